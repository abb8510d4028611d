/** How is the sample workbook laid out: every function with its formula, what it answers and its result, over data beside it? */
import { groups, type Entry, type Group } from "../../../src/catalogue/entry";
import { functionNames, functions, type FunctionName, type HeaderId } from "../../../src/catalogue/functions";
import { unitOf, type Unit } from "../../../src/catalogue/results";
import { colors } from "../../../src/report/theme";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import type { Block, CellStyle, CellValue, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { functionWords } from "../../../src/words/functions/functions";
import { dataTables, inputs, type DataTable } from "./data";
import { formulas } from "./formulas";

const words = functionWords.en;
const money = "#,##0.00";
const share = "0.0%";
const date = "yyyy-mm-dd";

const unitFormats: Partial<Record<Unit, string>> = { money, share, ratio: "0.00", periods: "0.0", percent: "0.0", points: "0.0", days: "0.0", date, purchases: "0.00", logLikelihood: "0.000" };

const columnFormats: Partial<Record<HeaderId, string>> = {
  totalSpend: money, clv: money, firstPurchase: date, lastPurchase: date, nextOrder: date, averagePurchase: money,
  medianGap: "0.0", meanValue: money, medianValue: money, acquisitionCost: money, ratio: "0.00", highestCac: money,
  support: share, confidence: share, lift: "0.00", weekdayShare: share, hourShare: share,
  recency: "0.00", age: "0.00", monetaryValue: money, logLikelihood: "0.000", aic: "0.000", bic: "0.000", pAlive: share, expectedPurchases: "0.00",
  expectedSpend: money,
};

const titleStyle: CellStyle = { font: { bold: true, size: 16, color: colors.brand } };
const headStyle: CellStyle = { font: { bold: true, color: "#FFFFFF" }, fill: colors.brand, vertical: "Center" };
const nameStyle: CellStyle = { font: { bold: true } };
const wrapped: CellStyle = { wrap: true, vertical: "Top" };
const quiet: CellStyle = { font: { color: colors.muted } };
const code: CellStyle = { font: { name: "Consolas", color: colors.muted } };

const cell = (row: number, column: number, rows = 1, columns = 1): Block => ({ row, column, rows, columns });

/** Waits until every formula has its value. */
export type Settle = () => Promise<void>;

/** The workbook with all formulas calculated by what `settle` waits for. */
export async function functionsWorkbook(model: WorkbookModel, settle: Settle): Promise<void> {
  const [index] = model.sheets as [SheetModel];
  index.name = "Functions";
  addData(model);
  addInputs(model);
  for (const group of groups) await addGroup(model, group, settle);
  fillIndex(index);
  // The index first, then the functions, then what they read.
  const isData = (sheet: SheetModel): boolean => ["Inputs", "Order lines", "Survey", "Lists"].includes(sheet.name);
  model.sheets.sort((a, b) => Number(isData(a)) - Number(isData(b)));
  model.activeSheetId = index.id;
  model.selection = { sheetId: index.id, areas: [cell(0, 0)], chartId: null };
}

export function emptyWorkbook(): WorkbookModel {
  return createWorkbook({ name: "functions.xlsx", sheets: ["Functions"] });
}

function put(sheet: SheetModel, row: number, column: number, value: CellValue, style: CellStyle = {}): void {
  // What reads as a formula is text here.
  if (typeof value === "string" && value.startsWith("=")) sheet.cells.writeNumberFormats(cell(row, column), "@", "file");
  sheet.cells.writeValues(cell(row, column), [[value]], "file");
  sheet.cells.writeStyle(cell(row, column), style, "file");
}

function newSheet(model: WorkbookModel, name: string, title: string, widths: readonly number[]): SheetModel {
  const sheet = model.addSheet(name, "file");
  put(sheet, 0, 0, title, titleStyle);
  sheet.rowHeights.set(0, 26);
  widths.forEach((width, column) => sheet.columnWidths.set(column, width));
  sheet.showGridlines = false;
  sheet.pageLayout = { ...sheet.pageLayout, orientation: "Landscape", fitToPagesWide: 1, fitToPagesTall: null };
  return sheet;
}

function putHeader(sheet: SheetModel, row: number, texts: readonly string[]): void {
  texts.forEach((text, column) => put(sheet, row, column, text, headStyle));
}

// The data

function addData(model: WorkbookModel): void {
  const tables = dataTables();
  const alone = tables.filter(({ name }) => name === "Orders" || name === "Survey");
  for (const table of alone) {
    const sheet = newSheet(model, table.name === "Orders" ? "Order lines" : table.name, table.title, table.name === "Orders" ? [70, 110, 70, 90, 130, 60, 70, 80] : [80, 50, 50, 50, 280]);
    addTable(sheet, table, 2);
    sheet.frozen = { rows: 3, columns: 0 };
  }
  const lists = newSheet(model, "Lists", "Lists that functions read", [150, 110, 110, 90, 90]);
  let row = 2;
  for (const table of tables.filter((one) => !alone.includes(one))) {
    put(lists, row, 0, table.title, nameStyle);
    addTable(lists, table, row + 1);
    row += table.rows.length + 4;
  }
}

function addTable(sheet: SheetModel, { name, header, rows, formats }: DataTable, row: number): void {
  formats.forEach((format, column) => {
    if (format !== "") sheet.cells.writeNumberFormats(cell(row + 1, column, rows.length), format, "file");
  });
  sheet.cells.writeValues(cell(row, 0, rows.length + 1, header.length), [header, ...rows], "file");
  sheet.tables.push({
    id: name, name, block: cell(row, 0, rows.length + 1, header.length), style: "TableStyleLight9",
    showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: false,
  });
}

function addInputs(model: WorkbookModel): void {
  const sheet = newSheet(model, "Inputs", "Values that formulas read by name: change one, and watch", [160, 90]);
  putHeader(sheet, 2, ["Name", "Value"]);
  inputs.forEach(([name, value, format], at) => {
    const row = 3 + at;
    put(sheet, row, 0, name);
    sheet.cells.writeNumberFormats(cell(row, 1), format, "file");
    put(sheet, row, 1, value, { fill: colors.input });
    model.names.push({ name, formula: `=Inputs!$B$${row + 1}`, sheetId: null, visible: true, comment: "" });
  });
}

// The functions

/** Where the parts of a function stand in the list of single values; long texts run on over the empty cells beside them. */
const at = { name: 0, result: 1, formula: 2, does: 8 } as const;

/** A sheet for each family: values first, one to a row, then what spills, one below the other. */
async function addGroup(model: WorkbookModel, group: Group, settle: Settle): Promise<void> {
  const names = functionNames.filter((name) => functions[name].group === group);
  const sheet = newSheet(model, words.groups[group], words.groups[group], [150, 130, ...Array<number>(14).fill(88)]);
  const single = names.filter((name) => typeof functions[name].returns === "string");
  let row = 2;
  if (single.length > 0) {
    sheet.cells.writeStyle(cell(row, 0, 1, 16), headStyle, "file");
    for (const [part, text] of [["name", "Function"], ["result", "Result"], ["formula", "Formula"], ["does", "What it answers"]] as const) {
      put(sheet, row, at[part], text);
    }
    for (const name of single) addSingle(sheet, ++row, name);
    row += 2;
  }
  for (const name of names.filter((one) => !single.includes(one))) row = await addSpill(sheet, row, name, settle);
  await settle();
}

function addSingle(sheet: SheetModel, row: number, name: FunctionName): void {
  put(sheet, row, at.name, name, nameStyle);
  sheet.cells.writeNumberFormats(cell(row, at.result), unitFormats[unitOf(functions[name].returns) ?? "count"] ?? "General", "file");
  sheet.cells.writeStyle(cell(row, at.result), { font: { bold: true, color: colors.accent }, horizontal: "Right" }, "file");
  sheet.cells.writeFormula(row, at.result, formulas[name], "file");
  put(sheet, row, at.formula, formulas[name], code);
  put(sheet, row, at.does, words.functions[name].does, quiet);
}

/** Gives the row after what spilled. */
async function addSpill(sheet: SheetModel, top: number, name: FunctionName, settle: Settle): Promise<number> {
  sheet.cells.writeStyle(cell(top, 0, 1, 16), { borders: { top: { style: "Continuous", color: colors.line } } }, "file");
  put(sheet, top, 0, name, nameStyle);
  put(sheet, top + 1, 0, words.functions[name].does, quiet);
  put(sheet, top + 2, 0, formulas[name], code);
  const row = top + 4;
  sheet.cells.writeFormula(row, 0, formulas[name], "file");
  await settle();
  const spilled = sheet.cells.spillBlock(row, 0) ?? cell(row, 0);
  const { columns, returns }: Entry = functions[name];
  const unit = unitOf(returns);
  if (columns.length === 0 && unit !== null) {
    sheet.cells.writeNumberFormats(spilled, unitFormats[unit] ?? "General", "file");
  } else {
    addHeadLooks(sheet, row, spilled.columns);
  }
  columns.forEach((column, at) => {
    const format = columnFormats[column as HeaderId];
    if (format !== undefined) sheet.cells.writeNumberFormats(cell(row + 1, at, spilled.rows - 1), format, "file");
  });
  if ("spread" in Object(returns)) formatSpread(sheet, row, spilled, name);
  return row + spilled.rows + 2;
}

/** The header that a function spills stands above numbers as they stand: on the right. */
function addHeadLooks(sheet: SheetModel, row: number, columns: number): void {
  sheet.cells.writeStyle(cell(row, 0, 1, columns), { font: { bold: true }, wrap: true, vertical: "Bottom", borders: { bottom: { style: "Continuous", color: colors.brand } } }, "file");
  for (let column = 0; column < columns; column++) {
    if (typeof sheet.cells.value(row + 1, column) === "number") sheet.cells.writeStyle(cell(row, column), { horizontal: "Right" }, "file");
  }
  sheet.rowHeights.set(row, 30);
}

function formatSpread(sheet: SheetModel, row: number, { rows, columns }: Block, name: FunctionName): void {
  const isShare = name === "COHORT.RETENTION";
  const first = name === "CLV.SENSITIVITY" ? 1 : 2;
  sheet.cells.writeNumberFormats(cell(row + 1, first, rows - 1, columns - first), isShare ? "0%" : money, "file");
}

function fillIndex(sheet: SheetModel): void {
  put(sheet, 0, 0, "CLV for Excel: every worksheet function at work", titleStyle);
  put(sheet, 1, 0, "One sheet for each family, then the data that the formulas read. They calculate where the add-in is installed, and in the workbench.", quiet);
  sheet.rowHeights.set(0, 26);
  sheet.showGridlines = false;
  [130, 150, 560].forEach((width, column) => sheet.columnWidths.set(column, width));
  putHeader(sheet, 3, ["Sheet", "Function", "What it answers"]);
  functionNames.forEach((name, at) => {
    const row = 4 + at;
    put(sheet, row, 0, words.groups[functions[name].group], { vertical: "Top" });
    put(sheet, row, 1, name, { ...nameStyle, vertical: "Top" });
    put(sheet, row, 2, words.functions[name].does, wrapped);
    sheet.rowHeights.set(row, 15 * Math.ceil(words.functions[name].does.length / 115) + 3);
  });
  sheet.frozen = { rows: 4, columns: 0 };
  sheet.pageLayout = { ...sheet.pageLayout, orientation: "Landscape", fitToPagesWide: 1, fitToPagesTall: null };
}
