/** What does a file that is too long for a sheet say per customer and day, or per customer? And what became of each of its rows? */
import type { LeftOutReason } from "../../catalogue/columns";
import { Problem } from "../../core/problem";
import { chosenExport } from "../../intake/exports/chosenExport";
import { countedDays, countedNumbers } from "../../intake/files/countedTexts";
import {
  callByIds, customerTexts, isPlainText, markRows, nameCustomers, numberRoles, numberTable, numberTexts, readCells, repeatedRows, sumDays, sumRepeated, takeOutRepeated, unreadCells,
  type DayKey, type DaysRequest, type NumberRole, type NumberSource, type SqlLayout,
} from "../../intake/files/fileSql";
import { lastPlausibleDay } from "../../intake/lastPlausibleDay";
import { readId } from "../../intake/readId";
import type { FoundExport, Question, Reconciliation } from "../../intake/types";
import { addCsv, addTable, csvQuoted, one, rowCount, textsOf } from "./askEngine";
import type { Engine } from "./engine";
import { streamedTotals } from "./streamedTotals";
import { sumOrders, type OrdersRequest } from "./sumOrders";
import type { LargeOptions, LargeShape, LargeTold } from "./types";

export interface SumUpRequest extends Omit<LargeOptions, "layout"> {
  readonly layout: Pick<LargeOptions["layout"], "separator" | "headerRows" | "header">;
  /** Some texts of the date column, and of the columns of numbers. */
  readonly samples: { readonly dates: readonly string[]; readonly numbers: readonly string[] };
  /** The known export that it is, as its first rows show it; or null. */
  readonly exported: FoundExport | null;
  /** Bytes of the file. */
  readonly size: number;
  readonly rowsPerPart?: number;
  /** Rows of a sheet below its header. */
  readonly mostRows: number;
}

/** Is told how many bytes of the file have been worked through once more. */
type OnRead = (bytes: number) => void;

/** The rows of the sheet, column by column. */
export type SummedUp =
  | { readonly question: Question }
  | (LargeTold & { readonly question: null; readonly columns: readonly (readonly string[] | Float64Array)[] });

const isoDay = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
const timed = /\d:\d{2}/;

/** How days are told apart, by how the first dates look. */
function dayKeyOf(dates: readonly string[]): DayKey {
  if (dates.length > 0 && dates.every((date) => isoDay.test(date))) return "iso";
  return dates.some((date) => timed.test(date)) ? "beforeTime" : "whole";
}

function addNumbers(engine: Engine, layout: SqlLayout, role: NumberRole, options: SumUpRequest): Question | null {
  const texts = textsOf(engine, numberTexts(layout, options.mapping[role] ?? 0));
  const { values, question } = countedNumbers(texts, role, options);
  addTable(engine, numberTable(role), texts, values);
  return question;
}

/** Reads the file, once more where it holds numbers or dates that the first rows did not let expect. */
function readDays(engine: Engine, layout: SqlLayout, options: SumUpRequest): { readonly request: DaysRequest; readonly question: Question | null } {
  const { mapping, samples } = options;
  let key: DayKey = dayKeyOf(samples.dates);
  let numbers: NumberSource = samples.numbers.every(isPlainText) ? "plain" : "table";
  for (;;) {
    const asked = numbers === "plain" ? null : numberRoles(mapping).map((role) => addNumbers(engine, layout, role, options)).find((found) => found !== null) ?? null;
    const request: DaysRequest = { layout, mapping, key, numbers };
    if (asked !== null) return { request, question: asked };
    engine.run(readCells(request));
    const [{ odd = 0, unread = 0 } = {}] = engine.rows(unreadCells);
    const isOdd = numbers === "plain" && Number(odd) > 0;
    const isMixed = key === "iso" && Number(unread) > 0;
    if (!isOdd && !isMixed) {
      for (const sql of [nameCustomers, sumDays, "DROP TABLE cells"]) engine.run(sql);
      return { request, question: null };
    }
    if (isOdd) numbers = "table";
    if (isMixed) key = "beforeTime";
  }
}

/** Serial day of every way to write a day, in the table `serials`; `iso` days are dates already. */
function addSerials(engine: Engine, key: DayKey, options: SumUpRequest): Question | null {
  if (key === "iso") {
    engine.run("CREATE OR REPLACE TABLE serials AS SELECT DISTINCT day, CAST(date_diff('day', DATE '1899-12-30', day) AS DOUBLE) AS value FROM days WHERE day > DATE '1900-03-01'");
    return null;
  }
  const texts = textsOf(engine, "SELECT day AS text, CAST(sum(rows) AS DOUBLE) AS count FROM days WHERE day <> '' GROUP BY day");
  const { values, question } = countedDays(texts, options);
  addTable(engine, "serials", texts, values);
  engine.run("ALTER TABLE serials RENAME text TO day");
  return question;
}

/** The last day that counts: the one asked for, else the last that lies with the rest. */
function lastDayOf(engine: Engine, asOf: number | null): number {
  if (asOf !== null) return asOf;
  const counts = engine.rows("SELECT value, CAST(sum(rows) AS DOUBLE) AS count FROM days JOIN serials USING (day) GROUP BY value ORDER BY value");
  const total = counts.reduce((sum, { count }) => sum + Number(count), 0);
  const days = new Int32Array(total);
  let at = 0;
  for (const { value, count } of counts) {
    days.fill(Number(value), at, at + Number(count));
    at += Number(count);
  }
  return lastPlausibleDay(days);
}

/** Why rows of a customer and day are left out; rows without a readable amount are told by their number. */
const reasonSql = (last: string): string => `CASE WHEN customer IS NULL THEN 'blankCustomer' WHEN value IS NULL THEN 'badDate' WHEN value > ${last} THEN 'futureDate' END`;

interface Sums {
  readonly rows: number;
  readonly valued: number;
  readonly came: number;
  readonly went: number;
}

function sumsBy(engine: Engine, relation: string, reason: string): ReadonlyMap<string, Sums> {
  const sums = engine.rows(`SELECT coalesce(${reason}, 'used') AS reason, CAST(sum(rows) AS DOUBLE) AS rows, CAST(sum(valued) AS DOUBLE) AS valued,
    coalesce(fsum(came), 0) AS came, coalesce(fsum(went), 0) AS went FROM ${relation} GROUP BY 1`);
  return new Map(sums.map((row) => [String(row["reason"]), { rows: Number(row["rows"]), valued: Number(row["valued"]), came: Number(row["came"]), went: Number(row["went"]) }]));
}

const cents = (value: number): number => Math.round(value * 1e6) / 1e6;

type LeftOut = Partial<Record<LeftOutReason, number>>;

/** Rows and money in = used + left out, the duplicates that were taken out of the days among them. */
function reconciled(engine: Engine, last: string, found: Pick<Reconciliation, "orders" | "customers">): Reconciliation {
  const sums = sumsBy(engine, "days LEFT JOIN serials USING (day)", reasonSql(last));
  const again = sumsBy(engine, "duplicates", "'duplicate'").get("duplicate");
  const used = sums.get("used") ?? { rows: 0, valued: 0, came: 0, went: 0 };
  const leftOut: LeftOut = again === undefined ? {} : { duplicate: again.rows };
  let badAmount = used.rows - used.valued;
  let amount = again === undefined ? 0 : again.came + again.went;
  for (const reason of ["blankCustomer", "badDate", "futureDate"] as const) {
    const sum = sums.get(reason);
    if (sum === undefined) continue;
    // A blank customer is told first, an amount that cannot be read before any date.
    const rows = reason === "blankCustomer" ? sum.rows : sum.valued;
    badAmount += sum.rows - rows;
    amount += sum.came + sum.went;
    if (rows > 0) leftOut[reason] = rows;
  }
  if (badAmount > 0) leftOut.badAmount = badAmount;
  const rows = { in: Object.values(leftOut).reduce((sum, count) => sum + count, used.valued), used: used.valued, leftOut };
  const net = cents(used.came + used.went);
  return { rows, amount: { in: cents(used.came + used.went + amount), used: net, refunds: cents(-used.went), leftOut: cents(amount) }, ...found };
}

/** Days that count, one row each. Where customers or days are written in several ways, their rows are put together. */
function keepUsed(engine: Engine, last: string, isUnique: boolean): void {
  const from = `FROM days JOIN serials USING (day) WHERE customer IS NOT NULL AND value <= ${last} AND valued > 0`;
  engine.run(isUnique
    ? `CREATE OR REPLACE TABLE used AS SELECT customer, CAST(value AS INTEGER) AS day, came, went ${from}`
    : `CREATE OR REPLACE TABLE used AS SELECT customer, CAST(value AS INTEGER) AS day, sum(came) AS came, sum(went) AS went ${from} GROUP BY 1, 2`);
}

/** Sales and refunds of a day have a row each: what was sold and given back is a purchase all the same. */
const dayRows = `SELECT names.customer, CAST(day AS DOUBLE) AS day, round(amount, 6) AS amount FROM
  (SELECT customer, day, unnest([came, went, CASE WHEN came IS NULL AND went IS NULL THEN 0 END]) AS amount FROM used) AS sums
  JOIN names ON names.id = sums.customer WHERE amount IS NOT NULL ORDER BY day, names.customer, amount DESC`;

const dayRowCount = "SELECT CAST(sum(CASE WHEN came IS NOT NULL AND went IS NOT NULL THEN 2 ELSE 1 END) AS DOUBLE) AS value FROM used";

const daysPerWeek = 7;

/** Per customer: first and last purchase, and what was spent; `net` on the day of the first purchase. */
const sumCustomers = `CREATE OR REPLACE TABLE customers AS SELECT customer, min(day) FILTER (came > 0) AS first, max(day) FILTER (came > 0) AS last, min(day) AS seen,
  CAST(count(*) FILTER (came > 0) AS DOUBLE) AS purchases, sum(coalesce(came, 0) + coalesce(went, 0)) AS spend, coalesce(-sum(went), 0) AS refunds,
  arg_min(coalesce(came, 0) + coalesce(went, 0), day) FILTER (came > 0) AS net FROM used GROUP BY customer`;

/** What was given back before the first purchase belongs to no repeat purchase; few customers have any. */
const sumEarly = `CREATE OR REPLACE TABLE before AS SELECT used.customer, sum(coalesce(used.came, 0) + coalesce(used.went, 0)) AS early
  FROM used JOIN customers ON used.customer = customers.customer WHERE customers.seen < customers.first AND used.day < customers.first GROUP BY used.customer`;

/** Per customer what the models of repeat buying need, times in weeks, as `customerSummary` counts them. */
function customerRows(lastDay: number): string {
  return `SELECT names.customer, coalesce(CAST(first AS DOUBLE), 0) AS first, coalesce(CAST(last AS DOUBLE), 0) AS last, purchases, round(spend, 6) AS spend, round(refunds, 6) AS refunds,
    greatest(purchases - 1, 0) AS x, coalesce((last - first) / ${daysPerWeek}.0, 0) AS recency, coalesce((${lastDay} - first) / ${daysPerWeek}.0, 0) AS age,
    CASE WHEN purchases > 1 THEN round((spend - net - coalesce(early, 0)) / (purchases - 1), 6) ELSE 0 END AS worth
    FROM customers JOIN names ON names.id = customers.customer LEFT JOIN before ON before.customer = customers.customer ORDER BY spend DESC, names.customer`;
}

interface Found {
  readonly shape: LargeShape;
  readonly customers: number;
}

/** Which rows fit on the sheet? Customers are counted on the way. */
function shapeOf(engine: Engine, mostRows: number): Found {
  if (one(engine, dayRowCount) <= mostRows) return { shape: "days", customers: one(engine, "SELECT CAST(count(DISTINCT customer) AS DOUBLE) AS value FROM used") };
  engine.run(sumCustomers);
  engine.run(sumEarly);
  return { shape: "customers", customers: rowCount(engine, "customers") };
}

/** Takes rows that come again out of the days, and calls customers by their ids; true where that changed any. */
function cleanDays(engine: Engine, request: DaysRequest): boolean {
  if (rowCount(engine, "repeated") > 0) {
    engine.run(sumRepeated(request));
    engine.run(takeOutRepeated);
  }
  return callCustomersByIds(engine);
}

/** An e-mail address in capitals, a blank at the end, "n/a": few ids are not what their cells say. */
function callCustomersByIds(engine: Engine): boolean {
  const [texts = []] = engine.columns(customerTexts) as readonly (readonly string[])[];
  const changed = texts.flatMap((text) => {
    const id = readId(text);
    return id === text ? [] : [`${csvQuoted(text)},${id === null ? "" : csvQuoted(id)}\n`];
  });
  if (changed.length === 0) return false;
  addCsv(engine, "changed", ["raw,customer\n", ...changed], "raw: 'VARCHAR', customer: 'VARCHAR'");
  for (const sql of callByIds) engine.run(sql);
  return true;
}

const usedSpan = "SELECT CAST(count(*) FILTER (came > 0) AS DOUBLE) AS orders, min(day) AS first, max(day) AS last FROM used";

type Told = Omit<LargeTold, "shape">;

/** The rows of the sheet from the days that are used. */
function written(engine: Engine, { reconciliation, firstDay, lastDay }: Told, { shape, customers }: Found, mostRows: number): SummedUp {
  if (customers === 0) throw new Problem("noUsableRows", { rows: reconciliation.rows.in });
  if (customers > mostRows) throw new Problem("fileTooManyCustomers", { customers, most: mostRows });
  return { question: null, shape, reconciliation, firstDay, lastDay, columns: engine.columns(shape === "days" ? dayRows : customerRows(lastDay ?? 0)) };
}

/** Rows that change what other rows count: of known exports, and where a column tells a status, a refund, a currency or a discount. */
function belongTogether({ exported, mapping }: SumUpRequest): boolean {
  const { status, refund, currency, discount, amount } = mapping;
  return exported !== null || [status, refund, currency, amount === undefined ? discount : undefined].some((column) => column !== undefined);
}

function byOrders(engine: Engine, request: OrdersRequest, mostRows: number, onRead: OnRead): SummedUp {
  const summed = sumOrders(engine, request, onRead);
  if (summed.question !== null) return summed;
  return written(engine, summed, shapeOf(engine, mostRows), mostRows);
}

/** Works through the file. Answers with a question where nothing may be written before it is answered. */
export function sumUp(engine: Engine, options: SumUpRequest, onRead: OnRead = () => undefined): SummedUp {
  const { layout: { separator, headerRows, header }, mapping, samples, mostRows, exported } = options;
  const layout: SqlLayout = { separator, headerRows, width: header.length };
  const isTimed = samples.dates.some((date) => timed.test(date));
  const request: OrdersRequest = { ...options, layout, header, totals: "perLine" };
  const hasTotals = mapping.order !== undefined && mapping.amount !== undefined && (exported === null || chosenExport(exported, mapping) === null);
  engine.run("CREATE OR REPLACE TABLE repeated (mark UBIGINT)");
  const mayRepeat = (isTimed || mapping.order !== undefined) && !belongTogether(options);
  if (hasTotals || mayRepeat) engine.run(markRows(layout, mapping, isTimed));
  const totals = hasTotals ? streamedTotals(engine, request) : "perLine";
  if (typeof totals !== "string") return { question: totals };
  if (totals === "once" || belongTogether(options)) return byOrders(engine, { ...request, totals }, mostRows, onRead);
  if (mayRepeat) engine.run(repeatedRows);
  engine.run("DROP TABLE IF EXISTS marks");
  return byDays(engine, layout, options);
}

/** Rows that stand for themselves are added up by the engine alone. */
function byDays(engine: Engine, layout: SqlLayout, options: SumUpRequest): SummedUp {
  const { asOf, mostRows } = options;
  engine.run("CREATE OR REPLACE TABLE duplicates (customer UBIGINT, day VARCHAR, rows BIGINT, valued BIGINT, came DOUBLE, went DOUBLE)");
  const { request, question } = readDays(engine, layout, options);
  if (question !== null) return { question };
  const areChanged = cleanDays(engine, request);
  const asked = addSerials(engine, request.key, options);
  if (asked !== null) return { question: asked };
  const last = lastDayOf(engine, asOf);
  const lastSql = Number.isFinite(last) ? String(last) : "1e9";
  keepUsed(engine, lastSql, request.key === "iso" && !areChanged);
  const { orders, first, last: lastUsed } = engine.rows(usedSpan)[0] ?? {};
  const found = shapeOf(engine, mostRows);
  const reconciliation = reconciled(engine, lastSql, { customers: found.customers, orders: Number(orders ?? 0) });
  engine.run("DROP TABLE days");
  return written(engine, { reconciliation, firstDay: Number(first), lastDay: Number(lastUsed) }, found, mostRows);
}
