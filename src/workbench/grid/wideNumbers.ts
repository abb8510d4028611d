/** Which columns grow because a number was typed or calculated that doesn't fit? As in Excel: those whose width nobody chose. */
import { formatNumber } from "../model/formatNumber";
import { columnWidth } from "../model/geometry";
import { textWidth } from "./screenFont";
import { PIXELS_PER_POINT } from "./sheetSnapshot";
import type { Block, SheetModel, WorkbookModel } from "../model/types";

const FEW_CELLS = 400;
const DEFAULT_SIZE = 11;
const PADDING = 5;

function neededWidth(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): number {
  const { cells } = sheet;
  const value = cells.value(row, column);
  const anchor = cells.spillAnchor(row, column);
  if (typeof value !== "number" || (anchor && (anchor.row !== row || anchor.column !== column))) return 0;
  const font = cells.style(row, column)?.font;
  const text = formatNumber(value, cells.numberFormat(row, column), workbook.culture);
  return textWidth(text, font?.size ?? DEFAULT_SIZE, font?.bold === true) / PIXELS_PER_POINT + PADDING;
}

/** Returns whether a column grew. */
export function growForNumbers(workbook: WorkbookModel, sheet: SheetModel, block: Block): boolean {
  if (block.rows * block.columns > FEW_CELLS) return false;
  let grew = false;
  for (let column = block.column; column < block.column + block.columns; column++) {
    if (sheet.columnWidths.has(column) && !grown.get(sheet)?.has(column)) continue;
    for (let row = block.row; row < block.row + block.rows; row++) {
      const needed = neededWidth(workbook, sheet, row, column);
      if (needed <= columnWidth(sheet, column)) continue;
      sheet.columnWidths.set(column, Math.ceil(needed));
      const columns = grown.get(sheet) ?? new Set<number>();
      grown.set(sheet, columns.add(column));
      grew = true;
    }
  }
  return grew;
}

/** Columns that we made wider, and may again. */
const grown = new WeakMap<SheetModel, Set<number>>();
