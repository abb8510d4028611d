/** Which model parameters fit these customers best? One fit for each model. */
import { renewalsOf, sbgLikelihood, type Renewals, type SbgParameters } from "../contract/shiftedBetaGeometric";
import { entryAt } from "../entryAt";
import { onceFor } from "../onceFor";
import { Problem } from "../problem";
import { attempt } from "./attempt";
import { bgBbLikelihood, type BgBbParameters } from "./bgbb";
import { dropoutLikelihood, type DropoutParameters, type SafeStart } from "./dropoutAfterPurchase";
import { fitModel, type Fit } from "./fit";
import { gammaGammaLikelihood, type GammaGammaParameters, type Spenders } from "./gammaGamma";
import type { GroupedCustomers } from "./groupedCustomers";
import { nbdLikelihood, type NbdParameters } from "./nbd";
import { paretoNbdLikelihood, type ParetoNbdParameters } from "./paretoNbd";

interface Totals {
  readonly purchases: number;
  readonly time: number;
  /** Mean age of a customer. */
  readonly meanAge: number;
}

function totalsOf({ x, age, weight, customers }: GroupedCustomers): Totals {
  let [purchases, time] = [0, 0];
  weight.forEach((count, group) => {
    purchases += count * entryAt(x.values, entryAt(x.at, group));
    time += count * entryAt(age.values, entryAt(age.at, group));
  });
  if (purchases === 0) throw new Problem("nobodyRepeats", {});
  return { purchases, time, meanAge: time / customers };
}

/**
 * NBD: how customers buy who are never lost.
 *
 * @throws nobodyRepeats, noFiniteFit where customers do not differ in their pace
 */
export function fitNbd(groups: GroupedCustomers): Fit<keyof NbdParameters> {
  const { purchases, time } = totalsOf(groups);
  const starts = [0.5, 2, 0.1].map((r) => [r, (r * time) / purchases]);
  return fitModel(["r", "alpha"], nbdLikelihood(groups), starts, groups.customers);
}

/**
 * BG/NBD (`safeStart` 0) or MBG/NBD (1).
 *
 * @throws nobodyRepeats; dropoutNotIdentified where the likelihood is largest without any dropout; noFiniteFit
 */
export function fitDropout(groups: GroupedCustomers, safeStart: SafeStart): Fit<keyof DropoutParameters> {
  const { purchases, time } = totalsOf(groups);
  const pace = purchases / time;
  const starts = ([[0.5, 1, 2.5], [0.3, 0.3, 1], [1, 3, 3], [0.5, 0.5, 10]] as const).map(([r, a, b]) =>
    [r, r / (2 * pace), a, b]);
  return fitModel(["r", "alpha", "a", "b"], dropoutLikelihood(groups, safeStart), starts, groups.customers, edgeOf(groups));
}

/**
 * Pareto/NBD.
 *
 * @throws nobodyRepeats; dropoutNotIdentified where the likelihood is largest without any dropout; noFiniteFit
 */
export function fitParetoNbd(groups: GroupedCustomers): Fit<keyof ParetoNbdParameters> {
  const { purchases, time, meanAge } = totalsOf(groups);
  const pace = purchases / time;
  const starts = ([[0.5, 0.5, 0.3], [1, 2, 2]] as const).map(([r, s, ages]) =>
    [r, r / (1.5 * pace), s, ages * meanAge]);
  return fitModel(["r", "alpha", "s", "beta"], paretoNbdLikelihood(groups), starts, groups.customers, edgeOf(groups));
}

/**
 * The log-likelihood without any dropout, to which a model with dropout turns where its loss runs to 0. Estimates that run away
 * above it have found another edge: loss is seen, but not that customers differ in it. Three models ask it of the same customers.
 */
const edgeOf = onceFor((groups: GroupedCustomers): number => {
  const without = attempt(() => fitNbd(groups));
  return without instanceof Problem ? -Infinity : without.logLikelihood;
});

/**
 * BG/BB; `age` of the groups is the number of opportunities.
 *
 * @throws nobodyRepeats, noFiniteFit
 */
export function fitBgBb(groups: GroupedCustomers): Fit<keyof BgBbParameters> {
  totalsOf(groups);
  const starts = [[1, 1, 1, 3], [0.5, 0.5, 0.5, 1], [2, 1, 1, 10], [1, 3, 3, 3]];
  return fitModel(["alpha", "beta", "gamma", "delta"], bgBbLikelihood(groups), starts, groups.customers);
}

/**
 * Gamma-Gamma.
 *
 * @throws noFiniteFit where all customers spend the same; fitUnfinished
 */
export function fitGammaGamma(spenders: Spenders): Fit<keyof GammaGammaParameters> {
  const customers = spenders.weight.reduce((sum, one) => sum + one, 0);
  if (customers === 0) throw new Problem("nobodyRepeats", {});
  const mean = spenders.monetaryValue.reduce((sum, value, row) => sum + value * entryAt(spenders.weight, row), 0) / customers;
  const starts = ([[6, 4], [2, 3], [20, 4], [3, 20]] as const).map(([p, q]) => [p, q, (mean * (q - 1)) / p]);
  return fitModel(["p", "q", "gamma"], gammaGammaLikelihood(spenders), starts, customers);
}

/**
 * sBG, from how many customers of one cohort were left at the start and after each period; shares of the start do as well,
 * but standard errors are then those of one customer.
 *
 * @param survivors two or more, the first above 0, never rising and none below 0
 * @throws survivorsRise; noData for fewer than two or a start of 0; noFiniteFit where the retention of those left does not rise
 */
export function fitSbg(survivors: readonly number[]): Fit<keyof SbgParameters> {
  survivors.forEach((left, row) => {
    if (left < 0 || left > (survivors[row - 1] ?? Infinity)) throw new Problem("survivorsRise", { row: row + 1 });
  });
  const start = survivors[0] ?? 0;
  if (start === 0 || survivors.length < 2) throw new Problem("noData", { parameter: "survivors" });
  return fitRenewals(renewalsOf(survivors));
}

/**
 * sBG, from customers who began at different times.
 *
 * @throws noData for nobody; noFiniteFit where nobody leaves, or the retention of those left does not rise
 */
export function fitRenewals(renewals: Renewals): Fit<keyof SbgParameters> {
  const customers = [...renewals.lost, ...renewals.kept].reduce((sum, one) => sum + one, 0);
  if (customers === 0) throw new Problem("noData", { parameter: "survivors" });
  return fitModel(["alpha", "beta"], sbgLikelihood(renewals), [[1, 1], [1, 5], [0.2, 1]], customers);
}
