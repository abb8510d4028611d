/** How does the report get into the workbook, whole or not at all? By checking, staging, committing: docs/decisions/0003-nothing-half-written.md. */
import type { Report } from "../report/report";
import type { Language } from "../catalogue/languages";
import type { TableKind } from "../intake/tableKind";
import { reportWords } from "../words/report/report";
import { drawCustomers, writeSlice } from "./drawCustomers";
import { drawSummary } from "./drawSummary";
import { step, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { inspectWorkbook, type OwnSheet } from "./inspectWorkbook";
import { reportKinds } from "./reportKinds";
import { slicesOf, type Slice } from "./slices";
import { chooseTargets, type Target, type Targets } from "./targets";
import type { WorkbookSettings } from "./types";
import { queueSettings } from "./workbookSettings";

/** Names that formulas of the report need; found here, so that nothing of theirs has the same. */
export interface GivenNames {
  readonly table: string;
  readonly summarySheet: string;
}

/** A report once its names are known. */
export interface ReportRequest {
  readonly kind: TableKind;
  readonly language: Language;
  readonly build: (names: GivenNames) => Report;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
}

export interface WrittenReport {
  readonly customers: WrittenSheet;
  readonly summary: WrittenSheet;
  /** As stored with the report. */
  readonly settings: WorkbookSettings;
}

interface Job {
  readonly report: Report;
  readonly targets: Targets;
  readonly kind: TableKind;
  readonly language: Language;
  readonly settings: WorkbookSettings;
  readonly hooks: Hooks;
}

/** Staged rows of a second run stand right of what is there, this many columns away. */
const stagingGap = 1;

/** The commit is the last step and cannot be divided: the rows fill the bar up to here. */
const rowsFraction = 0.8;

type Ids = Readonly<Record<"customers" | "summary", string>>;

/** Adds what is missing, hidden, and tells the ids of both sheets. */
async function addSheets(context: Excel.RequestContext, targets: Targets): Promise<Ids> {
  const idOf = ({ old, name }: Target): (() => string) => {
    if (old !== null) return () => old.id;
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load("id");
    return () => sheet.id;
  };
  // The Summary first, so that its tab stands first.
  const [summary, customers] = [idOf(targets.summary), idOf(targets.customers)];
  await context.sync();
  return { customers: customers(), summary: summary() };
}

function sheetOf(context: Excel.RequestContext, { name, old }: Target): Excel.Worksheet {
  return context.workbook.worksheets.getItem(old?.id ?? name);
}

/** Where the rows go first: in place on a new sheet, else right of the old ones. */
function stagingColumn(old: OwnSheet | null, columns: number): number {
  return old === null ? 0 : Math.max(old.columns, columns) + stagingGap;
}

interface Staged {
  readonly last: Slice | null;
  /** Rows that are on the sheet already. */
  readonly staged: number;
}

/** Writes the slices but the last, which travels with the commit. */
async function stageRows(context: Excel.RequestContext, { report, targets, hooks }: Job): Promise<Staged> {
  const sheet = sheetOf(context, targets.customers);
  const { rows, cells, columns } = report.customers;
  const column = stagingColumn(targets.customers.old, columns.length);
  let last: Slice | null = null;
  let staged = 0;
  for (const slice of slicesOf(rows, cells)) {
    if (last !== null) {
      context.application.suspendApiCalculationUntilNextSync();
      writeSlice(sheet, report.customers, last, column);
      await context.sync();
      staged += last.cells.length;
    }
    step(hooks, "write", (slice.first / rows) * rowsFraction);
    last = slice;
  }
  return { last, staged };
}

/** Takes away what an earlier run left where the new report does not write. */
function clearOld(sheet: Excel.Worksheet, old: OwnSheet, keep: { readonly rows: number; readonly columns: number }): void {
  if (old.rows > keep.rows) sheet.getRangeByIndexes(keep.rows, 0, old.rows - keep.rows, Math.max(1, old.columns)).clear();
  if (old.columns > keep.columns) sheet.getRangeByIndexes(0, keep.columns, Math.max(1, old.rows), old.columns - keep.columns).clear();
}

function commitCustomers(context: Excel.RequestContext, { report, targets }: Job, last: Slice | null, staged: number): void {
  const { customers } = report;
  const { old } = targets.customers;
  const sheet = sheetOf(context, targets.customers);
  const table = targets.table.old === null ? null : sheet.tables.getItem(targets.table.old);
  table?.clearFilters();
  const width = customers.columns.length;
  const firstRow = customers.headerRow + 1;
  const column = stagingColumn(old, width);
  if (old !== null) sheet.getRangeByIndexes(0, 0, Math.max(1, old.rows), Math.max(1, old.columns)).conditionalFormats.clearAll();
  if (old !== null && staged > 0) {
    const rows = sheet.getRangeByIndexes(firstRow, column, staged, width);
    sheet.getRangeByIndexes(firstRow, 0, staged, width).copyFrom(rows, Excel.RangeCopyType.all);
    rows.clear();
  }
  if (last !== null) writeSlice(sheet, customers, last, 0);
  drawCustomers(sheet, customers, { name: targets.table.name, old: table });
  if (old !== null) clearOld(sheet, old, { rows: firstRow + customers.rows, columns: width });
}

function commitSummary(context: Excel.RequestContext, { report, targets, language }: Job): void {
  const sheet = sheetOf(context, targets.summary);
  const { old } = targets.summary;
  if (old !== null) {
    const { rows, widths } = report.summary;
    const everything = sheet.getRangeByIndexes(0, 0, Math.max(rows, old.rows), Math.max(widths.length, old.columns));
    everything.conditionalFormats.clearAll();
    everything.dataValidation.clear();
    everything.clear();
    for (const chart of old.charts) sheet.charts.getItem(chart).delete();
  }
  drawSummary(sheet, report.summary, reportWords[language]);
}

/** Formulas name the sheets, so that a new name comes before them. */
function rename(context: Excel.RequestContext, { customers, summary }: Targets): void {
  for (const target of [customers, summary]) {
    if (target.old !== null && target.old.name !== target.name) sheetOf(context, target).name = target.name;
  }
}

function showSheets(context: Excel.RequestContext, { customers, summary }: Targets): void {
  for (const target of [customers, summary]) {
    if (target.old === null) sheetOf(context, target).visibility = Excel.SheetVisibility.visible;
  }
  const sheet = sheetOf(context, summary);
  sheet.activate();
  sheet.getRange("A1").select();
}

/** One batch, so that people see the old report or the new one. */
async function commit(context: Excel.RequestContext, job: Job, ids: Ids, { last, staged }: Staged): Promise<WrittenReport> {
  const { targets, settings, kind, hooks } = job;
  const { keys } = reportKinds[kind];
  step(hooks, "write", rowsFraction);
  context.application.suspendApiCalculationUntilNextSync();
  rename(context, targets);
  commitCustomers(context, job, last, staged);
  commitSummary(context, job);
  const sheets = { ...settings.sheets, [keys.customers]: ids.customers, [keys.summary]: ids.summary };
  const written: WorkbookSettings = { ...settings, kind, written: settings.assumptions, sheets };
  queueSettings(context, written);
  showSheets(context, targets);
  await context.sync();
  hooks.progress("write", 1);
  const sheet = (which: keyof Ids): WrittenSheet => ({ id: ids[which], name: targets[which].name });
  return { customers: sheet("customers"), summary: sheet("summary"), settings: written };
}

/** Leaves the workbook as it was: added sheets go, staged rows go. */
async function takeBack(targets: Targets, columns: number): Promise<void> {
  await inExcel(async (context) => {
    const added = [targets.customers, targets.summary].filter(({ old }) => old === null);
    const sheets = added.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    const { old } = targets.customers;
    if (old !== null) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(old.id);
      const used = sheet.getUsedRangeOrNullObject();
      used.load("rowIndex,rowCount,columnIndex,columnCount");
      await context.sync();
      const first = stagingColumn(old, columns);
      const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
      if (right > first) sheet.getRangeByIndexes(0, first, rows, right - first).clear();
    }
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

export async function writeReport({ kind, language, build }: ReportRequest, settings: WorkbookSettings, hooks: Hooks): Promise<WrittenReport> {
  step(hooks, "write", 0);
  const { keys, names } = reportKinds[kind];
  const state = await inspectWorkbook({ customers: settings.sheets[keys.customers], summary: settings.sheets[keys.summary] });
  const targets = chooseTargets(state, language, names);
  const report = build({ table: targets.table.name, summarySheet: targets.summary.name });
  const job: Job = { report, targets, kind, language, settings, hooks };
  try {
    return await inExcel(async (context) => {
      const ids = await addSheets(context, targets);
      return commit(context, job, ids, await stageRows(context, job));
    });
  } catch (error) {
    // What went wrong first is what the person must hear, whatever the cleaning meets.
    await takeBack(targets, report.customers.columns.length).catch(() => undefined);
    throw error;
  }
}
