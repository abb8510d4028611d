/** What would be lost if our sheets were written again? A sheet on which that cannot be carried over is kept aside. */
import type { Cell } from "../intake/types";
import type { TableSheet } from "../report/types";
import { hasForeign, isInPlace } from "./fingerprint";
import type { OwnSheet } from "./inspectWorkbook";
import type { OldTable } from "./keptRows";
import { keyColumns, readOldTable, theirs, writtenColumns, type OldPlace } from "./readOldTable";
import type { WrittenSheet } from "./writtenMarks";

/** What was found on a sheet of ours. */
export interface Examined {
  /** It holds what a new report would not. */
  readonly isForeign: boolean;
  /** Of a table that can be written again in place. */
  readonly table: { readonly name: string; readonly place: OldPlace } | null;
  /** What people wrote in the table. */
  readonly rows: OldTable | null;
  /** What people typed into yellow cells, by their keys. */
  readonly typed: ReadonlyMap<string, Cell>;
}

const usedBounds = "rowIndex,columnIndex,rowCount,columnCount";

export const nothing: Examined = { isForeign: false, table: null, rows: null, typed: new Map() };
const foreign: Examined = { ...nothing, isForeign: true };

/** Yellow cells that say something else than what was written. */
function typedInto(cells: readonly (readonly Cell[])[], { inputs, marks }: WrittenSheet): Map<string, Cell> {
  return new Map(inputs.flatMap(({ input, row, column, value }) => {
    const cell = cells[row]?.[column] ?? "";
    return cell !== value && isInPlace(cells, marks, row, column) ? [[input, cell] as const] : [];
  }));
}

export async function examineBlocks(context: Excel.RequestContext, old: OwnSheet, written: WrittenSheet | undefined): Promise<Examined> {
  if (old.rows === 0 && old.charts.length === 0) return nothing;
  if (written === undefined) return foreign;
  const isForeign = old.tables.length > 0 || old.charts.some((chart) => !written.charts.includes(chart));
  if (old.rows === 0) return { ...nothing, isForeign };
  const range = context.workbook.worksheets.getItem(old.id).getRangeByIndexes(0, 0, old.rows, old.columns);
  range.load("formulas");
  await context.sync();
  const cells = range.formulas as Cell[][];
  return { ...nothing, isForeign: isForeign || hasForeign(cells, written.marks), typed: typedInto(cells, written) };
}

/** Our table among those of the sheet. */
function tableOf({ tables, tableIds }: OwnSheet, written: WrittenSheet | undefined): string | undefined {
  const at = tableIds.findIndex((id) => id === written?.table);
  return tables[Math.max(0, at)];
}

/** Headers beside the table, up to the first column without one. */
function besideIt(headers: readonly Cell[]): string[] {
  const gap = headers.findIndex((text) => text === "");
  return (gap < 0 ? headers : headers.slice(0, gap)).map(String);
}

async function placeOf(context: Excel.RequestContext, sheet: Excel.Worksheet, old: OwnSheet, name: string): Promise<OldPlace> {
  const table = sheet.tables.getItem(name);
  const [range, head] = [table.getRange(), table.getHeaderRowRange()];
  table.load("showTotals");
  range.load(usedBounds);
  head.load("values");
  await context.sync();
  const end = range.columnIndex + range.columnCount;
  const beside = old.columns > end ? sheet.getRangeByIndexes(range.rowIndex, end, 1, old.columns - end) : null;
  beside?.load("values");
  if (beside) await context.sync();
  return {
    headerRow: range.rowIndex,
    column: range.columnIndex,
    rows: Math.max(1, range.rowCount - 1 - (table.showTotals ? 1 : 0)),
    header: [...((head.values as Cell[][])[0] ?? []).map(String), ...besideIt((beside?.values as Cell[][] | undefined)?.[0] ?? [])],
    columns: range.columnCount,
    hasTotals: table.showTotals,
  };
}

/** Is there anything around the table where the new one, or the clearing of the old one, would reach? */
async function hasNeighbours(context: Excel.RequestContext, sheet: Excel.Worksheet, old: OwnSheet, { place, next }: { place: OldPlace; next: TableSheet }): Promise<boolean> {
  const width = place.header.length;
  const top = place.headerRow + 1 + place.rows + (place.hasTotals ? 1 : 0);
  const used: Excel.Range[] = [];
  const look = (row: number, column: number, rows: number, columns: number): Excel.Range | null => {
    if (rows <= 0 || columns <= 0) return null;
    const range = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    used.push(range);
    return range;
  };
  const below = look(top, 0, old.rows - top, width);
  const right = look(0, width, old.rows, old.columns - width);
  if (used.length > 0) await context.sync();
  const end = place.headerRow + 1 + next.rows;
  const reach = Math.max(width, next.columns.length + theirs(place, next.kept).length);
  const isBelow = below !== null && !below.isNullObject && below.rowIndex < end;
  const isRight = right !== null && !right.isNullObject && right.columnIndex < reach;
  return isBelow || isRight;
}

/** What stands above the header is the title and the note, and rows of theirs above these. */
async function topIsForeign(context: Excel.RequestContext, sheet: Excel.Worksheet, { headerRow, header }: OldPlace, next: TableSheet, written: WrittenSheet | undefined): Promise<boolean> {
  if (headerRow < next.headerRow) return true;
  if (written === undefined) return headerRow !== next.headerRow;
  const range = sheet.getRangeByIndexes(headerRow - next.headerRow, 0, marksOfTop(next), header.length);
  range.load("formulas");
  await context.sync();
  return hasForeign(range.formulas as Cell[][], written.marks);
}

/** How many rows of a table are marked: where nobody writes into it, its header is, too. */
export const marksOfTop = ({ headerRow, kept }: TableSheet): number => headerRow + (kept === undefined ? 1 : 0);

/** A column of theirs in a table whose rows cannot be told again. */
const cannotCarry = (place: OldPlace, { kept, columns }: TableSheet): boolean =>
  kept === undefined
    ? place.header.length > columns.length
    : keyColumns(place, kept) === null && writtenColumns(place, kept).length > 0;

export async function examineTable(context: Excel.RequestContext, old: OwnSheet, next: TableSheet, written: WrittenSheet | undefined): Promise<Examined> {
  if (old.rows === 0) return nothing;
  const name = tableOf(old, written);
  if (name === undefined) return foreign;
  const sheet = context.workbook.worksheets.getItem(old.id);
  const place = await placeOf(context, sheet, old, name);
  // What is there stays as it is.
  if (next.appends) return { ...nothing, table: { name, place } };
  const rows = next.kept && keyColumns(place, next.kept) !== null ? await readOldTable(context, sheet, place, next.kept) : null;
  const isForeign =
    place.column !== 0 || cannotCarry(place, next) ||
    (await topIsForeign(context, sheet, place, next, written)) || (await hasNeighbours(context, sheet, old, { place, next }));
  return { ...nothing, isForeign, table: { name, place }, rows };
}
