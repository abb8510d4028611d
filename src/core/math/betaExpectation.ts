/** What is the mean of a function of a share that is spread as a beta distribution? */
import { entryAt } from "../entryAt";

/**
 * A function of a share p. The rest 1 - p is given beside it, since near p = 1 it has digits that 1 - p has lost.
 * Positive, and smooth between 0 and 1.
 */
export type OfShare = (p: number, rest: number) => number;

/**
 * Shares p, what is left of each, and weights: the sum of weight x f(p) is the mean of f. Plain lists, since there are hundreds of
 * short ones: a typed array asks the system for memory of its own.
 */
export interface Points {
  readonly p: readonly number[];
  /** ln p. */
  readonly logP: readonly number[];
  readonly rest: readonly number[];
  readonly weight: readonly number[];
}

/** The points that one halving of the step adds. Weights of all levels so far, divided by their sum, give means. */
interface Level extends Points {
  /** Of this level and all before it. */
  readonly totalWeight: number;
}

/** A mean is good where the last halving of the step moved it by less; the error of the finer one is about the square. */
const enough = 1e-9;
/** The same for the weights' own sum. */
const enoughForWeights = 1e-7;
/** The same for points, which serve sums over many customers: an error of 1e-12 is below what such sums lose. */
const enoughForSums = 1e-6;
const coarsest = 0.5;
const mostLevels = 8;
/** Weights below this share of the largest, as a logarithm, are left out. */
const negligible = -80;
/** Where a function is largest where the weights are, a smaller share of them changes no digit. */
const weightless = 1e-18;
/** Beyond this y, sinh(y) is no double. */
const furthest = 700;

/**
 * The beta distribution of a share, ready for means of several functions.
 *
 * The substitution p = 1/(1 + exp(-s)), s = centre + width sinh(y) turns the mean into an integral over the whole line
 * that the trapezoidal rule takes with an error that falls exponentially in the number of points. The weights are
 * divided by their own sum, so that no beta function is needed and a and b may be tiny, huge or both.
 * Relative error below 1e-12 for positive smooth functions.
 *
 * @example new BetaExpectation(2, 3).of((p) => p) // 0.4
 * @see Takahasi, H., Mori, M. (1974). Double exponential formulas for numerical integration. Publ. RIMS 9, 721-741.
 */
export class BetaExpectation {
  private readonly levels: Level[] = [];
  private readonly centre: number;
  private readonly width: number;
  private readonly peak: number;

  /**
   * @param a above 0
   * @param b above 0
   */
  constructor(private readonly a: number, private readonly b: number) {
    // The middle of the distribution; for a or b below 1 the edge of its long tail.
    this.centre = Math.log(Math.max(a, 1) / Math.max(b, 1));
    this.width = Math.min(1, Math.sqrt(1 / a + 1 / b));
    this.peak = this.logWeight(Math.log(a / b));
  }

  /** The mean of a function. */
  of(f: OfShare): number {
    return this.settled(f).mean;
  }

  /**
   * Points that are dense enough for the means of all of these functions, with weights that add up to 1.
   *
   * @param functions largest where the weights are: points that have lost all weight are left out
   */
  pointsFor(functions: readonly OfShare[]): Points {
    const finest = functions.reduce((most, f) => Math.max(most, this.settled(f, enoughForSums).level), 0);
    const total = this.level(finest).totalWeight;
    const [p, logP, rest, weight]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let at = 0; at <= finest; at++) {
      const level = this.level(at);
      level.weight.forEach((one, place) => {
        if (!(one > weightless * total)) return;
        p.push(entryAt(level.p, place));
        logP.push(entryAt(level.logP, place));
        rest.push(entryAt(level.rest, place));
        weight.push(one / total);
      });
    }
    return { p, logP, rest, weight };
  }

  private settled(f: OfShare, precision = enough): { mean: number; level: number } {
    let sum = this.sumOver(0, f);
    let mean = sum / this.level(0).totalWeight;
    for (let level = 1; level < mostLevels; level++) {
      sum += this.sumOver(level, f);
      const finer = sum / this.level(level).totalWeight;
      if (Math.abs(finer - mean) <= precision * Math.abs(finer) && this.isDense(level)) return { mean: finer, level };
      mean = finer;
    }
    return { mean, level: mostLevels - 1 };
  }

  /** Has the last halving left the weights' own sum as it was? The mean of what hardly varies settles long before. */
  private isDense(at: number): boolean {
    return Math.abs(this.level(at).totalWeight / this.level(at - 1).totalWeight / 2 - 1) <= enoughForWeights;
  }

  private sumOver(at: number, f: OfShare): number {
    const { p, rest, weight } = this.level(at);
    let sum = 0;
    for (let i = 0; i < p.length; i++) sum += entryAt(weight, i) * f(entryAt(p, i), entryAt(rest, i));
    return sum;
  }

  private level(at: number): Level {
    return (this.levels[at] ??= this.newLevel(at));
  }

  /** The points that halving the step adds: those at odd multiples of the new one. */
  private newLevel(at: number): Level {
    const step = coarsest / 2 ** at;
    const [first, stride] = at === 0 ? [0, 1] : [1, 2];
    const [places, weight]: [number[], number[]] = [[], []];
    this.addPoints((first - stride) * step, -stride * step, places, weight);
    this.addPoints(first * step, stride * step, places, weight);
    const before = at === 0 ? 0 : this.level(at - 1).totalWeight;
    return { ...sharesAt(places), weight, totalWeight: weight.reduce((sum, one) => sum + one, before) };
  }

  /** Adds points from the middle outwards, until the weights no longer count. */
  private addPoints(start: number, step: number, places: number[], weights: number[]): void {
    const top = Math.log(this.a / this.b);
    for (let y = start; Math.abs(y) < furthest; y += step) {
      const s = this.centre + this.width * Math.sinh(y);
      const logWeight = this.logWeight(s) - this.peak;
      const isBeyondPeak = step > 0 ? s > top : s < top;
      if (!(logWeight >= negligible) && isBeyondPeak) return;
      places.push(s);
      weights.push(Math.exp(logWeight) * Math.cosh(y));
    }
  }

  /** ln of p^a (1 - p)^b at p = 1/(1 + exp(-s)). */
  private logWeight(s: number): number {
    return s > 0 ? -this.b * s - (this.a + this.b) * Math.log1p(Math.exp(-s)) : this.a * s - (this.a + this.b) * Math.log1p(Math.exp(s));
  }
}

/** The shares 1/(1 + exp(-s)), with their logarithms and rests. */
function sharesAt(places: readonly number[]): Omit<Points, "weight"> {
  const [p, logP, rest]: [number[], number[], number[]] = [[], [], []];
  for (const s of places) {
    const smaller = Math.exp(-Math.abs(s));
    const larger = 1 / (1 + smaller);
    p.push(s > 0 ? larger : smaller * larger);
    rest.push(s > 0 ? smaller * larger : larger);
    logP.push(Math.min(s, 0) - Math.log1p(smaller));
  }
  return { p, logP, rest };
}
