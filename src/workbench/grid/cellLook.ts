/** How does a cell look on the screen: which text, in which colours? From its number format, style, table and conditional formats. */
import { formatNumber } from "../model/formatNumber";
import { tableStyleAt } from "./tableLook";
import type { CellStyle, CellValue, SheetModel, WorkbookModel } from "../model/types";
import type { ConditionalLook, DataBarLook } from "./conditionalLook";

export interface CellLook {
  readonly text: string;
  readonly style: CellStyle;
  /** General aligns text left, numbers right, booleans and errors in the middle. */
  readonly align: "left" | "center" | "right";
  readonly dataBar: DataBarLook | null;
}

function textOf(value: CellValue, format: string, culture: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatNumber(value, format, culture);
}

function alignOf(value: CellValue, style: CellStyle): CellLook["align"] {
  if (style.horizontal === "Left" || style.horizontal === "Center" || style.horizontal === "Right") return lower(style.horizontal);
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || (value !== null && typeof value === "object") ? "center" : "left";
}

function lower(align: "Left" | "Center" | "Right"): CellLook["align"] {
  return align === "Left" ? "left" : align === "Right" ? "right" : "center";
}

/** The later one wins, property by property. */
function over(below: CellStyle, above: CellStyle): CellStyle {
  const style: CellStyle = { ...below, ...above };
  if (below.font ?? above.font) style.font = { ...below.font, ...above.font };
  if (below.borders ?? above.borders) style.borders = { ...below.borders, ...above.borders };
  return style;
}

/** Null for a cell that shows nothing at all. */
export function cellLook(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, conditional: ConditionalLook | null): CellLook | null {
  const { cells } = sheet;
  const value = cells.value(row, column);
  const own = cells.style(row, column);
  const table = tableStyleAt(sheet, row, column);
  if (value === null && !own && !table && !conditional) return null;
  let style = over(table ?? {}, own ?? {});
  if (conditional?.style) style = over(style, conditional.style);
  return {
    text: textOf(value, cells.numberFormat(row, column), workbook.culture),
    style,
    align: alignOf(value, style),
    dataBar: conditional?.dataBar ?? null,
  };
}
