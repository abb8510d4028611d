/** Which functions and ribbon actions does Excel know? The first script of the page: small, and everything at top level. */
import type { Entry } from "../catalogue/entry";
import { functionNames, functions, type FunctionName } from "../catalogue/functions";
import { languageOf } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { heavyAnswer } from "../excel/heavyAnswer";
import { callFunction, saysWords, type Answer, type CellAnswer } from "../functions/call";
import { cellError, cellErrors } from "../functions/cellError";
import { explain } from "../functions/explain";
import { cellLanguage, sentenceLanguage, whenCellLanguageKnown } from "../functions/languages";
import { sentence } from "../words/problems/problems";
import { associateCommands } from "./commands";
import { startLanguages } from "./startLanguages";

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** Excel's own form of an error; the cell shows the sentence for #VALUE! and #N/A. */
function excelError(problem: Problem): CustomFunctions.Error {
  return new CustomFunctions.Error(
    cellError(problem) as CustomFunctions.ErrorCode,
    sentence(problem, sentenceLanguage()),
  );
}

function excelCell(cell: CellAnswer): ExcelCell {
  return cell instanceof Problem ? excelError(cell) : cell;
}

/** A lone error is thrown, as Excel wants it; one that only an argument can hold, such as #REF!, is handed on. */
function excelAnswer(answer: Answer): ExcelCell | ExcelCell[][] {
  if (isRows(answer)) return answer.map((row) => row.map(excelCell));
  const isOurs = answer instanceof Problem && cellErrors.some((error) => error === cellError(answer));
  if (isOurs) throw excelError(answer);
  return excelCell(answer);
}

function isRows(answer: Answer): answer is readonly (readonly CellAnswer[])[] {
  return Array.isArray(answer);
}

/** Functions that write words wait for the workbook's language, and only they. */
function answerCall(name: FunctionName, args: readonly unknown[]): unknown {
  const language = cellLanguage();
  if (language !== null || !saysWords(name)) return excelAnswer(callFunction(name, args, language ?? "en"));
  return whenCellLanguageKnown().then((known) => excelAnswer(callFunction(name, args, known)));
}

/** Excel may take a long call back, for example because a cell that it reads has changed. */
function answerHeavyCall(name: FunctionName, args: readonly unknown[], invocation: CustomFunctions.CancelableInvocation): unknown {
  const cancel = new AbortController();
  invocation.onCanceled = () => cancel.abort();
  return heavyAnswer(name, args, cancel.signal).then(excelAnswer);
}

for (const name of functionNames) {
  const { heavy }: Entry = functions[name];
  // Office.js adds its own object behind the arguments.
  CustomFunctions.associate(name, (...args: unknown[]) =>
    heavy
      ? answerHeavyCall(name, args.slice(0, -1), args.at(-1) as CustomFunctions.CancelableInvocation)
      : answerCall(name, args.slice(0, -1)),
  );
}

Object.assign(globalThis, {
  clvExplain: (name: string, args: readonly unknown[], tag?: string) =>
    explain(name, args, tag === undefined ? sentenceLanguage() : languageOf(tag)),
});

associateCommands();
startLanguages();
