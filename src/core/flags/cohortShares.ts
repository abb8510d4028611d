/** Which share of each period's new customers comes back soon? */
import { firstDayOfPeriod, periodNumber, type CalendarPeriod } from "../period";
import { daysOf, type Purchases } from "../purchases";
import type { SerialDay } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** Days from the first purchase within which a second one counts. */
export const returnDays = 60;

/**
 * For each period: of the customers who first bought in it, those who bought again within 60 days. Periods are left out
 * until everybody's 60 days have passed.
 *
 * @param purchases of all customers
 * @param reached last day that the data are known to reach
 * @param period length of a cohort
 * @example cohortShares(purchasesOf(transactionsOf(["a", "b", "a"], [45292, 45301, 45351], [1, 1, 1]), Infinity), 45412, "month") // [{ start: 45292, count: 1, of: 2 }, { start: 45323, count: 0, of: 0 }]
 */
export function cohortShares(purchases: Purchases, reached: SerialDay, period: CalendarPeriod): PeriodShare[] {
  const cohorts = new Map<number, { count: number; of: number }>();
  purchases.customerIds.forEach((_, customer) => {
    const [first, second] = daysOf(purchases, customer);
    if (first === undefined) return;
    const number = periodNumber(first, period);
    const cohort = cohorts.get(number) ?? { count: 0, of: 0 };
    cohorts.set(number, cohort);
    cohort.of += 1;
    if (second !== undefined && second - first <= returnDays) cohort.count += 1;
  });
  return periodsUpTo(cohorts.keys(), reached, period).map((number) => ({ start: firstDayOfPeriod(number, period), ...(cohorts.get(number) ?? { count: 0, of: 0 }) }));
}

/** Periods from the first of these on that are over, and the days after them. */
function periodsUpTo(numbers: Iterable<number>, reached: SerialDay, period: CalendarPeriod): number[] {
  const first = [...numbers].reduce((least, number) => Math.min(least, number), Infinity);
  const isOver = (number: number): boolean => firstDayOfPeriod(number + 1, period) - 1 + returnDays <= reached;
  const found: number[] = [];
  for (let number = first; Number.isFinite(number) && isOver(number); number++) found.push(number);
  return found;
}
