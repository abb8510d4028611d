/** How much will customers buy who are never lost? The NBD model. */
import { entryAt } from "../entryAt";
import { digamma, logGammaRatio, trigamma } from "../math/gamma";
import type { SmoothFunction } from "../math/maximise";
import { SlopeSum } from "../math/slopeSum";
import type { GroupedCustomers } from "./groupedCustomers";
import type { History, PurchaseModel } from "./purchaseModel";

/** Buying pace gamma(r, alpha), alpha in units of time. */
export interface NbdParameters {
  readonly r: number;
  readonly alpha: number;
}

/**
 * NBD: a customer buys at random at an own pace, for ever; paces differ between customers as a gamma distribution.
 *
 * What is left of the models with dropout where the data show none. A purchase never stops being expected, so `dert` is
 * pace/discount.
 *
 * @see Ehrenberg, A. S. C. (1959). The pattern of consumer purchases. Applied Statistics 8(1), 26-41.
 */
export class Nbd implements PurchaseModel {
  constructor(private readonly parameters: NbdParameters) {}

  logLikelihood({ x, age }: History): number {
    const { r, alpha } = this.parameters;
    return logGammaRatio(r, x) - r * Math.log1p(age / alpha) - x * Math.log(alpha + age);
  }

  pAlive(): number {
    return 1;
  }

  expectedIfActive(x: number, age: number, horizon: number): number {
    const { r, alpha } = this.parameters;
    return ((r + x) / (alpha + age)) * horizon;
  }

  expected({ x, age }: History, horizon: number): number {
    return this.expectedIfActive(x, age, horizon);
  }

  expectedOfNew(horizon: number): number {
    const { r, alpha } = this.parameters;
    return (r / alpha) * horizon;
  }

  none({ x, age }: History, horizon: number): number {
    const { r, alpha } = this.parameters;
    return Math.exp(-(r + x) * Math.log1p(horizon / (alpha + age)));
  }

  dert(history: History, discount: number): number {
    return this.expected(history, 1) / discount;
  }
}

/** The log-likelihood of many customers with slopes, as a function of r and alpha. */
export function nbdLikelihood({ x, age, weight }: GroupedCustomers): SmoothFunction {
  return (parameters) => {
    const [r, alpha] = parameters as readonly [number, number];
    const sum = new SlopeSum(2);
    const ofX = Array.from(x.values, (value) => ({
      value: logGammaRatio(r, value), slope: digamma(r + value) - digamma(r), curve: trigamma(r + value) - trigamma(r),
    }));
    weight.forEach((customers, group) => {
      const terms = entryAt(ofX, entryAt(x.at, group));
      const shape = r + entryAt(x.values, entryAt(x.at, group));
      const time = entryAt(age.values, entryAt(age.at, group));
      const per = 1 / (alpha + time);
      const logShare = -Math.log1p(time / alpha);
      sum.slope.set([terms.slope + logShare, r / alpha - shape * per]);
      sum.curve.set([terms.curve, 1 / alpha - per, -r / (alpha * alpha) + shape * per * per]);
      sum.add(customers, terms.value + r * logShare - (shape - r) * Math.log(alpha + time));
    });
    return sum.slopes;
  };
}
