/** Do the formulas of lifetime value with retention give the worked numbers, and obey their laws? */
import fc from "fast-check";
import { Problem } from "../../../src/core/problem";
import { cashflowClv } from "../../../src/core/value/cashflowClv";
import { historicClv, spendOf } from "../../../src/core/value/historicClv";
import { bandOf, ratingBands } from "../../../src/core/value/ratingBands";
import { retentionClv, type RetentionTerms } from "../../../src/core/value/retentionClv";
import { sensitivity } from "../../../src/core/value/sensitivity";
import { simpleClv } from "../../../src/core/value/simpleClv";
import { subscriptionClv } from "../../../src/core/value/subscriptionClv";
import { transitionClv } from "../../../src/core/value/transitionClv";
import { expectProblem } from "../../expectProblem";

const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const discounts = fc.double({ min: 0.01, max: 1, noNaN: true });

const terms = (some: Partial<RetentionTerms>): RetentionTerms => ({
  margin: 100, retention: 0.8, discount: 0.1, periods: null, firstNow: false, ...some,
});

describe("value > retentionClv", () => {
  // The worked numbers of the project's catalogue of functions.
  it.each([
    [{}, 266.66666666666663],
    [{ firstNow: true }, 366.6666666666667],
    [{ periods: 5 }, 212.4097335626603],
    [{ periods: 5, firstNow: true }, 292.0633836486579],
  ])("finds with %j %d", (some, clv) => {
    expect(retentionClv(terms(some)) / clv).toBeCloseTo(1, 13);
  });

  it("never ends where nobody leaves and nothing is discounted, unless periods are given", () => {
    const ending = new Problem("neverEnds", {});
    expectProblem(() => retentionClv(terms({ retention: 1, discount: 0 })), ending);
    expectProblem(() => retentionClv(terms({ retention: 0.8, discount: -0.2 })), ending);
    expectProblem(() => retentionClv(terms({ retention: 0.9, discount: -0.5 })), ending);
    expect(retentionClv(terms({ retention: 1, discount: 0, periods: 7 }))).toBe(700);
    expect(retentionClv(terms({ retention: 1, discount: 0.25 }))).toBe(400);
    expect(retentionClv(terms({ retention: 1, discount: 1e-6 }))).toBe(1e8);
  });

  it("is nothing without retention, but for the margin that comes at once", () => {
    expect(retentionClv(terms({ retention: 0 }))).toBe(0);
    expect(retentionClv(terms({ retention: 0, firstNow: true }))).toBeCloseTo(100, 12);
    expect(retentionClv(terms({ retention: 0, firstNow: true, periods: 9 }))).toBe(100);
  });

  it("law: many periods come near to no end, and the first margin at once adds exactly that margin", () => {
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 0.9, noNaN: true }), discounts, (margin, retention, discount) => {
        const some = { margin, retention, discount };
        const endless = retentionClv(terms(some));
        const tolerance = 1e-9 * Math.abs(margin) + 1e-12;
        expect(Math.abs(retentionClv(terms({ ...some, periods: 1200 })) - endless)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(retentionClv(terms({ ...some, firstNow: true })) - endless - margin)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  it("law: rises with retention and falls with discount", () => {
    const rates = fc.tuple(share, share).map((two) => [...two].sort((a, b) => a - b) as [number, number]);
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 1, max: 40 }), ([low, high], [little, much], periods) => {
        const of = (retention: number, discount: number): number => retentionClv(terms({ retention, discount, periods }));
        expect(of(high, little)).toBeGreaterThanOrEqual(of(low, little));
        expect(of(high, much)).toBeLessThanOrEqual(of(high, little));
      }),
    );
  });
});

describe("value > cashflowClv", () => {
  // By hand: 100 x 0.8 / 1.1 + 120 x 0.8 x 0.85 / 1.21 + 140 x 0.8 x 0.85 x 0.9 / 1.331.
  it("weights each margin by who is still there", () => {
    expect(cashflowClv([100, 120, 140], [0.8, 0.85, 0.9], 0.1)).toBeCloseTo(204.53794139744548, 10);
    expect(cashflowClv([], [], 0.1)).toBe(0);
  });

  it("needs as many retention rates as margins", () => {
    const misfit = new Problem("shapesDiffer", { first: "margins", second: "retentions" });
    expectProblem(() => cashflowClv([1, 2], [1], 0), misfit);
  });

  it("law: with one margin and one rate it is the CLV of constant retention", () => {
    fc.assert(
      fc.property(money, share, discounts, fc.integer({ min: 1, max: 30 }), (margin, retention, discount, periods) => {
        const flows = cashflowClv(Array<number>(periods).fill(margin), Array<number>(periods).fill(retention), discount);
        const constant = retentionClv({ margin, retention, discount, periods, firstNow: false });
        expect(Math.abs(flows - constant)).toBeLessThanOrEqual(1e-12 * Math.abs(constant) + 1e-9);
      }),
    );
  });
});

describe("value > subscriptionClv", () => {
  // The worked numbers of the project's catalogue of functions.
  it("finds 2000 and 1250", () => {
    expect(subscriptionClv(100, 0.05, 1, 0)).toBe(2000);
    expect(subscriptionClv(50, 0.04, 1, 0)).toBe(1250);
    expect(subscriptionClv(100, 0.05, 0.5, 0.03)).toBeCloseTo(2500, 9);
  });

  it("needs a horizon where expansion reaches churn", () => {
    const problem = new Problem("expansionTooHigh", {});
    expectProblem(() => subscriptionClv(100, 0.05, 1, 0.05), problem);
    expectProblem(() => subscriptionClv(100, 0.05, 1, 0.06), problem);
    // 0.1 + 0.2 is 0.3 up to rounding.
    expectProblem(() => subscriptionClv(100, 0.1 + 0.2, 1, 0.3), problem);
  });
});

describe("value > historicClv", () => {
  it("adds up sales and refunds of each customer, largest first, equal ones by id", () => {
    const spend = historicClv(["b", "a", null, "c", "b", "d"], [10, 10, 99, 5, -4, null]);
    expect([...spend]).toEqual([["a", 10], ["b", 6], ["c", 5]]);
    expect([...historicClv(["b", "a"], [1, 1]).keys()]).toEqual(["a", "b"]);
  });

  it("adds money without binary dust", () => {
    expect([...historicClv(["a", "a", "a"], [0.1, 0.2, -0.3])]).toEqual([["a", 0]]);
  });

  it("says who is not there and what is missing", () => {
    expectProblem(() => spendOf(historicClv(["a"], [1]), "b"), new Problem("unknownCustomer", { customer: "b" }));
    expectProblem(() => historicClv([null], [1]), new Problem("noData", { parameter: "customers" }));
    expectProblem(() => historicClv(["a", null], [null, 1]), new Problem("noData", { parameter: "amounts" }));
    expectProblem(() => historicClv(["a"], [null]), new Problem("noData", { parameter: "amounts" }));
  });
});

describe("value > transitionClv", () => {
  // By hand, P = [[.5,.5],[0,1]], m = [100,0], d = .25: 50/1.25 + 25/1.5625 = 56; without end 40 / (1 - .4) = 66.67.
  it("adds up the margins of the states to come", () => {
    const matrix = [[0.5, 0.5], [0, 1]];
    expect(transitionClv([100, 0], matrix, 0.25, 2)).toEqual([56, 0]);
    const [active = NaN, lost = NaN] = transitionClv([100, 0], matrix, 0.25, null);
    expect(active).toBeCloseTo(66.66666666666667, 12);
    expect(lost).toBeCloseTo(0, 12);
  });

  it("finds the value of the states of Pfeifer & Carraway's kind of chain, recency 1 to 3 and lost", () => {
    // Their example's shape: a purchase of 40 after recency 1, 2, 3 with chances .3, .2, .05, a contact costs 4.
    const matrix = [[0.3, 0.7, 0, 0], [0.2, 0, 0.8, 0], [0.05, 0, 0, 0.95], [0, 0, 0, 1]];
    const values = transitionClv([36, -4, -4, 0], matrix, 0.2, null);
    // What solves the equations must satisfy them: V = P (m + V) / (1 + d).
    const again = matrix.map((row) => row.reduce((sum, chance, to) => sum + (chance * (([36, -4, -4, 0][to] ?? NaN) + (values[to] ?? NaN))) / 1.2, 0));
    values.forEach((value, at) => expect(value).toBeCloseTo(again[at] ?? NaN, 12));
  });

  it("says what is wrong with the matrix", () => {
    expectProblem(() => transitionClv([1, 2], [[1]], 0.1, null), new Problem("badMatrix", { reason: "size", row: 1 }));
    const bad = [[0.5, 0.5], [0.5, 0.4]];
    expectProblem(() => transitionClv([1, 2], bad, 0.1, null), new Problem("badMatrix", { reason: "sum", row: 2 }));
    expect(() => transitionClv([1], [[1 + 1e-5]], 0.1, 3)).toThrow(Problem);
    expect(transitionClv([1], [[1 + 1e-7]], 0.1, 1)).toHaveLength(1);
  });

  it("never ends without a discount, unless periods are given", () => {
    expectProblem(() => transitionClv([1], [[1]], 0, null), new Problem("neverEnds", {}));
    expectProblem(() => transitionClv([1], [[1]], -0.5, null), new Problem("neverEnds", {}));
    expectProblem(() => transitionClv([1], [[1]], 1e-300, null), new Problem("neverEnds", {}));
    expect(transitionClv([1], [[1]], 0, 4)).toEqual([4]);
  });

  it("law: two states, stay or lost, are the CLV of constant retention", () => {
    fc.assert(
      fc.property(money, share, discounts, fc.option(fc.integer({ min: 1, max: 50 })), (margin, retention, discount, periods) => {
        const [value = NaN] = transitionClv([margin, 0], [[retention, 1 - retention], [0, 1]], discount, periods);
        const constant = retentionClv({ margin, retention, discount, periods, firstNow: false });
        expect(Math.abs(value - constant)).toBeLessThanOrEqual(1e-10 * Math.abs(constant) + 1e-9);
      }),
    );
  });
});

describe("value > sensitivity", () => {
  it("moves both by the same steps, each once, with the middle unchanged", () => {
    const { frequencies, rows } = sensitivity(100, 4, 5, 0.5, [0.2, 0.1, 0.2]);
    expect(frequencies).toEqual([3.2, 3.6, 4, 4.4, 4.8]);
    expect(rows.map(({ averagePurchase }) => averagePurchase)).toEqual([80, 90, 100, 110, 120]);
    expect(rows[2]?.values[2]).toBe(simpleClv(100, 4, 5, 0.5, 0));
    expect(rows[0]?.values[4]).toBeCloseTo(simpleClv(80, 4.8, 5, 0.5, 0), 9);
  });
});

describe("value > ratingBands", () => {
  const bands = ratingBands([[3, "good"], [0, "bad"], [1, "so so"]]);

  it("names the highest band that is reached, rounding forgiven, and the lowest below all", () => {
    expect([-5, 0, 0.99, 1, 0.3 / 0.1, 99].map((ratio) => bandOf(ratio, bands))).toEqual(
      ["bad", "bad", "bad", "so so", "good", "good"],
    );
  });

  it("refuses an empty list, a nameless band and two that begin at one ratio", () => {
    for (const rows of [[], [[1, ""]], [[1, "a"], [1, "b"]]] as [number, string][][]) {
      expectProblem(() => ratingBands(rows), new Problem("badBands", {}));
    }
    expect(bandOf(1, [])).toBe("");
  });
});
