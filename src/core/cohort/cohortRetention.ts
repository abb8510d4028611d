/** How many of those who first bought in a period bought again, period by period? */
import { entryAt } from "../entryAt";
import { moneyOf } from "../math/compensatedSum";
import { periodNumber } from "../period";
import { daysOf, type Purchases } from "../purchases";
import { knownAges, type Cohorts } from "./cohorts";

export type RetentionMode = "in period" | "ever after";

export interface CohortTable {
  /** One row per cohort that has customers. */
  readonly rows: readonly CohortRow[];
  /** Of all cohorts of which an age is known, weighted by their customers. */
  readonly weightedAverage: readonly number[];
}

export interface CohortRow {
  /** Number of the period, as from `periodNumber`. */
  readonly period: number;
  readonly customers: number;
  /** By age in periods, 0 first; shorter for younger cohorts, since nothing is known after the as-of day. */
  readonly values: readonly number[];
}

/**
 * Share of each cohort's customers who bought, by age in periods.
 *
 *   "in period":  customers who bought in that period / customers of the cohort
 *   "ever after": customers who bought in that period or a later one / customers of the cohort
 *
 * The last period may be incomplete. Age 0 is the period of the first purchase, so everybody bought.
 *
 * @param purchases of all customers, up to the as-of day
 * @param base the cohorts of these purchases
 * @param mode what counts as retained
 * @example cohortRetention(purchasesOf(transactionsOf(["a", "a", "b"], [45292, 45330, 45292], [1, 1, 1]), Infinity), cohorts(purchasesOf(transactionsOf(["a", "a", "b"], [45292, 45330, 45292], [1, 1, 1]), Infinity), "month", 45330), "in period").weightedAverage // [1, 0.5]
 * @see Fader & Hardie (2007), How to project customer retention, for survival by cohort and period.
 */
export function cohortRetention(purchases: Purchases, base: Cohorts, mode: RetentionMode): CohortTable {
  const counts = Array.from(base.sizes, (_, cohort) => new Int32Array(knownAges(base.sizes.length, cohort)));
  base.cohortOf.forEach((cohort, customer) => {
    if (cohort < 0) return;
    const row = entryAt(counts, cohort);
    for (const age of agesOf(daysOf(purchases, customer), base, cohort, mode)) row[age] = entryAt(row, age) + 1;
  });
  return cohortTable(base, counts);
}

/** The ages at which a customer counts as retained, each once. */
function agesOf(days: Int32Array, { first, period }: Cohorts, cohort: number, mode: RetentionMode): Iterable<number> {
  const ages = new Set(Array.from(days, (day) => periodNumber(day, period) - first - cohort));
  if (mode === "in period") return ages;
  return Array.from({ length: Math.max(...ages) + 1 }, (_, age) => age);
}

/**
 * The table of sums by cohort and age, each divided by the customers of the cohort.
 *
 * @param sums one row per cohort, as long as its known ages
 * @example cohortTable({ period: "month", first: 0, sizes: Int32Array.of(2), cohortOf: Int32Array.of(0, 0) }, [[2]]).weightedAverage // [1]
 */
export function cohortTable({ first, sizes }: Cohorts, sums: readonly ArrayLike<number>[]): CohortTable {
  const rows = Array.from(sizes, (customers, cohort): CohortRow => ({
    period: first + cohort,
    customers,
    values: Array.from(entryAt(sums, cohort), (sum) => sum / customers),
  }));
  const weightedAverage = Array.from(sizes, (_, age) => {
    const known = sizes.subarray(0, knownAges(sizes.length, age));
    const customers = known.reduce((all, size) => all + size, 0);
    return moneyOf(Array.from(known, (_size, cohort) => entryAt(entryAt(sums, cohort), age))) / customers;
  });
  return { rows: rows.filter(({ customers }) => customers > 0), weightedAverage };
}
