/** Which rows of a table are data? Blank rows and totals rows are not. */
import { totalsWords, type Role } from "../catalogue/columns";
import { normaliseHeader } from "./normaliseHeader";
import type { Cell, Mapping } from "./types";

export type Rows = readonly (readonly Cell[])[];

const totals: ReadonlySet<string> = new Set(totalsWords.map(normaliseHeader));
const startsWithLetter = /^\s*\p{L}/u;
/** The date first: most rows are told apart by it alone. */
const identifying: readonly Role[] = ["date", "customer", "order"];

/** Positions of the data rows, in order. */
export function findDataRows(rows: Rows, mapping: Mapping): Int32Array {
  const found = new Int32Array(rows.length);
  let count = 0;
  const columns = identifying.flatMap((role) => mapping[role] ?? []);
  rows.forEach((row, i) => {
    if (!row.every(isBlank) && !isTotalsRow(row, columns)) found[count++] = i;
  });
  return found.subarray(0, count);
}

export function isBlank(cell: Cell): boolean {
  return cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** A totals row names itself and has no customer, date or order of its own. */
function isTotalsRow(row: readonly Cell[], columns: readonly number[]): boolean {
  const nameless = columns.every((column) => isBlank(row[column] ?? "") || isTotalsWord(row[column] ?? ""));
  return nameless && row.some(isTotalsWord);
}

/** "Total", "TOTAL:", "Suma końcowa", "Total Januari". */
function isTotalsWord(cell: Cell): boolean {
  if (typeof cell !== "string" || !startsWithLetter.test(cell)) return false;
  const words = normaliseHeader(cell);
  return totals.has(words) || totals.has(words.split(" ")[0] ?? "");
}

/**
 * Is the last data row nothing but the sum of those above it? Such a row has an amount and nothing to say whose it is.
 *
 * @param amounts amount of each data row, NaN where it can't be read
 */
export function endsInSum(rows: Rows, dataRows: Int32Array, mapping: Mapping, amounts: Float64Array): boolean {
  const last = dataRows.length - 1;
  const row = rows[dataRows[last] ?? -1];
  const amount = amounts[last];
  if (last < 2 || !row || amount === undefined || Number.isNaN(amount)) return false;
  if (!identifying.every((role) => isBlank(row[mapping[role] ?? -1] ?? ""))) return false;
  const sum = amounts.subarray(0, last).reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  return Math.abs(sum - amount) <= 1e-9 * Math.abs(sum) && amount !== 0;
}
