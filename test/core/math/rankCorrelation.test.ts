/** Does the rank correlation agree with others', with ties and without, and keep its laws? */
import fc from "fast-check";
import { rankCorrelation } from "../../../src/core/math/rankCorrelation";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";

describe("rankCorrelation", () => {
  // Six squared differences of ranks sum to 30: 1 - 6 * 30 / (6 * 35), by hand.
  it("finds 1 - 6 sum d^2 / (n (n^2 - 1)) without ties", () => {
    expect(rankCorrelation([10, 20, 30, 40, 50, 60], [2, 1, 6, 3, 5, 4])).toBeCloseTo(1 - (6 * (1 + 1 + 9 + 1 + 0 + 4)) / (6 * 35), 12);
  });

  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5, so 4.5/sqrt(22.5), by hand.
  it("gives equal values the mean of their ranks", () => {
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it("says what it cannot compare", () => {
    expectProblem(() => rankCorrelation([1, 2], [1]), new Problem("shapesDiffer", { first: "first", second: "second" }));
    expectProblem(() => rankCorrelation([1, 1], [1, 2]), new Problem("noData", { parameter: "first" }));
    expectProblem(() => rankCorrelation([1, 2], [3, 3]), new Problem("noData", { parameter: "second" }));
    expectProblem(() => rankCorrelation([], []), new Problem("noData", { parameter: "first" }));
  });

  it("law: lies in [-1, 1], turns its sign with the order, and ignores the scale", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 3 });
    fc.assert(
      fc.property(pairs, (list) => {
        const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
        fc.pre(new Set(a).size > 1 && new Set(b).size > 1);
        const rho = rankCorrelation(a, b);
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
        expect(rankCorrelation(a, b.map((y) => -y))).toBeCloseTo(-rho, 12);
        expect(rankCorrelation(a.map((x) => Math.exp(x)), b)).toBeCloseTo(rho, 12);
      }),
    );
  });
});
