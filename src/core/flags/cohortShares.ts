/** Which share of each month's new customers comes back soon? */
import { firstDayOfPeriod, periodNumber } from "../period";
import { daysOf, type Purchases } from "../purchases";
import type { SerialDay } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** Days from the first purchase within which a second one counts. */
export const returnDays = 60;

/**
 * For each month: of the customers who first bought in it, those who bought again within 60 days. Months are left out
 * until everybody's 60 days have passed.
 *
 * @param purchases of all customers
 * @param reached last day that the data are known to reach
 * @example cohortShares(purchasesOf(transactionsOf(["a", "b", "a"], [45292, 45301, 45351], [1, 1, 1]), Infinity), 45412) // [{ start: 45292, count: 1, of: 2 }, { start: 45323, count: 0, of: 0 }]
 */
export function cohortShares(purchases: Purchases, reached: SerialDay): PeriodShare[] {
  const cohorts = new Map<number, { count: number; of: number }>();
  purchases.customerIds.forEach((_, customer) => {
    const [first, second] = daysOf(purchases, customer);
    if (first === undefined) return;
    const month = periodNumber(first, "month");
    const cohort = cohorts.get(month) ?? { count: 0, of: 0 };
    cohorts.set(month, cohort);
    cohort.of += 1;
    if (second !== undefined && second - first <= returnDays) cohort.count += 1;
  });
  return [...monthsUpTo(cohorts.keys(), reached)].map((month) => ({ start: firstDayOfPeriod(month, "month"), ...(cohorts.get(month) ?? { count: 0, of: 0 }) }));
}

/** Months from the first of these on that are over, and the days after them. */
function monthsUpTo(months: Iterable<number>, reached: SerialDay): number[] {
  const first = [...months].reduce((least, month) => Math.min(least, month), Infinity);
  const isOver = (month: number): boolean => firstDayOfPeriod(month + 1, "month") - 1 + returnDays <= reached;
  const found: number[] = [];
  for (let month = first; Number.isFinite(month) && isOver(month); month++) found.push(month);
  return found;
}
