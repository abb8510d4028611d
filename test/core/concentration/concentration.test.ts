/** Are shares, classes and tenths what their definitions say, ties included? */
import fc from "fast-check";
import { abcClasses } from "../../../src/core/concentration/abcClasses";
import { deciles } from "../../../src/core/concentration/deciles";
import { paretoShare, topShare } from "../../../src/core/concentration/topShare";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";

// The list of the project's catalogue of functions.
const list = [500, 300, 100, 50, 20, 10, 10, 5, 3, 2];
const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }).filter((some) => some.some((one) => one > 0));
const noData = new Problem("noData", { parameter: "values" });

describe("paretoShare", () => {
  it("finds 0.8 for the worked list", () => {
    expect(paretoShare(topShare(list, 0.2))).toBe(0.8);
    expect(topShare(list, 0.2)).toEqual({ customers: 2, topSum: 800, total: 1000 });
  });

  it("rounds the number of customers up, rounding of the computer forgiven", () => {
    expect(topShare(list, 0.21).customers).toBe(3);
    // 0.3 x 10 is 3, although 0.1 + 0.2 is a little more than 0.3.
    expect(topShare(list, 0.1 + 0.2).customers).toBe(3);
    expect(topShare(list, 0).customers).toBe(0);
    expect(topShare(list, 1).customers).toBe(10);
  });

  it("exceeds 1 where others lose money, and is none where nothing is left", () => {
    expect(paretoShare(topShare([3, -1], 0.5))).toBe(1.5);
    expectProblem(() => topShare([1, -1], 0.5), new Problem("nothingToShare", {}));
    // Nothing is left, although a computer finds 5.6e-17.
    expectProblem(() => topShare([0.1, 0.2, -0.3], 0.5), new Problem("nothingToShare", {}));
    expectProblem(() => topShare([], 0.5), noData);
  });

  it("law: grows with the top and ends at 1", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (some, a, b) => {
        const share = (top: number): number => paretoShare(topShare(some, top));
        expect(share(Math.max(a, b))).toBeGreaterThanOrEqual(share(Math.min(a, b)));
        expect(share(1)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("abcClasses", () => {
  it("finds A A B B C C C C C C for the worked list", () => {
    expect(abcClasses(list, 0.8, 0.95).join("")).toBe("AABBCCCCCC");
  });

  it("has no B where the second bound lies below the first, and gives equal values one class", () => {
    expect(abcClasses([6, 3, 1], 0.9, 0.5).join("")).toBe("AAC");
    expect(abcClasses([5, 5, 5, 5], 0.2, 0.3).join("")).toBe("AAAA");
  });

  it("says where there is nothing to share", () => {
    expectProblem(() => abcClasses([0, 0], 0.8, 0.95), new Problem("nothingToShare", {}));
    expectProblem(() => abcClasses([-2, 1], 0.8, 0.95), new Problem("nothingToShare", {}));
    expectProblem(() => abcClasses([0.1, 0.2, -0.3], 0.8, 0.95), new Problem("nothingToShare", {}));
    expectProblem(() => abcClasses([], 0.8, 0.95), noData);
    expect(abcClasses([9, 0, -1], 0.8, 0.95)).toEqual(["A", "C", "C"]);
  });

  it("law: a larger value never has a worse class, whatever the order", () => {
    fc.assert(
      fc.property(values, (some) => {
        const classes = abcClasses(some, 0.8, 0.95);
        const worst = (one: number): string => classes[some.indexOf(one)] ?? "";
        for (const a of some) for (const b of some) if (a > b) expect(worst(a) <= worst(b)).toBe(true);
        expect(abcClasses([...some].reverse(), 0.8, 0.95).reverse()).toEqual(classes);
      }),
    );
  });
});

describe("deciles", () => {
  it("gives the best tenth 1 and the last 10", () => {
    expect(deciles([100, 90, 80, 70, 60, 50, 40, 30, 20, 10])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(deciles([10, 20, 30, 40, 50])).toEqual([9, 7, 5, 3, 1]);
    expect(deciles([7])).toEqual([1]);
    expectProblem(() => deciles([]), noData);
  });

  it("keeps ties together in the better tenth", () => {
    expect(deciles([5, 5, 5])).toEqual([1, 1, 1]);
    expect(deciles([9, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it("law: every decile lies in 1..10 and falls as the value rises", () => {
    fc.assert(
      fc.property(values, (some) => {
        const all = deciles(some);
        some.forEach((a, at) => {
          expect(all[at]).toBeGreaterThanOrEqual(1);
          expect(all[at]).toBeLessThanOrEqual(10);
          some.forEach((b, other) => {
            if (a > b) expect(all[at] ?? NaN).toBeLessThanOrEqual(all[other] ?? NaN);
          });
        });
      }),
    );
  });
});
