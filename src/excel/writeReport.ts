/** How does the report get into the workbook, whole or not at all? By checking, staging, committing: docs/decisions/0003-nothing-half-written.md. */
import type { Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import { Problem } from "../core/problem";
import type { TableKind } from "../intake/tableKind";
import type { GivenNames } from "../report/context";
import type { Report } from "../report/report";
import type { BlockSheet, ReportSheet, TableSheet } from "../report/types";
import { reportWords } from "../words/report/report";
import { appendRows } from "./appendRows";
import { drawBlocks } from "./drawBlocks";
import { drawTable, writeSlice } from "./drawTable";
import { step, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { ownIds, type ShownIds } from "./hiddenIds";
import { inspectWorkbook, type OwnSheet } from "./inspectWorkbook";
import { reportKinds } from "./reportKinds";
import { markSheets } from "./markSheets";
import { prepareSheets, type Placed } from "./prepareSheets";
import type { OldPlace } from "./readOldTable";
import { bytesPerSlice, slicesOf, type Slice } from "./slices";
import { chooseTargets, namesOf, type Target } from "./targets";
import type { WorkbookSettings } from "./types";
import { queueSettings } from "./workbookSettings";
import { loadMarks, type WrittenMarks } from "./writtenMarks";

/** A report once its names are known. */
export interface ReportRequest {
  readonly kind: TableKind;
  readonly language: Language;
  /** Sheets beside the two that every report of this kind has. */
  readonly more: readonly SheetId[];
  readonly build: (names: GivenNames) => Report;
  /** Their own where absent. */
  readonly ids?: ShownIds;
}

/** What came of writing. */
export interface WrittenReport {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  /** Sheets that a person had changed, and what they are called now. */
  readonly kept: readonly { readonly sheet: string; readonly as: string }[];
  /** The list of notes whose rows are gone; null where there is none. */
  readonly notes: { readonly sheet: string; readonly count: number } | null;
}

interface Job {
  readonly sheets: readonly Placed[];
  readonly kind: TableKind;
  readonly language: Language;
  readonly settings: WorkbookSettings;
  readonly hooks: Hooks;
  /** What is marked of the sheets so far. */
  readonly marks: WrittenMarks;
}

/** Staged rows of a second run stand right of what is there, this many columns away. */
const stagingGap = 1;

/** The commit is the last step and cannot be divided: the rows fill the bar up to here. */
const rowsFraction = 0.8;

/** By what Excel calls it, whatever its name becomes on the way. */
type Ids = Partial<Record<SheetId, string>>;

function sheetOf(context: Excel.RequestContext, { id, name, old }: Target, ids: Ids): Excel.Worksheet {
  return context.workbook.worksheets.getItem(ids[id] ?? old?.id ?? name);
}

const isTable = (placed: Placed): placed is Placed<TableSheet> => placed.sheet.is === "table";

/** Adds what is missing, hidden, and tells the id of every sheet. */
async function addSheets(context: Excel.RequestContext, { sheets }: Job): Promise<Ids> {
  const ids = sheets.map(({ target: { id, old }, waiting }) => {
    if (old !== null) return () => [id, old.id];
    const sheet = context.workbook.worksheets.add(waiting);
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
async function stageRows(context: Excel.RequestContext, { sheets, hooks }: Job, ids: Ids): Promise<StagedRows> {
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
function rename(context: Excel.RequestContext, sheets: readonly Placed[], ids: Ids): void {
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

function showSheets(context: Excel.RequestContext, targets: readonly Target[], { ids, quiet }: { readonly ids: Ids; readonly quiet: boolean }): void {
  for (const target of targets) if (target.old === null) sheetOf(context, target, ids).visibility = Excel.SheetVisibility.visible;
  const [first] = targets;
  if (first === undefined || quiet) return;
  const sheet = sheetOf(context, first, ids);
  sheet.activate();
  sheet.getRange("A1").select();
}

/** Tables first: formulas of blocks name their columns. */
function commitSheets(context: Excel.RequestContext, { sheets, language }: Job, staged: StagedRows, ids: Ids): void {
  for (const placed of sheets) {
    if (isTable(placed)) commitTable(context, placed, { ids, staged: staged.get(placed.target.id) ?? { rows: 0, rest: [] } });
  }
  for (const placed of sheets) if (!isTable(placed)) commitBlocks(context, placed as Placed<BlockSheet>, language, ids);
}

/** One batch, so that people see the old report or the new one. */
async function commit(context: Excel.RequestContext, job: Job, ids: Ids, staged: StagedRows): Promise<void> {
  const { sheets, settings, kind, hooks } = job;
  step(hooks, "write", rowsFraction);
  context.application.suspendApiCalculationUntilNextSync();
  rename(context, sheets, ids);
  commitSheets(context, job, staged, ids);
  queueSettings(context, { ...settings, kind, written: settings.assumptions, sheets: { ...settings.sheets, ...ids } });
  showSheets(context, sheets.map(({ target }) => target), { ids, quiet: hooks.quiet === true });
  const marks = markSheets(context, sheets, (target) => sheetOf(context, target, ids));
  await context.sync();
  // The report is there: without marks the next run keeps its sheets aside, and nothing is lost.
  await marks.save(job.marks).catch(() => undefined);
  hooks.progress("write", 1);
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

/** Leaves the workbook as it was: added sheets go, staged rows go, what was kept aside has its name again. */
function takeBack({ sheets }: Job, ids: Ids): Promise<void> {
  return inExcel(async (context) => {
    for (const { target, sheet } of sheets.filter(isTable)) if (target.old !== null) await takeRowsBack(context, target.old, sheet);
    const added = sheets.flatMap(({ target, waiting }) => (target.old === null ? [context.workbook.worksheets.getItemOrNullObject(ids[target.id] ?? waiting)] : []));
    for (const sheet of added) sheet.load("name");
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    for (const { aside } of sheets) if (aside !== null) context.workbook.worksheets.getItem(aside.sheet.id).name = aside.sheet.name;
    await context.sync();
  });
}

/** The sheets of a report in the order of their tabs. */
function sheetsOf({ summary, customers, more }: Report, kind: TableKind): ReportSheet[] {
  const ids = reportKinds[kind];
  return [{ id: ids.summary, sheet: summary }, { id: ids.customers, sheet: customers }, ...more];
}

async function prepare({ kind, language, more, build, ids: { areNumbers, ofGone } = ownIds }: ReportRequest, settings: WorkbookSettings, hooks: Hooks): Promise<Job & { readonly notes: number }> {
  step(hooks, "write", 0);
  const { summary, customers } = reportKinds[kind];
  const ids: readonly SheetId[] = [summary, customers, ...more, "keptNotes"];
  const state = await inspectWorkbook(ids, settings.sheets);
  const targets = chooseTargets(state, ids, language);
  const marks = await inExcel(loadMarks);
  const { sheets, notes } = await prepareSheets({ state, targets, drawn: sheetsOf(build(namesOf(targets)), kind), marks, language, ofGone });
  if (state.isProtected && sheets.some(({ target }) => target.old === null)) throw new Problem("workbookProtected", {});
  return { sheets, kind, language, settings: { ...settings, numbered: areNumbers }, hooks, marks, notes };
}

function told({ sheets, notes }: { readonly sheets: readonly Placed[]; readonly notes: number }): WrittenReport {
  const list = sheets.find(({ target }) => target.id === "keptNotes");
  return {
    sheets: sheets.map(({ target }) => target.name),
    kept: sheets.flatMap(({ target, aside }) => (aside === null ? [] : [{ sheet: target.name, as: aside.name }])),
    notes: list === undefined || notes === 0 ? null : { sheet: list.target.name, count: notes },
  };
}

export async function writeReport(request: ReportRequest, settings: WorkbookSettings, hooks: Hooks): Promise<WrittenReport> {
  const job = await prepare(request, settings, hooks);
  let ids: Ids = {};
  try {
    await inExcel(async (context) => {
      ids = await addSheets(context, job);
      await commit(context, job, ids, await stageRows(context, job, ids));
    });
    return told(job);
  } catch (error) {
    // What went wrong first is what the person must hear, whatever the cleaning meets.
    await takeBack(job, ids).catch(() => undefined);
    throw error;
  }
}
