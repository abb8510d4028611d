/** Which share of those who bought lately buys again, month by month? */
import { entryAt } from "../entryAt";
import { firstDayOfPeriod, periodNumber } from "../period";
import { daysOf, type Purchases } from "../purchases";
import type { SerialDay } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** Who bought in so many months before a month may buy again in it. */
export const monthsLooked = 3;

/**
 * For each month: of the customers who bought in the three months before it, those who bought in it. New customers count
 * from the month after their first purchase, so that a month that wins many does not look like a falling repeat rate.
 *
 * @param purchases of all customers, ascending by day
 * @param firstDay the day the data begin: no month is told whose three months before are not known
 * @param reached last day of the last complete month; later months are left out
 * @example repeatShares(purchasesOf(transactionsOf(["a", "b", "a"], [45292, 45301, 45385], [1, 1, 1]), Infinity), 45292, 45412) // [{ start: 45383, count: 1, of: 2 }]
 */
export function repeatShares(purchases: Purchases, firstDay: SerialDay, reached: SerialDay): PeriodShare[] {
  const first = periodNumber(firstDay, "month") + monthsLooked;
  const months = Math.max(0, periodNumber(reached, "month") - first + 1);
  const [count, of] = [new Int32Array(months), new Int32Array(months)];
  const add = (to: Int32Array, month: number): void => {
    const at = month - first;
    if (at >= 0 && at < months) to[at] = entryAt(to, at) + 1;
  };
  for (let customer = 0; customer < purchases.customerIds.length; customer++) countMonths(daysOf(purchases, customer), (month) => add(of, month), (month) => add(count, month));
  return Array.from(of, (all, at) => ({ start: firstDayOfPeriod(first + at, "month"), count: entryAt(count, at), of: all }));
}

/** Tells each month in which a customer may buy again, once, and each of them in which it happens. */
function countMonths(days: Int32Array, mayBuy: (month: number) => void, buys: (month: number) => void): void {
  let last = -Infinity;
  for (const day of days) {
    const month = periodNumber(day, "month");
    if (month === last) continue;
    if (month - last <= monthsLooked) buys(month);
    // The months up to `last + monthsLooked` have been told already.
    for (let later = Math.max(month, last + monthsLooked) + 1; later <= month + monthsLooked; later++) mayBuy(later);
    last = month;
  }
}
