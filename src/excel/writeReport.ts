/** How does the report get into the workbook, whole or not at all? By checking, staging, committing: docs/decisions/0003-nothing-half-written.md. */
import type { Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import { Problem } from "../core/problem";
import type { TableKind } from "../intake/tableKind";
import type { GivenNames } from "../report/context";
import type { Report } from "../report/report";
import type { ReportSheet } from "../report/types";
import { readBeforeRun, type BeforeRun } from "./beforeRun";
import { commitSheets, rename, rowsFraction, sheetOf, stageRows, takeRowsBack, type Commit, type Ids, type StagedRows } from "./commitSheets";
import { step, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { ownIds, type ShownIds } from "./hiddenIds";
import { inspectWorkbook } from "./inspectWorkbook";
import { reportKinds } from "./reportKinds";
import { markSheets } from "./markSheets";
import { prepareSheets, type Placed } from "./prepareSheets";
import { deleteSheets } from "./newSheet";
import { chooseTargets, namesOf, type Target } from "./targets";
import { remember } from "./undo";
import { undoRun } from "./undoRun";
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

interface Job extends Commit {
  readonly kind: TableKind;
  readonly settings: WorkbookSettings;
  /** What is marked of the sheets so far. */
  readonly marks: WrittenMarks;
}

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

function showSheets(context: Excel.RequestContext, targets: readonly Target[], { ids, quiet }: { readonly ids: Ids; readonly quiet: boolean }): void {
  for (const target of targets) if (target.old === null) sheetOf(context, target, ids).visibility = Excel.SheetVisibility.visible;
  const [first] = targets;
  if (first === undefined || quiet) return;
  const sheet = sheetOf(context, first, ids);
  sheet.activate();
  sheet.getRange("A1").select();
}

/** One batch, so that people see the old report or the new one. */
async function commit(context: Excel.RequestContext, job: Job, ids: Ids, staged: StagedRows): Promise<WrittenMarks | null> {
  const { sheets, settings, kind, hooks } = job;
  step(hooks, "write", rowsFraction);
  context.application.suspendApiCalculationUntilNextSync();
  rename(context, sheets, ids);
  commitSheets(context, job, staged, ids);
  queueSettings(context, { ...settings, kind, written: settings.assumptions, sheets: { ...settings.sheets, ...ids } });
  showSheets(context, sheets.map(({ target }) => target), { ids, quiet: hooks.quiet === true });
  const marks = markSheets(context, sheets, (target) => sheetOf(context, target, ids), job.language);
  await context.sync();
  // The report is there: without marks the next run keeps its sheets aside, and nothing is lost.
  const saved = await marks.save(job.marks).catch(() => null);
  hooks.progress("write", 1);
  return saved;
}

/** Leaves the workbook as it was: added sheets go, staged rows go, what was kept aside has its name again. */
function takeBack({ sheets }: Job, ids: Ids): Promise<void> {
  return inExcel(async (context) => {
    await takeRowsBack(context, sheets);
    await deleteSheets(context, sheets.flatMap(({ target, waiting }) => (target.old === null ? [ids[target.id] ?? waiting] : [])));
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

/** How this run can be taken back; null where sheets that it wrote over cannot be given back. */
function stepBack({ sheets, language }: Job, before: BeforeRun, { ids, marks }: { readonly ids: Ids; readonly marks: WrittenMarks }): Parameters<typeof remember>[0] {
  if (before.sheets === null) return null;
  const added = sheets.filter(({ target }) => target.old === null);
  const run = { before, language, marks, added: added.flatMap(({ target }) => ids[target.id] ?? []) };
  const comesBack = [...before.sheets.map(({ sheet }) => sheet.name), ...before.asides.map(({ sheet }) => sheet.name)];
  return { offer: { work: "run", goes: added.map(({ target }) => target.name), comesBack, formulas: 0 }, back: () => undoRun(run) };
}

export async function writeReport(request: ReportRequest, settings: WorkbookSettings, hooks: Hooks): Promise<WrittenReport> {
  const job = await prepare(request, settings, hooks);
  const before = await inExcel((context) => readBeforeRun(context, job.sheets, job.marks));
  let ids: Ids = {};
  try {
    await inExcel(async (context) => {
      ids = await addSheets(context, job);
      const marks = await commit(context, job, ids, await stageRows(context, job, ids));
      remember(marks && stepBack(job, before, { ids, marks }));
    });
    return told(job);
  } catch (error) {
    // What went wrong first is what the person must hear, whatever the cleaning meets.
    await takeBack(job, ids).catch(() => undefined);
    throw error;
  }
}
