/** What does Excel hand to a function for one argument? One cell or many, as rows and columns. */
import { isErrorValue } from "../intake/readId";

/** An error value as Excel hands it over; `code` is what the cell shows, for example "#N/A". */
export interface ErrorValue {
  readonly code: string;
}

export type CellValue = number | string | boolean | null | ErrorValue;

/** Cells row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];
}

/** A single cell as a grid. */
export function cellGrid(cell: CellValue): Grid {
  return { rows: 1, columns: 1, cells: [cell] };
}

/**
 * One argument as a grid. A range comes as rows, a value alone, an absent argument as null or undefined.
 *
 * @example gridOf([[1, 2]]) // { rows: 1, columns: 2, cells: [1, 2] }
 */
export function gridOf(argument: unknown): Grid {
  if (!Array.isArray(argument)) return cellGrid(cellOf(argument));
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return cellGrid(null);
  const cells: CellValue[] = [];
  for (const row of rows) {
    // A row that is too short ends in blank cells.
    for (let column = 0; column < columns; column++) cells.push(cellOf(row[column]));
  }
  return { rows: rows.length, columns, cells };
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "string") return isErrorValue(value) ? { code: value } : value;
  if (typeof value === "boolean") return value;
  // Excel has no such numbers, so none of its cells can hold one.
  if (typeof value === "number") return Number.isFinite(value) ? value : { code: "#NUM!" };
  return typeof value === "object" && value !== null ? richValue(value) : null;
}

/** Excel wraps errors and rich values in objects: an error has a code, the others a basic value. */
function richValue(value: object): CellValue {
  if ("code" in value) return { code: String(value.code) };
  return "basicValue" in value ? cellOf(value.basicValue) : { code: "#VALUE!" };
}

/** A cell as text for a sentence, cut so that the sentence stays one. */
export function shownCell(cell: CellValue | undefined): string {
  if (typeof cell === "object" && cell !== null) return cell.code;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "").slice(0, 40);
}

/** Is there nothing at all: one cell that is absent, blank or ""? */
export function isMissing({ cells }: Grid): boolean {
  return cells.length === 1 && (cells[0] === null || cells[0] === "");
}

export function isError(cell: CellValue | undefined): cell is ErrorValue {
  return typeof cell === "object" && cell !== null;
}
