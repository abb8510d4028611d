/** How did revenue and orders run, month by month? */
import type { MonthRow } from "./analysis";
import { entryAt } from "./entryAt";
import { groupSums } from "./math/compensatedSum";
import { dateOfSerialDay, firstOfMonth } from "./serialDay";
import type { SerialDay, Transactions } from "./transactions";

export interface MonthSource {
  readonly transactions: Transactions;
  /** Day of the first purchase of each customer, by position in `customerIds`; null without one. */
  readonly firstPurchase: readonly (SerialDay | null)[];
  readonly orderDays: readonly SerialDay[];
  readonly firstDay: SerialDay;
  readonly lastDay: SerialDay;
  /** The day that the data are known to reach. */
  readonly reached: SerialDay;
}

/**
 * One row per calendar month from the first to the last transaction, without gaps: a month without sales has 0.
 *
 * @param source what was bought, and the span of it
 * @example months({ transactions: transactionsOf(["ann"], [45300], [10]), firstPurchase: [45300], orderDays: [45300], firstDay: 45300, lastDay: 45300, reached: 45300 }).length // 1
 */
export function months(source: MonthSource): MonthRow[] {
  const { transactions, firstPurchase, orderDays, firstDay, lastDay, reached } = source;
  const start = monthNumber(firstDay);
  const count = monthNumber(lastDay) - start + 1;
  const monthOf = monthOfEachDay(firstDay, lastDay, start);
  const month = transactions.day.map((day) => entryAt(monthOf, day - firstDay));
  const existing = transactions.amount.map((amount, row) => {
    const first = entryAt(firstPurchase, entryAt(transactions.customer, row));
    return first !== null && entryAt(monthOf, first - firstDay) < entryAt(month, row) ? amount : 0;
  });
  const revenue = groupSums(count, month, transactions.amount);
  const existingRevenue = groupSums(count, month, existing);
  const orders = new Int32Array(count);
  for (const day of orderDays) {
    const at = entryAt(monthOf, day - firstDay);
    orders[at] = entryAt(orders, at) + 1;
  }
  return Array.from(orders, (sold, at) => ({
    month: firstOfMonth(firstDay, at),
    revenue: entryAt(revenue, at),
    existingRevenue: entryAt(existingRevenue, at),
    orders: sold,
    complete: firstOfMonth(firstDay, at + 1) - 1 <= reached,
  }));
}

function monthNumber(day: SerialDay): number {
  const { year, month } = dateOfSerialDay(day);
  return year * 12 + month;
}

/** Months since `start` of every day of the span: each day's calendar is asked once, not once per row. */
function monthOfEachDay(firstDay: SerialDay, lastDay: SerialDay, start: number): Int32Array {
  return Int32Array.from({ length: lastDay - firstDay + 1 }, (_, day) => monthNumber(firstDay + day) - start);
}
