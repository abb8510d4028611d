/** What is a purchase of each customer expected to be worth? */
import { attempt } from "../btyd/attempt";
import type { CustomerSummary } from "../btyd/customerSummary";
import { fitGammaGamma } from "../btyd/fits";
import { GammaGamma, type Spenders } from "../btyd/gammaGamma";
import { groupCustomers } from "../btyd/groupedCustomers";
import { entryAt } from "../entryAt";
import { sumOf } from "../math/compensatedSum";
import { Problem } from "../problem";
import { leastRepeaters } from "./chooseModel";

/** Expected money of a purchase, from repeat purchases and their mean; the mean of all where there are none. */
export type SpendModel = (x: number, monetaryValue: number) => number;

/**
 * Customers whose mean spend says something: with repeat purchases that brought money.
 *
 * @throws nothing
 */
export function spendersOf(x: ArrayLike<number>, monetaryValue: ArrayLike<number>, count: ArrayLike<number> | null): Spenders {
  const rows = Array.from(x, (_, row) => row).filter((row) => entryAt(x, row) > 0 && entryAt(monetaryValue, row) > 0);
  const { x: axis } = groupCustomers({
    x: rows.map((row) => entryAt(x, row)), recency: rows, age: rows.map(() => 0), count: null,
  });
  return {
    x: axis,
    monetaryValue: Float64Array.from(rows, (row) => entryAt(monetaryValue, row)),
    weight: Float64Array.from(rows, (row) => (count === null ? 1 : entryAt(count, row))),
  };
}

/** Gamma-Gamma where it can be fitted and has a mean; else what a repeat purchase brings on average. */
export function spendModelOf({ x, monetaryValue }: CustomerSummary): SpendModel | null {
  const spenders = spendersOf(x, monetaryValue, null);
  if (spenders.weight.length < leastRepeaters) return null;
  const fit = attempt(() => fitGammaGamma(spenders));
  if (!(fit instanceof Problem) && fit.parameters.q > 1) {
    const model = new GammaGamma(fit.parameters);
    return (count, mean) => (mean > 0 ? model.expectedSpend(count, mean) : model.expectedSpend(0, 0));
  }
  const average = sumOf(spenders.monetaryValue) / spenders.monetaryValue.length;
  return (count, mean) => (count > 0 && mean > 0 ? mean : average);
}
