/** How does a file of separated values, or of words in columns, become a sheet, as Excel's import would make it? */
import type { CellValue, SheetModel, WorkbookModel } from "../model/types";
import { judgeColumn, typeCell, type CsvColumn } from "./csvColumn";
import { scanAligned, scanCsv, sniffSeparator } from "./scanCsv";

export interface CsvTable {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly CsvColumn[];
}

/** Text of a file: UTF-8, UTF-16 with its mark, else the code page of old Windows programs. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder("windows-1252").decode(bytes);
    return polishInside.test(western) ? new TextDecoder("windows-1250").decode(bytes) : western;
  }
}

/** How ł, ą, ż and Ł look inside words when Polish text is taken for Western. Cubic metres and ¿qué? are no Polish. */
const polishInside = /[^mM\P{L}]³|³\p{Ll}|\p{L}¹\p{L}|\p{L}¿|£\p{Ll}{2}/u;

export function parseCsv(text: string): CsvTable {
  const separator = sniffSeparator(text);
  const rows = scanAligned(text) ?? scanCsv(text, separator);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => judgeColumn(rows, column, separator));
  return { separator, rows, columns };
}

/** Rows `from` to `to` (excluded) as cells; short rows are filled with blanks. */
export function typedRows(table: CsvTable, from: number, to: number): CellValue[][] {
  return table.rows.slice(from, to).map((row) => table.columns.map((column, index) => typeCell(row[index] ?? "", column)));
}

/** Fills the model with one sheet that holds the table; the sheets that were there give way. */
export function readCsv(bytes: Uint8Array, sheetName: string, model: WorkbookModel): void {
  const before = model.sheets.map((sheet) => sheet.id);
  const sheet = addCsv(bytes, sheetName, model);
  for (const id of before) model.deleteSheet(id, "file");
  sheet.name = cleanName(sheetName);
  model.activeSheetId = sheet.id;
  model.selection = { sheetId: sheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], chartId: null };
}

/** Adds a sheet that holds the table, behind those that are there. */
export function addCsv(bytes: Uint8Array, sheetName: string, model: WorkbookModel): SheetModel {
  const table = parseCsv(decodeText(bytes));
  const sheet = model.addSheet(freeName(model, sheetName), "file");
  const width = table.columns.length;
  // In slices, so that a million rows never stand in memory twice.
  for (let from = 0; width > 0 && from < table.rows.length; from += 20_000) {
    const values = typedRows(table, from, from + 20_000);
    sheet.cells.writeValues({ row: from, column: 0, rows: values.length, columns: width }, values, "file");
  }
  table.columns.forEach((column, index) => {
    // A list without a header has its first date or amount in the first row.
    const row = typeof typeCell(table.rows[0]?.[index] ?? "", column) === "number" ? 0 : 1;
    if (column.numberFormat === "General" || table.rows.length <= row) return;
    sheet.cells.writeNumberFormats({ row, column: index, rows: table.rows.length - row, columns: 1 }, column.numberFormat, "file");
  });
  widthsOf(table).forEach((width, column) => sheet.columnWidths.set(column, width));
  return sheet;
}

/** Points that the longest of the first texts of each column takes; 5.5 points a character and some air. */
function widthsOf(table: CsvTable): number[] {
  const first = table.rows.slice(0, 1000);
  return table.columns.map((_, column) => {
    const longest = first.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return Math.min(300, Math.max(48, Math.round(longest * 5.5 + 12)));
  });
}

/** Excel forbids these characters in sheet names and more than 31 of any. */
function cleanName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, "_").replace(/^'+|'+$/g, "").slice(0, 31) || "Sheet1";
}

/** A name for the moment in which the old sheets are still there. */
function freeName(model: WorkbookModel, name: string): string {
  let free = cleanName(name);
  for (let n = 2; model.sheetByName(free); n++) free = `${cleanName(name).slice(0, 26)} ${n}`;
  return free;
}
