/** Are square systems solved, and singular ones refused? */
import fc from "fast-check";
import { solveLinear } from "../../../src/core/math/linearSystem";
import { median } from "../../../src/core/math/median";

describe("solveLinear", () => {
  it("solves by hand, also where the first pivot is 0", () => {
    expect(solveLinear([[2, 0], [1, 1]], [4, 5])).toEqual([2, 3]);
    expect(solveLinear([[0, 1], [1, 0]], [3, 4])).toEqual([4, 3]);
    expect(solveLinear([[0, 2, 1], [1, -2, -3], [-1, 1, 2]], [-8, 0, 3])).toEqual([-4, -5, 2]);
    expect(solveLinear([], [])).toEqual([]);
  });

  it("refuses what has no single solution", () => {
    expect(solveLinear([[1, 2], [2, 4]], [1, 2])).toBeNull();
    expect(solveLinear([[0]], [1])).toBeNull();
  });

  it("law: the solution satisfies the system", () => {
    const size = 5;
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const matrix = fc.array(fc.array(number, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(matrix, fc.array(number, { minLength: size, maxLength: size }), (random, right) => {
        // A heavy diagonal keeps the system well conditioned.
        const a = random.map((row, at) => row.map((value, to) => (at === to ? value + 10 : value)));
        const x = solveLinear(a, right) ?? [];
        a.forEach((row, at) => {
          const left = row.reduce((sum, value, to) => sum + value * (x[to] ?? NaN), 0);
          expect(left).toBeCloseTo(right[at] ?? NaN, 12);
        });
      }),
    );
  });
});

describe("median", () => {
  it("stands in the middle, between two if need be", () => {
    expect(median([3])).toBe(3);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([-1, -1])).toBe(-1);
    // The mean of two huge numbers must not overflow.
    expect(median([1.7e308, 1.5e308])).toBeCloseTo(1.6e308, -300);
    expect(() => median([])).toThrow(RangeError);
  });
});
