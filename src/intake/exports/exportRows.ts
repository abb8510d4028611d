/** Which rows of an export are data? Descriptions below the header and totals at the end are not. */
import { entryAt } from "../../core/entryAt";
import { cellAt, dataRowsBy, isBlank, isTotalsWord, type Rows } from "../dataRows";
import { readDate } from "../readDate";
import { readId } from "../readId";
import { readNumber } from "../readNumber";
import type { Cell, ExportColumns, FoundExport } from "../types";
import { namesCustomer } from "./identities";

const isColumn = (column: number | null): column is number => column !== null;

/** Positions of the data rows, in order. `isPart`: descriptions and sums have been taken away already. */
export function exportRows(rows: Rows, { layout, columns }: FoundExport, isPart = false): Int32Array {
  const identifying = [columns.date, columns.order].filter(isColumn).concat(columns.identity.flatMap((level) => level.columns));
  const found = dataRowsBy(rows, identifying);
  if (isPart) return found;
  const first = layout.describesColumns && found.length > 0 && isDescription(rows, entryAt(found, 0), columns) ? 1 : 0;
  let end = found.length;
  while (end > first && isFooter(rows, entryAt(found, end - 1), columns)) end--;
  return found.subarray(first, end);
}

/** "Platform unique order ID.", "Order created time.": words where a date and an amount are due. */
function isDescription(rows: Rows, row: number, { date, amount }: ExportColumns): boolean {
  const isWords = (column: number | null): boolean => column !== null && describes(cellAt(rows, row, column));
  return isWords(date) && (amount === null || isWords(amount));
}

function describes(cell: Cell): boolean {
  const isRead = (text: string): boolean => readDate(text, "dmy") !== null || readDate(text, "mdy") !== null || readNumber(text, ".") !== null;
  return typeof cell === "string" && /\p{L}{3}/u.test(cell) && !isRead(cell);
}

/** The last rows that have no order, no date and no customer are sums and remarks. */
function isFooter(rows: Rows, row: number, columns: ExportColumns): boolean {
  const { order, date } = columns;
  const hasOrder = order !== null && readId(cellAt(rows, row, order)) !== null && !isTotalsWord(cellAt(rows, row, order));
  const hasDate = date !== null && !isBlank(cellAt(rows, row, date)) && !isTotalsWord(cellAt(rows, row, date));
  // A remark stands in the first column, which may be the order's or the customer's.
  const filled = entryAt(rows, row).filter((cell) => !isBlank(cell)).length;
  return filled <= 1 ? !hasDate : !hasOrder && !hasDate && !namesCustomer(rows, row, columns);
}
