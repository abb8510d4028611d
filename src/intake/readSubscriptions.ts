/** Who subscribed, for how long, and who has left, by these cells? It adds up to the last row. */
import type { LeftOutReason } from "../catalogue/columns";
import { lastPeriodOf, renewalsBetween, type Subscription } from "../core/contract/subscriptions";
import { entryAt } from "../core/entryAt";
import { CompensatedSum } from "../core/math/compensatedSum";
import type { CalendarPeriod } from "../core/period";
import { Problem } from "../core/problem";
import type { SerialDay } from "../core/transactions";
import { cellAt, findDataRows, isBlank, type Rows } from "./dataRows";
import { missingSubscriptionRoles, readChurned } from "./guessSubscriptions";
import { isLeftHidden } from "./hiddenRows";
import { readAmounts, type NumberColumn } from "./readAmounts";
import { readDateColumn, type DateColumn } from "./readDateColumn";
import { noId, readIdColumn, type IdColumn } from "./readIdColumn";
import type { Issue, Mapping, Question, Reconciliation, ReadOptions } from "./types";

export const renewalUnits: readonly CalendarPeriod[] = ["week", "month", "quarter", "year"];

export interface SubscriptionReading {
  readonly subscriptions: readonly Subscription[];
  readonly issues: readonly Issue[];
  /** Its orders are subscriptions, its amounts prices per period. */
  readonly reconciliation: Reconciliation;
  readonly firstDay: SerialDay | null;
  readonly lastDay: SerialDay | null;
  /** The day from which ages are counted; null where the source gives lengths of time. */
  readonly asOf: SerialDay | null;
  readonly question: Question | null;
}

/** How often subscriptions are renewed, where somebody has said so: the answer "renewal". */
export function renewalUnit(answers: Readonly<Record<string, string>>): CalendarPeriod | null {
  return renewalUnits.find((unit) => unit === answers["renewal"]) ?? null;
}

interface Columns {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly customer: IdColumn;
  readonly start: DateColumn | null;
  readonly end: DateColumn | null;
  readonly tenure: NumberColumn | null;
  readonly price: NumberColumn | null;
  readonly mapping: Mapping;
}

/**
 * Subscriptions from the rows below a header; a row is left out, with a reason, where it has no customer, no readable time
 * or price, or begins after the as-of day.
 *
 * @param options as for orders; without an as-of day it is the day after the last date
 * @param unit length of a period, by which people renew
 * @throws columnMissing where the mapping does not tell who, since when, or who has left
 */
export function readSubscriptions(rows: Rows, options: ReadOptions, unit: CalendarPeriod): SubscriptionReading {
  const [missing] = missingSubscriptionRoles(options.mapping);
  if (missing !== undefined) throw new Problem("columnMissing", { role: missing });
  const columns = readColumns(rows, options);
  const days = [columns.start, columns.end].flatMap((column) => (column === null ? [] : Array.from(column.serials).filter(Number.isFinite)));
  const lastDay = days.length > 0 ? Math.floor(days.reduce((a, b) => Math.max(a, b))) : null;
  const asOf = columns.start === null ? null : (options.asOf ?? (lastDay === null ? null : lastDay + 1));
  const isHidden = isLeftHidden(options);
  const read = Array.from(columns.dataRows, (row, at) => (isHidden(row) ? "hidden" : readRow(columns, at, asOf, unit)));
  return {
    subscriptions: read.flatMap((one) => (typeof one === "string" ? [] : [one])),
    issues: read.flatMap((one, at) => (typeof one === "string" ? [{ row: options.firstRow + entryAt(columns.dataRows, at), reason: one }] : [])),
    reconciliation: reconciled(columns, read),
    firstDay: days.length > 0 ? Math.floor(days.reduce((a, b) => Math.min(a, b))) : null,
    lastDay,
    asOf,
    question: columns.start?.question ?? columns.end?.question ?? columns.price?.question ?? null,
  };
}

function readColumns(rows: Rows, { mapping, answers = {}, language = "en" }: ReadOptions): Columns {
  const dataRows = findDataRows(rows, mapping);
  const dates = (column: number | undefined): DateColumn | null =>
    column === undefined ? null : readDateColumn(rows, dataRows, column, answers["dateOrder"], language);
  const numbers = (column: number | undefined): NumberColumn | null =>
    column === undefined ? null : readAmounts(rows, dataRows, { amount: column }, { answers, language });
  return {
    rows, dataRows, mapping,
    customer: readIdColumn(rows, dataRows, mapping.customer ?? 0),
    start: dates(mapping.start),
    end: dates(mapping.end),
    tenure: mapping.start === undefined ? numbers(mapping.tenure) : null,
    price: numbers(mapping.amount),
  };
}

/** One subscription, or why there is none. */
function readRow(columns: Columns, at: number, asOf: SerialDay | null, unit: CalendarPeriod): Subscription | LeftOutReason {
  const { rows, dataRows, customer, price, mapping } = columns;
  const row = entryAt(dataRows, at);
  const id = entryAt(customer.index, at);
  if (id === noId) return "blankCustomer";
  const paid = price === null ? null : entryAt(price.values, at);
  if (Number.isNaN(paid)) return "badAmount";
  const churned = mapping.churned === undefined ? null : readChurned(cellAt(rows, row, mapping.churned));
  if (mapping.churned !== undefined && churned === null) return "status";
  const time = columns.start === null || asOf === null ? lengthOf(columns, at, churned) : spanOf(columns, at, asOf, unit, churned);
  if (typeof time === "string") return time;
  const plan = mapping.plan === undefined ? "" : String(cellAt(rows, row, mapping.plan)).trim();
  return { id: entryAt(customer.ids, id), plan: plan === "" ? null : plan, price: paid, ...time };
}

type Time = Pick<Subscription, "periods" | "left">;

function lengthOf({ tenure }: Columns, at: number, churned: boolean | null): Time | LeftOutReason {
  const length = tenure === null ? NaN : entryAt(tenure.values, at);
  if (!(length >= 0)) return "badDate";
  return churned === true ? { periods: Math.max(1, Math.ceil(length)), left: true } : { periods: Math.floor(length), left: false };
}

function spanOf({ start, end, rows, dataRows, mapping }: Columns, at: number, asOf: SerialDay, unit: CalendarPeriod, churned: boolean | null): Time | LeftOutReason {
  const from = Math.floor(start === null ? NaN : entryAt(start.serials, at));
  if (Number.isNaN(from)) return "badDate";
  if (from > asOf) return "futureDate";
  const isOpen = end === null || mapping.end === undefined || isBlank(cellAt(rows, entryAt(dataRows, at), mapping.end));
  const until = isOpen ? NaN : Math.floor(entryAt(end.serials, at));
  if ((!isOpen && Number.isNaN(until)) || until < from || (churned === true && isOpen)) return "badDate";
  // An end to come is a cancellation that has not happened yet.
  const left = churned ?? (!isOpen && until <= asOf);
  return left ? { periods: lastPeriodOf(from, until, unit), left } : { periods: renewalsBetween(from, asOf, unit), left };
}

function reconciled({ price }: Columns, read: readonly (Subscription | LeftOutReason)[]): Reconciliation {
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const [all, used, out] = [new CompensatedSum(), new CompensatedSum(), new CompensatedSum()];
  read.forEach((one, at) => {
    const known = price === null ? 0 : entryAt(price.values, at);
    const amount = Number.isFinite(known) ? known : 0;
    all.add(amount);
    (typeof one === "string" ? out : used).add(amount);
    if (typeof one === "string") leftOut[one] = (leftOut[one] ?? 0) + 1;
  });
  const kept = read.filter((one) => typeof one !== "string");
  return {
    rows: { in: read.length, used: kept.length, leftOut },
    amount: { in: all.money, used: used.money, refunds: 0, leftOut: out.money },
    orders: kept.length,
    customers: new Set(kept.map(({ id }) => id)).size,
  };
}
