/** Do the simple formulas give the worked numbers, and obey their laws? */
import fc from "fast-check";
import { Problem } from "../../../src/core/problem";
import { acquisitionCost } from "../../../src/core/value/acquisitionCost";
import { churnRate } from "../../../src/core/value/churnRate";
import { customerValue } from "../../../src/core/value/customerValue";
import { highestCac } from "../../../src/core/value/highestCac";
import { lifespan } from "../../../src/core/value/lifespan";
import { ltvToCac } from "../../../src/core/value/ltvToCac";
import { ltvToCacRating, ratingIds } from "../../../src/core/value/ltvToCacRating";
import { paybackPeriods } from "../../../src/core/value/paybackPeriods";
import { retentionRate } from "../../../src/core/value/retentionRate";
import { simpleClv } from "../../../src/core/value/simpleClv";
import { valuePerPeriod } from "../../../src/core/value/valuePerPeriod";
import { expectProblem } from "../../expectProblem";

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

describe("value > simpleClv", () => {
  // The worked example of the project's catalogue of functions: 5,000,000 a purchase, 12 a year, 4 years.
  it("finds 240,000,000, with 70% margin 168,000,000, less a CAC of 20,000,000 148,000,000", () => {
    expect(simpleClv(5000000, 12, 4, 1, 0)).toBe(240000000);
    expect(simpleClv(5000000, 12, 4, 0.7, 0)).toBe(168000000);
    expect(simpleClv(5000000, 12, 4, 0.7, 20000000)).toBe(148000000);
  });

  it("law: years and months give the same value", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (purchase, perYear, years) => {
          expect(simpleClv(purchase, perYear / 12, years * 12, 1, 0)).toBeCloseTo(
            simpleClv(purchase, perYear, years, 1, 0),
            4,
          );
        },
      ),
    );
  });

  it("law: is the value of one period times the lifespan", () => {
    fc.assert(
      fc.property(amount, amount, share, (purchase, frequency, years) => {
        const expected = valuePerPeriod(purchase, frequency) * years;
        expect(simpleClv(purchase, frequency, years, 1, 0) / expected).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("value > acquisition", () => {
  // The worked numbers of the project's catalogue of functions.
  it("finds the worked numbers", () => {
    expect(ltvToCac(240000000, 80000000)).toBe(3);
    expect(ltvToCac(240000000, 80000001)).toBeCloseTo(2.9999999625, 12);
    expect(highestCac(240000000, 3)).toBe(80000000);
    expect(paybackPeriods(20000000, 5000000, 0.7)).toBeCloseTo(5.714285714285714, 12);
    expect(acquisitionCost(1000, 20)).toBe(50);
  });

  it("law: a CAC at its maximum gives the target ratio", () => {
    fc.assert(
      fc.property(amount, amount, (clv, target) => {
        expect(ltvToCac(clv, highestCac(clv, target)) / target).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is never repaid without a margin", () => {
    for (const [arpa, margin] of [
      [0, 0.5],
      [100, 0],
      [100, -0.1],
      [-100, 0.5],
    ] as const) {
      expectProblem(() => paybackPeriods(10, arpa, margin), new Problem("neverRepaid", {}));
    }
    expect(paybackPeriods(0, 100, 0.5)).toBe(0);
    expect(paybackPeriods(10, -100, -0.5)).toBe(0.2);
  });
});

describe("value > ltvToCacRating", () => {
  // Bounds of the project's catalogue of functions: 3 is Healthy, 5 is Room to invest.
  it.each([
    [-2, "losing"],
    [0.9, "losing"],
    [1, "belowTarget"],
    [2.999, "belowTarget"],
    [3, "healthy"],
    [4.999, "healthy"],
    [5, "roomToInvest"],
    [90, "roomToInvest"],
  ])("rates %d as %s", (ratio, rating) => {
    expect(ltvToCacRating(ratio, 3, 5)).toBe(rating);
  });

  it("forgives rounding at every bound", () => {
    expect(ltvToCacRating(0.3 / 0.1, 3, 5)).toBe("healthy");
    expect(ltvToCacRating(1 - 1e-15, 3, 5)).toBe("belowTarget");
    expect(ltvToCacRating(5 - 1e-14, 3, 5)).toBe("roomToInvest");
  });

  it("knows no Healthy where the target lies above the upper mark", () => {
    expect([4, 5.5, 6].map((ratio) => ltvToCacRating(ratio, 6, 5))).toEqual([
      "belowTarget",
      "belowTarget",
      "roomToInvest",
    ]);
  });

  it("law: a higher ratio never rates lower", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (ratio, more) => {
          const rank = (value: number): number => ratingIds.indexOf(ltvToCacRating(value, 3, 5));
          expect(rank(ratio + more)).toBeGreaterThanOrEqual(rank(ratio));
        },
      ),
    );
  });
});

describe("value > churn and retention", () => {
  it("finds shares and the lifespan", () => {
    // 1/0.05, the design's worked number.
    expect(lifespan(0.05)).toBe(20);
    expect(churnRate(200, 0)).toBe(0);
    expect(churnRate(200, 200)).toBe(1);
    expect(retentionRate(100, 0, 0)).toBe(0);
    expect(retentionRate(100, 120, 20)).toBe(1);
  });

  it("refuses more lost than there were", () => {
    expectProblem(() => churnRate(200, 201), new Problem("outOfRange", { parameter: "lost", value: 201, minimum: 0, maximum: 200 }));
  });

  it("refuses a retention above 1 or below 0", () => {
    expectProblem(() => retentionRate(100, 130, 20), new Problem("outOfRange", { parameter: "new", value: 20, minimum: 30, maximum: 130 }));
    expectProblem(() => retentionRate(100, 10, 20), new Problem("outOfRange", { parameter: "new", value: 20, minimum: 0, maximum: 10 }));
  });

  it("law: churn and retention of the same customers add up to 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.nat(1000), (start, gone, won) => {
        const lost = Math.min(gone, start);
        expect(churnRate(start, lost) + retentionRate(start, start - lost + won, won)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("value > customerValue", () => {
  // {10,20,5} less {8,4,3}, the design's worked number.
  it("is benefits less costs, either of which may be empty", () => {
    expect(customerValue([10, 20, 5], [8, 4, 3])).toBe(20);
    expect(customerValue([], [1])).toBe(-1);
    expect(customerValue([], [])).toBe(0);
  });

  it("law: the order does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100)), (benefits) => {
        expect(customerValue([...benefits].reverse(), [])).toBeCloseTo(customerValue(benefits, []), 9);
      }),
    );
  });
});
