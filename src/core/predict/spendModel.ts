/** What is a purchase of each customer expected to be worth? */
import { attempt } from "../btyd/attempt";
import type { CustomerSummary } from "../btyd/customerSummary";
import { fitGammaGamma } from "../btyd/fits";
import { GammaGamma } from "../btyd/gammaGamma";
import { spendersFrom } from "../btyd/spenders";
import { sumOf } from "../math/compensatedSum";
import { Problem } from "../problem";
import { leastRepeaters } from "./chooseModel";

/** Expected money of a purchase, from repeat purchases and their mean; the mean of all where there are none. */
export type SpendModel = (x: number, monetaryValue: number) => number;

/** Gamma-Gamma where it can be fitted and has a mean; else what a repeat purchase brings on average. */
export function spendModelOf({ x, monetaryValue }: CustomerSummary): SpendModel | null {
  const spenders = attempt(() => spendersFrom(x, monetaryValue, null));
  if (spenders instanceof Problem || spenders.weight.length < leastRepeaters) return null;
  const fit = attempt(() => fitGammaGamma(spenders));
  if (!(fit instanceof Problem) && fit.parameters.q > 1) {
    const model = new GammaGamma(fit.parameters);
    return (count, mean) => (mean > 0 ? model.expectedSpend(count, mean) : model.expectedSpend(0, 0));
  }
  const average = sumOf(spenders.monetaryValue) / spenders.monetaryValue.length;
  return (count, mean) => (count > 0 && mean > 0 ? mean : average);
}
