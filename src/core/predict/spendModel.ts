/** What is a purchase of each customer expected to be worth? */
import { attempt } from "../btyd/attempt";
import type { CustomerSummary } from "../btyd/customerSummary";
import { fitGammaGamma } from "../btyd/fits";
import { GammaGamma } from "../btyd/gammaGamma";
import { spendersFrom } from "../btyd/spenders";
import { entryAt } from "../entryAt";
import { sumOf } from "../math/compensatedSum";
import { Problem } from "../problem";
import { leastRepeaters } from "./chooseModel";

/** Gamma-Gamma, the mean of repeat purchases, or what each customer spent per purchase. */
export const spendModelIds = ["gammagamma", "mean", "own"] as const;

export type SpendModelId = (typeof spendModelIds)[number];

export interface SpendModel {
  readonly id: SpendModelId;
  /** Money to expect of a purchase, from repeat purchases and their mean; the mean of all where there are none. */
  readonly expected: (x: number, monetaryValue: number) => number;
}

/** Gamma-Gamma where it can be fitted and has a mean; else what a repeat purchase brings on average. */
export function spendModelOf({ x, monetaryValue }: CustomerSummary): SpendModel | null {
  const spenders = attempt(() => spendersFrom(x, monetaryValue, null));
  if (spenders instanceof Problem || spenders.weight.length < leastRepeaters) return null;
  const fit = attempt(() => fitGammaGamma(spenders));
  if (!(fit instanceof Problem) && fit.parameters.q > 1) {
    const model = new GammaGamma(fit.parameters);
    return { id: "gammagamma", expected: (count, mean) => (mean > 0 ? model.expectedSpend(count, mean) : model.expectedSpend(0, 0)) };
  }
  const average = sumOf(spenders.monetaryValue) / spenders.monetaryValue.length;
  return { id: "mean", expected: (count, mean) => (count > 0 && mean > 0 ? mean : average) };
}

/**
 * Do frequent buyers spend more each time? The correlation between repeat purchases and their mean, of customers who have
 * any; Gamma-Gamma takes it for 0. Null where it is not defined.
 */
export function frequencySpendCorrelation({ x, monetaryValue }: CustomerSummary): number | null {
  const rows = Array.from(x.keys()).filter((row) => entryAt(x, row) > 0 && entryAt(monetaryValue, row) > 0);
  const [counts, means] = [x, monetaryValue].map((column) => centred(rows.map((row) => entryAt(column, row)))) as [number[], number[]];
  const product = (a: readonly number[], b: readonly number[]): number => sumOf(a.map((value, at) => value * entryAt(b, at)));
  const spread = Math.sqrt(product(counts, counts) * product(means, means));
  return spread > 0 ? product(counts, means) / spread : null;
}

function centred(values: readonly number[]): number[] {
  const mean = sumOf(values) / values.length;
  return values.map((value) => value - mean);
}
