/** How does one range of orders become the report: read, analyse, write, remember? The whole job after the choices. */
import { roles, type Role } from "../catalogue/columns";
import { languageOf } from "../catalogue/languages";
import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import { Problem } from "../core/problem";
import { dateOfSerialDay } from "../core/serialDay";
import { layoutOfHeader } from "../intake/exports/layoutOfHeader";
import { recogniseExport } from "../intake/exports/recogniseExport";
import { readTransactions } from "../intake/readTransactions";
import type { Mapping, Question, Reading, Table } from "../intake/types";
import { currencyOfCode, currencyOfFormat, type Currency } from "../report/currency";
import { sentence } from "../words/problems/problems";
import { step, type Hooks } from "./hooks";
import { displayLanguage } from "./officeContext";
import { toProblem } from "./officeProblem";
import { readTable, type SheetTable } from "./readTable";
import type { RunReport, WorkbookSettings } from "./types";
import { saveRun } from "./workbookSettings";
import { writeReport, type WrittenReport } from "./writeReport";

/** Which cells, without the sheet in the address. */
export interface SourceRange {
  readonly sheet: string;
  readonly address: string;
}

type Draft = { -readonly [Key in keyof RunReport]: RunReport[Key] };
type Seconds = { -readonly [Key in keyof RunReport["seconds"]]: number };

function emptyRun(): Draft & { seconds: Seconds } {
  return {
    source: null, platform: null, mapping: {}, rows: null, amount: null, orders: null, customers: null, currency: null,
    asOf: null, question: null, sheets: [], seconds: { read: 0, analyse: 0, write: 0 }, problem: null,
  };
}

async function timed<T>(seconds: Seconds, stage: keyof Seconds, work: () => Promise<T> | T): Promise<T> {
  const start = Date.now();
  try {
    return await work();
  } finally {
    seconds[stage] += (Date.now() - start) / 1000;
  }
}

function headersOf(mapping: Mapping, table: Table): Partial<Record<Role, string>> {
  const given = roles.flatMap((role) => {
    const column = mapping[role];
    return column === undefined ? [] : [[role, table.header[column] ?? ""] as const];
  });
  return Object.fromEntries(given);
}

function isoDay(serial: number): string {
  const { year, month, day } = dateOfSerialDay(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Of the amount, or of the price where the amount is quantity x price: as its texts name it, else as its number format does. */
function currencyOf({ table, mapping, reading }: Read): Currency | null {
  const column = mapping.amount ?? mapping.price;
  if (reading.currency !== null) return currencyOfCode(reading.currency);
  return column === undefined ? null : currencyOfFormat(table.numberFormats[column] ?? "");
}

/** Where some customers are known by something else than the column, as guests are, their ids are texts. */
function idsAreNumbers({ table, mapping, reading }: Read): boolean {
  const { customer } = mapping;
  if (customer === undefined || !reading.transactions.customerIds.every((id) => String(Number(id)) === id)) return false;
  return table.rows.every((row) => typeof row[customer] === "number" || row[customer] === "");
}

function requireRoles(mapping: Mapping): void {
  const hasAmount = mapping.amount !== undefined || (mapping.quantity !== undefined && mapping.price !== undefined);
  const missing: Role | undefined = mapping.customer === undefined ? "customer" : mapping.date === undefined ? "date" : hasAmount ? undefined : "amount";
  if (missing !== undefined) throw new Problem("columnMissing", { role: missing });
}

/** What mapping a table gets once it is read; a question stops the job. */
export type ChooseMapping = (table: Table) => { readonly mapping: Mapping; readonly question: Question | null };

interface Read {
  readonly table: SheetTable;
  readonly mapping: Mapping;
  readonly reading: Reading;
}

/** The rows as transactions, or null where a question must be answered first. */
async function read(range: SourceRange, choose: ChooseMapping, settings: WorkbookSettings, hooks: Hooks, run: Draft): Promise<Read | null> {
  const table = await readTable(range, hooks);
  run.platform = layoutOfHeader(table.header)?.id ?? null;
  const { mapping, question } = choose(table);
  run.mapping = headersOf(mapping, table);
  run.question = question;
  if (question !== null) return null;
  requireRoles(mapping);
  const { answers, language, assumptions } = settings;
  const exported = recogniseExport(table.header, table.rows);
  const reading = readTransactions(table.rows, { mapping, exported, firstRow: table.firstRow, asOf: assumptions.asOf, answers, language });
  run.question = reading.question;
  run.rows = reading.reconciliation.rows;
  run.amount = reading.reconciliation.amount;
  run.orders = reading.reconciliation.orders;
  run.customers = reading.reconciliation.customers;
  return reading.question === null ? { table, mapping, reading } : null;
}

function analysed({ reading, table }: Read, { assumptions }: WorkbookSettings, hooks: Hooks): Analysis {
  step(hooks, "analyse", 0);
  if (reading.transactions.amount.length === 0) throw new Problem("noUsableRows", { rows: table.rows.length });
  const analysis = analyse(reading.transactions, { asOf: assumptions.asOf, tierShares: assumptions.tierShares });
  hooks.progress("analyse", 1);
  return analysis;
}

function write(analysis: Analysis, found: Read, settings: WorkbookSettings, hooks: Hooks): Promise<WrittenReport> {
  const { table, mapping, reading } = found;
  const source = { sheet: table.sheet, address: table.address };
  const request = {
    language: settings.language,
    source,
    reconciliation: reading.reconciliation,
    assumptions: settings.assumptions,
    currency: currencyOf(found),
    idsAreNumbers: idsAreNumbers(found),
  };
  const remembered = { ...source, reachesEnd: table.reachesEnd };
  return writeReport(analysis, request, { ...settings, source: remembered, mapping: headersOf(mapping, table) }, hooks);
}

async function work(range: SourceRange, choose: ChooseMapping, settings: WorkbookSettings, hooks: Hooks, run: Draft & { seconds: Seconds }): Promise<void> {
  run.source = { sheet: range.sheet, range: range.address };
  const found = await timed(run.seconds, "read", () => read(range, choose, settings, hooks, run));
  if (found === null) return;
  run.currency = currencyOf(found)?.code ?? null;
  const analysis = await timed(run.seconds, "analyse", () => analysed(found, settings, hooks));
  run.asOf = isoDay(analysis.asOf);
  const { customers, summary } = await timed(run.seconds, "write", () => write(analysis, found, settings, hooks));
  run.sheets = [summary.name, customers.name];
}

/** Tells the workbook how the run went, also where it failed, and passes the problem on. */
export async function recorded(job: (run: Draft & { seconds: Seconds }) => Promise<void>): Promise<RunReport> {
  const run = emptyRun();
  try {
    await job(run);
  } catch (error) {
    const problem = toProblem(error);
    run.problem = { code: problem.code, data: problem.data, message: sentence(problem, languageOf(displayLanguage())) };
    // The problem itself matters more than that it could not be noted down.
    await saveRun(run).catch(() => undefined);
    throw problem;
  }
  await saveRun(run);
  return run;
}

/** The report of a range, its columns chosen by a function that sees the table. */
export function analyseWith(range: SourceRange, choose: ChooseMapping, settings: WorkbookSettings, hooks: Hooks): Promise<RunReport> {
  return recorded((run) => work(range, choose, settings, hooks, run));
}

/** The report of a range with chosen columns. */
export function analyseRange(range: SourceRange, mapping: Mapping, settings: WorkbookSettings, hooks: Hooks): Promise<RunReport> {
  return analyseWith(range, () => ({ mapping, question: null }), settings, hooks);
}
