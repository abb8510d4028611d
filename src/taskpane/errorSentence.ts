/** Which sentence tells why a cell shows an error? Ours where a function of ours gave it, else one about Excel's own error. */
import type { Language } from "../catalogue/languages";
import { Problem } from "../core/problem";
import type { ExplainedCell } from "../excel/cellTypes";
import { cellError } from "../functions/cellError";
import { formulaWords } from "../words/formulas/formulas";
import { sentence } from "../words/problems/problems";

export function errorSentence({ error, explanation }: ExplainedCell, language: Language): string | null {
  const answer = explanation?.answer;
  if (error === null) return null;
  if (answer?.is === "problem") {
    const problem = new Problem(answer.code, answer.data);
    if (cellError(problem) === error || error === "#VALUE!") return sentence(problem, language);
  }
  const known: Readonly<Record<string, string>> = formulaWords[language].explained.errors;
  return known[error] ?? null;
}
