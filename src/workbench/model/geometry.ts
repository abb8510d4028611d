/** Where do cells lie on the sheet, in points? */
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Block, SheetModel } from "./types";

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
}

export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT);
}

/** Points before index `end`: the default for all, corrected for the few that differ. */
function pointsBefore(end: number, standard: number, sized: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  let points = end * standard;
  for (const [index, size] of sized) if (index < end && !hidden.has(index)) points += size - standard;
  for (const index of hidden) if (index < end) points -= standard;
  return points;
}

function leftOf(sheet: SheetModel, column: number): number {
  return pointsBefore(column, DEFAULT_COLUMN_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
}

function topOf(sheet: SheetModel, row: number): number {
  return pointsBefore(row, DEFAULT_ROW_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
}

export function rectangleOf(sheet: SheetModel, block: Block): Rectangle {
  const left = leftOf(sheet, block.column);
  const top = topOf(sheet, block.row);
  return { left, top, width: leftOf(sheet, block.column + block.columns) - left, height: topOf(sheet, block.row + block.rows) - top };
}

function indexAt(points: number, last: number, before: (index: number) => number): number {
  let low = 0, high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before(middle) <= points) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cells that a rectangle lies over. */
export function blockUnder(sheet: SheetModel, rectangle: Rectangle): Block {
  const { left, top, width, height } = rectangle;
  const column = indexAt(left, MAX_COLUMNS - 1, (index) => leftOf(sheet, index));
  const row = indexAt(top, MAX_ROWS - 1, (index) => topOf(sheet, index));
  const lastColumn = indexAt(left + Math.max(width - 0.01, 0), MAX_COLUMNS - 1, (index) => leftOf(sheet, index));
  const lastRow = indexAt(top + Math.max(height - 0.01, 0), MAX_ROWS - 1, (index) => topOf(sheet, index));
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
