/** How many of last year's customers bought again this year? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import { isSale, type SerialDay, type Transactions } from "../transactions";

const yearDays = 365;

export interface YearlyRetention {
  /** Customers with a sale in the year before the last one. */
  readonly before: number;
  /** Of these, the ones with a sale in the last year. */
  readonly stayed: number;
}

/**
 * Customers who bought in the 365 days before the last 365 days, and those of them who bought in the last 365 days.
 *
 *   retention = stayed / before
 *
 * Assumes that the rows reach back that far: of a shop that opened in between, it tells of its first customers only.
 *
 * @param transactions rows in any order
 * @param asOf last day of the last year, itself included
 * @throws noData where nobody bought in the year before
 * @example yearlyRetention(transactionsOf(["ann", "ann", "bob"], [45000, 45400, 45010], [10, 20, 5]), 45400) // { before: 2, stayed: 1 }
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5, retention as the share kept of those at the start.
 */
export function yearlyRetention({ customer, day, amount }: Transactions, asOf: SerialDay): YearlyRetention {
  const [before, last] = [new Set<number>(), new Set<number>()];
  const turn = asOf - yearDays;
  day.forEach((date, row) => {
    if (!isSale(entryAt(amount, row)) || date > asOf || date <= turn - yearDays) return;
    (date > turn ? last : before).add(entryAt(customer, row));
  });
  if (before.size === 0) throw new Problem("noData", { parameter: "dates" });
  return { before: before.size, stayed: [...before].filter((one) => last.has(one)).length };
}
