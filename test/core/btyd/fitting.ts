/** How do tests fit a model by its name, and how near are estimates to those that are known? */
import type { Fit } from "../../../src/core/btyd/fit";
import { fitBgBb, fitDropout, fitGammaGamma, fitNbd, fitParetoNbd } from "../../../src/core/btyd/fits";
import type { Spenders } from "../../../src/core/btyd/gammaGamma";
import { axisOf, groupCustomers, type GroupedCustomers } from "../../../src/core/btyd/groupedCustomers";

/** x, recency, age, customers of each row. */
export type HistoryRow = readonly [x: number, recency: number, age: number, customers: number];

/** x, mean spend, customers of each row. */
export type SpendRow = readonly [x: number, spend: number, customers: number];

export function grouped(rows: readonly HistoryRow[]): GroupedCustomers {
  return groupCustomers({
    x: rows.map(([x]) => x), recency: rows.map(([, recency]) => recency), age: rows.map(([, , age]) => age), count: rows.map((row) => row[3]),
  });
}

export function spendersOf(rows: readonly SpendRow[]): Spenders {
  return {
    x: axisOf(rows.map(([x]) => x)),
    monetaryValue: Float64Array.from(rows, ([, spend]) => spend),
    weight: Float64Array.from(rows, (row) => row[2]),
  };
}

/** The fit of a model of purchases by the name that reference files use. */
export function fitOf(model: string, groups: GroupedCustomers): Fit {
  const fits: Record<string, () => Fit> = {
    nbd: () => fitNbd(groups),
    bg_nbd: () => fitDropout(groups, 0),
    mbg_nbd: () => fitDropout(groups, 1),
    pareto_nbd: () => fitParetoNbd(groups),
    bg_bb: () => fitBgBb(groups),
  };
  const fit = fits[model];
  if (fit === undefined) throw new Error(`no fit of ${model}`);
  return fit();
}

export const fitSpend = (rows: readonly SpendRow[]): Fit => fitGammaGamma(spendersOf(rows));

/** What is known of a fit, in the order of the model's parameters. */
export interface KnownFit {
  readonly estimates: readonly (number | string)[];
  readonly standardErrors: readonly (number | string)[];
  readonly logLikelihood: number | string;
}

/** Estimates to a relative 1e-8, the log-likelihood to 1e-8, standard errors to 6 digits. */
export function expectFit(fit: Fit, known: KnownFit): void {
  const far = (record: Readonly<Record<string, number>>, due: readonly (number | string)[], allowed: number): unknown[] =>
    fit.names
      .map((name, at) => ({ name, is: record[name] ?? NaN, due: Number(due[at]) }))
      .filter((one) => !(Math.abs(one.is / one.due - 1) <= allowed));
  expect(far(fit.parameters, known.estimates, 1e-8)).toEqual([]);
  expect(far(fit.standardErrors, known.standardErrors, 1e-6)).toEqual([]);
  expect(Math.abs(fit.logLikelihood - Number(known.logLikelihood))).toBeLessThan(1e-8);
}
