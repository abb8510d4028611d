/** What is the next purchase of a customer worth? The Gamma-Gamma model of spend. */
import { entryAt } from "../entryAt";
import { digamma, logBeta, trigamma } from "../math/gamma";
import type { SmoothFunction } from "../math/maximise";
import { SlopeSum } from "../math/slopeSum";
import { Problem } from "../problem";
import type { Axis } from "./groupedCustomers";

/** Spend of a purchase gamma(p, nu), nu gamma(q, gamma) between customers; gamma in money. */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** Customers with repeat purchases. */
export interface Spenders {
  readonly x: Axis;
  /** Mean spend of a repeat purchase, above 0, in money. */
  readonly monetaryValue: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Gamma-Gamma: purchases of a customer vary around an own mean, which does not change in time and has nothing to do with
 * how often the customer buys; means differ between customers.
 *
 * @see Fader, P. S., Hardie, B. G. S. (2013). The Gamma-Gamma model of monetary value. Note 025.
 */
export class GammaGamma {
  private readonly aboveOne: number;

  constructor(private readonly parameters: GammaGammaParameters) {
    this.aboveOne = aboveOne(parameters.q);
  }

  /**
   * Expected spend of a purchase, in money: a mean of what the customer spent and what customers spend at large.
   *
   * @param x repeat purchases; 0 gives the mean of all customers
   * @param monetaryValue mean spend of a repeat purchase
   * @throws meanUndefined where q is not above 1, so that the mean of all customers is infinite
   */
  expectedSpend(x: number, monetaryValue: number): number {
    const { p, q, gamma } = this.parameters;
    if (q <= 1) throw new Problem("meanUndefined", {});
    return ((gamma + x * monetaryValue) * p) / (p * x + this.aboveOne);
  }

  /** ln of the likelihood of a mean spend; 0 for a customer without repeat purchases, who says nothing about spend. */
  logLikelihood(x: number, monetaryValue: number): number {
    if (x === 0) return 0;
    const { p, q, gamma } = this.parameters;
    const all = gamma + x * monetaryValue;
    return -logBeta(p * x, q) - q * Math.log1p((x * monetaryValue) / gamma) + p * x * Math.log((x * monetaryValue) / all) - Math.log(monetaryValue);
  }
}

/**
 * q - 1, with the decimals that were written: 1.0000001 - 1 is 1e-7 and not the 1.0000000006e-7 of its binary fraction, which
 * would be an error of the tenth digit in the mean.
 */
function aboveOne(q: number): number {
  const [whole, decimals = "0"] = String(q).split(".");
  return q < 2 && whole === "1" ? Number(`0.${decimals}`) : q - 1;
}

/** The log-likelihood of many customers with slopes, as a function of p, q, gamma. Gamma functions are taken once for each x. */
export function gammaGammaLikelihood({ x, monetaryValue, weight }: Spenders): SmoothFunction {
  // What does not depend on the parameters is worked out once.
  const logSpend = monetaryValue.map((value, row) => Math.log(value * entryAt(x.values, entryAt(x.at, row))));
  const logMean = monetaryValue.map(Math.log);
  return (parameters) => {
    const [p, q, gamma] = parameters as readonly [number, number, number];
    const sum = new SlopeSum(3);
    const { slope, curve } = sum;
    const ofX = Array.from(x.values, (value) => termsOfX(value, p, q));
    const logGammaParameter = Math.log(gamma);
    for (let row = 0; row < weight.length; row++) {
      const { count, value, slopeP, slopeQ, curvePP, curvePQ, curveQQ } = ofX[x.at[row] as number] as TermsOfX;
      const spend = count * (monetaryValue[row] as number);
      const all = gamma + spend;
      const logAll = Math.log(all);
      const share = (logSpend[row] as number) - logAll;
      const rest = logGammaParameter - logAll;
      const shape = p * count + q;
      slope[0] = slopeP + count * share;
      slope[1] = slopeQ + rest;
      slope[2] = q / gamma - shape / all;
      curve[0] = curvePP;
      curve[1] = curvePQ;
      curve[2] = curveQQ;
      curve[3] = -count / all;
      curve[4] = spend / (gamma * all);
      curve[5] = shape / (all * all) - q / (gamma * gamma);
      sum.add(weight[row] as number, value + p * count * share + q * rest - (logMean[row] as number));
    }
    return sum.slopes;
  };
}

type TermsOfX = ReturnType<typeof termsOfX>;

function termsOfX(count: number, p: number, q: number) {
  const [own, all] = [p * count, p * count + q];
  return {
    count,
    value: -logBeta(own, q),
    slopeP: count * (digamma(all) - digamma(own)),
    slopeQ: digamma(all) - digamma(q),
    curvePP: count * count * (trigamma(all) - trigamma(own)),
    curvePQ: count * trigamma(all),
    curveQQ: trigamma(all) - trigamma(q),
  };
}
