/** How do customers buy who may be lost for good after a purchase? What BG/NBD and MBG/NBD have in common. */
import { entryAt } from "../entryAt";
import { BetaExpectation } from "../math/betaExpectation";
import { scaledExponentialIntegral } from "../math/exponentialIntegral";
import { digamma, logGammaCross, logGammaRatio, trigamma } from "../math/gamma";
import type { SmoothFunction } from "../math/maximise";
import { SlopeSum } from "../math/slopeSum";
import type { GroupedCustomers } from "./groupedCustomers";
import { logOnePlusExp } from "./logOnePlusExp";
import type { History, PurchaseModel } from "./purchaseModel";

/** Buying pace gamma(r, alpha), alpha in units of time; chance of dropping out after a purchase beta(a, b). */
export interface DropoutParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Purchases after which a customer could have been lost and was not, beyond x: 0 in BG/NBD, where the first is safe. */
export type SafeStart = 0 | 1;

/** The distributions of one x, made when first used: all customers with this x share them. */
const keep = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/**
 * A model with dropout after purchases.
 *
 * Purchases to expect from an active customer are the mean, over the chance p of dropping out, of
 * (1 - ((alpha + T)/(alpha + T + p t))^(r + x))/p with p from beta(a, b + chances survived). Unlike the papers' form with a
 * hypergeometric function it has no gap at a = 1 and loses no digits near it.
 */
export class DropoutAfterPurchase implements PurchaseModel {
  private readonly shareLost: (chances: number) => BetaExpectation;

  constructor(private readonly parameters: DropoutParameters, private readonly safeStart: SafeStart) {
    const { a, b } = parameters;
    this.shareLost = keep((chances) => new BetaExpectation(a, b + chances));
  }

  logLikelihood(history: History): number {
    const { x, age } = history;
    const { r, alpha, a, b } = this.parameters;
    const chances = x + this.safeStart;
    if (x === 0) return this.logNone(-r * Math.log1p(age / alpha));
    const survived = -logGammaCross(b, a, chances);
    const bought = logGammaRatio(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age);
    return survived + bought + logOnePlusExp(this.logOddsLost(history));
  }

  /** ln of the chance of no purchase yet, given that of an active customer: both can be next to 0, as the chances next to 1. */
  private logNone(logActive: number): number {
    if (this.safeStart === 0) return logActive;
    const { a, b } = this.parameters;
    if (logActive > -0.5) return Math.log1p((b / (a + b)) * Math.expm1(logActive));
    return Math.log((a + b * Math.exp(logActive)) / (a + b));
  }

  pAlive(history: History): number {
    return 1 / (1 + Math.exp(this.logOddsLost(history)));
  }

  expectedIfActive(x: number, age: number, horizon: number): number {
    const { r, alpha } = this.parameters;
    return this.whileActive(x + this.safeStart, r + x, horizon / (alpha + age));
  }

  expected(history: History, horizon: number): number {
    return this.pAlive(history) * this.expectedIfActive(history.x, history.age, horizon);
  }

  expectedOfNew(horizon: number): number {
    const { r, alpha, a, b } = this.parameters;
    const stays = this.safeStart === 0 ? 1 : b / (a + b);
    return stays * this.whileActive(this.safeStart, r, horizon / alpha);
  }

  none(history: History, horizon: number): number {
    const { r, alpha } = this.parameters;
    const lost = 1 / (1 + Math.exp(-this.logOddsLost(history)));
    const buysNot = Math.exp(-(r + history.x) * Math.log1p(horizon / (alpha + history.age)));
    return Math.min(1, lost + this.pAlive(history) * buysNot);
  }

  dert(history: History, discount: number): number {
    const { r, alpha } = this.parameters;
    const [shape, time] = [r + history.x, discount * (alpha + history.age)];
    const worth = this.shareLost(history.x + this.safeStart).of((p) => {
      // For p near 0 the stream never fades.
      if (p < 1e-200 * time) return shape / time;
      return (shape / p) * scaledExponentialIntegral(shape + 1, time / p);
    });
    return this.pAlive(history) * worth;
  }

  /** ln of (chance of being lost / chance of being active). */
  private logOddsLost({ x, recency, age }: History): number {
    const { r, alpha, a, b } = this.parameters;
    const chances = x + this.safeStart;
    if (chances === 0) return -Infinity;
    return Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((age - recency) / (alpha + recency));
  }

  /** Purchases to expect within `time` (as a share of alpha + T) of a customer who is active now. */
  private whileActive(chances: number, shape: number, time: number): number {
    if (time === 0) return 0;
    return this.shareLost(chances).of((p) => {
      const reach = p * time;
      return reach < 1e-290 ? shape * time : -Math.expm1(-shape * Math.log1p(reach)) / p;
    });
  }
}

/** What depends on x alone, and so is worked out once for each x. */
interface TermsOfX {
  readonly value: number;
  readonly slope: readonly [r: number, a: number, b: number];
  readonly curve: readonly [rr: number, ab: number, bb: number];
  readonly logOdds: number;
  /** 1/(b + chances - 1), 0 where nobody can have been lost. */
  readonly perChance: number;
}

function termsOfX(x: number, safeStart: SafeStart, { r, a, b }: DropoutParameters): TermsOfX {
  const chances = x + safeStart;
  const all = digamma(a + b + chances) - digamma(a + b);
  const allCurve = trigamma(a + b + chances) - trigamma(a + b);
  return {
    value: logGammaRatio(r, x) - logGammaCross(b, a, chances),
    slope: [digamma(r + x) - digamma(r), -all, digamma(b + chances) - digamma(b) - all],
    curve: [trigamma(r + x) - trigamma(r), -allCurve, trigamma(b + chances) - trigamma(b) - allCurve],
    logOdds: chances === 0 ? -Infinity : Math.log(a / (b + chances - 1)),
    perChance: chances === 0 ? 0 : 1 / (b + chances - 1),
  };
}

/**
 * The log-likelihood of many customers with slopes, as a function of r, alpha, a, b.
 *
 * Each group's likelihood is a sum of two cases, lost or active; logarithms are taken once for each recency and age, gamma
 * functions once for each x.
 */
export function dropoutLikelihood(groups: GroupedCustomers, safeStart: SafeStart): SmoothFunction {
  return (parameters) => {
    const [r, alpha, a, b] = parameters as readonly [number, number, number, number];
    const ofX = Array.from(groups.x.values, (x) => termsOfX(x, safeStart, { r, alpha, a, b }));
    const logSince = (times: Float64Array): Float64Array => times.map((time) => Math.log(alpha + time));
    const [logRecency, logAge] = [logSince(groups.recency.values), logSince(groups.age.values)];
    const logAlpha = Math.log(alpha);
    const sum = new SlopeSum(4);
    const { slope, curve } = sum;
    for (let group = 0; group < groups.weight.length; group++) {
      const [atX, atRecency, atAge] = [entryAt(groups.x.at, group), entryAt(groups.recency.at, group), entryAt(groups.age.at, group)];
      const terms = entryAt(ofX, atX);
      const shape = r + entryAt(groups.x.values, atX);
      const [logFrom, logTo] = [entryAt(logRecency, atRecency), entryAt(logAge, atAge)];
      const [perFrom, perTo] = [1 / (alpha + entryAt(groups.recency.values, atRecency)), 1 / (alpha + entryAt(groups.age.values, atAge))];
      // d: how the log-odds of being lost move with r, alpha, a and b.
      const dR = logTo - logFrom;
      const dAlpha = shape * (perTo - perFrom);
      const dA = terms.perChance === 0 ? 0 : 1 / a;
      const dB = -terms.perChance;
      const odds = terms.logOdds + shape * dR;
      const lost = 1 / (1 + Math.exp(-odds));
      const spread = lost * (1 - lost);
      const mean = perTo + lost * (perFrom - perTo);
      slope[0] = terms.slope[0] + logAlpha - logTo + lost * dR;
      slope[1] = r / alpha - shape * mean;
      slope[2] = terms.slope[1] + lost * dA;
      slope[3] = terms.slope[2] + lost * dB;
      curve[0] = terms.curve[0] + spread * dR * dR;
      curve[1] = 1 / alpha - mean + spread * dR * dAlpha;
      curve[2] = -r / (alpha * alpha) + shape * (perTo * perTo + lost * (perFrom * perFrom - perTo * perTo)) + spread * dAlpha * dAlpha;
      curve[3] = spread * dA * dR;
      curve[4] = spread * dA * dAlpha;
      curve[5] = terms.curve[1] - lost * dA * dA + spread * dA * dA;
      curve[6] = spread * dB * dR;
      curve[7] = spread * dB * dAlpha;
      curve[8] = terms.curve[1] + spread * dA * dB;
      curve[9] = terms.curve[2] + lost * dB * dB + spread * dB * dB;
      sum.add(entryAt(groups.weight, group), terms.value + r * logAlpha - shape * logTo + logOnePlusExp(odds));
    }
    return sum.slopes;
  };
}
