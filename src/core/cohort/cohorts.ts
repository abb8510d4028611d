/** Who bought for the first time in which period, and in which later periods is anything known of them? */
import { entryAt } from "../entryAt";
import { periodNumber, type CalendarPeriod } from "../period";
import { Problem } from "../problem";
import { firstDays, type Purchases } from "../purchases";
import type { SerialDay } from "../transactions";

/** More periods would fill a sheet with hundreds of thousands of cells that nobody reads. */
const mostPeriods = 600;

/** Customers by the period of their first purchase. Every period from the first to the last has a cohort, also an empty one. */
export interface Cohorts {
  readonly period: CalendarPeriod;
  /** Number of the first period, as from `periodNumber`. */
  readonly first: number;
  /** Customers of each cohort; as many cohorts as periods, the last one that of the as-of day. */
  readonly sizes: Int32Array;
  /** Cohort of each customer, 0 for the first period; -1 without a purchase. */
  readonly cohortOf: Int32Array;
}

/**
 * Cohorts of the customers who have bought.
 *
 * @param purchases of all customers, up to the as-of day
 * @param period length of a cohort
 * @param asOf the period of this day is the last
 * @throws noData where nobody bought
 * @throws tooManyPeriods where the first purchase and the as-of day lie too many periods apart
 * @example [...cohorts(purchasesOf(transactionsOf(["ann", "bob"], [45292, 45330], [1, 1]), Infinity), "month", 45330).sizes] // [1, 1]
 */
export function cohorts(purchases: Purchases, period: CalendarPeriod, asOf: SerialDay): Cohorts {
  const periods = firstDays(purchases).map((day) => (day === null ? null : periodNumber(day, period)));
  const known = periods.filter((number) => number !== null);
  if (known.length === 0) throw new Problem("noData", { parameter: "customers" });
  const first = known.reduce((a, b) => Math.min(a, b));
  const count = periodNumber(asOf, period) - first + 1;
  if (count > mostPeriods) throw new Problem("tooManyPeriods", { periods: count, most: mostPeriods });
  const sizes = new Int32Array(count);
  const cohortOf = Int32Array.from(periods, (number) => (number === null ? -1 : number - first));
  for (const cohort of cohortOf) if (cohort >= 0) sizes[cohort] = entryAt(sizes, cohort) + 1;
  return { period, first, sizes, cohortOf };
}

/**
 * The ages that are known of a cohort: the later it began, the fewer.
 *
 * @param periods number of periods from the first cohort's to the as-of day's
 * @param cohort 0 for the first
 * @example knownAges(3, 1) // 2
 */
export function knownAges(periods: number, cohort: number): number {
  return periods - cohort;
}
