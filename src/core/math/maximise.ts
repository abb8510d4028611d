/** Where is a smooth function of a few positive numbers largest? */
import { entryAt } from "../entryAt";
import { solveLinear, type SquareMatrix } from "./linearSystem";

/** A function at one place, with its slopes and their slopes. */
export interface Slopes {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly hessian: SquareMatrix;
}

export type SmoothFunction = (parameters: readonly number[]) => Slopes;

/**
 * How a search ended: at a maximum; on its way to 0 or infinity, so that there is none inside; or neither, with the
 * steps used up.
 */
export type Ending = "maximum" | "runsAway" | "unfinished";

export interface Maximum extends Slopes {
  readonly parameters: readonly number[];
  readonly ending: Ending;
  /** Evaluations of the function, those of rejected steps included. */
  readonly evaluations: number;
}

const mostEvaluations = 100;
/** No step changes a parameter by more than this factor, as a logarithm. */
const longestStep = 2;
/** The search is over where Newton's step changes no parameter by more than this share. */
const smallestStep = 1e-10;
/** What rounding may take from a sum of many terms, relative to it. */
const noise = 4e-14;
/** Where Newton's step would change a parameter by half, and the step that is taken brings less than this, is a ridge without end. */
const [longStep, smallGain] = [0.5, 1e-4];
const mostIdleSteps = 2;
/** A parameter that has moved further than this, as a logarithm, from where it began has no end. */
const furthest = 12;

/**
 * The maximum of a function of positive parameters, by Newton's method in their logarithms, damped after Levenberg and
 * Marquardt: it never leaves the positive numbers and cares for no unit.
 *
 * At a maximum the parameters have 9 digits and more, unless the function is flat there to 14 digits of its value.
 *
 * @param f value, gradient and Hessian in the parameters themselves
 * @param start positive numbers, as many as the function takes
 * @example maximise(([x]) => ({ value: Math.log(x) - x, gradient: [1 / x - 1], hessian: [[-1 / x ** 2]] }), [3]).parameters[0] // 1
 * @see Nocedal, J., Wright, S. J. (2006). Numerical Optimization, 2nd edition, chapters 3.4 and 4.
 */
export function maximise(f: SmoothFunction, start: readonly number[]): Maximum {
  const origin = start.map(Math.log);
  let place = origin;
  let here = f(start);
  let damping = 1e-3;
  let [evaluations, idleSteps] = [1, 0];
  const end = (ending: Ending): Maximum => ({ ...here, parameters: place.map(Math.exp), ending, evaluations });
  while (evaluations < mostEvaluations) {
    const logarithmic = inLogarithms(here, place.map(Math.exp));
    const newton = newtonStep(logarithmic, 0);
    if (newton !== null && largest(newton) < smallestStep) return end("maximum");
    if (place.some((one, at) => Math.abs(one - entryAt(origin, at)) > furthest)) return end("runsAway");
    const step = damping < 1e-9 && newton !== null ? newton : newtonStep(logarithmic, damping);
    const next = step === null ? place : moved(place, step);
    const there = step === null ? here : f(next.map(Math.exp));
    evaluations++;
    if (step !== null && isBetter(there, here, largest(step))) {
      const isFar = newton === null || largest(newton) > longStep;
      idleSteps = isFar && there.value - here.value < smallGain ? idleSteps + 1 : 0;
      if (idleSteps === mostIdleSteps) return end("runsAway");
      [place, here, damping] = [next, there, damping / 20];
    } else if (newton !== null && isLost(logarithmic, newton, here.value)) {
      return end("maximum");
    } else {
      damping = Math.max(damping * 10, 1e-6);
      if (damping > 1e12) return end("unfinished");
    }
  }
  return end("unfinished");
}

/** Gradient and Hessian in the logarithms of the parameters. */
function inLogarithms({ gradient, hessian }: Slopes, parameters: readonly number[]): Omit<Slopes, "value"> {
  const slopes = gradient.map((slope, at) => slope * entryAt(parameters, at));
  const curves = hessian.map((row, i) =>
    row.map((curve, j) => curve * entryAt(parameters, i) * entryAt(parameters, j) + (i === j ? entryAt(slopes, i) : 0)),
  );
  return { gradient: slopes, hessian: curves };
}

/** The way to the top of the parabola that fits here; null where it has no top. */
function newtonStep({ gradient, hessian }: Omit<Slopes, "value">, damping: number): number[] | null {
  const scale = Math.max(...hessian.map((row, at) => Math.abs(entryAt(row, at))));
  const curvature = hessian.map((row, i) =>
    row.map((curve, j) => -curve + (i === j ? damping * (Math.abs(curve) + 1e-6 * scale) : 0)),
  );
  return isPositiveDefinite(curvature) ? solveLinear(curvature, gradient) : null;
}

/** Elimination without exchange meets only positive heads. */
function isPositiveDefinite(matrix: SquareMatrix): boolean {
  const rows = matrix.map((row) => [...row]);
  return rows.every((row, at) => {
    const head = entryAt(row, at);
    if (!(head > 0)) return false;
    for (const below of rows.slice(at + 1)) {
      const factor = entryAt(below, at) / head;
      for (let column = at; column < row.length; column++) {
        below[column] = entryAt(below, column) - factor * entryAt(row, column);
      }
    }
    return true;
  });
}

function moved(place: readonly number[], step: readonly number[]): number[] {
  const share = Math.min(1, longestStep / largest(step));
  return place.map((one, at) => one + share * entryAt(step, at));
}

const largest = (step: readonly number[]): number => Math.max(...step.map(Math.abs));

/** Near the top, values differ by rounding alone: there a short step is taken on trust. */
function isBetter(there: Slopes, here: Slopes, length: number): boolean {
  const slack = length < 1e-3 ? noise * Math.abs(here.value) : 0;
  return there.gradient.every(Number.isFinite) && there.value >= here.value - slack;
}

/** Is what Newton's step would bring less than rounding shows? */
function isLost({ gradient }: Omit<Slopes, "value">, newton: readonly number[], value: number): boolean {
  const gain = gradient.reduce((sum, slope, at) => sum + slope * entryAt(newton, at), 0) / 2;
  return gain < noise * (1 + Math.abs(value));
}
