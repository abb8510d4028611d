/** How does `clv call` ask the add-in's worksheet functions, one or ten thousand? */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { HeadlessHost } from "../headless/host";
import type { CellError, CellValue } from "../model/types";
import { createWorkbook } from "../model/workbookModel";
import { prepareArguments } from "../protocol/functionArguments";
import { openAddin } from "./addinHost";
import { callArgument, resolveColumns } from "./callArguments";
import type { BatchCommand, CallCommand } from "./commandLine";
import { CommandProblem } from "./problems";
import { setLanguage } from "./settings";
import { cliWords, cultures, type CliLanguage, type CliWords } from "./words";

/** What a call prints: a value, rows, or an error with its sentence. */
export type Answer = CellValue | CellValue[][];

/** So many calls are under way at once. */
const inFlight = 2000;

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

interface BatchLine {
  readonly name: string;
  readonly args: readonly unknown[];
}

function parseLine(text: string): BatchLine | null {
  try {
    const line = JSON.parse(text) as Partial<BatchLine> | null;
    const args = line?.args ?? [];
    return typeof line?.name === "string" && Array.isArray(args) ? { name: line.name, args } : null;
  } catch {
    return null;
  }
}

/** One answer per line that is not empty, in order; false where a line could not be read. */
export async function callBatch(command: BatchCommand, print: (line: string) => Promise<void>): Promise<boolean> {
  const language = command.language ?? "en";
  const words = cliWords[language];
  const functions = await Functions.open(language);
  const input = createReadStream(command.file, "utf8");
  const failed = new Promise<never>((_resolve, reject) => input.once("error", () => reject(new CommandProblem(words.notFound(command.file)))));
  const complete = await Promise.race([answerLines(functions, createInterface({ input, crlfDelay: Infinity }), words, print), failed]);
  functions.close();
  return complete;
}

async function answerLines(functions: Functions, lines: AsyncIterable<string>, words: CliWords, print: (line: string) => Promise<void>): Promise<boolean> {
  let complete = true;
  let waiting: Promise<Answer>[] = [];
  const flush = async (): Promise<void> => {
    const answers = await Promise.all(waiting);
    waiting = [];
    if (answers.length > 0) await print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  };
  const answerLine = async (text: string, number: number): Promise<Answer> => {
    const line = parseLine(text);
    try {
      if (!line) throw new CommandProblem(words.badLine(number));
      return await functions.call(line.name, await Promise.all(line.args.map((arg) => resolveColumns(arg, words))));
    } catch (error) {
      if (!(error instanceof CommandProblem)) throw error;
      complete = false;
      return { error: "#VALUE!", message: error.message };
    }
  };
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === "") continue;
    waiting.push(answerLine(text, number));
    if (waiting.length >= inFlight) await flush();
  }
  await flush();
  return complete;
}
