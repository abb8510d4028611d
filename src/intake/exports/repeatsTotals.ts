/** Is an amount on lines that of the line, or the order's total again and again? */
import { cellAt, type Rows } from "../dataRows";
import { readNumber } from "../readNumber";

const searchedRows = 2000;
/** Half a cent: what quantity x price may differ by. */
const tolerance = 0.006;

interface LineColumns {
  readonly amount: number;
  readonly quantity: number;
  readonly price: number;
}

/** An amount that is mostly quantity x price is the line's. */
export function repeatsTotals(rows: Rows, columns: LineColumns): boolean {
  let lines = 0;
  let others = 0;
  for (let row = 0; row < Math.min(rows.length, searchedRows); row++) {
    const number = (column: number): number => numberAt(rows, row, column);
    const difference = Math.abs(number(columns.quantity) * number(columns.price) - number(columns.amount));
    if (Number.isNaN(difference)) continue;
    if (difference < tolerance) lines++;
    else others++;
  }
  return others > lines;
}

function numberAt(rows: Rows, row: number, column: number): number {
  const cell = cellAt(rows, row, column);
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readNumber(cell, ",") ?? NaN) : NaN;
}
