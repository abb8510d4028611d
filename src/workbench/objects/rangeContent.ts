/** How do the cells of a block travel: as values, formulas, texts, types and number formats, in and out? */
import { requireUnlocked, requireUnprotected } from "./access";
import { ApiError, invalidArgument } from "./apiError";
import { isEntireColumns, isEntireRows } from "../model/address";
import { formatNumber } from "../model/formatNumber";
import { parseInput } from "../model/parseInput";
import { shiftFormula } from "../model/shiftFormula";
import type { Input } from "../model/parseInput";
import type { ObjectContext } from "./context";
import type { Block, Cells, CellValue, SheetModel } from "../model/types";

export type WireValue = string | number | boolean;

/** Excel refuses to return more cells than this at once. */
const MOST_CELLS = 5_000_000;
/** Excel's longest text in a cell, and its longest formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

export function isUnbounded(block: Block): boolean {
  return isEntireColumns(block) || isEntireRows(block);
}

function toWire(value: CellValue): WireValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** Whole columns and rows have no values of their own: Excel answers null. */
function readable(context: ObjectContext, block: Block): boolean {
  if (isUnbounded(block)) return false;
  if (block.rows * block.columns > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
  context.cells.read += block.rows * block.columns;
  return true;
}

/** One answer per cell of the block. */
function eachCell<T>(block: Block, answer: (row: number, column: number) => T): T[][] {
  return Array.from({ length: block.rows }, (_r, r) => Array.from({ length: block.columns }, (_c, c) => answer(block.row + r, block.column + c)));
}

export function readWireValues(context: ObjectContext, cells: Cells, block: Block): WireValue[][] | null {
  if (!readable(context, block)) return null;
  const rows = cells.readValues(block);
  for (const row of rows) {
    for (let c = 0; c < row.length; c++) {
      const value = row[c];
      if (value === null || typeof value === "object") row[c] = toWire(value ?? null);
    }
  }
  return rows as WireValue[][];
}

export function readFormulas(context: ObjectContext, cells: Cells, block: Block): WireValue[][] | null {
  const values = readWireValues(context, cells, block);
  if (!values || !cells.hasFormulas()) return values;
  return values.map((row, r) => row.map((value, c) => cells.formula(block.row + r, block.column + c) ?? value));
}

export function readText(context: ObjectContext, cells: Cells, block: Block): string[][] | null {
  if (!readable(context, block)) return null;
  const { culture } = context.model;
  const values = cells.readValues(block);
  return eachCell(block, (row, column) => formatNumber(values[row - block.row]?.[column - block.column] ?? null, cells.numberFormat(row, column), culture));
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" ? "String" : "Error";
}

export function readValueTypes(context: ObjectContext, cells: Cells, block: Block): string[][] | null {
  if (!readable(context, block)) return null;
  return cells.readValues(block).map((row) => row.map(typeOf));
}

export function readNumberFormats(context: ObjectContext, cells: Cells, block: Block): string[][] | null {
  if (!readable(context, block)) return null;
  const formats: string[][] = Array.from({ length: block.rows }, () => new Array<string>(block.columns).fill("General"));
  for (const run of cells.formatRunsIn(block)) {
    for (let row = run.row; row < run.row + run.rows; row++) {
      const line = formats[row - block.row];
      if (line) line[run.column - block.column] = run.format;
    }
  }
  return formats;
}

/** Accepts one value for all cells (a formula moves its references along, as when filling), or rows of exactly the block's shape. */
function asRows(block: Block, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    if (isUnbounded(block) || block.rows * block.columns > MOST_CELLS) throw invalidArgument();
    if (typeof input === "string" && input.startsWith("=")) return eachCell(block, (row, column) => shiftFormula(input, row - block.row, column - block.column));
    const row = new Array<unknown>(block.columns).fill(input);
    return new Array<readonly unknown[]>(block.rows).fill(row);
  }
  requireShape(block, input);
  return input as unknown[][];
}

/** Excel's complaint about rows and columns that don't fit. */
export function requireShape(block: Block, rows: readonly unknown[]): void {
  if (rows.length === block.rows && rows.every((row) => Array.isArray(row) && row.length === block.columns)) return;
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** Rows below each other whose typed dates, percentages or money bring the same format along. */
interface TypedFormat {
  readonly row: number;
  rows: number;
  readonly format: string;
}

interface Parsed {
  readonly values: CellValue[][];
  readonly formulas: { readonly row: number; readonly column: number; readonly formula: string }[];
  /** By column. */
  readonly formats: Map<number, TypedFormat[]>;
  /** True if some cells are to stay as they are (null in the input). */
  keepsSome: boolean;
}

function parseAll(context: ObjectContext, cells: Cells, block: Block, rows: readonly (readonly unknown[])[]): Parsed {
  const year = context.host.currentYear();
  const formatted = !cells.formatRunsIn(block)[Symbol.iterator]().next().done;
  const parsed: Parsed = { values: [], formulas: [], formats: new Map(), keepsSome: false };
  rows.forEach((line, r) => {
    const values = new Array<CellValue>(block.columns).fill(null);
    for (let c = 0; c < block.columns; c++) {
      const raw = line[c];
      const row = block.row + r, column = block.column + c;
      if (raw === null || raw === undefined) {
        parsed.keepsSome = true;
      } else if (typeof raw === "number" && !formatted) {
        values[c] = raw;
      } else if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") {
        const format = formatted ? cells.numberFormat(row, column) : "General";
        const input = parseInput(raw, format, year);
        if (input.kind === "refused" || isTooLong(input)) throw invalidArgument();
        if (input.kind === "formula") {
          parsed.formulas.push({ row, column, formula: input.formula });
        } else {
          values[c] = input.value;
          if (input.format !== null && format === "General") addFormat(parsed.formats, row, column, input.format);
        }
      } else {
        throw invalidArgument();
      }
    }
    parsed.values.push(values);
  });
  return parsed;
}

function isTooLong(input: Input): boolean {
  if (input.kind === "formula") return input.formula.length > LONGEST_FORMULA;
  return input.kind === "value" && typeof input.value === "string" && input.value.length > LONGEST_TEXT;
}

function addFormat(formats: Map<number, TypedFormat[]>, row: number, column: number, format: string): void {
  const list = formats.get(column) ?? [];
  const last = list.at(-1);
  if (last && last.row + last.rows === row && last.format === format) last.rows++;
  else list.push({ row, rows: 1, format });
  formats.set(column, list);
}

/** Runs of cells in a row whose input is not null. */
function* writtenRuns(rows: readonly (readonly unknown[])[]): Iterable<{ r: number; c: number; length: number }> {
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] ?? [];
    for (let c = 0; c < row.length; c++) {
      const start = c;
      while (c < row.length && row[c] !== null && row[c] !== undefined) c++;
      if (c > start) yield { r, c: start, length: c - start };
    }
  }
}

/** Assigns to `values` or `formulas`: text is read as if typed, null leaves a cell alone, "" empties it. */
export function writeInput(context: ObjectContext, sheet: SheetModel, block: Block, input: unknown): void {
  requireUnlocked(sheet, block);
  const { cells } = sheet;
  const rows = asRows(block, input);
  const parsed = parseAll(context, cells, block, rows);
  context.cells.written += block.rows * block.columns;
  if (!parsed.keepsSome) {
    cells.writeValues(block, parsed.values, "api");
  } else {
    for (const { r, c, length } of writtenRuns(rows)) {
      const run = { row: block.row + r, column: block.column + c, rows: 1, columns: length };
      cells.writeValues(run, [(parsed.values[r] ?? []).slice(c, c + length)], "api");
    }
  }
  for (const [column, formats] of parsed.formats) {
    for (const { row, rows, format } of formats) cells.writeNumberFormats({ row, column, rows, columns: 1 }, format, "api");
  }
  for (const { row, column, formula } of parsed.formulas) cells.writeFormula(row, column, formula, "api");
}

/** Assigns number formats: one for all cells (whole columns too), or one each. */
export function writeNumberFormats(sheet: SheetModel, block: Block, input: unknown): void {
  requireUnprotected(sheet);
  const { cells } = sheet;
  if (typeof input === "string") return cells.writeNumberFormats(block, input, "api");
  if (!Array.isArray(input)) throw invalidArgument();
  requireShape(block, input);
  const rows = input as unknown[][];
  const kept = rows.map((row, r) => row.map((format, c) => (format === null ? cells.numberFormat(block.row + r, block.column + c) : String(format))));
  cells.writeNumberFormats(block, kept, "api");
}
