/** How do the tests put orders into a workbook and press the add-in's buttons? The built add-in, the real Office.js, no screen. */
import { join } from "path";
import type { Language } from "../../src/catalogue/languages";
import type { RunReport, WorkbookSettings } from "../../src/excel/types";
import { exampleOrders } from "../../src/intake/exampleOrders";
import type { Cell } from "../../src/intake/types";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import type { Block, CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";

const root = join(__dirname, "../..");

export interface Orders {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** One per column; "General" where not given. */
  readonly numberFormats?: readonly string[];
}

export const defaults: WorkbookSettings = {
  schema: 1, language: "en", assumptions: { margin: 0.6, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3], asOf: null },
  source: null, mapping: null, answers: {}, merged: {}, prediction: null, known: [], tables: [], onlyOrders: false, kind: "orders", sheets: {},
  // Other sheets are tests of their own.
  moreSheets: [], refreshOnChange: false, ownSegments: [],
};

export function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { row, column, rows, columns };
}

/** A workbook with one sheet of orders, all of them selected. */
export function workbookOf({ header, rows, numberFormats = [] }: Orders, settings: Partial<WorkbookSettings> = {}): WorkbookModel {
  const model = createWorkbook({ sheets: ["Orders"] });
  const [sheet] = model.sheets as [SheetModel];
  const values = [header, ...rows].map((row) => row.map((cell): CellValue => (cell === "" ? null : cell)));
  sheet.cells.writeValues(block(0, 0, values.length, header.length), values, "file");
  numberFormats.forEach((format, column) => sheet.cells.writeNumberFormats(block(1, column, rows.length), format, "file"));
  model.settings.set("clv.settings", { ...defaults, ...settings });
  select(model, block(0, 0, values.length, header.length));
  return model;
}

export function exampleWorkbook(language: Language = "en", settings: Partial<WorkbookSettings> = {}): WorkbookModel {
  return workbookOf(exampleOrders(language), { language, ...settings });
}

export function select(model: WorkbookModel, ...areas: Block[]): void {
  const [sheet] = model.sheets as [SheetModel];
  model.selection = { sheetId: sheet.id, areas, chartId: null };
  model.activeSheetId = sheet.id;
}

export function openReportHost(model: WorkbookModel, more: Partial<Parameters<typeof openHost>[0]> = {}): Promise<HeadlessHost> {
  return openHost({ dist: join(root, "dist"), officeJs: join(root, "node_modules/@microsoft/office-js/dist"), model, ...more });
}

export function lastRun({ model }: HeadlessHost): RunReport {
  return model.settings.get("clv.run") as RunReport;
}

export function settingsOf({ model }: HeadlessHost): WorkbookSettings {
  return model.settings.get("clv.settings") as WorkbookSettings;
}

export async function analyse(host: HeadlessHost, command: "analyseSelection" | "refresh" = "analyseSelection"): Promise<RunReport> {
  await host.invokeCommand(command);
  return lastRun(host);
}

export function sheetNamed({ model }: HeadlessHost, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}; there are ${model.sheets.map((each) => each.name).join(", ")}.`);
  return sheet;
}

/** All of a sheet that a person could see. */
export function picture(sheet: SheetModel): unknown {
  const used = sheet.cells.usedBlock() ?? block(0, 0);
  const formulas = [...sheet.cells.formulas()];
  return {
    name: sheet.name, values: sheet.cells.readValues(used), formulas, used, visibility: sheet.visibility,
    charts: sheet.charts.map(({ name, anchor }) => ({ name, anchor })), tables: sheet.tables.map(({ name, block: area }) => ({ name, area })),
    rules: sheet.conditionalFormats.length, widths: [...sheet.columnWidths],
  };
}

/** The value right of a label, by columns. */
export function beside(sheet: SheetModel, label: string, distance: number): { row: number; column: number; value: CellValue } {
  const used = sheet.cells.usedBlock() ?? block(0, 0);
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      if (sheet.cells.value(row, column) === label) return { row, column: column + distance, value: sheet.cells.value(row, column + distance) };
    }
  }
  throw new Error(`No cell says ${label}.`);
}
