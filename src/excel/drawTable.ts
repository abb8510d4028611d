/** How do the customers get onto their sheet: rows in slices, then the table around them? */
import { colors } from "../report/theme";
import type { TableSheet } from "../report/types";
import { applyFont, applyStyle, everyCell } from "./applyStyle";
import { asGiven, asText } from "./asGiven";
import { slicesOf, type Slice } from "./slices";

const tableStyle = "TableStyleLight1";
/** Above the header. */
const titleRows = 2;
const noteRows = 1;

/** Some rows, each column's number format first, so that an id is text before it is there. */
export function writeSlice(sheet: Excel.Worksheet, { columns, headerRow, typedFormats }: TableSheet, { first, cells }: Slice, atColumn: number): void {
  const range = sheet.getRangeByIndexes(headerRow + 1 + first, atColumn, cells.length, columns.length);
  columns.forEach(({ format, typed }, column) => {
    const own = typed === true ? typedFormats?.(column, first, cells.length) : undefined;
    range.getColumn(column).numberFormat = own?.map((code) => [code]) ?? everyCell(format);
  });
  range.values = cells.map((row) => row.map((cell, column) => (columns[column]?.typed === true ? asText(cell) : asGiven(cell))));
}

/** All rows in place, a message for each slice. */
export async function writeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, description: TableSheet): Promise<void> {
  for (const slice of slicesOf(description.rows, description.cells)) {
    writeSlice(sheet, description, slice, 0);
    await context.sync();
  }
}

function writeHeader(sheet: Excel.Worksheet, { title, note, headerRow, columns }: TableSheet): Excel.Range {
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  header.values = [columns.map(({ header: text, typed }) => (typed === true ? String(asText(text)) : text))];
  sheet.getCell(headerRow - titleRows, 0).values = [[title]];
  sheet.getCell(headerRow - noteRows, 0).values = [[note]];
  return header;
}

function applyLooks(sheet: Excel.Worksheet, { headerRow, columns, rows }: TableSheet, header: Excel.Range): void {
  applyFont(sheet.getRangeByIndexes(headerRow - titleRows, 0, titleRows + 1 + rows, columns.length));
  applyStyle(sheet.getCell(headerRow - titleRows, 0), "heading");
  applyStyle(sheet.getCell(headerRow - noteRows, 0), "note");
  columns.forEach(({ style, headerStyle, width }, column) => {
    applyStyle(header.getColumn(column), headerStyle);
    const cells = sheet.getRangeByIndexes(headerRow + 1, column, rows, 1);
    applyStyle(cells, style);
    cells.format.columnWidth = width;
  });
}

function addConditionalFormats(sheet: Excel.Worksheet, { headerRow, rows, bars, scales }: TableSheet): void {
  const cells = (column: number): Excel.Range => sheet.getRangeByIndexes(headerRow + 1, column, rows, 1);
  for (const { column, color } of bars) {
    const { dataBar } = cells(column).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    dataBar.positiveFormat.fillColor = color;
    dataBar.positiveFormat.gradientFill = false;
  }
  for (const { column, low, high } of scales) {
    const { colorScale } = cells(column).conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    colorScale.criteria = {
      minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: low },
      maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: high },
    };
  }
}

/** Points of a landscape A4 page between its usual margins. */
const pageWidth = 740;
/** Smaller print is hard to read. */
const leastScale = 0.6;

/** A table of many columns takes several pages beside each other, all with its first column. */
function pagesWide(columns: TableSheet["columns"]): number {
  const [first = 0, ...others] = columns.map(({ width }) => width);
  const besideFirst = Math.max(pageWidth / leastScale - first, 1);
  return Math.max(1, Math.ceil(others.reduce((sum, width) => sum + width, 0) / besideFirst));
}

function setPage(sheet: Excel.Worksheet, { headerRow, columns, rows }: TableSheet): void {
  const page = sheet.pageLayout;
  page.orientation = Excel.PageOrientation.landscape;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: pagesWide(columns), verticalFitToPages: 0 };
  page.setPrintTitleColumns("$A:$A");
  page.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, headerRow + 1 + rows, columns.length));
}

/** The table around the rows: an old one of ours is resized, so that formulas that name it stay valid. */
function placeTable(sheet: Excel.Worksheet, { headerRow, columns, rows }: TableSheet, name: string, old: Excel.Table | null): void {
  const area = sheet.getRangeByIndexes(headerRow, 0, rows + 1, columns.length);
  const table = old ?? sheet.tables.add(area, true);
  if (old) table.resize(area);
  table.name = name;
  table.style = tableStyle;
  table.showBandedRows = false;
}

/** Puts everything but the rows into the batch. */
export function drawTable(sheet: Excel.Worksheet, description: TableSheet, table: { readonly name: string; readonly old: Excel.Table | null }): void {
  const { columns, headerRow, rows, keptFormulas = [] } = description;
  sheet.tabColor = colors.accent;
  sheet.showGridlines = false;
  const header = writeHeader(sheet, description);
  placeTable(sheet, description, table.name, table.old);
  applyLooks(sheet, description, header);
  addConditionalFormats(sheet, description);
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, 1));
  setPage(sheet, description);
  // The table must exist before a formula can name its columns.
  columns.forEach(({ formula }, column) => {
    if (formula !== null) sheet.getRangeByIndexes(headerRow + 1, column, rows, 1).formulas = everyCell(formula);
  });
  for (const { row, column, formula } of keptFormulas) sheet.getCell(headerRow + 1 + row, column).formulas = [[formula]];
}
