/** What is there to say about these customers? One pure function gives all that the report needs. */
import type { Analysis, AnalysisOptions, CustomerRow } from "./analysis";
import { entryAt } from "./entryAt";
import { CompensatedSum } from "./math/compensatedSum";
import { months } from "./months";
import { ordersOf } from "./orders";
import { Problem } from "./problem";
import { checkRfmRules, usualRules } from "./rfm/rfmRules";
import { segmentCustomers, type SegmentedCustomer } from "./rfm/segmentCustomers";
import { tierCutoffs, tierOf } from "./rfm/tiers";
import type { SerialDay, Transactions } from "./transactions";
import { transactionsUpTo } from "./transactionsOf";

const daysPerYear = 365.25;
const lastYearDays = 365;

/**
 * Customers with segment and tier, months, orders and revenue, all from the rows up to the as-of day.
 *
 * Tiers go by net spend. With fewer than five buyers nobody has a score or a segment; tiers are given all the same.
 * A customer who only has refunds has no purchase, no score and no share in the customer-years.
 *
 * @param transactions rows in any order: the answer is the same
 * @param options as-of day (null: the day after the last transaction) and shares of the tiers, and own rules for scores and segments
 * @throws badThresholds, badSegmentMap, outOfRange where own rules for scores do not fit
 * @throws noUsableRows where no row lies on or before the as-of day
 * @example analyse(transactionsOf(["ann", "bob"], [45000, 45009], [10, 90]), { asOf: null, tierShares: [0.5, 0.5] }).asOf // 45010
 */
export function analyse(transactions: Transactions, options: AnalysisOptions): Analysis {
  const known = transactionsUpTo(transactions, options.asOf ?? Infinity);
  const { firstDay, lastDay } = spanOf(known, transactions.day.length);
  const asOf = options.asOf ?? lastDay + 1;
  const rfm = checkRfmRules(options.rfm ?? usualRules);
  const segmented = segmentCustomers(known, { ...rfm, asOf }).customers;
  const orders = ordersOf(known);
  const firstPurchase = firstPurchases(segmented, known.customerIds.length);
  return {
    rfm,
    asOf,
    firstDay,
    lastDay,
    customers: customerRows(segmented, known.customerIds, orders.perCustomer, options),
    months: months({ transactions: known, firstPurchase, orderDays: orders.days, firstDay, lastDay, reached: options.asOf ?? lastDay }),
    orders: orders.days.length,
    netRevenue: revenueWhere(known, () => true),
    customerYears: customerYears(segmented, asOf),
    lastYear: lastYear(known, firstPurchase, asOf),
  };
}

function spanOf({ day }: Transactions, rows: number): Pick<Analysis, "firstDay" | "lastDay"> {
  if (day.length === 0) throw new Problem("noUsableRows", { rows });
  return { firstDay: day.reduce((a, b) => Math.min(a, b)), lastDay: day.reduce((a, b) => Math.max(a, b)) };
}

function firstPurchases(segmented: readonly SegmentedCustomer[], customers: number): (SerialDay | null)[] {
  const first = new Array<SerialDay | null>(customers).fill(null);
  for (const one of segmented) first[one.customer] = one.firstPurchase;
  return first;
}

/** Largest spend first; equal spend by id, compared by code units, so that no reader's language reorders the table. */
function customerRows(
  segmented: readonly SegmentedCustomer[], ids: readonly string[], orders: Int32Array, options: AnalysisOptions,
): CustomerRow[] {
  const cutoffs = tierCutoffs(segmented.map((one) => one.spend), options.tierShares);
  return segmented
    // Field by field: to spread a hundred thousand objects takes longer than to segment them.
    .map(({ customer, firstPurchase, lastPurchase, daysSinceLastPurchase, purchases, spend, r, f, m, code, segment }) => ({
      id: entryAt(ids, customer), firstPurchase, lastPurchase, purchases, orders: entryAt(orders, customer), spend,
      daysSinceLastPurchase, r, f, m, code, segment, tier: tierOf(spend, cutoffs),
    }))
    .sort((a, b) => b.spend - a.spend || (a.id < b.id ? -1 : 1));
}

function customerYears(segmented: readonly SegmentedCustomer[], asOf: SerialDay): number {
  const days = segmented.reduce((sum, one) => sum + (one.firstPurchase === null ? 0 : asOf - one.firstPurchase), 0);
  return days / daysPerYear;
}

function lastYear(known: Transactions, firstPurchase: readonly (SerialDay | null)[], asOf: SerialDay): Analysis["lastYear"] {
  const before = asOf - lastYearDays;
  const isRecent = (row: number): boolean => entryAt(known.day, row) > before;
  const isExisting = (row: number): boolean => (entryAt(firstPurchase, entryAt(known.customer, row)) ?? Infinity) <= before;
  return {
    revenue: revenueWhere(known, isRecent),
    existingRevenue: revenueWhere(known, (row) => isRecent(row) && isExisting(row)),
  };
}

function revenueWhere({ amount }: Transactions, isCounted: (row: number) => boolean): number {
  const sum = new CompensatedSum();
  amount.forEach((value, row) => {
    if (isCounted(row)) sum.add(value);
  });
  return sum.money;
}
