/** Do tiers follow the share of customers above? */
import fc from "fast-check";
import { Problem } from "../../../src/core/problem";
import { tierCutoffs, tierOf, tierRanks, type TierId } from "../../../src/core/rfm/tiers";
import { tiersOf } from "../../../src/core/rfm/tiersOf";
import { expectProblem } from "../../expectProblem";

const tiers = (values: readonly number[], high = 0.2, middle = 0.3): string =>
  tiersOf(values, [high, middle])
    .map((tier) => tier[0])
    .join("");

/** The rule as the design words it, the slow way, in whole percents so that no rounding enters. */
function byTheRule(values: readonly number[], highPercent: number, middlePercent: number): TierId[] {
  const n = values.length;
  if (new Set(values).size === 1) return values.map((value) => (value < 0 ? "low" : "middle"));
  return values.map((value) => {
    const k = values.filter((other) => other > value).length;
    if (value < 0) return "low";
    if (100 * k < highPercent * n) return "high";
    return 100 * k < (highPercent + middlePercent) * n ? "middle" : "low";
  });
}

describe("tiers", () => {
  // By hand from the rule: 10 values, the best 2 are High, the next 3 Middle.
  it("put 20% into High and 30% into Middle", () => {
    expect(tiers([100, 90, 80, 70, 60, 50, 40, 30, 20, 10])).toBe("hhmmmlllll");
  });

  it("keep ties together", () => {
    expect(tiers([100, 90, 90, 90, 60, 50, 40, 30, 20, 10])).toBe("hhhhmlllll");
  });

  it("are all Middle where all are equal, one customer included", () => {
    expect(tiers([7, 7, 7])).toBe("mmm");
    expect(tiers([7])).toBe("m");
    expect(tiers([0, 0])).toBe("mm");
  });

  it("put negative values into Low, wherever they stand", () => {
    expect(tiers([5, -1, -2], 0.5, 0.5)).toBe("hll");
    expect(tiers([-5, -5])).toBe("ll");
  });

  it("leave a tier without share empty", () => {
    expect(tiers([3, 2, 1], 0, 0.5)).toBe("mml");
    expect(tiers([3, 2, 1], 0, 0)).toBe("lll");
    expect(tiers([3, 2, 1], 1, 0)).toBe("hhh");
  });

  it("put the rest into Middle where the shares exceed 1", () => {
    expect(tiers([4, 3, 2, 1], 0.5, 0.9)).toBe("hhmm");
  });

  it("need values", () => {
    expectProblem(() => tiersOf([], [0.2, 0.3]), new Problem("noData", { parameter: "values" }));
  });

  it("reach Excel's LARGE at the rank", () => {
    const values = [12, 5, 8, 30, 1, 9, 22, 4, 15, 2];
    const large = (k: number): number | undefined => [...values].sort((a, b) => b - a)[k - 1];
    const ranks = tierRanks(values.length, [0.2, 0.3]);
    expect(tierCutoffs(values, [0.2, 0.3])).toEqual({ high: large(ranks.high), middle: large(ranks.middle) });
  });

  it("do not lose a customer to rounding: 10% and 20% of 10 are 3", () => {
    expect(tierRanks(10, [0.1, 0.2])).toEqual({ high: 1, middle: 3 });
  });

  it("have no cut-off where there is nobody", () => {
    expect(tierCutoffs([], [0.2, 0.3])).toEqual({ high: Infinity, middle: Infinity });
  });

  const values = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 50 });
  const shares = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }));

  it("law: agree with the rule, counted the slow way", () => {
    fc.assert(
      fc.property(values, shares, (some, [high, middle]) => {
        expect(tiersOf(some, [high / 100, middle / 100])).toEqual(byTheRule(some, high, middle));
      }),
    );
  });

  it("law: a larger value is never in a lower tier", () => {
    const height: Record<TierId, number> = { low: 0, middle: 1, high: 2 };
    fc.assert(
      fc.property(values, shares, (some, [high, middle]) => {
        const cutoffs = tierCutoffs(some, [high / 100, middle / 100]);
        const ascending = [...some].sort((a, b) => a - b).map((value) => height[tierOf(value, cutoffs)]);
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      }),
    );
  });
});
