/** How does a file of the user's become a sheet: a text file by our own reading, a workbook by Excel's? */
import { Problem } from "../../core/problem";
import { separatorOf } from "../../intake/files/separatorOf";
import type { Hooks, Stage } from "../hooks";
import type { SelectedRange } from "../selection";
import { kindOfFile } from "./encodingOf";
import { formatOf, importedTable } from "./importedTable";
import { insertWorkbook } from "./insertWorkbook";
import { parseText } from "./parseText";
import { hasMoreLines, readText, startOf } from "./readText";
import { sheetNameOf, writeImported } from "./writeImported";

/** Rows of a sheet. */
export const mostRows = 1_048_576;
/** Columns of a sheet. */
const mostColumns = 16_384;
/** A line has at least a letter, a separator and its end; shorter files need no counting. */
const fewestBytesPerRow = 4;

/** Where the stages of an import lie on its one bar. */
const spans: Readonly<Record<Stage, readonly [number, number]>> = { read: [0, 0.3], analyse: [0.3, 0.4], predict: [0.4, 0.4], write: [0.4, 1] };

function onOneBar(hooks: Hooks): Hooks {
  return {
    cancelled: () => hooks.cancelled(),
    progress: (stage, fraction) => hooks.progress(stage, spans[stage][0] + (spans[stage][1] - spans[stage][0]) * fraction),
  };
}

async function importText(file: File, hooks: Hooks): Promise<SelectedRange> {
  const text = await readText(file, hooks);
  const texts = await parseText(text, separatorOf(text), hooks);
  const table = await importedTable(texts, hooks);
  const { rows, headerRows, columns } = table;
  if (rows < 2 || columns.length < 2 || columns.length > mostColumns) throw new Problem("fileEmpty", { file: file.name });
  const formats = columns.map(formatOf);
  return writeImported({ name: sheetNameOf(file.name), rows, headerRows, formats, cells: (first, count) => table.cells(first, count) }, hooks);
}

/** Is it a text file with more rows than a sheet holds? */
async function isLarge(file: File, hooks: Hooks): Promise<boolean> {
  return file.size > mostRows * fewestBytesPerRow && hasMoreLines(file, mostRows, hooks);
}

/** A new sheet with what the file holds; null for a text file with more rows than a sheet, of which nothing is written. */
export async function importFile(file: File, watching: Hooks): Promise<SelectedRange | null> {
  const hooks = onOneBar(watching);
  const kind = kindOfFile(await startOf(file));
  if (kind === "other") throw new Problem("fileNotReadable", { file: file.name });
  if (kind === "workbook") return insertWorkbook(file, hooks);
  return (await isLarge(file, hooks)) ? null : importText(file, hooks);
}
