/** Which workbook has everything that a report can tell of? The example business: orders with columns of detail, and four tables beside them. */
import { moreSheetIds } from "../../src/catalogue/sheets";
import type { Language } from "../../src/catalogue/languages";
import type { WorkbookSettings } from "../../src/excel/types";
import { exampleTables, type ExampleTable } from "../../src/intake/exampleBusiness";
import type { CellValue, WorkbookModel } from "../../src/workbench/model/types";
import { block, workbookOf } from "./reportHost";

function addTable(model: WorkbookModel, { sheetName, header, rows, numberFormats }: ExampleTable): void {
  const sheet = model.addSheet(sheetName, "file");
  const values = [header, ...rows].map((row) => row.map((cell): CellValue => (cell === "" ? null : cell)));
  sheet.cells.writeValues(block(0, 0, values.length, header.length), values, "file");
  numberFormats.forEach((format, column) => sheet.cells.writeNumberFormats(block(1, column, rows.length), format, "file"));
}

/** Every sheet is asked for, and a prediction of a year. */
export function exampleShop(language: Language = "en", settings: Partial<WorkbookSettings> = {}, customers = 120): WorkbookModel {
  const { orders, customers: people, costs, survey, subscriptions } = exampleTables(language, { customers });
  const model = workbookOf(orders, { language, moreSheets: moreSheetIds, prediction: { horizon: 12, unit: "month", discount: 0.1 }, ...settings });
  for (const table of [people, costs, survey, subscriptions]) addTable(model, table);
  return model;
}
