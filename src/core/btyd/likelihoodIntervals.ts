/** Between which values does each parameter of a model lie, where the likelihood is no parabola? */
import { entryAt } from "../entryAt";
import { maximise, type SmoothFunction } from "../math/maximise";
import { normal95, type Fit } from "./fit";

/** Values that a parameter may have; 0 and Infinity where the data set no bound on that side. */
export type Interval = readonly [low: number, high: number];

/** The depth, sqrt(2 (largest log-likelihood - log-likelihood)), is met to this. */
const closeEnough = 1e-6;
const mostRounds = 40;
/** No bound within this distance from the estimate, as a logarithm, is none at all. */
const furthest = 12;

/**
 * The values of each parameter that 95 of 100 such fits would not reject: those with which the likelihood, the other parameters
 * chosen for the best, stays within 1.92 of its maximum ("profile likelihood").
 *
 * Where the likelihood is a parabola it is estimate x exp(+- 1.96 standard error/estimate). Where two parameters are nearly at
 * odds, as r and b of MBG/NBD, it bends, and intervals from standard errors hold the truth only 90 times in a hundred.
 *
 * A bound takes about a dozen evaluations of the likelihood, so that intervals are worked out where they are asked for only.
 *
 * @param fit estimates, found with this likelihood
 * @see Venzon, D. J., Moolgavkar, S. H. (1988). A method for computing profile-likelihood-based confidence intervals. Applied Statistics 37(1).
 */
export function likelihoodIntervals<Name extends string>(fit: Fit<Name>, likelihood: SmoothFunction): Record<Name, Interval> {
  const of = (at: number): Interval => [boundOf(fit, likelihood, at, -1), boundOf(fit, likelihood, at, 1)];
  return Object.fromEntries(fit.names.map((name, at) => [name, of(at)])) as Record<Name, Interval>;
}

/** Where the profile of one parameter has fallen by 1.92, below (-1) or above (1) the estimate. */
function boundOf<Name extends string>(
  { names, parameters, covariance, logLikelihood }: Fit<Name>, likelihood: SmoothFunction, at: number, side: -1 | 1,
): number {
  const estimates = names.map((name) => parameters[name]);
  const [estimate, variances] = [entryAt(estimates, at), entryAt(covariance, at)];
  const variance = entryAt(variances, at);
  // How the others move with this one near the top, in logarithms: where to look for their best.
  const pull = estimates.map((one, other) => ((entryAt(variances, other) / variance) * estimate) / one);
  const depthAt = (distance: number): number => {
    const moved = estimates.map((one, other) => one * Math.exp(side * distance * (other === at ? 1 : entryAt(pull, other))));
    return Math.sqrt(2 * Math.max(0, logLikelihood - profileAt(likelihood, moved, at)));
  };
  const distance = distanceTo(normal95, depthAt, (normal95 * Math.sqrt(variance)) / estimate);
  return estimate * Math.exp(side * distance);
}

/** The largest likelihood with one parameter held, the others from where they are. */
function profileAt(likelihood: SmoothFunction, start: readonly number[], held: number): number {
  const others = <Entry>(list: readonly Entry[]): Entry[] => list.filter((_, at) => at !== held);
  const ofOthers: SmoothFunction = (rest) => {
    const { value, gradient, hessian } = likelihood([...rest.slice(0, held), entryAt(start, held), ...rest.slice(held)]);
    return { value, gradient: others(gradient), hessian: others(hessian).map(others) };
  };
  return maximise(ofOthers, others(start)).value;
}

/** A place on the way, with the depth there. */
interface Sounding {
  readonly at: number;
  readonly depth: number;
}

/** Where a depth that is 0 at 0, and grows nearly evenly, reaches a height; Infinity where it does not. */
function distanceTo(height: number, depthAt: (distance: number) => number, guess: number): number {
  let [near, far]: [Sounding, Sounding | null] = [{ at: 0, depth: 0 }, null];
  let at = Math.min(guess, 1);
  for (let round = 0; round < mostRounds; round++) {
    const here = { at, depth: depthAt(at) };
    if (Math.abs(here.depth - height) < closeEnough) return at;
    if (here.depth < height) near = here;
    else far = here;
    if (far === null && at >= furthest) return Infinity;
    at = far === null ? Math.min(furthest, further(here, height)) : between(near, far, height, round);
  }
  return at;
}

/** As far as an even growth would have to go, but no more than twice as far at once. */
const further = ({ at, depth }: Sounding, height: number): number => at * Math.min(2, Math.max(1.05, height / depth));

/** On the straight line between the two; every third time in the middle, where the line is slow. */
function between(near: Sounding, far: Sounding, height: number, round: number): number {
  if (round % 3 === 2) return (near.at + far.at) / 2;
  return near.at + ((far.at - near.at) * (height - near.depth)) / (far.depth - near.depth);
}
