/** How does the report get into the workbook, whole or not at all? By checking, staging, committing: docs/decisions/0003-nothing-half-written.md. */
import type { Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import type { TableKind } from "../intake/tableKind";
import type { GivenNames } from "../report/context";
import type { Report } from "../report/report";
import type { BlockSheet, ReportSheet, TableSheet } from "../report/types";
import { reportWords } from "../words/report/report";
import { drawBlocks } from "./drawBlocks";
import { drawTable, writeSlice } from "./drawTable";
import { step, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { inspectWorkbook, type OwnSheet } from "./inspectWorkbook";
import { reportKinds } from "./reportKinds";
import { bytesPerSlice, slicesOf, type Slice } from "./slices";
import { chooseTargets, namesOf, type Target } from "./targets";
import type { WorkbookSettings } from "./types";
import { queueSettings } from "./workbookSettings";

/** A report once its names are known. */
export interface ReportRequest {
  readonly kind: TableKind;
  readonly language: Language;
  /** Sheets beside the two that every report of this kind has. */
  readonly more: readonly SheetId[];
  readonly build: (names: GivenNames) => Report;
}

/** A sheet with the place where it goes. */
interface Placed<Sheet> {
  readonly target: Target;
  readonly sheet: Sheet;
}

interface Job {
  readonly sheets: readonly Placed<BlockSheet | TableSheet>[];
  readonly kind: TableKind;
  readonly language: Language;
  readonly settings: WorkbookSettings;
  readonly hooks: Hooks;
}

/** Staged rows of a second run stand right of what is there, this many columns away. */
const stagingGap = 1;

/** The commit is the last step and cannot be divided: the rows fill the bar up to here. */
const rowsFraction = 0.8;

function sheetOf(context: Excel.RequestContext, { name, old }: Target): Excel.Worksheet {
  return context.workbook.worksheets.getItem(old?.id ?? name);
}

const isTable = (placed: Placed<BlockSheet | TableSheet>): placed is Placed<TableSheet> => placed.sheet.is === "table";

/** Adds what is missing, hidden, and tells the id of every sheet. */
async function addSheets(context: Excel.RequestContext, { sheets }: Job): Promise<Partial<Record<SheetId, string>>> {
  const ids = sheets.map(({ target: { id, old, name } }) => {
    if (old !== null) return () => [id, old.id];
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load("id");
    return () => [id, sheet.id];
  });
  await context.sync();
  return Object.fromEntries(ids.map((idOf) => idOf()));
}

/** Where the rows go first: in place on a new sheet, else right of the old ones. */
function stagingColumn(old: OwnSheet | null, columns: number): number {
  return old === null ? 0 : Math.max(old.columns, columns) + stagingGap;
}

/** The rows of a table that are on their sheet already, and those that travel with the commit. */
interface Staged {
  readonly rows: number;
  readonly rest: readonly Slice[];
}

type StagedRows = ReadonlyMap<SheetId, Staged>;

/** Writes rows to where they wait; as many as one message carries travel with the commit instead. */
async function stageRows(context: Excel.RequestContext, { sheets, hooks }: Job): Promise<StagedRows> {
  const tables = sheets.filter(isTable);
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
        writeSlice(sheetOf(context, target), sheet, slice, column);
        await context.sync();
        rows += slice.cells.length;
      }
      done += slice.cells.length;
    }
    staged.set(target.id, { rows, rest });
  }
  return staged;
}

/** Takes away what an earlier run left where the new report does not write. */
function clearOld(sheet: Excel.Worksheet, old: OwnSheet, keep: { readonly rows: number; readonly columns: number }): void {
  if (old.rows > keep.rows) sheet.getRangeByIndexes(keep.rows, 0, old.rows - keep.rows, Math.max(1, old.columns)).clear();
  if (old.columns > keep.columns) sheet.getRangeByIndexes(0, keep.columns, Math.max(1, old.rows), old.columns - keep.columns).clear();
}

/** From where they waited to where they belong. */
function moveStaged(sheet: Excel.Worksheet, old: OwnSheet, { headerRow, columns }: TableSheet, rows: number): void {
  const width = columns.length;
  const waiting = sheet.getRangeByIndexes(headerRow + 1, stagingColumn(old, width), rows, width);
  sheet.getRangeByIndexes(headerRow + 1, 0, rows, width).copyFrom(waiting, Excel.RangeCopyType.all);
  waiting.clear();
}

function commitTable(context: Excel.RequestContext, { target, sheet: description }: Placed<TableSheet>, staged: Staged): void {
  const { old, table } = target;
  const sheet = sheetOf(context, target);
  const oldTable = table.old === null ? null : sheet.tables.getItem(table.old);
  oldTable?.clearFilters();
  if (old !== null) {
    sheet.getRangeByIndexes(0, 0, Math.max(1, old.rows), Math.max(1, old.columns)).conditionalFormats.clearAll();
    if (staged.rows > 0) moveStaged(sheet, old, description, staged.rows);
  }
  for (const slice of staged.rest) writeSlice(sheet, description, slice, 0);
  drawTable(sheet, description, { name: table.name, old: oldTable });
  if (old !== null) clearOld(sheet, old, { rows: description.headerRow + 1 + description.rows, columns: description.columns.length });
}

function commitBlocks(context: Excel.RequestContext, { target, sheet: description }: Placed<BlockSheet>, language: Language): void {
  const sheet = sheetOf(context, target);
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

/** Formulas name the sheets, so that a new name comes before them. */
function rename(context: Excel.RequestContext, targets: readonly Target[]): void {
  for (const target of targets) {
    if (target.old !== null && target.old.name !== target.name) sheetOf(context, target).name = target.name;
  }
}

function showSheets(context: Excel.RequestContext, targets: readonly Target[]): void {
  for (const target of targets) if (target.old === null) sheetOf(context, target).visibility = Excel.SheetVisibility.visible;
  const [first] = targets;
  if (first === undefined) return;
  const sheet = sheetOf(context, first);
  sheet.activate();
  sheet.getRange("A1").select();
}

/** Tables first: formulas of blocks name their columns. */
function commitSheets(context: Excel.RequestContext, { sheets, language }: Job, staged: StagedRows): void {
  for (const placed of sheets) {
    if (isTable(placed)) commitTable(context, placed, staged.get(placed.target.id) ?? { rows: 0, rest: [] });
  }
  for (const { target, sheet } of sheets) if (sheet.is === "blocks") commitBlocks(context, { target, sheet }, language);
}

/** One batch, so that people see the old report or the new one. */
async function commit(context: Excel.RequestContext, job: Job, ids: Partial<Record<SheetId, string>>, staged: StagedRows): Promise<string[]> {
  const { sheets, settings, kind, hooks } = job;
  const targets = sheets.map(({ target }) => target);
  step(hooks, "write", rowsFraction);
  context.application.suspendApiCalculationUntilNextSync();
  rename(context, targets);
  commitSheets(context, job, staged);
  queueSettings(context, { ...settings, kind, written: settings.assumptions, sheets: { ...settings.sheets, ...ids } });
  showSheets(context, targets);
  await context.sync();
  hooks.progress("write", 1);
  return targets.map(({ name }) => name);
}

/** Takes away the rows that wait on a sheet of an earlier run. */
async function takeRowsBack(context: Excel.RequestContext, old: OwnSheet, { columns }: TableSheet): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(old.id);
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return;
  const first = stagingColumn(old, columns.length);
  const right = used.columnIndex + used.columnCount;
  if (right > first) sheet.getRangeByIndexes(0, first, used.rowIndex + used.rowCount, right - first).clear();
}

/** Leaves the workbook as it was: added sheets go, staged rows go. */
function takeBack({ sheets }: Job): Promise<void> {
  return inExcel(async (context) => {
    for (const { target, sheet } of sheets.filter(isTable)) if (target.old !== null) await takeRowsBack(context, target.old, sheet);
    const added = sheets.flatMap(({ target }) => (target.old === null ? [context.workbook.worksheets.getItemOrNullObject(target.name)] : []));
    for (const sheet of added) sheet.load("name");
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** The sheets of a report in the order of their tabs. */
function sheetsOf({ summary, customers, more }: Report, kind: TableKind): ReportSheet[] {
  const ids = reportKinds[kind];
  return [{ id: ids.summary, sheet: summary }, { id: ids.customers, sheet: customers }, ...more];
}

/** @returns the names of the sheets */
export async function writeReport({ kind, language, more, build }: ReportRequest, settings: WorkbookSettings, hooks: Hooks): Promise<string[]> {
  step(hooks, "write", 0);
  const { summary, customers } = reportKinds[kind];
  const ids = [summary, customers, ...more];
  const targets = chooseTargets(await inspectWorkbook(ids, settings.sheets), ids, language);
  const drawn = new Map(sheetsOf(build(namesOf(targets)), kind).map(({ id, sheet }) => [id, sheet]));
  const sheets = targets.flatMap((target) => {
    const sheet = drawn.get(target.id);
    return sheet === undefined ? [] : [{ target, sheet }];
  });
  const job: Job = { sheets, kind, language, settings, hooks };
  try {
    return await inExcel(async (context) => {
      const written = await addSheets(context, job);
      return commit(context, job, written, await stageRows(context, job));
    });
  } catch (error) {
    // What went wrong first is what the person must hear, whatever the cleaning meets.
    await takeBack(job).catch(() => undefined);
    throw error;
  }
}
