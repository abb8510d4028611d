/** Is an amount on lines that of the line, or the order's total, on each of them or on the first? */
import { cellAt, isBlank, type Rows } from "../dataRows";
import { readId } from "../readId";
import { readNumber } from "../readNumber";

const searchedRows = 2000;
/** Half a cent: what quantity x price may differ by. */
const tolerance = 0.006;

interface LineColumns {
  readonly order: number | null;
  readonly amount: number;
  readonly quantity: number;
  readonly price: number;
}

/** Orders of several lines tell: an amount that is mostly quantity x price is the line's. Of one line, both are the same. */
export function repeatsTotals(rows: Rows, columns: LineColumns): boolean {
  const several = rowsOfSeveral(rows, columns.order);
  const lines = several.filter((row) => isOfLine(rows, row, columns)).length;
  return several.length - lines > lines;
}

function rowsOfSeveral(rows: Rows, order: number | null): number[] {
  const searched = Array.from({ length: Math.min(rows.length, searchedRows) }, (_, row) => row);
  const idOf = (row: number): string | null => (order === null ? null : readId(cellAt(rows, row, order)));
  const counts = new Map<string | null, number>();
  for (const row of searched) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  return searched.filter((row) => idOf(row) !== null && (counts.get(idOf(row)) ?? 0) > 1);
}

/** A blank amount is none of a line's; one that can't be read says nothing and is left to the line. */
function isOfLine(rows: Rows, row: number, columns: LineColumns): boolean {
  if (isBlank(cellAt(rows, row, columns.amount))) return false;
  const [amount, quantity, price] = [columns.amount, columns.quantity, columns.price].map((column) => numberAt(rows, row, column));
  const difference = Math.abs((quantity ?? NaN) * (price ?? NaN) - (amount ?? NaN));
  return !(difference >= tolerance);
}

function numberAt(rows: Rows, row: number, column: number): number {
  const cell = cellAt(rows, row, column);
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumber(cell, ",") ?? NaN) : NaN;
}
