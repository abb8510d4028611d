/** How does the workbook become again what it was before a run? Sheets that were added go, those that were written over are drawn as they stood. */
import type { SheetId } from "../catalogue/sheets";
import { Problem } from "../core/problem";
import { readSettings, type BeforeRun, type OldSettings, type OldSheet } from "./beforeRun";
import { commitSheets, rename, stageRows, takeRowsBack, type Commit, type Ids } from "./commitSheets";
import { examineTable } from "./examineSheets";
import { unwatched } from "./hooks";
import { inExcel } from "./inExcel";
import { inspectWorkbook, type WorkbookState } from "./inspectWorkbook";
import { blocksAgain, tableAgain } from "./looks";
import { deleteSheets } from "./newSheet";
import type { Placed } from "./prepareSheets";
import { lockKey, lockRun, queueUnlock } from "./runLock";
import { loadMarks, type WrittenMarks } from "./writtenMarks";
import type { Language } from "../catalogue/languages";
import type { TableSheet } from "../report/types";

/** What a run did, and what was there before. */
export interface DoneRun {
  readonly before: BeforeRun;
  readonly language: Language;
  /** Of the sheets that it added. */
  readonly added: readonly string[];
  /** As it left them: anything else means that somebody has run it since. */
  readonly marks: WrittenMarks;
}

const tooLate = (): Problem => new Problem("undoTooLate", {});

async function placedTable(context: Excel.RequestContext, old: Extract<OldSheet, { is: "table" }>, state: WorkbookState): Promise<Placed<TableSheet>> {
  const now = state.own[old.id];
  const sheet = tableAgain(old.looks, old.rows);
  const { table } = now === undefined ? { table: null } : await examineTable(context, now, sheet, undefined);
  if (now === undefined || table === null) throw tooLate();
  const target = { id: old.id, name: old.sheet.name, old: now, table: { name: old.table, old: table.name } };
  return { target, sheet, waiting: now.name, aside: null, place: table.place, ownColumns: sheet.columns.length };
}

function placedBlocks(old: Extract<OldSheet, { is: "blocks" }>, state: WorkbookState): Placed {
  const now = state.own[old.id];
  if (now === undefined) throw tooLate();
  const target = { id: old.id, name: old.sheet.name, old: now, table: { name: "", old: null } };
  return { target, sheet: blocksAgain(old.looks, old.content), waiting: now.name, aside: null, place: null, ownColumns: 0 };
}

async function placedAgain(context: Excel.RequestContext, sheets: readonly OldSheet[], state: WorkbookState): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const old of sheets) placed.push(old.is === "table" ? await placedTable(context, old, state) : placedBlocks(old, state));
  return placed;
}

/** Columns that stood beside a table stand beside it again. */
function narrowTables(context: Excel.RequestContext, sheets: readonly OldSheet[]): void {
  for (const old of sheets) {
    if (old.is === "blocks" || old.columns === old.rows.header.length) continue;
    const sheet = context.workbook.worksheets.getItem(old.sheet.id);
    sheet.tables.getItem(old.table).resize(sheet.getRangeByIndexes(old.rows.headerRow, 0, old.rows.formulas.length + 1, old.columns));
  }
}

function queueOldSettings({ workbook }: Excel.RequestContext, settings: OldSettings, isFirst: boolean, now: OldSettings): void {
  for (const { key, value } of settings) {
    const old = key === lockKey && !isFirst ? { run: "", at: 0 } : key === lockKey ? null : value;
    if (old !== null) workbook.settings.add(key, old);
    else if (valueOf(now, key) !== null) workbook.settings.getItem(key).delete();
  }
}

const valueOf = (settings: OldSettings, wanted: OldSettings[number]["key"]): unknown => settings.find(({ key }) => key === wanted)?.value ?? null;

/** Of the words in the cells before. */
function languageOf({ language }: DoneRun, sheets: readonly OldSheet[]): Language {
  return sheets.flatMap((old) => (old.is === "blocks" ? [old.looks.language] : []))[0] ?? language;
}

function asidesBack({ workbook }: Excel.RequestContext, { asides }: BeforeRun): void {
  for (const { sheet, tables } of asides) {
    const kept = workbook.worksheets.getItem(sheet.id);
    kept.name = sheet.name;
    for (const { from, to } of tables) kept.tables.getItem(to).name = from;
  }
}

function idsOf(sheets: readonly OldSheet[]): Partial<Record<SheetId, string>> {
  return Object.fromEntries(sheets.map(({ id, sheet }) => [id, sheet.id]));
}

async function back(context: Excel.RequestContext, { before, added }: DoneRun, job: Commit, sheets: readonly OldSheet[]): Promise<void> {
  const ids: Ids = idsOf(sheets);
  const staged = await stageRows(context, job, ids);
  const now = await readSettings(context);
  await deleteSheets(context, added);
  context.application.suspendApiCalculationUntilNextSync();
  asidesBack(context, before);
  rename(context, job.sheets, ids);
  commitSheets(context, job, staged, ids);
  narrowTables(context, sheets);
  queueOldSettings(context, before.settings, valueOf(before.settings, "clv.run") === null, now);
  await context.sync();
}

/** @throws undoTooLate where somebody has written these sheets since, or they are gone */
export async function undoRun(run: DoneRun): Promise<void> {
  const { sheets } = run.before;
  if (sheets === null) throw tooLate();
  await lockRun();
  try {
    await undoSheets(run, sheets);
  } catch (error) {
    await inExcel(async (context) => {
      queueUnlock(context);
      await context.sync();
    }).catch(() => undefined);
    throw error;
  }
}

async function undoSheets(run: DoneRun, sheets: readonly OldSheet[]): Promise<void> {
  const { added, before } = run;
  if (JSON.stringify(await inExcel(loadMarks)) !== JSON.stringify(run.marks)) throw tooLate();
  const ids = idsOf(sheets);
  const state = await inspectWorkbook(Object.keys(ids) as SheetId[], ids);
  if (state.isProtected && (added.length > 0 || before.asides.length > 0)) throw new Problem("workbookProtected", {});
  const placed = await inExcel((context) => placedAgain(context, sheets, state));
  const job: Commit = { sheets: placed, language: languageOf(run, sheets), hooks: unwatched };
  try {
    await inExcel((context) => back(context, run, job, sheets));
  } catch (error) {
    await inExcel((fresh) => takeRowsBack(fresh, placed)).catch(() => undefined);
    throw error;
  }
}
