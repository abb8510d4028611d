/** Who is still a customer, and how much will they buy, if they can be lost at any time? The Pareto/NBD model. */
import { entryAt } from "../entryAt";
import { BetaExpectation, type Points } from "../math/betaExpectation";
import { scaledExponentialIntegral } from "../math/exponentialIntegral";
import { digamma, logGammaRatio, trigamma } from "../math/gamma";
import type { SmoothFunction } from "../math/maximise";
import { SlopeSum } from "../math/slopeSum";
import type { Axis, GroupedCustomers } from "./groupedCustomers";
import { logOnePlusExp } from "./logOnePlusExp";
import type { History, PurchaseModel } from "./purchaseModel";

/** Buying pace gamma(r, alpha), rate of dropping out gamma(s, beta); alpha and beta in units of time. */
export interface ParetoNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

const evenly = new BetaExpectation(1, 1);

/** The mean of a function over the times from..to, times their length. */
function areaBetween(from: number, to: number, f: (time: number) => number): number {
  return to > from ? (to - from) * evenly.of((share) => f(from + (to - from) * share)) : 0;
}

/**
 * Pareto/NBD: while active a customer buys at random at an own pace, and can be lost at any time at an own rate; pace and
 * rate are independent and differ between customers as gamma distributions.
 *
 * All answers are sums of positive terms, with integrals over the time of the loss in place of the papers' differences
 * of hypergeometric functions, so that nothing cancels: not at s = 1, not for equal alpha and beta, not for thousands of
 * purchases.
 *
 * @see Schmittlein, D. C., Morrison, D. G., Colombo, R. (1987). Counting your customers. Management Science 33(1).
 * @see Fader, P. S., Hardie, B. G. S. (2005). A note on deriving the Pareto/NBD model and related expressions.
 */
export class ParetoNbd implements PurchaseModel {
  constructor(private readonly parameters: ParetoNbdParameters) {}

  logLikelihood(history: History): number {
    const { x, age } = history;
    const { r, alpha, s, beta } = this.parameters;
    const bought = logGammaRatio(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age);
    const usual = bought - s * Math.log1p(age / beta) + logOnePlusExp(this.logOddsLost(history));
    if (x > 0 || usual < -0.5) return usual;
    // Next to a likelihood of 1: the chance of a purchase, taken from 1.
    const purchase = (time: number): number =>
      (r / (alpha + time)) * Math.exp(-r * Math.log1p(time / alpha) - s * Math.log1p(time / beta));
    return Math.log1p(-areaBetween(0, age, purchase));
  }

  pAlive(history: History): number {
    return 1 / (1 + Math.exp(this.logOddsLost(history)));
  }

  expectedIfActive(x: number, age: number, horizon: number): number {
    const { r, alpha, beta } = this.parameters;
    return ((r + x) / (alpha + age)) * this.activeTime(beta + age, horizon);
  }

  expected(history: History, horizon: number): number {
    return this.pAlive(history) * this.expectedIfActive(history.x, history.age, horizon);
  }

  expectedOfNew(horizon: number): number {
    const { r, alpha, beta } = this.parameters;
    return (r / alpha) * this.activeTime(beta, horizon);
  }

  none({ x, recency, age }: History, horizon: number): number {
    const { r, alpha, s, beta } = this.parameters;
    const buysNot = (time: number): number => Math.exp(-(r + x) * Math.log1p(time / (alpha + age)));
    const stays = (time: number): number => Math.exp(-s * Math.log1p(time / (beta + age)));
    const lostBefore = areaBetween(0, horizon, (time) => (buysNot(time) * stays(time) * s) / (beta + age + time));
    const logOdds = this.logOddsLost({ x, recency, age });
    const [lost, alive] = [1 / (1 + Math.exp(-logOdds)), 1 / (1 + Math.exp(logOdds))];
    return Math.min(1, lost + alive * (buysNot(horizon) * stays(horizon) + lostBefore));
  }

  dert(history: History, discount: number): number {
    const { r, alpha, s, beta } = this.parameters;
    const pace = (r + history.x) / (alpha + history.age);
    const since = beta + history.age;
    return this.pAlive(history) * pace * since * scaledExponentialIntegral(s, discount * since);
  }

  /** Time that an active customer is to stay within the horizon. */
  private activeTime(since: number, horizon: number): number {
    const k = this.parameters.s - 1;
    const reach = Math.log1p(horizon / since);
    return k === 0 ? since * reach : (since * -Math.expm1(-k * reach)) / k;
  }

  /** ln of (chance of being lost / chance of being active). */
  private logOddsLost({ x, recency, age }: History): number {
    const { r, alpha, s, beta } = this.parameters;
    if (age <= recency) return -Infinity;
    // Against the value at the last purchase, from where it falls: that value alone may be beyond all doubles.
    const share = areaBetween(recency, age, (time) => {
      const since = time - recency;
      return Math.exp(-(r + x) * Math.log1p(since / (alpha + recency)) - (s + 1) * Math.log1p(since / (beta + recency)));
    });
    const height = (r + x) * Math.log1p((age - recency) / (alpha + recency)) + s * Math.log1p((age - recency) / (beta + recency));
    return Math.log(s / (beta + recency)) + height + Math.log(share);
  }
}

/** A number of purchases with a time since the first one. */
interface Pairs {
  readonly x: Int32Array;
  readonly time: Float64Array;
  /** The pair of each group. */
  readonly of: Int32Array;
  /** Earliest and latest time of each x. */
  readonly ends: readonly (readonly [number, number])[];
  /** The pairs of each x, the latest first. */
  readonly latestFirst: Int32Array;
}

/** The distinct pairs of x with another axis. */
function pairsOf(x: Axis, other: Axis): Pairs {
  const known = new Map<number, number>();
  const of = x.at.map((atX, group) => {
    const cell = atX * other.values.length + entryAt(other.at, group);
    const pair = known.get(cell) ?? known.size;
    known.set(cell, pair);
    return pair;
  });
  const cells = [...known.keys()];
  const atX = Int32Array.from(cells, (cell) => Math.floor(cell / other.values.length));
  const time = Float64Array.from(cells, (cell) => entryAt(other.values, cell % other.values.length));
  const ends = Array.from(x.values, (): [number, number] => [Infinity, 0]);
  atX.forEach((place, pair) => {
    const [from, to] = entryAt(ends, place);
    ends[place] = [Math.min(from, entryAt(time, pair)), Math.max(to, entryAt(time, pair))];
  });
  const latestFirst = Int32Array.from(cells.keys()).sort((a, b) => entryAt(atX, a) - entryAt(atX, b) || entryAt(time, b) - entryAt(time, a));
  return { x: atX, time, of, ends, latestFirst };
}

/** Numbers that are kept of one pair: ln of the term, 4 slopes and 10 curves, these divided by the term. */
const kept = 15;

/**
 * The log-likelihood of many customers with slopes, as a function of r, alpha, s, beta.
 *
 * With tail(v), the chance of being lost after v and of the history up to then, a group's likelihood is
 * active + tail(recency) - tail(age): two axes apart, so that a hundred thousand groups need a few thousand integrals, nearly
 * all of them over the short stretch to the next later time of the same x.
 */
export function paretoNbdLikelihood(groups: GroupedCustomers): SmoothFunction {
  const [lastPurchase, now] = [pairsOf(groups.x, groups.recency), pairsOf(groups.x, groups.age)];
  return (place) => {
    const [r, alpha, s, beta] = place as readonly [number, number, number, number];
    const parameters = { r, alpha, s, beta };
    const sum = new SlopeSum(4);
    const points = Array.from(groups.x.values, (x, at) => tailPoints(r + x, at, [lastPurchase, now], parameters));
    const [early, late] = [lastPurchase, now].map((pairs) => tailsOf(pairs, groups.x.values, points, parameters)) as [Float64Array, Float64Array];
    const active = activeTerms(now, groups.x.values, parameters);
    const ofX = Array.from(groups.x.values, (x) => ({
      value: logGammaRatio(r, x) + r * Math.log(alpha) + s * Math.log(beta),
      slope: digamma(r + x) - digamma(r),
      curve: trigamma(r + x) - trigamma(r),
    }));
    const common = [r / alpha, Math.log(beta), s / beta] as const;
    for (let group = 0; group < groups.weight.length; group++) {
      const terms = entryAt(ofX, entryAt(groups.x.at, group));
      const value = terms.value + mixed(sum, active, early, late, entryAt(now.of, group) * kept, entryAt(lastPurchase.of, group) * kept);
      addCommon(sum, terms.slope + Math.log(alpha), terms.curve, common, parameters);
      sum.add(entryAt(groups.weight, group), value);
    }
    return sum.slopes;
  };
}

/** Adds the slopes and curves of gamma(r + x)/gamma(r) alpha^r beta^s, as logarithms. */
function addCommon(
  { slope, curve }: SlopeSum, slopeR: number, curveR: number, [slopeAlpha, slopeS, slopeBeta]: readonly [number, number, number],
  { alpha, beta }: ParetoNbdParameters,
): void {
  slope[0] = (slope[0] as number) + slopeR;
  slope[1] = (slope[1] as number) + slopeAlpha;
  slope[2] = (slope[2] as number) + slopeS;
  slope[3] = (slope[3] as number) + slopeBeta;
  curve[0] = (curve[0] as number) + curveR;
  curve[1] = (curve[1] as number) + 1 / alpha;
  curve[2] = (curve[2] as number) - slopeAlpha / alpha;
  curve[8] = (curve[8] as number) + 1 / beta;
  curve[9] = (curve[9] as number) - slopeBeta / beta;
}

/**
 * ln(active + early - late), with slopes and curves written into the sum. `now` and `before` are the places of the group's age
 * and recency in their tables.
 */
function mixed(
  { slope, curve }: SlopeSum, active: Float64Array, early: Float64Array, late: Float64Array, now: number, before: number,
): number {
  const height = Math.max(active[now] as number, early[before] as number);
  const forActive = Math.exp((active[now] as number) - height);
  const forEarly = Math.exp((early[before] as number) - height);
  const forLate = Math.exp((late[now] as number) - height);
  const total = forActive + forEarly - forLate;
  const [shareActive, shareEarly, shareLate] = [forActive / total, forEarly / total, forLate / total];
  const mean = (at: number): number =>
    shareActive * (active[now + at] as number) + shareEarly * (early[before + at] as number) - shareLate * (late[now + at] as number);
  for (let row = 0; row < 4; row++) slope[row] = mean(1 + row);
  for (let row = 0, place = 0; row < 4; row++) {
    for (let column = 0; column <= row; column++, place++) {
      curve[place] = mean(5 + place) - (slope[row] as number) * (slope[column] as number);
    }
  }
  return height + Math.log(total);
}

/** (alpha + T)^-(r + x) (beta + T)^-s of each pair, with slopes. */
function activeTerms(pairs: Pairs, xs: Float64Array, { r, alpha, s, beta }: ParetoNbdParameters): Float64Array {
  const table = new Float64Array(pairs.time.length * kept);
  pairs.time.forEach((time, pair) => {
    const shape = r + entryAt(xs, entryAt(pairs.x, pair));
    const [logA, perA, logB, perB] = [Math.log(alpha + time), 1 / (alpha + time), Math.log(beta + time), 1 / (beta + time)];
    const slopes = [-logA, -shape * perA, -logB, -s * perB] as const;
    table.set([-shape * logA - s * logB, ...slopes, ...relativeCurves(slopes, shape, perA, s, perB)], pair * kept);
  });
  return table;
}

/** Second derivatives, divided by the term itself, of (alpha + t)^-shape (beta + t)^-power. */
function relativeCurves(
  [dR, dAlpha, dS, dBeta]: readonly [number, number, number, number], shape: number, perA: number, power: number, perB: number,
): number[] {
  return [
    dR * dR,
    dAlpha * dR - perA, dAlpha * dAlpha + shape * perA * perA,
    dS * dR, dS * dAlpha, dS * dS,
    dBeta * dR, dBeta * dAlpha, dBeta * dS - perB, dBeta * dBeta + power * perB * perB,
  ];
}

/**
 * How to look at a tail: with q = (first + v)/(first + u), first being the larger of alpha and beta and second the other, it
 * is a mean over q of (1 - q + q (second + v)/(first + v))^-power, which is at most its value at q = 1.
 */
interface View {
  readonly first: number;
  readonly second: number;
  readonly startsWithAlpha: boolean;
}

function viewOf({ alpha, beta }: ParetoNbdParameters): View {
  return alpha >= beta
    ? { first: alpha, second: beta, startsWithAlpha: true }
    : { first: beta, second: alpha, startsWithAlpha: false };
}

/** Where to look at the tails of one x: dense enough for its earliest and its latest time. */
function tailPoints(shape: number, atX: number, pairs: readonly Pairs[], parameters: ParetoNbdParameters): Points {
  const { first, second, startsWithAlpha } = viewOf(parameters);
  const power = startsWithAlpha ? parameters.s + 1 : shape;
  const integrand = (time: number) => {
    const ratio = (second + time) / (first + time);
    return (share: number, rest: number): number => Math.exp(-power * Math.log(rest / ratio + share));
  };
  const times = pairs.flatMap(({ ends }) => entryAt(ends, atX));
  return new BetaExpectation(shape + parameters.s, 1).pointsFor([Math.min(...times), Math.max(...times)].map(integrand));
}

/**
 * s times the integral of (alpha + u)^-(r + x) (beta + u)^-(s + 1) from u = v on, of each pair, with slopes: where the next later
 * time of the same x is near, what comes from there on is known already.
 */
function tailsOf(pairs: Pairs, xs: Float64Array, points: readonly Points[], parameters: ParetoNbdParameters): Float64Array {
  const table = new Float64Array(pairs.time.length * kept);
  let later = -1;
  for (const pair of pairs.latestFirst) {
    const [time, atX] = [entryAt(pairs.time, pair), entryAt(pairs.x, pair)];
    const shape = parameters.r + entryAt(xs, atX);
    const until = later >= 0 && pairs.x[later] === atX ? entryAt(pairs.time, later) : Infinity;
    if (isShort(time, until, shape, parameters)) {
      addStretch(table, pair * kept, time, until, shape, parameters);
      addLater(table, pair * kept, later * kept);
    } else {
      addTail(table, pair * kept, time, shape, entryAt(points, atX), parameters);
    }
    later = pair;
  }
  return table;
}

/** Six points have 13 digits where the integrand falls by no more than a factor e, and neither time grows by more than 30%. */
const [mostFall, mostGrowth] = [1, Math.log(1.3)];

function isShort(from: number, to: number, shape: number, { alpha, s, beta }: ParetoNbdParameters): boolean {
  const [growthA, growthB] = [Math.log((alpha + to) / (alpha + from)), Math.log((beta + to) / (beta + from))];
  return shape * growthA + (s + 1) * growthB <= mostFall && growthA <= mostGrowth && growthB <= mostGrowth;
}

/**
 * Points and weights of Gauss and Legendre on -1..1, those above 0.
 *
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, table 25.4.
 */
const legendre = [
  [0.2386191860831969, 0.46791393457269104], [0.6612093864662645, 0.3607615730481386], [0.932469514203152, 0.17132449237917036],
] as const;

/** The part of a tail that lies between two near times. */
function addStretch(
  table: Float64Array, place: number, from: number, to: number, shape: number, { alpha, s, beta }: ParetoNbdParameters,
): void {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const height = -shape * Math.log(alpha + from) - (s + 1) * Math.log(beta + from);
  const add = (time: number, weight: number): void => {
    const [logA, logB] = [Math.log(alpha + time), Math.log(beta + time)];
    const f = weight * Math.exp(-shape * logA - (s + 1) * logB - height);
    addTerm(table, place, f, logA, 1 / (alpha + time), logB, 1 / (beta + time), shape, s);
  };
  for (const [point, weight] of legendre) {
    add(middle - half * point, weight);
    add(middle + half * point, weight);
  }
  finish(table, place, s, height + Math.log(half));
}

/** A whole tail. */
function addTail(
  table: Float64Array, place: number, time: number, shape: number, { p, logP, rest, weight }: Points, parameters: ParetoNbdParameters,
): void {
  const { s } = parameters;
  const { first, second, startsWithAlpha } = viewOf(parameters);
  const [start, ratio] = [first + time, (second + time) / (first + time)];
  const power = startsWithAlpha ? s + 1 : shape;
  const [logStart, logRatio] = [Math.log(start), Math.log(ratio)];
  for (let at = 0; at < p.length; at++) {
    const share = p[at] as number;
    const spread = (rest[at] as number) + share * ratio;
    const logSpread = Math.log(spread);
    // Against the largest of the mean, which alone may be beyond all doubles.
    const f = (weight[at] as number) * Math.exp(power * (logRatio - logSpread));
    const [logFirst, perFirst] = [logStart - (logP[at] as number), share / start];
    const [logSecond, perSecond] = [logFirst + logSpread, perFirst / spread];
    if (startsWithAlpha) addTerm(table, place, f, logFirst, perFirst, logSecond, perSecond, shape, s);
    else addTerm(table, place, f, logSecond, perSecond, logFirst, perFirst, shape, s);
  }
  finish(table, place, s, -Math.log(shape + s) - power * logRatio - (shape + s) * logStart);
}

/** Adds f, with its slopes and curves times f, of which logA is ln(alpha + u) and perA 1/(alpha + u), and the same of beta. */
function addTerm(
  table: Float64Array, place: number, f: number, logA: number, perA: number, logB: number, perB: number, shape: number, s: number,
): void {
  const [dAlpha, dBeta] = [-shape * perA, -(s + 1) * perB];
  table[place] = (table[place] as number) + f;
  table[place + 1] = (table[place + 1] as number) - f * logA;
  table[place + 2] = (table[place + 2] as number) + f * dAlpha;
  table[place + 3] = (table[place + 3] as number) - f * logB;
  table[place + 4] = (table[place + 4] as number) + f * dBeta;
  table[place + 5] = (table[place + 5] as number) + f * logA * logA;
  table[place + 6] = (table[place + 6] as number) - f * (dAlpha * logA + perA);
  table[place + 7] = (table[place + 7] as number) + f * dAlpha * (dAlpha - perA);
  table[place + 8] = (table[place + 8] as number) + f * logA * logB;
  table[place + 9] = (table[place + 9] as number) - f * dAlpha * logB;
  table[place + 10] = (table[place + 10] as number) + f * logB * logB;
  table[place + 11] = (table[place + 11] as number) - f * dBeta * logA;
  table[place + 12] = (table[place + 12] as number) + f * dBeta * dAlpha;
  table[place + 13] = (table[place + 13] as number) - f * (dBeta * logB + perB);
  table[place + 14] = (table[place + 14] as number) + f * dBeta * (dBeta - perB);
}

/** Turns sums into ln of s times the sum, `unit` being that of 1, and slopes and curves divided by the sum. */
function finish(table: Float64Array, place: number, s: number, unit: number): void {
  const total = entryAt(table, place);
  table[place] = Math.log(s * total) + unit;
  for (let one = place + 1; one < place + kept; one++) table[one] = entryAt(table, one) / total;
  // The factor s has slopes of its own.
  table[place + 8] = entryAt(table, place + 8) + entryAt(table, place + 1) / s;
  table[place + 9] = entryAt(table, place + 9) + entryAt(table, place + 2) / s;
  table[place + 10] = entryAt(table, place + 10) + (2 * entryAt(table, place + 3)) / s;
  table[place + 13] = entryAt(table, place + 13) + entryAt(table, place + 4) / s;
  table[place + 3] = entryAt(table, place + 3) + 1 / s;
}

/** Adds the later tail to the stretch before it. */
function addLater(table: Float64Array, stretch: number, later: number): void {
  const height = Math.max(entryAt(table, stretch), entryAt(table, later));
  const [forStretch, forLater] = [Math.exp(entryAt(table, stretch) - height), Math.exp(entryAt(table, later) - height)];
  const total = forStretch + forLater;
  table[stretch] = height + Math.log(total);
  for (let one = 1; one < kept; one++) {
    table[stretch + one] = (forStretch * entryAt(table, stretch + one) + forLater * entryAt(table, later + one)) / total;
  }
}
