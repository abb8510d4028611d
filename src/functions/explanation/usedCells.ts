/** How many cells of a range can a function use, and how many rows of columns that belong together are left out? */
import type { Kind } from "../../catalogue/params";
import { entryAt } from "../../core/entryAt";
import { readId } from "../../intake/readId";
import { isError, type CellValue, type Grid } from "../grid";

type Test = (cell: CellValue) => boolean;

const isNumber: Test = (cell) => typeof cell === "number";
const isFilled: Test = (cell) => cell !== null && cell !== "" && !isError(cell);
const isId: Test = (cell) => cell !== null && !isError(cell) && readId(cell) !== null;
const isDay: Test = (cell) => typeof cell === "number" && cell >= 1;
const isComment: Test = (cell) => typeof cell === "string" && cell.trim() !== "";

const tests: Partial<Readonly<Record<Kind, Test>>> = {
  number: isNumber, wholeNumber: isNumber, oneOf: isNumber, day: isDay, id: isId, numbers: isNumber, sequence: isNumber,
  matrix: isNumber, texts: isComment, ids: isId, days: isDay, amounts: isNumber,
};

/** The cells that hold what the kind of argument needs. */
export function usedCells(kind: Kind, { cells }: Grid): number {
  return cells.filter(tests[kind] ?? isFilled).length;
}

export interface LeftOut {
  readonly rows: number;
  readonly leftOut: number;
}

/** Columns of transactions are read row by row, and a row that lacks something is left out. */
const rowKinds: readonly Kind[] = ["ids", "days", "amounts"];

/** null where fewer than two such columns are given, or where they do not fit each other. */
export function leftOutRows(args: readonly { readonly kind: Kind; readonly cells: Grid | null }[]): LeftOut | null {
  const columns = args.flatMap(({ kind, cells }) => (rowKinds.includes(kind) && cells !== null && cells.cells.length > 1 ? [{ kind, cells: cells.cells }] : []));
  const [first] = columns;
  if (first === undefined || columns.length < 2 || columns.some(({ cells }) => cells.length !== first.cells.length)) return null;
  const isUsed = (row: number): boolean => columns.every(({ kind, cells }) => (tests[kind] ?? isFilled)(entryAt(cells, row)));
  const rows = first.cells.length;
  const used = first.cells.filter((_, row) => isUsed(row)).length;
  return { rows, leftOut: rows - used };
}
