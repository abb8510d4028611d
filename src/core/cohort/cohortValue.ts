/** What has a customer of each cohort brought, by age? */
import { entryAt } from "../entryAt";
import { CompensatedSum } from "../math/compensatedSum";
import { periodNumber } from "../period";
import type { SerialDay, Transactions } from "../transactions";
import { cohortTable, type CohortTable } from "./cohortRetention";
import { knownAges, type Cohorts } from "./cohorts";

/**
 * Cumulative net spend per customer of a cohort, by age in periods: those who stopped buying count too.
 *
 *   value(cohort, age) = spend of the cohort's customers up to that age / customers of the cohort
 *
 * A refund before the first purchase counts at age 0. Customers without a purchase belong to no cohort.
 *
 * @param transactions rows in any order
 * @param base the cohorts of their purchases
 * @param asOf later rows are left out
 * @example cohortValue(transactionsOf(["a", "a"], [45292, 45330], [10, 5]), cohorts(purchasesOf(transactionsOf(["a", "a"], [45292, 45330], [10, 5]), Infinity), "month", 45330), 45330).rows[0]?.values // [10, 15]
 * @see Blattberg, Kim & Neslin (2008), Database Marketing, chapter 5, on value by cohort and age.
 */
export function cohortValue(transactions: Transactions, base: Cohorts, asOf: SerialDay): CohortTable {
  const sums = Array.from(base.sizes, (_, cohort) =>
    Array.from({ length: knownAges(base.sizes.length, cohort) }, () => new CompensatedSum()),
  );
  transactions.amount.forEach((amount, row) => {
    const cohort = entryAt(base.cohortOf, entryAt(transactions.customer, row));
    const day = entryAt(transactions.day, row);
    if (cohort < 0 || day > asOf) return;
    const age = Math.max(0, periodNumber(day, base.period) - base.first - cohort);
    entryAt(entryAt(sums, cohort), age).add(amount);
  });
  return cohortTable(base, sums.map(cumulated));
}

function cumulated(sums: readonly CompensatedSum[]): number[] {
  const running = new CompensatedSum();
  return sums.map(({ total }) => {
    running.add(total);
    return running.money;
  });
}
