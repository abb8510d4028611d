/** What does a cell show for a call with these arguments? Reading, mapping over ranges, errors and words, once for all. */
import type { Language } from "../catalogue/languages";
import type { Entry } from "../catalogue/entry";
import { functions, type FunctionName, type HeaderId } from "../catalogue/functions";
import { extents, type Param } from "../catalogue/params";
import { saysWords as wordsIn, type Returns, type Table, type Value, type Word } from "../catalogue/results";
import { entryAt } from "../core/entryAt";
import { onceFor } from "../core/onceFor";
import { Problem } from "../core/problem";
import { terms } from "../words/terms/terms";
import { cellAt, checkAligned, commonShape, type NamedGrid } from "./broadcast";
import { rank } from "./cellError";
import { cellGrid, gridOf, isError, isMissing, type Grid } from "./grid";
import { readArgument } from "./readers";

/** What one cell shows; a problem shows as an error with a sentence. */
export type CellAnswer = number | string | boolean | Problem;

/** One cell, or rows that spill. */
export type Answer = CellAnswer | readonly (readonly CellAnswer[])[];

interface Argument extends NamedGrid {
  readonly param: Param;
}

/**
 * The answer to a call, words in the given language. Never throws, and never gives NaN, infinity or an empty range.
 *
 * @param args as Excel hands them over: values, ranges as rows, null or absent
 */
export function callFunction(name: FunctionName, args: readonly unknown[], language: Language): Answer {
  return callWithGrids(name, gridsOf(name, args), language);
}

/** One grid per argument, also for those that are left out: plain data, which can cross to another thread. */
export function gridsOf(name: FunctionName, args: readonly unknown[]): readonly Grid[] {
  return functions[name].params.map((_, at) => gridOf(args[at]));
}

/** The answer to a call whose arguments are grids already, as `gridsOf` makes them. */
export function callWithGrids(name: FunctionName, grids: readonly Grid[], language: Language): Answer {
  const entry: Entry = functions[name];
  const given = entry.params.map((param, at): Argument => ({ param, name: param.name, grid: entryAt(grids, at) }));
  try {
    checkAligned(given.filter(({ param, grid }) => extents[param.kind] === "aligned" && !isMissing(grid)));
    return givesOneValue(entry.returns, given) ? mapOverCells(entry, given, language) : callOnce(entry, given, language);
  } catch (error) {
    return errorAmong(given) ?? problemOf(error);
  }
}

/** An error value in an argument is told before all else, also before ranges that do not fit each other. */
function errorAmong(given: readonly Argument[]): Problem | null {
  for (const { name, grid } of given) {
    const error = grid.cells.find(isError);
    if (error !== undefined) return new Problem("errorInArgument", { parameter: name, error: error.code });
  }
  return null;
}

/** Does a function write words into cells, so that it needs the workbook's language? */
export function saysWords(name: FunctionName): boolean {
  return wordsIn(functions[name].returns);
}

/** A function that tells about one or about all gives one value where it is told which one. */
function givesOneValue(returns: Returns, given: readonly Argument[]): boolean {
  if (typeof returns === "string") return true;
  return "one" in returns && given.some(({ name, grid }) => name === returns.by && !isMissing(grid));
}

/** Any error as a problem. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("unexpected", { message: String(error) });
}

/** A function with one answer takes ranges where values are due, and spills one answer for each cell. */
function mapOverCells(entry: Entry, given: readonly Argument[], language: Language): Answer {
  const cells = given.filter(({ param }) => extents[param.kind] === "cell");
  const { rows, columns } = commonShape(cells);
  const readWhole = new Map(given.filter((one) => !cells.includes(one)).map((one) => [one, readOnce(one.grid, one.param)]));
  const answerAt = (row: number, column: number): CellAnswer => {
    const readings = given.map((one) => readWhole.get(one) ?? readCell(one, row, column));
    return answerCell(entry, readings, language);
  };
  /** A blank cell among several is nobody: only where the argument is left out are all meant. */
  const readCell = (one: Argument, row: number, column: number): Reading => {
    const grid = cellGrid(cellAt(one.grid, row, column));
    const isBlankAmongSeveral = one.name === entry.all && one.grid.cells.length > 1 && isMissing(grid);
    return isBlankAmongSeveral ? { problem: new Problem("argumentMissing", { parameter: one.name }) } : attempt(grid, one.param);
  };
  if (rows === 1 && columns === 1) return answerAt(0, 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answerAt(row, column)),
  );
}

function answerCell(entry: Entry, readings: readonly Reading[], language: Language): CellAnswer {
  try {
    return shown(entry.run(valuesOf(readings)) as Value, language);
  } catch (error) {
    return problemOf(error);
  }
}

type Reading = { readonly value: unknown } | { readonly problem: Problem };

function attempt(grid: Grid, param: Param): Reading {
  try {
    return { value: readArgument(grid, param) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** The same grid is read once, so that a function is handed the same column again and remembers what it knows of it. */
const readOnce = onceFor(attempt);

/** All values, or the problem that the house rules tell first. */
function valuesOf(readings: readonly Reading[]): readonly unknown[] {
  let told: Problem | null = null;
  const values: unknown[] = [];
  for (const reading of readings) {
    if ("value" in reading) values.push(reading.value);
    else if (told === null || rank(reading.problem) < rank(told)) told = reading.problem;
  }
  if (told !== null) throw told;
  return values;
}

/** A function that spills by itself takes single values only where values are due. */
function callOnce(entry: Entry, given: readonly Argument[], language: Language): Answer {
  const values = valuesOf(given.map((one) => (isSingle(one) ? readOnce(one.grid, one.param) : { problem: tooMany(one) })));
  const result = entry.run(values);
  const { returns } = entry;
  if (typeof returns === "object" && "each" in returns) {
    const columns = given.filter(({ name }) => name === returns.of).map(({ grid }) => grid.columns);
    return inRows(
      (result as readonly Value[]).map((value) => shown(value, language)),
      entryAt(columns, 0),
    );
  }
  if (typeof returns === "object" && "spread" in returns) {
    return (result as readonly (readonly Value[])[]).map((row) => row.map((value) => shown(value, language)));
  }
  const columns = entry.columns as readonly HeaderId[];
  return tableRows({ columns }, result as readonly Readonly<Record<HeaderId, Value>>[], language);
}

function isSingle({ param, grid }: Argument): boolean {
  return extents[param.kind] !== "cell" || grid.cells.length === 1;
}

function tooMany({ name }: Argument): Problem {
  return new Problem("oneValueNeeded", { parameter: name });
}

function inRows(cells: readonly CellAnswer[], columns: number): Answer {
  if (cells.length === 1 && cells[0] !== undefined) return cells[0];
  const rows = Math.ceil(cells.length / columns);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

function tableRows(
  { columns }: Table<HeaderId>,
  rows: readonly Readonly<Record<HeaderId, Value>>[],
  language: Language,
): Answer {
  const header = columns.map((column) => terms[language].headers[column]);
  return [header, ...rows.map((row) => columns.map((column) => shown(row[column], language)))];
}

/** The last guard before the cell: numbers are finite and 0 has no sign, words are said, nothing is "". */
function shown(value: Value, language: Language): CellAnswer {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : new Problem("notFinite", {});
  return typeof value === "object" && !(value instanceof Problem) ? said(value, language) : value;
}

function said({ group, id }: Word, language: Language): string {
  const words: Readonly<Record<string, string>> = terms[language][group];
  return String(words[id]);
}
