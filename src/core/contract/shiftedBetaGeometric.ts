/** How long do customers with a contract stay, and what are the renewals to come worth? The shifted-beta-geometric model. */
import { entryAt } from "../entryAt";
import { BetaExpectation } from "../math/betaExpectation";
import { logGammaCross } from "../math/gamma";
import type { SmoothFunction } from "../math/maximise";
import { SlopeSum } from "../math/slopeSum";
import { Problem } from "../problem";

/** Chance of not renewing beta(alpha, beta) between customers. */
export interface SbgParameters {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * sBG: at the end of each period a customer renews or leaves, each with an own chance that never changes; chances differ
 * between customers, so that those who stay are ever more loyal.
 *
 * @see Fader, P. S., Hardie, B. G. S. (2007). How to project customer retention. Journal of Interactive Marketing 21(1).
 * @see Fader, P. S., Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting. Marketing Science 29(1).
 */
export class ShiftedBetaGeometric {
  constructor(private readonly parameters: SbgParameters) {}

  /** ln of the share of customers that are left after so many periods; 0 or more, also between whole numbers. */
  logSurvival(period: number): number {
    const { alpha, beta } = this.parameters;
    return -logGammaCross(beta, alpha, period);
  }

  survival(period: number): number {
    return Math.exp(this.logSurvival(period));
  }

  /** The share of those left before that renew at the end of a period, 1, 2 ... */
  retention(period: number): number {
    const { alpha, beta } = this.parameters;
    return (beta + period - 1) / (alpha + beta + period - 1);
  }

  /**
   * Periods that a new customer is to pay for, the first for certain and at once, the others discounted: "DEL".
   *
   * @param discount per period, 0 or more
   * @throws neverEnds without a discount, where alpha is not above 1
   */
  lifetime(discount: number): number {
    return this.stream(0, discount);
  }

  /**
   * Renewals to expect of a customer just before the next one, that one not discounted: "DERL".
   *
   * @param discount per period, 0 or more
   * @param renewals how often the customer has renewed, a whole number from 0
   * @throws neverEnds without a discount, where alpha is not above 1
   */
  residual(discount: number, renewals: number): number {
    return this.retention(renewals + 1) * this.stream(renewals + 1, discount);
  }

  /** Sum over t from 0 of S(survived + t)/S(survived)/(1 + discount)^t: 2F1(1, beta + survived; alpha + beta + survived; 1/(1 + d)). */
  private stream(survived: number, discount: number): number {
    const { alpha, beta } = this.parameters;
    if (discount > 0) {
      return new BetaExpectation(beta + survived, alpha).of((stays, leaves) => 1 / (leaves + (stays * discount) / (1 + discount)));
    }
    if (alpha <= 1) throw new Problem("neverEnds", {});
    return (alpha + beta + survived - 1) / (alpha - 1);
  }
}

/** Customers by how long they have been seen, whenever each of them began. */
export interface Renewals {
  /** Who left at the end of period 1, 2 ...: entry t is of period t + 1. */
  readonly lost: readonly number[];
  /** Who is still there after 0, 1, 2 ... periods. */
  readonly kept: readonly number[];
}

/**
 * What the numbers of one cohort say that are left at the start and at the end of each period.
 *
 * @param survivors never rising
 * @example renewalsOf([100, 60, 50]).lost // [40, 10]
 */
export function renewalsOf(survivors: readonly number[]): Renewals {
  const last = survivors.length - 1;
  return {
    lost: survivors.slice(1).map((left, period) => entryAt(survivors, period) - left),
    kept: survivors.map((left, period) => (period === last ? left : 0)),
  };
}

/** The log-likelihood of customers with slopes, as a function of alpha and beta. */
export function sbgLikelihood({ lost, kept }: Renewals): SmoothFunction {
  const periods = Math.max(lost.length, kept.length - 1);
  return (parameters) => {
    const [alpha, beta] = parameters as readonly [number, number];
    const sum = new SlopeSum(2);
    // ln of the share left and its slopes in alpha, beta.
    let [left, slopeAlpha, slopeBeta, curveAlpha, curveBeta] = [0, 0, 0, 0, 0];
    const add = (customers: number, more: number, [a, b, aa, ab, bb]: readonly number[]): void => {
      sum.slope.set([slopeAlpha + (a ?? 0), slopeBeta + (b ?? 0)]);
      sum.curve.set([curveAlpha + (aa ?? 0), curveAlpha + (ab ?? 0), curveBeta + (bb ?? 0)]);
      sum.add(customers, left + more);
    };
    for (let period = 0; period < periods; period++) {
      const [all, stay] = [1 / (alpha + beta + period), 1 / (beta + period)];
      const square = all * all;
      add(kept[period] ?? 0, 0, []);
      add(lost[period] ?? 0, Math.log(alpha * all), [1 / alpha - all, -all, square - 1 / (alpha * alpha), square, square]);
      left -= Math.log1p(alpha * stay);
      slopeAlpha -= all;
      slopeBeta += stay - all;
      curveAlpha += square;
      curveBeta += square - stay * stay;
    }
    add(kept[periods] ?? 0, 0, []);
    return sum.slopes;
  };
}
