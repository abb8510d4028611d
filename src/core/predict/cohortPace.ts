/** How many purchases did customers make on average at each age? What to go by where a model asks for more data. */
import type { CustomerSummary } from "../btyd/customerSummary";
import { entryAt } from "../entryAt";
import { daysIn, type PeriodUnit } from "../period";
import { daysOf, type Purchases } from "../purchases";

/** An average of fewer customers than these is an accident. */
const leastObserved = 5;

/**
 * Purchases to expect of a customer of some age within a horizon, when all customers behave alike at equal age.
 *
 * @param age periods since the first purchase
 * @param horizon periods, a whole number
 */
export type CohortPace = (age: number, horizon: number) => number;

/**
 * The average of repeat purchases per customer in each period of age, over the customers who are old enough; beyond the
 * ages that are known the last one is taken to last.
 *
 * @returns null where nobody is one period old, or fewer than five are
 */
export function cohortPace(purchases: Purchases, { customer, age }: CustomerSummary, unit: PeriodUnit): CohortPace | null {
  const periods = Math.floor(age.reduce((a, b) => Math.max(a, b), 0));
  const observed = new Float64Array(periods);
  const bought = new Float64Array(periods);
  customer.forEach((one, row) => {
    const known = Math.floor(entryAt(age, row));
    if (known > 0) observed[known - 1] = entryAt(observed, known - 1) + 1;
    const days = daysOf(purchases, one);
    for (const day of days.subarray(1)) {
      const period = Math.floor((day - entryAt(days, 0)) / daysIn[unit]);
      if (period < known) bought[period] = entryAt(bought, period) + 1;
    }
  });
  // Whoever is three periods old was also seen in the second and the first.
  for (let period = periods - 2; period >= 0; period--) observed[period] = entryAt(observed, period) + entryAt(observed, period + 1);
  const enough = observed.findIndex((customers) => customers < leastObserved);
  const last = (enough === -1 ? periods : enough) - 1;
  if (last < 0) return null;
  const paceAt = (period: number): number => entryAt(bought, Math.min(period, last)) / entryAt(observed, Math.min(period, last));
  return (from, horizon) => {
    let sum = 0;
    for (let ahead = 0; ahead < horizon; ahead++) sum += paceAt(Math.floor(from) + ahead);
    return sum;
  };
}
