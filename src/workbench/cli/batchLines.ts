/** Which lines of a batch are called together, and what is wrong with the others? */
import { resolveColumns } from "./callArguments";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

export interface BatchLine {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A line that can't be called keeps its place as the problem that it is. */
export type ReadLine = BatchLine | CommandProblem;

/** Office.js rests for 200 ms after it has answered: with fewer calls at a time a batch would mostly wait. */
const MOST_CALLS = 10_000;
/** A batch may name a large file on every line, and every call carries its own copy. */
const MOST_CELLS = 1_000_000;

/** Lines that are not empty, in order, read before any of them is called: so they leave in one message and come back in one. */
export async function* batchLines(texts: AsyncIterable<string>, words: CliWords): AsyncIterable<readonly ReadLine[]> {
  let group: ReadLine[] = [];
  let cells = 0;
  let number = 0;
  for await (const text of texts) {
    number++;
    if (text.trim() === "") continue;
    const line = await readLine(text, number, words);
    group.push(line);
    cells += cellsIn(line);
    if (group.length < MOST_CALLS && cells < MOST_CELLS) continue;
    yield group;
    group = [];
    cells = 0;
  }
  if (group.length > 0) yield group;
}

async function readLine(text: string, number: number, words: CliWords): Promise<ReadLine> {
  const line = parseLine(text);
  if (!line) return new CommandProblem(words.badLine(number));
  try {
    return { name: line.name, args: await Promise.all(line.args.map((arg) => resolveColumns(arg, words))) };
  } catch (error) {
    if (error instanceof CommandProblem) return error;
    throw error;
  }
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

function cellsIn(line: ReadLine): number {
  return line instanceof CommandProblem ? 0 : line.args.reduce((sum: number, arg) => sum + (Array.isArray(arg) ? arg.flat().length : 1), 0);
}
