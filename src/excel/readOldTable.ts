/** What did people write in a table of ours, in and beside it? Read before it is written again. */
import type { Cell } from "../intake/types";
import type { Kept, KeptColumn } from "../report/types";
import type { OldColumn, OldTable } from "./keptRows";

/** Where the table stands, and what is around it. */
export interface OldPlace {
  readonly headerRow: number;
  readonly column: number;
  /** Rows of data. */
  readonly rows: number;
  /** With columns that stand beside it without a gap, under a header of their own. */
  readonly header: readonly string[];
  /** Of those, the ones within the table. */
  readonly columns: number;
  readonly hasTotals: boolean;
}

const rowsPerRead = 20_000;

interface Block {
  readonly values: Cell[];
  readonly formulas: Cell[];
  readonly formats: string[];
}

/** One column in slices. */
async function readColumn(context: Excel.RequestContext, sheet: Excel.Worksheet, area: { row: number; rows: number; column: number }): Promise<Block> {
  const block: Block = { values: [], formulas: [], formats: [] };
  for (let first = 0; first < area.rows; first += rowsPerRead) {
    const range = sheet.getRangeByIndexes(area.row + first, area.column, Math.min(rowsPerRead, area.rows - first), 1);
    range.load("values,formulas,numberFormat");
    await context.sync();
    const { values, formulas, numberFormat } = range;
    for (const [cell = ""] of values as Cell[][]) block.values.push(cell);
    for (const [cell = ""] of formulas as Cell[][]) block.formulas.push(cell);
    for (const [format = "General"] of numberFormat as string[][]) block.formats.push(format);
  }
  return block;
}

const isOne = (headers: readonly string[], header: string): boolean => headers.some((one) => one.trim().toLowerCase() === header.trim().toLowerCase());

const find = (header: readonly string[], { headers }: KeptColumn): number => header.findIndex((text) => isOne(headers, text));

/** The columns of the keys; null where one of them is gone, so that no row can be told. */
export function keyColumns({ header }: OldPlace, { keys }: Kept): number[] | null {
  const found = keys.map((key) => find(header, key));
  return found.includes(-1) || found.length === 0 ? null : found;
}

/** Columns that people write in, theirs and ours. */
export function writtenColumns({ header }: OldPlace, { typed, ours }: Kept): number[] {
  return header.flatMap((text, column) => (!isOne(ours, text) || typed.some(({ headers }) => isOne(headers, text)) ? [column] : []));
}

/** Headers that are none of ours. */
export function theirs({ header }: OldPlace, kept: Kept | undefined): string[] {
  return kept === undefined ? [] : header.filter((text) => !isOne(kept.ours, text));
}

/** Null where nobody wrote anything. */
export async function readOldTable(context: Excel.RequestContext, sheet: Excel.Worksheet, place: OldPlace, kept: Kept): Promise<OldTable | null> {
  const keys = keyColumns(place, kept) ?? [];
  const top = place.headerRow + 1;
  const looked = writtenColumns(place, kept).map((column) => {
    const cells = sheet.getRangeByIndexes(top, place.column + column, place.rows, 1);
    const used = cells.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    cells.load("format/columnWidth");
    return { column, cells, used, isOurs: isOne(kept.ours, place.header[column] ?? "") };
  });
  await context.sync();
  // A column of theirs comes back even where it is empty.
  const there = looked.filter(({ used, isOurs }) => !isOurs || !used.isNullObject);
  if (there.length === 0) return null;
  const filled = there.filter(({ used }) => !used.isNullObject);
  const first = filled.length === 0 ? top : Math.min(...filled.map(({ used }) => used.rowIndex));
  const end = filled.length === 0 ? top : Math.max(...filled.map(({ used }) => used.rowIndex + used.rowCount));
  const area = (column: number): { row: number; rows: number; column: number } => ({ row: first, rows: end - first, column: place.column + column });
  const keyCells: Cell[][] = [];
  for (const key of keys) keyCells.push((await readColumn(context, sheet, area(key))).values);
  const columns: OldColumn[] = [];
  for (const { column, cells } of there) {
    columns.push({ header: place.header[column] ?? "", at: place.column + column, width: cells.format.columnWidth, ...(await readColumn(context, sheet, area(column))) });
  }
  return { header: place.header, firstRow: first + 1, keys: keyCells, columns };
}
