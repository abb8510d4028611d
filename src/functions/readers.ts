/** How does each kind of argument become what a function receives? No reader parses text. */
import type { ChoiceWord } from "../catalogue/choices";
import type { IdCells, Kind, Kinds, Param, Rule } from "../catalogue/params";
import type { NumberCells } from "../core/answers";
import { isAbove, isBelow } from "../core/math/tolerance";
import { Problem } from "../core/problem";
import { readId } from "../intake/readId";
import { choiceOf } from "../words/choices/choices";
import { isError, isMissing, shownCell, type Grid } from "./grid";
import { readBands, readCosts, readKeywords, readModel, readSegmentMap, readSquare } from "./tableReaders";

type Reader<Value> = (grid: Grid, name: string, rule: Rule) => Value;

const readers: { readonly [K in Kind]: Reader<Kinds[K]> } = {
  number: (grid, name, rule) => readNumber(grid, name, rule),
  wholeNumber: readWholeNumber,
  oneOf: readOneOf,
  choice: readChoice,
  day: readDay,
  flag: readFlag,
  id: readOneId,
  numbers: readNumbers,
  sequence: readSequence,
  matrix: (grid, name, rule) => readSquare(readSequence(grid, name, rule), grid.columns),
  texts: readTexts,
  ids: readIds,
  days: readNumberCells,
  amounts: readNumberCells,
  segmentMap: readSegmentMap,
  ratingBands: readBands,
  keywordTable: readKeywords,
  costTable: readCosts,
  model: (grid, _, rule) => readModel(grid, rule.parameters),
};

/**
 * What the function receives for one argument.
 *
 * @throws Problem where the argument is an error value, absent, of the wrong type or out of range
 */
export function readArgument(grid: Grid, { name, kind, rule, fallback }: Param): unknown {
  const error = grid.cells.find(isError);
  if (error !== undefined) throw new Problem("errorInArgument", { parameter: name, error: error.code });
  if (isMissing(grid)) {
    if (fallback === null) throw new Problem("argumentMissing", { parameter: name });
    return fallback.value;
  }
  return readers[kind](grid, name, rule);
}

function numberIn(grid: Grid, name: string): number {
  const cell = grid.cells[0];
  if (typeof cell !== "number") throw new Problem("notANumber", { parameter: name, value: shownCell(cell) });
  return cell;
}

function readNumber(grid: Grid, name: string, rule: Rule): number {
  const value = numberIn(grid, name);
  if (rule.divides && value === 0) throw new Problem("divisionByZero", { parameter: name });
  return inRange(value, name, rule);
}

function inRange(value: number, parameter: string, rule: Rule): number {
  const { minimum, maximum } = rule;
  const isHighEnough = minimum === null || (rule.isAbove ? isAbove(value, minimum) : !isBelow(value, minimum));
  const isInside = isHighEnough && (maximum === null || !isAbove(value, maximum));
  // What misses a bound by rounding is the bound: a formula could not take more.
  if (isInside && Number.isFinite(value)) return Math.min(Math.max(value, minimum ?? value), maximum ?? value);
  if (rule.isRate) throw new Problem("rateOutOfRange", { parameter, value });
  if (rule.divides || rule.isAbove) throw new Problem("notPositive", { parameter, value });
  throw new Problem("outOfRange", { parameter, value, minimum, maximum });
}

function readWholeNumber(grid: Grid, name: string, rule: Rule): number {
  const value = readNumber(grid, name, rule);
  if (!Number.isInteger(value)) throw new Problem("notAWholeNumber", { parameter: name, value });
  return value;
}

function readOneOf(grid: Grid, name: string, { choices }: Rule): number {
  const value = numberIn(grid, name);
  if (choices.includes(value)) return value;
  throw new Problem("notOneOf", { parameter: name, value: shownCell(value), choices: choices.map(String) });
}

/** A word of any language of ours, since a workbook travels. */
function readChoice(grid: Grid, name: string, { choices }: Rule): ChoiceWord {
  const cell = grid.cells[0];
  if (typeof cell !== "string") throw new Problem("notText", { parameter: name, value: shownCell(cell) });
  const words = choices.filter((choice) => typeof choice === "string");
  const found = choiceOf(cell, words);
  if (found === null) throw new Problem("notAChoice", { parameter: name, value: shownCell(cell), words });
  return found;
}

function readDay(grid: Grid, name: string, rule: Rule): number {
  return inRange(Math.floor(numberIn(grid, name)), name, rule);
}

/** A blank cell arrives as 0 on the desktop, so numbers are taken as Excel takes them: 0 is FALSE. */
function readFlag(grid: Grid, name: string): boolean {
  const cell = grid.cells[0];
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  throw new Problem("notYesOrNo", { parameter: name, value: shownCell(cell) });
}

function readNumberCells({ cells }: Grid): NumberCells {
  return cells.map((cell) => (typeof cell === "number" ? cell : null));
}

/** Cells without a number are passed over, but one number at least is due; a lone cell is judged as a value. */
function readNumbers(grid: Grid, name: string, rule: Rule): NumberCells {
  if (grid.cells.length === 1) return [inRange(numberIn(grid, name), name, rule)];
  const numbers = readNumberCells(grid);
  if (numbers.every((number) => number === null)) throw new Problem("noData", { parameter: name });
  for (const number of numbers) if (number !== null) inRange(number, name, rule);
  return numbers;
}

/** Each cell counts by its place, so none can be passed over. */
function readSequence({ cells }: Grid, name: string, rule: Rule): readonly number[] {
  const wrong = cells.find((cell) => typeof cell !== "number");
  if (wrong !== undefined) throw new Problem("notANumber", { parameter: name, value: shownCell(wrong) });
  return cells.map((cell) => inRange(cell as number, name, rule));
}

/** Blank cells of a range arrive as 0: they hold no comment. A lone cell is judged as a value. */
function readTexts({ cells }: Grid, name: string): (string | null)[] {
  const [first] = cells;
  if (cells.length === 1 && typeof first !== "string") {
    throw new Problem("notText", { parameter: name, value: shownCell(first) });
  }
  return cells.map((cell) => (typeof cell === "string" && cell.trim() !== "" ? cell : null));
}

function readOneId({ cells }: Grid, name: string): string {
  const [cell] = cells;
  const id = cell === undefined || cell === null || isError(cell) ? null : readId(cell);
  if (id === null) throw new Problem("argumentMissing", { parameter: name });
  return id;
}

function readIds({ cells }: Grid): IdCells {
  const numbers = new Map<string, number>();
  const ids = cells.map((cell) => {
    if (cell === null || isError(cell)) return null;
    const id = readId(cell);
    if (id !== null && typeof cell === "number") numbers.set(id, cell);
    return id;
  });
  return { ids, numbers };
}
