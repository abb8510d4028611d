/** Do the models obey what must hold for any customer and any parameters? */
import fc from "fast-check";
import { BgBb } from "../../../src/core/btyd/bgbb";
import { DropoutAfterPurchase } from "../../../src/core/btyd/dropoutAfterPurchase";
import { GammaGamma } from "../../../src/core/btyd/gammaGamma";
import { Nbd } from "../../../src/core/btyd/nbd";
import { ParetoNbd } from "../../../src/core/btyd/paretoNbd";
import type { History, PurchaseModel } from "../../../src/core/btyd/purchaseModel";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";
import { purchaseModel } from "./evaluate";
import { fitOf, grouped } from "./fitting";
import { lostAfterPurchase, simulateCustomers } from "./simulated";

const power = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((exponent) => 10 ** exponent);
const shape = power(-3, 2);
const scale = power(-3, 4);

const history: fc.Arbitrary<History> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.001, max: 1, noNaN: true }), power(-2, 4))
  .map(([x, share, age]) => ({ x, recency: x === 0 ? 0 : share * age, age }));

/** Parameters of each model, times in one unit and in one that is `factor` times as short. */
const models: [string, fc.Arbitrary<(factor: number) => PurchaseModel>][] = [
  ["NBD", fc.tuple(shape, scale).map(([r, alpha]) => (factor) => new Nbd({ r, alpha: alpha * factor }))],
  ["BG/NBD", fc.tuple(shape, scale, shape, shape).map(([r, alpha, a, b]) => (factor) => new DropoutAfterPurchase({ r, alpha: alpha * factor, a, b }, 0))],
  ["MBG/NBD", fc.tuple(shape, scale, shape, shape).map(([r, alpha, a, b]) => (factor) => new DropoutAfterPurchase({ r, alpha: alpha * factor, a, b }, 1))],
  ["Pareto/NBD", fc.tuple(shape, scale, shape, scale).map(([r, alpha, s, beta]) => (factor) => new ParetoNbd({ r, alpha: alpha * factor, s, beta: beta * factor }))],
];

const settings = { numRuns: 60 };
const near = (a: number, b: number, allowed = 1e-10): boolean => Math.abs(a - b) <= allowed * Math.max(Math.abs(a), Math.abs(b)) + 1e-300;

describe.each(models)("btyd > laws of %s", (name, model) => {
  it("law: a chance is a chance, and every answer a number", () => {
    fc.assert(
      fc.property(model, history, power(-3, 5), power(-6, 1), (make, one, horizon, discount) => {
        const it = make(1);
        for (const chance of [it.pAlive(one), it.none(one, horizon)]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
        for (const number of [it.expected(one, horizon), it.expectedOfNew(horizon), it.dert(one, discount)]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(Infinity);
        }
        expect(Number.isFinite(it.logLikelihood(one))).toBe(true);
      }),
      settings,
    );
  });

  it("law: days and weeks give the same", () => {
    fc.assert(
      fc.property(model, history, power(-2, 4), power(-5, 0), (make, one, horizon, discount) => {
        const [weeks, days] = [make(1), make(7)];
        const inDays = { x: one.x, recency: one.recency * 7, age: one.age * 7 };
        expect(near(days.pAlive(inDays), weeks.pAlive(one))).toBe(true);
        expect(near(days.expected(inDays, horizon * 7), weeks.expected(one, horizon))).toBe(true);
        expect(near(days.none(inDays, horizon * 7), weeks.none(one, horizon))).toBe(true);
        expect(near(days.dert(inDays, discount / 7), weeks.dert(one, discount))).toBe(true);
      }),
      settings,
    );
  });

  it("law: more time, more purchases and less chance of none; in no time nothing", () => {
    fc.assert(
      fc.property(model, history, power(-3, 4), fc.double({ min: 1, max: 100, noNaN: true }), (make, one, horizon, longer) => {
        const it = make(1);
        expect(it.expected(one, 0)).toBe(0);
        expect(it.expectedOfNew(0)).toBe(0);
        expect(it.none(one, 0)).toBeCloseTo(1, 14);
        expect(it.expected(one, horizon * longer)).toBeGreaterThanOrEqual(it.expected(one, horizon) * (1 - 1e-11));
        expect(it.expectedOfNew(horizon * longer)).toBeGreaterThanOrEqual(it.expectedOfNew(horizon) * (1 - 1e-11));
        expect(it.none(one, horizon * longer)).toBeLessThanOrEqual(it.none(one, horizon) * (1 + 1e-11));
        // Who buys at all buys once at least.
        expect(1 - it.none(one, horizon)).toBeLessThanOrEqual(it.expected(one, horizon) * (1 + 1e-9) + 1e-14);
      }),
      settings,
    );
  });

  it("law: a new customer is one of age 0 without a repeat purchase", () => {
    fc.assert(
      fc.property(model, power(-2, 4), (make, horizon) => {
        const it = make(1);
        expect(near(it.expected({ x: 0, recency: 0, age: 0 }, horizon), it.expectedOfNew(horizon))).toBe(true);
        expect(it.logLikelihood({ x: 0, recency: 0, age: 0 })).toBeCloseTo(0, 14);
      }),
      settings,
    );
  });

  it("law: who is active now buys as one who is active for certain, times the chance of it", () => {
    fc.assert(
      fc.property(model, history, power(-2, 4), (make, one, horizon) => {
        const it = make(1);
        expect(near(it.pAlive(one) * it.expectedIfActive(one.x, one.age, horizon), it.expected(one, horizon))).toBe(true);
      }),
      settings,
    );
  });

  it("law: the discounted stream lies between the discounted purchases of its pieces", () => {
    fc.assert(
      fc.property(model, history, power(-3, 0), (make, one, discount) => {
        const it = make(1);
        // 200 pieces of a tenth of the time in which a purchase loses a share of 1 - 1/e of its worth, and what comes after.
        const length = 0.1 / discount;
        let [low, high] = [0, 0];
        for (let piece = 0; piece < 200; piece++) {
          const bought = it.expected(one, (piece + 1) * length) - it.expected(one, piece * length);
          low += bought * Math.exp(-0.1 * (piece + 1));
          high += bought * Math.exp(-0.1 * piece);
        }
        // The pace never rises, so that all that comes later is worth less than the last piece without end.
        const rest = (it.expected(one, 200 * length) - it.expected(one, 199 * length)) * (Math.exp(-20) / (1 - Math.exp(-0.1)));
        const worth = it.dert(one, discount);
        expect(worth).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(worth).toBeLessThanOrEqual((high + rest) * (1 + 1e-9));
      }),
      { numRuns: 15 },
    );
  });

  it(`law: ${name} is fitted alike in any order of rows, grouped or not`, () => {
    const rows = simulateCustomers(41, 150, { r: 0.9, alpha: 6 }, lostAfterPurchase(0.9, 2.5, 0));
    const model = name.toLowerCase().replace("/", "_");
    const thrice = rows.map(([x, recency, age]) => [x, recency, age, 3] as const);
    const [once, weighted] = [fitOf(model, grouped([...rows, ...rows, ...rows].reverse())), fitOf(model, grouped(thrice))];
    expect(weighted.customers).toBe(once.customers);
    expect(near(weighted.logLikelihood, once.logLikelihood, 1e-12)).toBe(true);
    for (const parameter of once.names) {
      expect(near(weighted.parameters[parameter] ?? NaN, once.parameters[parameter] ?? NaN, 1e-8)).toBe(true);
      expect(near(weighted.standardErrors[parameter] ?? NaN, once.standardErrors[parameter] ?? NaN, 1e-7)).toBe(true);
    }
  });
});

describe("btyd > limits of models", () => {
  it.each([[0], [1]] as const)("law: without loss, dropout after purchases (safe start %d) is the NBD", (safeStart) => {
    fc.assert(
      fc.property(shape, scale, history, power(-2, 3), (r, alpha, one, horizon) => {
        const [nbd, bgNbd] = [new Nbd({ r, alpha }), new DropoutAfterPurchase({ r, alpha, a: 1e-13, b: 1e3 }, safeStart)];
        fc.pre(bgNbd.pAlive(one) > 1 - 1e-9);
        expect(near(bgNbd.expected(one, horizon), nbd.expected(one, horizon), 1e-7)).toBe(true);
        expect(Math.abs(bgNbd.logLikelihood(one) - nbd.logLikelihood(one))).toBeLessThan(1e-8 * (1 + Math.abs(nbd.logLikelihood(one))));
      }),
      settings,
    );
  });

  it("law: without loss, Pareto/NBD is the NBD", () => {
    fc.assert(
      fc.property(shape, scale, history, power(-2, 3), (r, alpha, one, horizon) => {
        const [nbd, pareto] = [new Nbd({ r, alpha }), new ParetoNbd({ r, alpha, s: 1e-13, beta: 1e3 })];
        fc.pre(pareto.pAlive(one) > 1 - 1e-9);
        expect(near(pareto.expected(one, horizon), nbd.expected(one, horizon), 1e-7)).toBe(true);
        expect(Math.abs(pareto.none(one, horizon) - nbd.none(one, horizon))).toBeLessThan(1e-8);
      }),
      settings,
    );
  });

  it("say what is true of the models: BG/NBD never doubts a customer without repeats, and MBG/NBD does", () => {
    const one = { x: 0, recency: 0, age: 1000 };
    expect(purchaseModel("bg_nbd", { r: 0.2, alpha: 4, a: 0.8, b: 2.4 })?.pAlive(one)).toBe(1);
    expect(purchaseModel("mbg_nbd", { r: 0.2, alpha: 4, a: 0.8, b: 2.4 })?.pAlive(one)).toBeLessThan(0.8);
    // Ehrenberg (1959): the pace of a customer is (r + x)/(alpha + T), for ever.
    expect(new Nbd({ r: 2, alpha: 8 }).expected({ x: 3, recency: 2, age: 2 }, 10)).toBeCloseTo(5, 12);
    expect(new Nbd({ r: 2, alpha: 8 }).dert({ x: 3, recency: 2, age: 2 }, 0.1)).toBeCloseTo(5, 12);
  });
});

describe("btyd > laws of BG/BB", () => {
  const parameters = fc.tuple(shape, shape, shape, shape).map(([alpha, beta, gamma, delta]) => new BgBb({ alpha, beta, gamma, delta }));
  const taken = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })).map((three) => {
    const [x = 0, recency = 0, opportunities = 0] = [...three].sort((a, b) => a - b);
    return x === 0 ? { x, recency: 0, opportunities } : { x, recency, opportunities };
  });

  it("law: chances are chances, purchases rise and are no more than opportunities", () => {
    fc.assert(
      fc.property(parameters, taken, fc.integer({ min: 1, max: 40 }), (model, one, horizon) => {
        expect(model.pAlive(one)).toBeGreaterThanOrEqual(0);
        expect(model.pAlive(one)).toBeLessThanOrEqual(1);
        expect(model.logLikelihood(one)).toBeLessThanOrEqual(1e-12);
        expect(model.expected(one, 0)).toBe(0);
        expect(model.expected(one, horizon)).toBeLessThanOrEqual(horizon);
        expect(model.expected(one, horizon + 1)).toBeGreaterThanOrEqual(model.expected(one, horizon));
        // One opportunity on: the chance of still being there, times that of buying, is no more than the first.
        expect(model.expected(one, 1)).toBeLessThanOrEqual(model.pAlive(one) * (1 + 1e-12));
      }),
    );
  });

  it("law: the discounted stream is the sum of its purchases", () => {
    fc.assert(
      fc.property(parameters, taken, fc.double({ min: 0.1, max: 5, noNaN: true }), (model, one, discount) => {
        let [worth, before] = [0, 0];
        for (let ahead = 1; ahead <= 400; ahead++) {
          const until = model.expected(one, ahead);
          worth += (until - before) / (1 + discount) ** ahead;
          before = until;
        }
        expect(Math.abs(model.dert(one, discount) - worth)).toBeLessThan(1e-9 * Math.max(1, worth));
      }),
      { numRuns: 30 },
    );
  });

  it("law: all histories of some opportunities have a chance of 1 together", () => {
    fc.assert(
      fc.property(parameters, (model) => {
        const opportunities = 8;
        let total = Math.exp(model.logLikelihood({ x: 0, recency: 0, opportunities }));
        for (let recency = 1; recency <= opportunities; recency++) {
          // Of the opportunities before the last that was taken, any x - 1 can have been.
          for (let x = 1, ways = 1; x <= recency; ways = (ways * (recency - x)) / x, x++) {
            total += ways * Math.exp(model.logLikelihood({ x, recency, opportunities }));
          }
        }
        expect(total).toBeCloseTo(1, 11);
      }),
    );
  });
});

describe("btyd > laws of Gamma-Gamma", () => {
  it("law: expected spend lies between what was spent and what customers spend at large, nearer to the first with each purchase", () => {
    fc.assert(
      fc.property(shape, power(-2, 2), scale, fc.integer({ min: 1, max: 50 }), scale, (p, above, gamma, x, spend) => {
        const model = new GammaGamma({ p, q: 1 + above, gamma });
        const atLarge = model.expectedSpend(0, 0);
        const [few, many] = [model.expectedSpend(x, spend), model.expectedSpend(x + 1, spend)];
        expect(few).toBeGreaterThanOrEqual(Math.min(atLarge, spend) * (1 - 1e-12));
        expect(few).toBeLessThanOrEqual(Math.max(atLarge, spend) * (1 + 1e-12));
        expect(Math.abs(many - spend)).toBeLessThanOrEqual(Math.abs(few - spend) * (1 + 1e-9) + 1e-12 * spend);
      }),
    );
  });

  it("has no mean where q is 1 or less, and says nothing of a customer without repeats", () => {
    for (const q of [1, 0.5]) expectProblem(() => new GammaGamma({ p: 6, q, gamma: 15 }).expectedSpend(2, 30), new Problem("meanUndefined", {}));
    expect(new GammaGamma({ p: 6, q: 4, gamma: 15 }).logLikelihood(0, 0)).toBe(0);
    // By hand: 6 x 15/(4 - 1).
    expect(new GammaGamma({ p: 6, q: 4, gamma: 15 }).expectedSpend(0, 0)).toBeCloseTo(30, 12);
  });
});
