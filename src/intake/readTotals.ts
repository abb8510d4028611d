/** What has each customer spent in all, by a table with a row for each and no days? It adds up to the last row and cent. */
import type { LeftOutReason } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { CompensatedSum } from "../core/math/compensatedSum";
import { Problem } from "../core/problem";
import { dataRowsBy, type Rows } from "./dataRows";
import { findDuplicates } from "./duplicates";
import { missingTotalRoles } from "./guessTotals";
import { isLeftHidden } from "./hiddenRows";
import { mergeCustomers } from "./mergeCustomers";
import { numberReader } from "./readAmounts";
import { readCurrency } from "./readCurrency";
import { readCustomers } from "./readCustomers";
import { noId, type IdColumn } from "./readIdColumn";
import type { Issue, Mapping, Question, ReadOptions, Reconciliation } from "./types";

/** Money in the currency of the source. */
export interface CustomerTotal {
  readonly id: string;
  readonly orders: number;
  readonly spend: number;
}

export interface TotalsReading {
  /** The largest spend first; equal spend by id. */
  readonly customers: readonly CustomerTotal[];
  readonly issues: readonly Issue[];
  readonly reconciliation: Reconciliation;
  /** Code of the currency that the amounts name; null where none does. */
  readonly currency: string | null;
  readonly question: Question | null;
}

interface Columns {
  readonly dataRows: Int32Array;
  readonly customer: IdColumn;
  readonly spend: Float64Array;
  readonly orders: Float64Array;
}

/**
 * Customers with their totals from the rows below a header. A row is left out, with a reason, where it comes again, names no customer, has no
 * readable amount or number of orders, or tells of somebody who never ordered; several rows of one customer are added up.
 *
 * @throws columnMissing where the mapping does not tell who, how much, or how many orders
 */
export function readTotals(rows: Rows, options: ReadOptions): TotalsReading {
  const { mapping, answers = {}, language = "en", firstRow } = options;
  const { customer, amount, orders } = columnsOf(mapping);
  const dataRows = dataRowsBy(rows, [customer]);
  const numbers = numberReader(rows, dataRows, [amount], "amount", { answers, language });
  const money = readCurrency(rows, dataRows, { ...mapping, amount }, answers["currency"]);
  const read = readCustomers({ rows, dataRows, mapping, header: options.header ?? [], language }, customer);
  const { customer: meant, merged } = mergeCustomers(read, options);
  const columns: Columns = {
    dataRows,
    customer: meant,
    spend: numbers.read(amount).map((value, i) => (money.isForeign(money.ofRow(entryAt(dataRows, i))) ? NaN : value)),
    orders: numberReader(rows, dataRows, [orders], "orders", { answers, language }).read(orders),
  };
  const reasons = reasonsOf(rows, columns, options);
  const customers = totalsOf(columns, reasons);
  return {
    customers,
    issues: reasons.flatMap((reason, i) => (reason === null ? [] : [{ row: firstRow + entryAt(dataRows, i), reason }])),
    reconciliation: { ...reconciled(columns, reasons, customers), ...(merged > 0 && { merged }) },
    currency: money.currency,
    question: money.question ?? numbers.question,
  };
}

function columnsOf(mapping: Mapping): Record<"customer" | "amount" | "orders", number> {
  const { customer, amount, orders } = mapping;
  const [role = "customer"] = missingTotalRoles(mapping);
  if (customer === undefined || amount === undefined || orders === undefined) throw new Problem("columnMissing", { role });
  return { customer, amount, orders };
}

/** Why each row is left out; null where it is used. */
function reasonsOf(rows: Rows, { dataRows, customer, spend, orders }: Columns, options: ReadOptions): (LeftOutReason | null)[] {
  const isHidden = isLeftHidden(options);
  const duplicates = findDuplicates(rows, dataRows, (i) => !isHidden(entryAt(dataRows, i)));
  return Array.from(dataRows, (row, i) => {
    const [paid, count] = [entryAt(spend, i), entryAt(orders, i)];
    if (isHidden(row)) return "hidden";
    if (duplicates[i] === 1) return "duplicate";
    if (entryAt(customer.index, i) === noId) return "blankCustomer";
    if (!(paid || count)) return paid === 0 || count === 0 ? "noOrder" : "badAmount";
    return Number.isNaN(paid) || !(count >= 0) ? "badAmount" : null;
  });
}

function totalsOf({ customer, spend, orders }: Columns, reasons: readonly (LeftOutReason | null)[]): CustomerTotal[] {
  const money = customer.ids.map(() => new CompensatedSum());
  const counts = new Float64Array(customer.ids.length);
  const isUsed = new Uint8Array(customer.ids.length);
  reasons.forEach((reason, i) => {
    if (reason !== null) return;
    const who = entryAt(customer.index, i);
    entryAt(money, who).add(entryAt(spend, i));
    counts[who] = entryAt(counts, who) + entryAt(orders, i);
    isUsed[who] = 1;
  });
  const totals = customer.ids.map((id, who) => ({ id, orders: entryAt(counts, who), spend: entryAt(money, who).money }));
  return totals.filter((_, who) => isUsed[who] === 1).sort((a, b) => b.spend - a.spend || (a.id < b.id ? -1 : 1));
}

function reconciled({ spend }: Columns, reasons: readonly (LeftOutReason | null)[], customers: readonly CustomerTotal[]): Reconciliation {
  const [all, used, out] = [new CompensatedSum(), new CompensatedSum(), new CompensatedSum()];
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  reasons.forEach((reason, i) => {
    const amount = entryAt(spend, i) || 0;
    all.add(amount);
    (reason === null ? used : out).add(amount);
    if (reason !== null) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  });
  return {
    rows: { in: reasons.length, used: reasons.filter((reason) => reason === null).length, leftOut },
    amount: { in: all.money, used: used.money, refunds: 0, leftOut: out.money },
    orders: customers.reduce((sum, one) => sum + one.orders, 0),
    customers: customers.length,
  };
}
