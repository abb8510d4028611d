/** Which rows of a table are data? Blank rows and totals rows are not. */
import { totalsWords, type Role } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { normaliseHeader } from "./normaliseHeader";
import type { Cell, Mapping } from "./types";

export type Rows = readonly (readonly Cell[])[];

const totals: ReadonlySet<string> = new Set(totalsWords.map(normaliseHeader));
const startsWithLetter = /^\s*\p{L}/u;
/** The date first: most rows are told apart by it alone. */
const identifying: readonly Role[] = ["date", "customer", "order"];

/** The cell at a position; rows may be shorter than the header. */
export function cellAt(rows: Rows, row: number, column: number): Cell {
  return rows[row]?.[column] ?? "";
}

/** A last row that equals the one above it is no sum. */
const fewestSummands = 2;

/** Positions of the data rows, in order. */
export function findDataRows(rows: Rows, mapping: Mapping): Int32Array {
  return dataRowsBy(rows, columnsOf(mapping));
}

/** Positions of the rows that are neither blank nor, as nothing in these columns says whose they are, totals. */
export function dataRowsBy(rows: Rows, columns: readonly number[]): Int32Array {
  const found = new Int32Array(rows.length);
  let count = 0;
  rows.forEach((row, i) => {
    if (!row.every(isBlank) && !isTotalsRow(rows, i, columns)) found[count++] = i;
  });
  return found.subarray(0, count);
}

function columnsOf(mapping: Mapping): number[] {
  return identifying.flatMap((role) => mapping[role] ?? []);
}

export function isBlank(cell: Cell): boolean {
  return cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** A totals row names itself and has no customer, date or order of its own. */
function isTotalsRow(rows: Rows, row: number, columns: readonly number[]): boolean {
  const isNameless = (column: number): boolean => {
    const cell = cellAt(rows, row, column);
    return isBlank(cell) || isTotalsWord(cell);
  };
  return columns.every(isNameless) && entryAt(rows, row).some(isTotalsWord);
}

/** "Total", "TOTAL:", "Suma końcowa", "Total Januari". */
export function isTotalsWord(cell: Cell): boolean {
  if (typeof cell !== "string" || !startsWithLetter.test(cell)) return false;
  const words = normaliseHeader(cell);
  return totals.has(words) || totals.has(words.replace(/ .*/, ""));
}

/**
 * Is the last data row nothing but the sum of those above it? Such a row has an amount and nothing to say whose it is.
 *
 * @param amounts amount of each data row, NaN where it can't be read
 */
export function endsInSum(rows: Rows, dataRows: Int32Array, mapping: Mapping, amounts: Float64Array): boolean {
  const last = dataRows.length - 1;
  if (last < fewestSummands) return false;
  const row = entryAt(dataRows, last);
  const amount = entryAt(amounts, last);
  const nameless = columnsOf(mapping).every((column) => isBlank(cellAt(rows, row, column)));
  if (!nameless || amount === 0) return false;
  const sum = amounts.subarray(0, last).reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  // Not true of NaN either.
  return Math.abs(sum - amount) <= 1e-9 * Math.abs(sum);
}
