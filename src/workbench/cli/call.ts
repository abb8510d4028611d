/** How does `clv call` ask the add-in's worksheet functions, one or ten thousand? */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { HeadlessHost } from "../headless/host";
import type { CellError, CellValue } from "../model/types";
import { createWorkbook } from "../model/workbookModel";
import { prepareArguments } from "../protocol/functionArguments";
import { openAddin } from "./addinHost";
import { batchLines, type ReadLine } from "./batchLines";
import { callArgument } from "./callArguments";
import type { BatchCommand, CallCommand } from "./commandLine";
import { CommandProblem } from "./problems";
import { setLanguage } from "./settings";
import { cliWords, cultures, type CliLanguage, type CliWords } from "./words";

/** What a call prints: a value, rows, or an error with its sentence. */
export type Answer = CellValue | CellValue[][];

export function isError(answer: Answer): answer is CellError {
  return typeof answer === "object" && answer !== null && "error" in answer;
}

class Functions {
  private constructor(
    private readonly host: HeadlessHost,
    private readonly language: CliLanguage,
    private readonly words: CliWords,
  ) {}

  static async open(language: CliLanguage): Promise<Functions> {
    const model = createWorkbook({ culture: cultures[language] });
    setLanguage(model, language);
    return new Functions(await openAddin(model, false), language, cliWords[language]);
  }

  async call(name: string, args: readonly unknown[]): Promise<Answer> {
    const known = this.host.functions.metadata.find((item) => item.name.toUpperCase() === name.toUpperCase());
    if (!known) return { error: "#NAME?", message: this.words.noFunction(name) };
    // Excel does not even accept such a formula.
    const most = known.parameters.length;
    if (args.length > most) return { error: "#VALUE!", message: this.words.tooManyArguments(known.name, most) };
    const answer = await this.host.callFunction(known.id, args);
    const cell = Array.isArray(answer) && answer.length === 1 && answer[0]?.length === 1 ? (answer[0][0] ?? null) : answer;
    if (!isError(cell)) return cell;
    return { error: cell.error, message: cell.message ?? this.explain(known.id, args) };
  }

  close(): void {
    this.host.close();
  }

  /** Excel shows no sentence for #DIV/0! and #NUM!; the add-in has one all the same. */
  private explain(id: string, args: readonly unknown[]): string {
    const metadata = this.host.functions.metadata.find((item) => item.id === id);
    const { clvExplain } = this.host.window;
    if (typeof clvExplain !== "function" || !metadata) return "";
    const prepared = prepareArguments(args, metadata, "null");
    const explained = clvExplain(id, "values" in prepared ? prepared.values : args, this.language) as { message?: string } | null;
    return explained?.message ?? "";
  }
}

export async function call(command: CallCommand): Promise<Answer> {
  const language = command.language ?? "en";
  const args = await Promise.all(command.args.map((text) => callArgument(text, cliWords[language])));
  const functions = await Functions.open(language);
  const answer = await functions.call(command.name, args);
  functions.close();
  return answer;
}

/** One answer per line that is not empty, in order; false where a line could not be read. */
export async function callBatch(command: BatchCommand, print: (line: string) => Promise<void>): Promise<boolean> {
  const language = command.language ?? "en";
  const words = cliWords[language];
  const functions = await Functions.open(language);
  const input = createReadStream(command.file, "utf8");
  const failed = new Promise<never>((_resolve, reject) => input.once("error", () => reject(new CommandProblem(words.notFound(command.file)))));
  const lines = batchLines(createInterface({ input, crlfDelay: Infinity }), words);
  const complete = await Promise.race([answerLines(functions, lines, print), failed]);
  functions.close();
  return complete;
}

async function answerLines(functions: Functions, groups: AsyncIterable<readonly ReadLine[]>, print: (line: string) => Promise<void>): Promise<boolean> {
  let complete = true;
  for await (const group of groups) {
    const answers = await Promise.all(group.map((line) => answerLine(functions, line)));
    await print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    complete &&= !group.some((line) => line instanceof CommandProblem);
  }
  return complete;
}

async function answerLine(functions: Functions, line: ReadLine): Promise<Answer> {
  return line instanceof CommandProblem ? { error: "#VALUE!", message: line.message } : functions.call(line.name, line.args);
}
