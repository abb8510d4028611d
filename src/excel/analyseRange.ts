/** How does one range of orders become the report: read, analyse, write, remember? The whole job after the choices. */
import { languageOf } from "../catalogue/languages";
import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analysis";
import type { Shop } from "../core/shop";
import { analyseSubscriptions } from "../core/contract/subscriptions";
import { cohortOutlook } from "../core/contract/survivorCohorts";
import type { CalendarPeriod } from "../core/period";
import { numberedShop, numberedTransactions } from "../core/pseudonym/pseudonymise";
import { Problem } from "../core/problem";
import { convertDiscount } from "../core/retention/convertRate";
import { entryAt } from "../core/entryAt";
import { countingOrder } from "../core/math/countingOrder";
import { isoDay } from "../core/serialDay";
import { alikeCustomers, type AlikePair } from "../intake/alikeCustomers";
import { layoutOfHeader } from "../intake/exports/layoutOfHeader";
import { recogniseExport } from "../intake/exports/recogniseExport";
import { hiddenQuestion } from "../intake/hiddenRows";
import { otherColumns } from "../intake/otherColumns";
import { readCohorts } from "../intake/readCohorts";
import { readShop } from "../intake/readShop";
import { readSubscriptions, renewalUnit } from "../intake/readSubscriptions";
import { readTotals } from "../intake/readTotals";
import { readTransactions } from "../intake/readTransactions";
import { kindOf, type TableKind } from "../intake/tableKind";
import { asWanted, joinShop } from "../intake/tables/joinShop";
import type { JoinedTable } from "../intake/tables/types";
import type { FoundExport, Mapping, Question, Reading, ReadOptions, Reconciliation, Table } from "../intake/types";
import { discountOf, type ReportPrediction } from "../report/prediction";
import type { GivenNames } from "../report/context";
import { wantedSheets } from "../report/moreSheets";
import { pseudonymised } from "../report/pseudonymised";
import { reportOf } from "../report/report";
import { subscriptionsReport } from "../report/subscriptions/subscriptionsReport";
import { cohortPeriodsAhead, cohortsReport } from "../report/subscriptions/cohortsReport";
import { totalsReport } from "../report/totals/totalsReport";
import { cohortsTold, subscriptionsTold } from "../report/subscriptions/told";
import { sentence } from "../words/problems/problems";
import { step, wallClock, type Examined, type Hooks } from "./hooks";
import { withKnown } from "./knownTables";
import { displayLanguage } from "./officeContext";
import { reportKinds } from "./reportKinds";
import { toProblem } from "./officeProblem";
import { readOtherTables, type TableSearch } from "./otherTables";
import { predictCustomers } from "./predictCustomers";
import { ownIds, shownIds, withSalt, type ShownIds } from "./hiddenIds";
import { lockRun } from "./runLock";
import { readTable, type SheetTable } from "./readTable";
import { ownSegmentsTold } from "./ownSegmentsTold";
import { readTyped } from "./readTyped";
import { chosenTables, goneTables } from "./rememberedTables";
import { sourceCurrency } from "./sourceCurrency";
import type { RememberedTable, RunReport, SourceRange, WorkbookSettings } from "./types";
import { sheetsBeside } from "./sheetsBeside";
import { saveRun } from "./workbookSettings";
import { writeReport, type ReportRequest } from "./writeReport";

type Draft = { -readonly [Key in keyof RunReport]: RunReport[Key] };
type Seconds = { -readonly [Key in keyof RunReport["seconds"]]: number };

function emptyRun(): Run {
  return {
    source: null, platform: null, mapping: {}, rows: null, amount: null, orders: null, customers: null, currency: null, alike: null, merged: null, repeated: null,
    asOf: null, question: null, prediction: null, subscriptions: null, tables: [], missingTables: [], sheets: [], kept: [], notes: null, seconds: { read: 0, analyse: 0, predict: 0, write: 0 }, problem: null,
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

function headersOf(mapping: Mapping, table: Table): RunReport["mapping"] {
  return Object.fromEntries(Object.entries(mapping).map(([role, column]) => [role, table.header[column] ?? ""]));
}

/** Where some customers are known by something else than the column, as guests are, their ids are texts. */
function idsAreNumbers({ table, mapping }: Source, { areNumbers }: ShownIds, ids: readonly string[]): boolean {
  const { customer } = mapping;
  if (areNumbers) return true;
  if (customer === undefined || !ids.every((id) => String(Number(id)) === id)) return false;
  return table.rows.every((row) => typeof row[customer] === "number" || row[customer] === "");
}

/** What mapping a table gets once it is read, and which answers where others than the last ones hold; a question stops the job. */
export type ChooseMapping = (table: Table) => { readonly mapping: Mapping; readonly answers?: WorkbookSettings["answers"]; readonly question: Question | null };

interface Source {
  readonly table: SheetTable;
  readonly mapping: Mapping;
  /** Answers that were given about this table; null where the last ones hold. */
  readonly answers: WorkbookSettings["answers"] | null;
  /** Which tables beside it may belong to it. */
  readonly search: TableSearch;
}

/** A source that was read without a question, or null where one must be answered first. */
type Found<T> = (Source & { readonly reading: T }) | null;

/** What reading tells of every kind of rows. */
interface Told {
  readonly reconciliation: Reconciliation;
  readonly question: Question | null;
}

/** Notes down what was read. */
function noted<T extends Told>(source: Source, reading: T, run: Draft): Found<T> {
  const { rows, amount, orders, customers, merged = null, repeated = null } = reading.reconciliation;
  Object.assign(run, { rows, amount, orders, customers, merged, repeated, question: reading.question });
  return reading.question === null ? { ...source, reading } : null;
}

async function chosen(range: SourceRange, choose: ChooseMapping, search: TableSearch, hooks: Hooks, run: Draft): Promise<Source | null> {
  const table = await readTable(range, hooks);
  run.platform = layoutOfHeader(table.header)?.id ?? null;
  const { mapping, answers = null, question } = choose(table);
  run.mapping = headersOf(mapping, table);
  run.question = question;
  return question === null ? { table, mapping, answers, search } : null;
}

/** The rows under the ids that are written. */
const numberedReading = (reading: Reading, { of }: ShownIds): Reading => ({ ...reading, transactions: numberedTransactions(reading.transactions, of) });

const readOptions = ({ mapping, table }: Source, { answers, merged, language, assumptions }: WorkbookSettings): ReadOptions =>
  ({ mapping, header: table.header, firstRow: table.firstRow, hidden: table.hidden ?? null, asOf: assumptions.asOf, answers, merged, language });

function analysed(reading: Reading, table: SheetTable, { assumptions, rfm }: WorkbookSettings, hooks: Hooks): Analysis {
  step(hooks, "analyse", 0);
  if (reading.transactions.amount.length === 0) throw new Problem("noUsableRows", { rows: table.rows.length });
  const analysis = analyse(reading.transactions, { asOf: assumptions.asOf, tierShares: assumptions.tierShares, ...(rfm && { rfm }) });
  hooks.progress("analyse", 1);
  return analysis;
}

function predicted({ transactions }: Reading, { asOf }: Analysis, { prediction }: WorkbookSettings, hooks: Hooks): Promise<ReportPrediction | null> {
  return prediction === null ? Promise.resolve(null) : predictCustomers(transactions, asOf, prediction, hooks);
}

/** What was not found is told by its count alone. */
const unnamed = (told: JoinedTable): JoinedTable => ({ ...told, unmatchedIds: { ...told.unmatchedIds, examples: [] } });

/** Writes what was built from a source, and remembers the source. */
async function write(
  source: Source, request: ReportRequest, settings: WorkbookSettings, hooks: Hooks, run: Run, tables: readonly RememberedTable[] = settings.tables,
): Promise<void> {
  const { table } = source;
  const remembered = {
    source: { ...placeOf(table), reachesEnd: table.reachesEnd },
    mapping: run.mapping,
    tables,
    known: withKnown({ header: table.header, mapping: run.mapping, answers: settings.answers }, settings),
  };
  const { areNumbers } = request.ids ?? ownIds;
  const build: ReportRequest["build"] = areNumbers ? (names) => pseudonymised(request.build(names), { language: request.language, sheet: table.sheet }) : request.build;
  Object.assign(run, await timed(run.seconds, "write", () => writeReport({ ...request, build }, { ...settings, ...remembered }, hooks)));
  if (areNumbers) Object.assign(run, { stillNamed: await sheetsBeside(settings, run.sheets) });
}

/** Names that each report asks for: of its table with a row for each, and of its sheet with the figures. */
function mainNames({ sheets, tables }: GivenNames, kind: TableKind): { table: string; summarySheet: string } {
  const { summary, customers } = reportKinds[kind];
  return { table: tables[customers] ?? "", summarySheet: sheets[summary] ?? "" };
}

type Run = Draft & { seconds: Seconds };

const placeOf = ({ sheet, address }: SheetTable): { sheet: string; address: string } => ({ sheet, address });

interface Beside {
  readonly shop: Shop;
  readonly remembered: readonly RememberedTable[];
}

/** The orders with what the other tables of the workbook tell. */
async function withOthers(source: Source, reading: Reading, exported: FoundExport | null, settings: WorkbookSettings, hooks: Hooks, run: Draft): Promise<Beside> {
  const found = await readOtherTables(placeOf(source.table), settings, source.search, hooks);
  const { answers, language, onlyOrders, assumptions: { asOf } } = settings;
  const options = { answers, language, asOf, aliases: reading.aliases, currency: run.currency ?? null };
  const { shop, told } = joinShop(shopOfOrders(source, reading, exported, settings), found, options, asWanted(found));
  const gone = onlyOrders ? [] : goneTables(found, settings.tables);
  Object.assign(run, { tables: told, missingTables: gone.map(({ name, sheet }) => name ?? sheet) });
  return { shop, remembered: onlyOrders ? settings.tables : [...chosenTables(found, told), ...gone] };
}

/** What the rows of the orders tell themselves. */
function shopOfOrders({ table, mapping }: Source, reading: Reading, exported: FoundExport | null, { answers, language }: WorkbookSettings): Shop {
  const { transactions: { customer, customerIds, day }, used } = reading;
  const columns = otherColumns({
    table, customers: customerIds.length, answers, language,
    telling: () => {
      const latestLast = countingOrder(day);
      const inOrder = (column: Int32Array): Int32Array => latestLast.map((at) => entryAt(column, at));
      return { row: inOrder(used.row), customer: inOrder(customer), day: inOrder(day) };
    },
  });
  return { ...readShop(table.rows, reading, { mapping, exported, answers, language }), otherColumns: columns };
}

function alikeTold(pairs: readonly AlikePair[]): NonNullable<RunReport["alike"]> | null {
  const certain = pairs.filter((pair) => pair.certain).length;
  return pairs.length === 0 ? null : { certain, likely: pairs.length - certain };
}

async function reportOrders(source: Source, settings: WorkbookSettings, hooks: Hooks, run: Run): Promise<void> {
  const { table } = source;
  const exported = await timed(run.seconds, "read", () => recogniseExport(table.header, table.rows));
  const found = await timed(run.seconds, "read", () => noted(source, readTransactions(table.rows, { ...readOptions(source, settings), exported }), run));
  if (found === null) return;
  const { reading } = found;
  const ids = shownIds(settings, reading.transactions.customerIds);
  const shown = ids.areNumbers ? numberedReading(reading, ids) : reading;
  run.alike = alikeTold(alikeCustomers(reading.transactions));
  const currency = sourceCurrency(found.table, found.mapping, reading.currency);
  run.currency = currency?.code ?? null;
  const analysis = await timed(run.seconds, "analyse", () => analysed(shown, table, settings, hooks));
  const { shop: known, remembered } = await timed(run.seconds, "read", () => withOthers(source, reading, exported, settings, hooks, run));
  if (ids.areNumbers) run.tables = run.tables.map(unnamed);
  const shop = ids.areNumbers ? numberedShop(known, ids.of) : known;
  run.asOf = isoDay(analysis.asOf);
  const prediction = await timed(run.seconds, "predict", () => predicted(shown, analysis, settings, hooks));
  run.prediction = prediction?.told ?? null;
  const { language, assumptions } = settings;
  const wanted = wantedSheets(shop, settings.moreSheets);
  const typed = await readTyped(settings);
  const context = {
    language, assumptions, currency, prediction, shop, wanted, typed, ranAt: (hooks.now ?? wallClock)(),
    source: placeOf(table), reconciliation: reading.reconciliation, idsAreNumbers: idsAreNumbers(source, ids, reading.transactions.customerIds),
    pseudonymised: ids.areNumbers, idMeaning: ids.meaning, ownSegments: settings.ownSegments,
  };
  if (hooks.examine !== undefined) return hooks.examine({ analysis, context });
  Object.assign(run, ownSegmentsTold({ analysis, context }));
  await write(source, { kind: "orders", ids, language, more: wanted, build: (names) => reportOf(analysis, { ...context, names, ...mainNames(names, "orders") }) }, settings, hooks, run, remembered);
}

/** How often people renew, and what a year takes off. */
function renewalTerms({ answers, prediction }: WorkbookSettings): { unit: CalendarPeriod; discount: number } {
  return { unit: renewalUnit(answers) ?? prediction?.unit ?? "month", discount: discountOf(prediction) };
}

async function reportSubscriptions(source: Source, settings: WorkbookSettings, hooks: Hooks, run: Run): Promise<void> {
  const { unit, discount } = renewalTerms(settings);
  const found = await timed(run.seconds, "read", () => noted(source, readSubscriptions(source.table.rows, readOptions(source, settings), unit), run));
  if (found === null) return;
  const { table, reading } = found;
  const { subscriptions, reconciliation, asOf } = reading;
  const ids = shownIds(settings, subscriptions.map(({ id }) => id));
  const currency = sourceCurrency(found.table, found.mapping, null);
  run.currency = currency?.code ?? null;
  run.asOf = asOf === null ? null : isoDay(asOf);
  step(hooks, "analyse", 0);
  if (subscriptions.length === 0) throw new Problem("noUsableRows", { rows: table.rows.length });
  const analysis = await timed(run.seconds, "analyse", () => analyseSubscriptions(subscriptions.map((one) => ({ ...one, id: ids.of(one.id) })), convertDiscount(discount, "year", unit)));
  run.subscriptions = subscriptionsTold(analysis, unit);
  const { language, assumptions } = settings;
  const context = {
    language, unit, discount, currency, asOf, reconciliation,
    margin: assumptions.margin, source: placeOf(table), idsAreNumbers: idsAreNumbers(source, ids, subscriptions.map(({ id }) => id)),
  };
  await write(source, { kind: "subscriptions", ids, language, more: [], build: (names) => subscriptionsReport(analysis, { ...context, ...mainNames(names, "subscriptions") }) }, settings, hooks, run);
}

async function reportCohorts(source: Source, settings: WorkbookSettings, hooks: Hooks, run: Run): Promise<void> {
  const { unit, discount } = renewalTerms(settings);
  const found = await timed(run.seconds, "read", () => noted(source, readCohorts(source.table, readOptions(source, settings)), run));
  if (found === null) return;
  step(hooks, "analyse", 0);
  const cohorts = await timed(run.seconds, "analyse", () =>
    found.reading.cohorts.map((cohort) => cohortOutlook(cohort, cohortPeriodsAhead, convertDiscount(discount, "year", unit))));
  run.subscriptions = cohortsTold(cohorts, unit);
  const { language } = settings;
  const context = { language, unit, discount, source: placeOf(found.table), reconciliation: found.reading.reconciliation };
  await write(source, { kind: "cohorts", ids: shownIds(settings, []), language, more: [], build: (names) => cohortsReport(cohorts, { ...context, ...mainNames(names, "cohorts") }) }, settings, hooks, run);
}

async function reportTotals(source: Source, settings: WorkbookSettings, hooks: Hooks, run: Run): Promise<void> {
  const { table } = source;
  const found = await timed(run.seconds, "read", () => noted(source, readTotals(table.rows, readOptions(source, settings)), run));
  if (found === null) return;
  const { customers, reconciliation, currency: code } = found.reading;
  const ids = shownIds(settings, customers.map(({ id }) => id));
  const currency = sourceCurrency(found.table, found.mapping, code);
  run.currency = currency?.code ?? null;
  step(hooks, "analyse", 0);
  if (customers.length === 0) throw new Problem("noUsableRows", { rows: table.rows.length });
  const { language, assumptions } = settings;
  const context = { language, assumptions, currency, reconciliation, ranAt: (hooks.now ?? wallClock)(), source: placeOf(table), idsAreNumbers: idsAreNumbers(source, ids, customers.map(({ id }) => id)) };
  await write(source, { kind: "totals", ids, language, more: [], build: (names) => totalsReport(customers.map((one) => ({ ...one, id: ids.of(one.id) })), { ...context, names, ...mainNames(names, "totals") }) }, settings, hooks, run);
}

const reports: Readonly<Record<TableKind, typeof reportOrders>> = {
  orders: reportOrders, subscriptions: reportSubscriptions, cohorts: reportCohorts, totals: reportTotals,
};

async function work(range: SourceRange, choose: ChooseMapping, search: TableSearch, settings: WorkbookSettings, hooks: Hooks, run: Run): Promise<void> {
  run.source = { sheet: range.sheet, range: range.address };
  const source = await timed(run.seconds, "read", () => chosen(range, choose, search, hooks, run));
  if (source === null) return;
  const kind = kindOf(source.mapping);
  const answered = source.answers === null ? settings : { ...settings, answers: source.answers };
  run.question = kind === "cohorts" ? null : hiddenQuestion(source.table, answered.answers);
  if (run.question === null) await reports[kind](source, answered, hooks, run);
}

/** What a report of a range would be made from. Nothing is written, nothing noted down. */
export async function examineWith(range: SourceRange, choose: ChooseMapping, settings: WorkbookSettings, hooks: Hooks): Promise<Examined | null> {
  const found: Examined[] = [];
  await work(range, choose, "remembered", settings, { ...hooks, examine: (examined) => void found.push(examined) }, emptyRun());
  return found[0] ?? null;
}

/** Tells the workbook how the run went, also where it failed, and passes the problem on. */
export async function recorded(job: (run: Run) => Promise<void>): Promise<RunReport> {
  const run = emptyRun();
  try {
    await lockRun();
    await job(run);
  } catch (error) {
    const problem = toProblem(error);
    run.problem = { code: problem.code, data: problem.data, message: sentence(problem, languageOf(displayLanguage())) };
    // The problem itself matters more than that it could not be noted down.
    await saveRun(run, problem.code !== "beingRefreshed").catch(() => undefined);
    throw problem;
  }
  await saveRun(run, true);
  return run;
}

/** The report of a range, its columns chosen by a function that sees the table. */
export function analyseWith(
  range: SourceRange, choose: ChooseMapping, settings: WorkbookSettings, hooks: Hooks, search: TableSearch = "remembered",
): Promise<RunReport> {
  return recorded((run) => work(range, choose, search, withSalt(settings), hooks, run));
}

/** The report of a range with chosen columns. */
export function analyseRange(range: SourceRange, mapping: Mapping, settings: WorkbookSettings, hooks: Hooks, search: TableSearch = "remembered"): Promise<RunReport> {
  return analyseWith(range, () => ({ mapping, question: null }), settings, hooks, search);
}
