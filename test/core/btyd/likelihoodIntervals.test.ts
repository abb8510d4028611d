/** Do intervals end where the likelihood has fallen far enough, whatever its shape? */
import { bgBbLikelihood } from "../../../src/core/btyd/bgbb";
import { dropoutLikelihood } from "../../../src/core/btyd/dropoutAfterPurchase";
import { fitModel, intervalOf } from "../../../src/core/btyd/fit";
import { fitBgBb, fitDropout } from "../../../src/core/btyd/fits";
import { groupCustomers } from "../../../src/core/btyd/groupedCustomers";
import { likelihoodIntervals, type Interval } from "../../../src/core/btyd/likelihoodIntervals";
import type { SmoothFunction } from "../../../src/core/math/maximise";
import { grouped } from "./fitting";
import { simulateOpportunities } from "./simulated";

const shop = (times: number) => groupCustomers({
  x: [0, 1, 1, 2, 3, 5, 8], recency: [0, 1, 21, 6, 29, 23, 37], age: [31, 38, 33, 37, 35, 30, 38],
  count: [56, 9, 12, 10, 5, 3, 6].map((count) => times * count),
});

/** Numbers of a normal distribution: mean and spread, from how many there are, their mean and their variance. */
const normal = (count: number, mean: number, variance: number): SmoothFunction => ([mu = NaN, sigma = NaN]) => {
  const square = variance + (mean - mu) ** 2;
  const cross = (-2 * count * (mean - mu)) / sigma ** 3;
  return {
    value: -count * Math.log(sigma) - (count * square) / (2 * sigma ** 2),
    gradient: [(count * (mean - mu)) / sigma ** 2, -count / sigma + (count * square) / sigma ** 3],
    hessian: [[-count / sigma ** 2, cross], [cross, count / sigma ** 2 - (3 * count * square) / sigma ** 4]],
  };
};

/** 95% of a chi-squared distribution of one degree of freedom lie below: the square of 1.959963984540054. */
const chi = 3.841458820694124;

function expectEnds(is: Record<string, Interval>, due: Record<string, Interval>): void {
  for (const [name, ends] of Object.entries(due)) {
    ends.forEach((end, side) => expect((is[name]?.[side] ?? NaN) / end).toBeCloseTo(1, 5));
  }
}

describe("likelihoodIntervals", () => {
  it("are those of a normal mean, which are known", () => {
    const likelihood = normal(10, 20, 9);
    const { mu } = likelihoodIntervals(fitModel(["mu", "sigma"], likelihood, [[19, 4]], 10), likelihood);
    // By hand: with sigma chosen for the best the likelihood is -n/2 ln(variance + (mean - mu)^2).
    const half = 3 * Math.sqrt(Math.exp(chi / 10) - 1);
    expectEnds({ mu }, { mu: [20 - half, 20 + half] });
  });

  it("are those of BG/NBD", () => {
    const groups = shop(1);
    // scipy 1.17, Nelder-Mead and brentq on the likelihood of Fader, Hardie & Lee (2005), equation 6.
    expectEnds(likelihoodIntervals(fitDropout(groups, 0), dropoutLikelihood(groups, 0)), {
      r: [0.169067162, 0.452345754], alpha: [1.55430465, 8.50416269], a: [0.14054579, 2.67669183], b: [0.250650226, 8.69665498],
    });
  });

  it("are those of MBG/NBD, of which standard errors tell half", () => {
    const groups = shop(1);
    const fit = fitDropout(groups, 1);
    const intervals = likelihoodIntervals(fit, dropoutLikelihood(groups, 1));
    // scipy 1.17, as above, on the likelihood of Batislam, Denizel & Filiztekin (2007), equation 8.
    expectEnds(intervals, {
      r: [0.404003633, 11.9429364], alpha: [3.23333853, 88.8338515], a: [0.360891255, 2.25336373], b: [0.319875183, 5.11442108],
    });
    expect(intervals.b[1]).toBeGreaterThan(2 * intervalOf(fit.parameters.b, fit.standardErrors.b)[1]);
  });

  it("law: with many customers they are those of standard errors", () => {
    const groups = shop(10_000);
    const fit = fitDropout(groups, 0);
    const intervals = likelihoodIntervals(fit, dropoutLikelihood(groups, 0));
    for (const name of fit.names) {
      const due = intervalOf(fit.parameters[name], fit.standardErrors[name]);
      // The error of the parabola falls with the number of customers, that of the interval with its root.
      intervals[name].forEach((end, side) => expect(Math.log(end / (due[side] ?? NaN))).toBeCloseTo(0, 3));
    }
  });

  it("law: they hold the estimates", () => {
    const groups = grouped(simulateOpportunities(5, 400, 8));
    const fit = fitBgBb(groups);
    const intervals = likelihoodIntervals(fit, bgBbLikelihood(groups));
    for (const name of fit.names) {
      expect(intervals[name][0]).toBeLessThan(fit.parameters[name]);
      expect(intervals[name][1]).toBeGreaterThan(fit.parameters[name]);
    }
  });

  it("have no end where the likelihood never falls far enough", () => {
    // A hill in ln x with a top of 1 and no foot: 1.92 cannot be lost.
    const hill: SmoothFunction = ([x = NaN]) => {
      const [u, wide] = [Math.log(x), 1 + Math.log(x) ** 2];
      return {
        value: 1 / wide,
        gradient: [(-2 * u) / (wide ** 2 * x)],
        hessian: [[((8 * u ** 2) / wide ** 3 - (2 - 2 * u) / wide ** 2) / x ** 2]],
      };
    };
    expect(likelihoodIntervals(fitModel(["x"], hill, [[1.1]], 1), hill)).toEqual({ x: [0, Infinity] });
  });
});
