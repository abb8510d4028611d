/** How wide must a column be to show its longest text? Estimated, since no screen is at hand. */
import { formatNumber } from "../model/formatNumber";
import type { Block, CellStyle, SheetModel } from "../model/types";

/** Points per character of an 11-point Calibri, and the cell's own padding. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 6;
const WIDEST = 1339;

/** Wide letters of East Asian scripts count double. */
function characters(text: string): number {
  let count = 0;
  for (const character of text) count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1;
  return count;
}

function scaleOf(style: CellStyle | undefined): number {
  return ((style?.font?.size ?? 11) / 11) * (style?.font?.bold === true ? 1.08 : 1);
}

/** The width in points for the filled cells of one column, or null if there are none. */
export function autofitWidth(sheet: SheetModel, column: Block, culture: string): number | null {
  const { cells } = sheet;
  let widest = 0;
  cells.readValues(column).forEach(([value], r) => {
    if (value === null || value === undefined) return;
    const row = column.row + r;
    const style = cells.style(row, column.column);
    if (style?.wrap === true) return;
    const text = formatNumber(value, cells.numberFormat(row, column.column), culture);
    const longest = Math.max(...text.split("\n").map(characters));
    widest = Math.max(widest, longest * POINTS_PER_CHARACTER * scaleOf(style));
  });
  return widest === 0 ? null : Math.min(WIDEST, Math.ceil(widest + PADDING));
}
