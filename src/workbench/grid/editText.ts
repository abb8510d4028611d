/** What does a person see who starts to edit a cell: the formula, or the value as one would type it? */
import { cultureOf } from "../model/culture";
import { formatNumber } from "../model/formatNumber";
import type { Cells } from "../model/types";

const isDate = (format: string): boolean => /[dmyh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && format !== "General";

function numberText(value: number, format: string, culture: string): string {
  if (isDate(format)) return formatNumber(value, /h/i.test(format) ? "m/d/yyyy h:mm" : "m/d/yyyy", culture);
  const percent = format.includes("%");
  const text = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return `${text.replace(".", cultureOf(culture).decimal)}${percent ? "%" : ""}`;
}

export function editText(cells: Cells, row: number, column: number, culture: string): string {
  const formula = cells.formula(row, column);
  if (formula !== undefined) return formula;
  const value = cells.value(row, column);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value, cells.numberFormat(row, column), culture) : value;
}
