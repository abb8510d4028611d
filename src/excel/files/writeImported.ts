/** How does a table from a file get into the workbook? On a new sheet, in slices, whole or not at all: docs/decisions/0003-nothing-half-written.md. */
import { Problem } from "../../core/problem";
import { areaAddress } from "../../report/address";
import { cellWidth } from "../../report/textWidth";
import { applyFont, applyStyle, everyCell } from "../applyStyle";
import { step, type Hooks } from "../hooks";
import { inExcel } from "../inExcel";
import { freeName, takeBack } from "../newSheet";
import type { SelectedRange } from "../selection";
import { slicesOf, type Cells, type Slice } from "../slices";

/** A table as it shall stand on its sheet, its first rows (`headerRows`) as texts. */
export interface SheetDescription {
  /** Wanted; a number is added where it is taken. */
  readonly name: string;
  readonly rows: number;
  readonly headerRows: number;
  /** Number format of each column below the header. */
  readonly formats: readonly string[];
  cells(first: number, count: number): Cells;
}

/** Excel cuts longer texts off without a word. */
const longestText = 32_767;
const sampleRows = 200;
const widest = 320;
const narrowest = 48;
const textFormat = "@";

/** A name that Excel takes: 31 letters without : \ / ? * [ ] and without apostrophes at the ends. */
export function sheetNameOf(file: string): string {
  const bare = file.replace(/\.[^.]*$/, "").replace(/[:\\/?*[\]]/g, " ").replace(/\s+/g, " ").trim().slice(0, 31).replace(/^'+|'+$/g, "").trim();
  return bare === "" || bare.toLowerCase() === "history" ? "Import" : bare;
}

/**
 * Text in a column of numbers or dates must not be read as one, nor as a formula: an apostrophe, which Excel takes for a
 * sign of its own, says so. In text format only a text that itself begins with an apostrophe needs one.
 */
function asText(cell: string | number, format: string): string | number {
  if (typeof cell !== "string" || cell === "") return cell;
  return format !== textFormat || cell.startsWith("'") ? `'${cell}` : cell;
}

function requireShort(cells: Cells, first: number): void {
  const row = cells.findIndex((one) => one.some((cell) => typeof cell === "string" && cell.length > longestText));
  if (row >= 0) throw new Problem("fileCellTooLong", { row: first + row + 1 });
}

/** Formats come first, so that an id is text before it is there. */
function writeSlice(sheet: Excel.Worksheet, { formats, headerRows }: SheetDescription, { first, cells }: Slice): void {
  requireShort(cells, first);
  const range = sheet.getRangeByIndexes(first, 0, cells.length, formats.length);
  formats.forEach((format, column) => (range.getColumn(column).numberFormat = everyCell(format)));
  const above = Math.max(0, Math.min(headerRows - first, cells.length));
  if (above > 0) sheet.getRangeByIndexes(first, 0, above, formats.length).numberFormat = everyCell(textFormat);
  range.values = cells.map((row, at) => row.map((cell, column) => asText(cell, at < above ? textFormat : (formats[column] ?? textFormat))));
}

/** What a number or a date looks like is as long as its format, about. */
function widthOf(samples: Cells, format: string, column: number): number {
  const shown = (cell: string | number): string => (typeof cell === "string" ? cell.slice(0, 60) : format.includes("y") ? format : String(cell));
  const widths = samples.map((row) => cellWidth(shown(row[column] ?? ""), "text"));
  return Math.min(widest, Math.max(narrowest, Math.ceil(Math.max(0, ...widths))));
}

function dress(sheet: Excel.Worksheet, { rows, headerRows, formats, cells }: SheetDescription): void {
  const samples = cells(0, Math.min(rows, sampleRows));
  applyFont(sheet.getRangeByIndexes(0, 0, rows, formats.length));
  formats.forEach((format, column) => {
    sheet.getRangeByIndexes(0, column, rows, 1).format.columnWidth = widthOf(samples, format, column);
  });
  if (headerRows === 0) return;
  applyStyle(sheet.getRangeByIndexes(headerRows - 1, 0, 1, formats.length), "total");
  sheet.freezePanes.freezeRows(headerRows);
}

/** Adds the sheet, hidden until all of it is there; shows it and selects its table. */
export function writeImported(description: SheetDescription, hooks: Hooks): Promise<SelectedRange> {
  const { rows, formats } = description;
  return inExcel(async (context) => {
    const name = await freeName(context, description.name);
    const sheet = context.workbook.worksheets.add();
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load("id");
    await context.sync();
    try {
      for (const slice of slicesOf(rows, (first, count) => description.cells(first, count))) {
        step(hooks, "write", slice.first / rows);
        context.application.suspendApiCalculationUntilNextSync();
        writeSlice(sheet, description, slice);
        await context.sync();
      }
      step(hooks, "write", 1);
      sheet.name = name;
      dress(sheet, description);
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      sheet.getRangeByIndexes(0, 0, rows, formats.length).select();
      await context.sync();
    } catch (error) {
      await takeBack([sheet.id]).catch(() => undefined);
      throw error;
    }
    return { sheet: name, address: areaAddress({ row: 0, column: 0, rows, columns: formats.length }), rows, columns: formats.length, expanded: false };
  });
}
