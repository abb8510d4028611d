/** Which orders can someone try without any of their own? A made-up shop's, on a sheet of its own. */
import type { Language } from "../catalogue/languages";
import { exampleOrders, type ExampleOrders } from "../intake/exampleOrders";
import type { Cell } from "../intake/types";
import { areaAddress } from "../report/address";
import { currencyOfFormat } from "../report/currency";
import { dayFormat, money } from "../report/formats";
import { cellWidth } from "../report/textWidth";
import { applyFont, applyStyle } from "./applyStyle";
import { inExcel } from "./inExcel";
import { freeName } from "./newSheet";
import type { SelectedRange } from "./selection";

/** Enough rows to see how long a column's texts are. */
const sampleRows = 200;

function shown(cell: Cell, format: string, language: Language): string {
  if (typeof cell !== "number") return String(cell);
  if (format.includes("yy")) return dayFormat(language).show(cell);
  return money(currencyOfFormat(format), format.includes(".00") ? 2 : 0).show(cell);
}

function widthOf({ header, rows, numberFormats }: ExampleOrders, column: number, language: Language): number {
  const format = numberFormats[column] ?? "General";
  const texts = rows.slice(0, sampleRows).map((row) => cellWidth(shown(row[column] ?? "", format, language), "text"));
  return Math.ceil(Math.max(cellWidth(header[column] ?? "", "total"), ...texts));
}

function fill(sheet: Excel.Worksheet, orders: ExampleOrders, language: Language): void {
  const { header, rows, numberFormats } = orders;
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
  applyFont(range);
  numberFormats.forEach((format, column) => {
    const cells = sheet.getRangeByIndexes(1, column, rows.length, 1);
    cells.numberFormat = rows.map(() => [format]);
    cells.format.columnWidth = widthOf(orders, column, language);
  });
  range.values = [[...header], ...rows.map((row) => [...row])];
  applyStyle(sheet.getRangeByIndexes(0, 0, 1, header.length), "total");
  sheet.freezePanes.freezeRows(1);
}

/** Adds the sheet, shows it and selects its table. */
export function loadExampleData(language: Language): Promise<SelectedRange> {
  return inExcel(async (context) => {
    const orders = exampleOrders(language);
    const name = await freeName(context, orders.sheetName);
    const sheet = context.workbook.worksheets.add(name);
    context.application.suspendApiCalculationUntilNextSync();
    fill(sheet, orders, language);
    const [rows, columns] = [orders.rows.length + 1, orders.header.length];
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, rows, columns).select();
    await context.sync();
    return { sheet: name, address: areaAddress({ row: 0, column: 0, rows, columns }), rows, columns, expanded: false };
  });
}
