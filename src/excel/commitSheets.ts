/** How do prepared sheets get onto theirs: rows first to where they wait, then everything in one batch? */
import type { Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import type { BlockSheet, TableSheet } from "../report/types";
import { reportWords } from "../words/report/report";
import { appendRows } from "./appendRows";
import { drawBlocks } from "./drawBlocks";
import { drawTable, writeSlice } from "./drawTable";
import { step, type Hooks } from "./hooks";
import type { OwnSheet } from "./inspectWorkbook";
import type { Placed } from "./prepareSheets";
import type { OldPlace } from "./readOldTable";
import { bytesPerSlice, slicesOf, type Slice } from "./slices";
import type { Target } from "./targets";

/** What is put on the sheets. */
export interface Commit {
  readonly sheets: readonly Placed[];
  readonly language: Language;
  readonly hooks: Hooks;
}

/** Staged rows of a second run stand right of what is there, this many columns away. */
const stagingGap = 1;

/** The commit is the last step and cannot be divided: the rows fill the bar up to here. */
export const rowsFraction = 0.8;

/** By what Excel calls it, whatever its name becomes on the way. */
export type Ids = Partial<Record<SheetId, string>>;

export function sheetOf(context: Excel.RequestContext, { id, name, old }: Target, ids: Ids): Excel.Worksheet {
  return context.workbook.worksheets.getItem(ids[id] ?? old?.id ?? name);
}

export const isTable = (placed: Placed): placed is Placed<TableSheet> => placed.sheet.is === "table";

/** Where the rows go first: in place on a new sheet, else right of the old ones. */
function stagingColumn(old: OwnSheet | null, columns: number): number {
  return old === null ? 0 : Math.max(old.columns, columns) + stagingGap;
}

/** The rows of a table that are on their sheet already, and those that travel with the commit. */
interface Staged {
  readonly rows: number;
  readonly rest: readonly Slice[];
}

export type StagedRows = ReadonlyMap<SheetId, Staged>;

/** Writes rows to where they wait; as many as one message carries travel with the commit instead. */
export async function stageRows(context: Excel.RequestContext, { sheets, hooks }: Commit, ids: Ids): Promise<StagedRows> {
  const tables = sheets.filter(isTable).filter((placed) => !isAppended(placed));
  const all = tables.reduce((sum, { sheet }) => sum + sheet.rows, 0);
  const staged = new Map<SheetId, Staged>();
  let carried = 0;
  let done = 0;
  for (const { target, sheet } of tables) {
    const column = stagingColumn(target.old, sheet.columns.length);
    let rows = 0;
    const rest: Slice[] = [];
    for (const slice of slicesOf(sheet.rows, sheet.cells)) {
      step(hooks, "write", (done / all) * rowsFraction);
      if (slice.first + slice.cells.length === sheet.rows && carried + slice.bytes <= bytesPerSlice) {
        rest.push(slice);
        carried += slice.bytes;
      } else {
        context.application.suspendApiCalculationUntilNextSync();
        writeSlice(sheetOf(context, target, ids), sheet, slice, column);
        await context.sync();
        rows += slice.cells.length;
      }
      done += slice.cells.length;
    }
    staged.set(target.id, { rows, rest });
  }
  return staged;
}

/** Takes away what an earlier run left of the table where the new one does not reach. */
function clearOld(sheet: Excel.Worksheet, { headerRow, header, rows, hasTotals }: OldPlace, next: TableSheet): void {
  const [width, height] = [header.length, 1 + rows + (hasTotals ? 1 : 0)];
  const [keptWidth, keptHeight] = [next.columns.length, 1 + next.rows];
  if (height > keptHeight) sheet.getRangeByIndexes(headerRow + keptHeight, 0, height - keptHeight, width).clear();
  if (width > keptWidth) sheet.getRangeByIndexes(headerRow, keptWidth, height, width - keptWidth).clear();
}

/** From where they waited to where they belong. */
function moveStaged(sheet: Excel.Worksheet, old: OwnSheet, { headerRow, columns }: TableSheet, rows: number): void {
  const width = columns.length;
  const waiting = sheet.getRangeByIndexes(headerRow + 1, stagingColumn(old, width), rows, width);
  sheet.getRangeByIndexes(headerRow + 1, 0, rows, width).copyFrom(waiting, Excel.RangeCopyType.all);
  waiting.clear();
}

/** Are its rows added to those that are there? */
const isAppended = ({ sheet, place }: Placed<TableSheet>): boolean => sheet.appends !== undefined && place !== null;

function commitTable(context: Excel.RequestContext, { target, sheet: description, place, ownColumns }: Placed<TableSheet>, { staged, ids }: { staged: Staged; ids: Ids }): void {
  const { old, table } = target;
  const sheet = sheetOf(context, target, ids);
  const oldTable = table.old === null ? null : sheet.tables.getItem(table.old);
  if (description.appends && place !== null && oldTable !== null) {
    appendRows(sheet, oldTable, description, place);
    oldTable.name = table.name;
    return;
  }
  oldTable?.clearFilters();
  if (oldTable !== null && place?.hasTotals === true) oldTable.showTotals = false;
  if (place !== null) sheet.getRangeByIndexes(place.headerRow, 0, Math.max(place.rows, description.rows) + 1, ownColumns).conditionalFormats.clearAll();
  if (old !== null && staged.rows > 0) moveStaged(sheet, old, description, staged.rows);
  for (const slice of staged.rest) writeSlice(sheet, description, slice, 0);
  drawTable(sheet, description, { name: table.name, old: oldTable });
  if (place !== null) clearOld(sheet, place, description);
  if (oldTable !== null && place?.hasTotals === true) oldTable.showTotals = true;
}

function commitBlocks(context: Excel.RequestContext, { target, sheet: description }: Placed<BlockSheet>, language: Language, ids: Ids): void {
  const sheet = sheetOf(context, target, ids);
  const { old } = target;
  if (old !== null) {
    const { rows, widths } = description;
    const everything = sheet.getRangeByIndexes(0, 0, Math.max(rows, old.rows), Math.max(widths.length, old.columns));
    everything.conditionalFormats.clearAll();
    everything.dataValidation.clear();
    everything.clear();
    for (const chart of old.charts) sheet.charts.getItem(chart).delete();
  }
  drawBlocks(sheet, description, reportWords[language]);
}

/** Formulas name the sheets, so that a new name comes before them; what is kept aside gives its name first. */
export function rename(context: Excel.RequestContext, sheets: readonly Placed[], ids: Ids): void {
  for (const { aside, target } of sheets) {
    if (aside === null) continue;
    const sheet = context.workbook.worksheets.getItem(aside.sheet.id);
    sheet.name = aside.name;
    sheetOf(context, target, ids).position = aside.sheet.position;
    for (const { from, to } of aside.tables) sheet.tables.getItem(from).name = to;
  }
  for (const { target, waiting } of sheets) {
    if ((target.old?.name ?? waiting) !== target.name) sheetOf(context, target, ids).name = target.name;
  }
}

/** Tables first: formulas of blocks name their columns. */
export function commitSheets(context: Excel.RequestContext, { sheets, language }: Commit, staged: StagedRows, ids: Ids): void {
  for (const placed of sheets) {
    if (isTable(placed)) commitTable(context, placed, { ids, staged: staged.get(placed.target.id) ?? { rows: 0, rest: [] } });
  }
  for (const placed of sheets) if (!isTable(placed)) commitBlocks(context, placed as Placed<BlockSheet>, language, ids);
}

/** Takes away the rows that wait on sheets of an earlier run. */
export async function takeRowsBack(context: Excel.RequestContext, sheets: readonly Placed[]): Promise<void> {
  for (const { target, sheet } of sheets.filter(isTable)) if (target.old !== null) await takeWaiting(context, target.old, sheet);
  await context.sync();
}

async function takeWaiting(context: Excel.RequestContext, old: OwnSheet, { columns }: TableSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(old.id);
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return;
  const first = stagingColumn(old, columns.length);
  const right = used.columnIndex + used.columnCount;
  if (right > first) sheet.getRangeByIndexes(0, first, used.rowIndex + used.rowCount, right - first).clear();
}

