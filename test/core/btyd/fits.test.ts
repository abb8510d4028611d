/** Are the estimates those of the largest likelihood, with the right errors, whatever the data? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bgBbLikelihood } from "../../../src/core/btyd/bgbb";
import { dropoutLikelihood } from "../../../src/core/btyd/dropoutAfterPurchase";
import { intervalOf } from "../../../src/core/btyd/fit";
import { fitSbg } from "../../../src/core/btyd/fits";
import { gammaGammaLikelihood } from "../../../src/core/btyd/gammaGamma";
import { nbdLikelihood } from "../../../src/core/btyd/nbd";
import { ParetoNbd, paretoNbdLikelihood } from "../../../src/core/btyd/paretoNbd";
import { renewalsOf, sbgLikelihood } from "../../../src/core/contract/shiftedBetaGeometric";
import type { Slopes, SmoothFunction } from "../../../src/core/math/maximise";
import { randomFrom } from "../../../src/core/simulate/random";
import { expectFit, fitOf, fitSpend, grouped, spendersOf, type HistoryRow, type KnownFit, type SpendRow } from "./fitting";
import { lostAfterPurchase, lostInTime, simulateCustomers, simulateOpportunities, simulateSpend, staying } from "./simulated";

interface ReferenceFit extends KnownFit {
  readonly model: string;
  readonly names: readonly string[];
  readonly groups?: readonly (readonly number[])[];
  readonly survivors?: readonly number[];
}

const known = JSON.parse(readFileSync(join(__dirname, "../../reference/modelFits.json"), "utf8")) as ReferenceFit[];

describe("btyd > fits", () => {
  // Every expected number: test/reference/models.py, mpmath, Newton's method at 50 digits on simulated customers.
  it.each(known.map((one): [string, ReferenceFit] => [one.model, one]))("find the estimates of %s", (model, one) => {
    if (one.survivors !== undefined) expectFit(fitSbg(one.survivors), one);
    else if (model === "gamma_gamma") expectFit(fitSpend((one.groups ?? []) as readonly SpendRow[]), one);
    else expectFit(fitOf(model, grouped((one.groups ?? []) as readonly HistoryRow[])), one);
  });

  it("say how many customers there are, and weigh likelihood against parameters", () => {
    const fit = fitOf("bg_nbd", grouped(simulateCustomers(1, 500, { r: 0.9, alpha: 6 }, lostAfterPurchase(0.9, 2.5, 0))));
    expect(fit.names).toEqual(["r", "alpha", "a", "b"]);
    expect(fit.customers).toBe(500);
    // By definition: 2k - 2 ln L, and k ln n - 2 ln L.
    expect(fit.aic).toBeCloseTo(8 - 2 * fit.logLikelihood, 9);
    expect(fit.bic).toBeCloseTo(4 * Math.log(500) - 2 * fit.logLikelihood, 9);
    fit.names.forEach((name, at) => {
      expect(fit.covariance[at]?.[at]).toBeCloseTo((fit.standardErrors[name] ?? NaN) ** 2, 12);
      expect(fit.covariance[at]).toEqual(fit.names.map((_, other) => fit.covariance[other]?.[at]));
    });
    expect(fit.evaluations).toBeLessThan(40);
  });

  it("find about the parameters from which customers were simulated", () => {
    const { parameters, standardErrors } = fitOf("pareto_nbd", grouped(simulateCustomers(3, 1500, { r: 0.9, alpha: 8 }, lostInTime(0.9, 20))));
    // The parameters of the simulation; weeks are whole, so that a little of the pace is lost.
    for (const [name, due] of [["r", 0.9], ["alpha", 8], ["s", 0.9], ["beta", 20]] as const) {
      expect(Math.abs((parameters[name] ?? NaN) - due)).toBeLessThan(5 * (standardErrors[name] ?? NaN));
    }
  });
});

describe("btyd > intervalOf", () => {
  it("is as wide upwards as downwards, in shares", () => {
    const [low, high] = intervalOf(4, 1);
    expect(low * high).toBeCloseTo(16, 12);
    // By hand: exp(1.96/4), the quantile of the normal distribution to 16 digits.
    expect(high / 4).toBeCloseTo(Math.exp(1.959963984540054 / 4), 14);
  });
});

/** Where a likelihood is looked at, on which data. */
interface Place {
  readonly likelihood: SmoothFunction;
  readonly at: readonly number[];
}

const fitsOfSimulated: [string, () => Place][] = [
  ["NBD", () => placeOf("nbd", simulateCustomers(11, 400, { r: 0.8, alpha: 12 }, staying))],
  ["BG/NBD", () => placeOf("bg_nbd", simulateCustomers(12, 400, { r: 0.9, alpha: 6 }, lostAfterPurchase(0.9, 2.5, 0)))],
  ["MBG/NBD", () => placeOf("mbg_nbd", simulateCustomers(13, 800, { r: 0.9, alpha: 6 }, lostAfterPurchase(0.9, 2.5, 0)))],
  ["Pareto/NBD", () => placeOf("pareto_nbd", simulateCustomers(14, 250, { r: 0.9, alpha: 8 }, lostInTime(0.9, 20)))],
  ["BG/BB", () => placeOf("bg_bb", simulateOpportunities(15, 500, 8))],
  ["Gamma-Gamma", () => {
    const rows = simulateSpend(16, 400, 6, 3.7, 15);
    return { likelihood: gammaGammaLikelihood(spendersOf(rows)), at: Object.values(fitSpend(rows).parameters) };
  }],
  ["sBG", () => {
    const survivors = [1000, 820, 700, 620, 560, 520, 490];
    return { likelihood: sbgLikelihood(renewalsOf(survivors)), at: Object.values(fitSbg(survivors).parameters) };
  }],
];

function placeOf(model: string, rows: readonly HistoryRow[]): Place {
  const groups = grouped(rows);
  const likelihoods: Record<string, () => SmoothFunction> = {
    nbd: () => nbdLikelihood(groups), bg_nbd: () => dropoutLikelihood(groups, 0), mbg_nbd: () => dropoutLikelihood(groups, 1),
    pareto_nbd: () => paretoNbdLikelihood(groups), bg_bb: () => bgBbLikelihood(groups),
  };
  const likelihood = likelihoods[model]?.();
  if (likelihood === undefined) throw new Error(model);
  return { likelihood, at: Object.values(fitOf(model, groups).parameters) };
}

const moved = (at: readonly number[], one: number, factor: number): number[] => at.map((value, place) => (place === one ? value * factor : value));

/** Slopes of the value and of the gradient in the logarithm of one parameter, by Richardson's extrapolation of two differences. */
function slopesIn(likelihood: SmoothFunction, at: readonly number[], one: number): { value: number; gradient: number[] } {
  const [closer, further] = [1e-3, 2e-3].map((step) => {
    const [up, down] = [step, -step].map((by) => likelihood(moved(at, one, Math.exp(by)))) as [Slopes, Slopes];
    const difference = (a = NaN, b = NaN): number => (a - b) / (2 * step);
    return { value: difference(up.value, down.value), gradient: up.gradient.map((slope, other) => difference(slope, down.gradient[other])) };
  }) as [{ value: number; gradient: number[] }, { value: number; gradient: number[] }];
  const extrapolated = (a = NaN, b = NaN): number => (4 * a - b) / 3;
  return {
    value: extrapolated(closer.value, further.value),
    gradient: closer.gradient.map((slope, other) => extrapolated(slope, further.gradient[other])),
  };
}

describe("btyd > likelihoods", () => {
  it.each(fitsOfSimulated)("law: the slopes of %s are 0 at the estimates", (_, place) => {
    const { likelihood, at } = place();
    const { value, gradient } = likelihood(at);
    gradient.forEach((slope, one) => expect(Math.abs(slope * (at[one] ?? NaN))).toBeLessThan(1e-7 * Math.abs(value)));
  });

  it.each(fitsOfSimulated)("law: whichever parameter of %s is moved, the likelihood falls", (_, place) => {
    const { likelihood, at } = place();
    const { value } = likelihood(at);
    at.forEach((__, one) => {
      for (const factor of [0.98, 0.999, 1.001, 1.02]) expect(likelihood(moved(at, one, factor)).value).toBeLessThan(value);
    });
  });

  // Away from the estimates too, where slopes are not 0, with parameters that lie on either side of each other.
  const elsewhere = [[1.3, 0.7, 1.9, 0.6], [0.4, 2.5, 0.5, 3]];
  it.each(fitsOfSimulated.flatMap(([name, place]) => elsewhere.map((factors): [string, number[], () => Place] => [name, factors, place])))(
    "law: the slopes and curves of %s, estimates times %j, are those of its values",
    (_, factors, place) => {
      const { likelihood, at: top } = place();
      const at = top.map((value, one) => value * (factors[one] ?? NaN));
      const here: Slopes = likelihood(at);
      at.forEach((value, one) => {
        const { value: slope, gradient } = slopesIn(likelihood, at, one);
        expect(Math.abs(slope - (here.gradient[one] ?? NaN) * value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
        gradient.forEach((curve, other) => {
          const scale = Math.max(Math.abs(curve), 1e-2 * Math.abs(here.gradient[other] ?? NaN), 1e-3);
          expect(Math.abs(curve - (here.hessian[one]?.[other] ?? NaN) * value)).toBeLessThan(1e-6 * scale);
        });
      });
    },
  );

  it("law: the likelihood of many customers of Pareto/NBD is the sum of each one's, be their times near or far apart", () => {
    for (let seed = 1; seed <= 18; seed++) {
      const random = randomFrom(seed);
      const scale = 10 ** (8 * random.uniform() - 4);
      const rows = Array.from({ length: 40 }, (): HistoryRow => {
        // Thousands of purchases in every third list; ages in whole units, and so near to each other, in every second.
        const x = Math.floor(random.exponential(seed % 3 === 0 ? 0.002 : 0.4));
        const age = scale * (seed % 2 === 0 ? Math.ceil(80 * random.uniform()) : 80 * random.uniform());
        return [x, x === 0 ? 0 : age * random.uniform(), age, 1];
      });
      const [r, alpha, s, beta] = [0, 1, 0, 1].map((power) => scale ** power * 10 ** (3 * random.uniform() - 1.5)) as [number, number, number, number];
      const model = new ParetoNbd({ r, alpha, s, beta });
      const sum = rows.reduce((total, [x, recency, age]) => total + model.logLikelihood({ x, recency, age }), 0);
      expect(paretoNbdLikelihood(grouped(rows))([r, alpha, s, beta]).value / sum).toBeCloseTo(1, 11);
    }
  });

  it.each(fitsOfSimulated)("law: the curves of %s are the same both ways", (_, place) => {
    const { likelihood, at } = place();
    const { hessian } = likelihood(at);
    hessian.forEach((row, i) => row.forEach((curve, j) => expect(curve).toBe(hessian[j]?.[i])));
  });
});
