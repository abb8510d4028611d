/** How does each kind of argument become what a function receives? No reader parses text. */
import type { NumberCells } from "../core/answers";
import { isAbove, isBelow } from "../core/math/tolerance";
import { Problem } from "../core/problem";
import { segmentMap, type SegmentMap } from "../core/rfm/segmentMap";
import type { IdCells, Kind, Kinds, Param, Rule } from "../catalogue/params";
import { readId } from "../intake/readId";
import { isError, isMissing, type CellValue, type Grid } from "./grid";

type Reader<Value> = (grid: Grid, name: string, rule: Rule) => Value;

const readers: { readonly [K in Kind]: Reader<Kinds[K]> } = {
  number: (grid, name, rule) => readNumber(grid, name, rule),
  wholeNumber: readWholeNumber,
  oneOf: readOneOf,
  day: readDay,
  flag: readFlag,
  numbers: readNumbers,
  ids: readIds,
  days: readNumberCells,
  amounts: readNumberCells,
  segmentMap: readSegmentMap,
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

/** A cell as text for a sentence, cut so that the sentence stays one. */
function shown(cell: CellValue | undefined): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "").slice(0, 40);
}

function numberIn(grid: Grid, name: string): number {
  const cell = grid.cells[0];
  if (typeof cell !== "number") throw new Problem("notANumber", { parameter: name, value: shown(cell) });
  return cell;
}

function readNumber(grid: Grid, name: string, rule: Rule): number {
  const value = numberIn(grid, name);
  if (rule.divides && value === 0) throw new Problem("divisionByZero", { parameter: name });
  return inRange(value, name, rule);
}

function inRange(value: number, parameter: string, rule: Rule): number {
  const { minimum, maximum } = rule;
  const isInside = (minimum === null || !isBelow(value, minimum)) && (maximum === null || !isAbove(value, maximum));
  if (isInside && Number.isFinite(value)) return value;
  if (rule.isRate) throw new Problem("rateOutOfRange", { parameter, value });
  if (rule.divides) throw new Problem("notPositive", { parameter, value });
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
  throw new Problem("notOneOf", { parameter: name, value: shown(value), choices: choices.map(String) });
}

function readDay(grid: Grid, name: string, rule: Rule): number {
  return inRange(Math.floor(numberIn(grid, name)), name, rule);
}

/** A blank cell arrives as 0 on the desktop, so numbers are taken as Excel takes them: 0 is FALSE. */
function readFlag(grid: Grid, name: string): boolean {
  const cell = grid.cells[0];
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  throw new Problem("notYesOrNo", { parameter: name, value: shown(cell) });
}

function readNumberCells({ cells }: Grid): NumberCells {
  return cells.map((cell) => (typeof cell === "number" ? cell : null));
}

/** Cells without a number are passed over, but one number at least is due; a lone cell is judged as a value. */
function readNumbers(grid: Grid, name: string): NumberCells {
  if (grid.cells.length === 1) return [numberIn(grid, name)];
  const numbers = readNumberCells(grid);
  if (numbers.every((number) => number === null)) throw new Problem("noData", { parameter: name });
  return numbers;
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

/** Blank rows below the list and a header above it are not part of the list. */
function readSegmentMap({ rows, columns, cells }: Grid): SegmentMap {
  if (columns !== 2) throw new Problem("badSegmentMap", { reason: "shape", code: "" });
  const pairs = Array.from({ length: rows }, (_, row): [string, string] => [
    shown(cells[2 * row]).trim(),
    String(cells[2 * row + 1] ?? "").trim(),
  ]);
  const isBlank = ([code]: [string, string]): boolean => code === "" || code === "0";
  const isHeader = ([code]: [string, string], row: number): boolean => row === 0 && !/\d/.test(code);
  return segmentMap(pairs.filter((pair, row) => !isBlank(pair) && !isHeader(pair, row)));
}
