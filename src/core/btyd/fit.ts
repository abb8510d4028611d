/** Which parameters fit the customers best, how certain are they, and is there an answer at all? */
import { entryAt } from "../entryAt";
import { solveLinear, type SquareMatrix } from "../math/linearSystem";
import { maximise, type Maximum, type SmoothFunction } from "../math/maximise";
import { Problem } from "../problem";

/** What a model with dropout must explain better than one without, in units of log-likelihood, for its dropout to be seen. */
const leastGain = 1e-6;

/** Estimates of a model's parameters, in the paper's order, with what is needed to judge them. */
export interface Fit<Name extends string = string> {
  readonly names: readonly Name[];
  readonly parameters: Readonly<Record<Name, number>>;
  readonly standardErrors: Readonly<Record<Name, number>>;
  /** Of the parameters themselves, in the order of `names`. */
  readonly covariance: SquareMatrix;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  readonly customers: number;
  /** Evaluations of the likelihood with its slopes. */
  readonly evaluations: number;
}

/**
 * The maximum-likelihood estimates, found from the first of several starts that leads to a maximum.
 *
 * Standard errors are from the curvature of the likelihood at the maximum.
 *
 * @param names the parameters, in the order in which the likelihood takes them
 * @param customers the sum of weights, for BIC
 * @param edge the log-likelihood where the model turns into the one without dropout; not for models that have no such edge
 * @throws noFiniteFit where an estimate runs to 0 or infinity from every start
 * @throws dropoutNotIdentified where nothing that was found is better than the edge
 * @throws fitUnfinished where no start leads anywhere
 */
export function fitModel<Name extends string>(
  names: readonly Name[], likelihood: SmoothFunction, starts: readonly (readonly number[])[], customers: number, edge = -Infinity,
): Fit<Name> {
  let [last, best]: [Maximum | null, number] = [null, -Infinity];
  for (const start of starts) {
    const found = maximise(likelihood, start);
    best = Math.max(best, found.value);
    const covariance = found.ending === "maximum" && found.value >= edge + leastGain ? covarianceAt(found) : null;
    if (covariance !== null) return fitAt(names, found, covariance, customers);
    last = found;
  }
  if (best < edge + leastGain) throw new Problem("dropoutNotIdentified", {});
  if (last === null || last.ending === "unfinished") throw new Problem("fitUnfinished", {});
  throw new Problem("noFiniteFit", { parameter: furthest(names, last.parameters, starts) });
}

function fitAt<Name extends string>(
  names: readonly Name[], { parameters, value, evaluations }: Maximum, covariance: SquareMatrix, customers: number,
): Fit<Name> {
  const named = (of: (at: number) => number): Record<Name, number> =>
    Object.fromEntries(names.map((name, at) => [name, of(at)])) as Record<Name, number>;
  return {
    names,
    parameters: named((at) => entryAt(parameters, at)),
    standardErrors: named((at) => Math.sqrt(entryAt(entryAt(covariance, at), at))),
    covariance,
    logLikelihood: value,
    aic: 2 * names.length - 2 * value,
    bic: names.length * Math.log(customers) - 2 * value,
    customers,
    evaluations,
  };
}

/** Inverse of the curvature, scaled to the parameters first; null where it is not that of a maximum to working precision. */
function covarianceAt({ parameters, hessian }: Maximum): SquareMatrix | null {
  const curvature = hessian.map((row, i) => row.map((curve, j) => -curve * entryAt(parameters, i) * entryAt(parameters, j)));
  const columns = parameters.map((_, at) => solveLinear(curvature, parameters.map((__, row) => (row === at ? 1 : 0))));
  if (columns.some((column, at) => column === null || !(entryAt(column, at) > 0))) return null;
  const inverse = columns as number[][];
  // Both halves of the inverse are the same but for rounding.
  return parameters.map((one, i) => parameters.map((other, j) =>
    (one * other * (entryAt(entryAt(inverse, i), j) + entryAt(entryAt(inverse, j), i))) / 2));
}

/** The parameter that ended furthest from where it began. */
function furthest(names: readonly string[], parameters: readonly number[], starts: readonly (readonly number[])[]): string {
  const from = entryAt(starts, starts.length - 1);
  const moved = parameters.map((one, at) => Math.abs(Math.log(one / entryAt(from, at))));
  return entryAt(names, moved.indexOf(Math.max(...moved)));
}

/**
 * The range that holds the true figure in 95 of 100 such fits, on the scale of logarithms, where the likelihood is a parabola
 * over it; parameters have `likelihoodIntervals`.
 *
 * @example intervalOf(10, 1)[0] // 8.22015195198389
 */
export function intervalOf(estimate: number, standardError: number): [number, number] {
  const factor = Math.exp((normal95 * standardError) / estimate);
  return [estimate / factor, estimate * factor];
}

/** 97.5% of a standard normal distribution lie below. */
export const normal95 = 1.959963984540054;
