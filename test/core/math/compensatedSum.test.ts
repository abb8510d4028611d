import fc from "fast-check";
import { CompensatedSum, groupSums, moneyOf, withoutDust } from "../../../src/core/math/compensatedSum";

function sumOf(values: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

describe("CompensatedSum", () => {
  it("keeps what plain addition loses", () => {
    // Neumaier's own example: plain addition gives 0, Kahan's sum 0 as well.
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf([1e16, 1, -1e16])).toBe(1);
  });

  it("adds a million tenths to the last bit", () => {
    // The true sum is 100000 plus 5.55e-12, from the tenth's binary rounding.
    expect(Math.abs(sumOf(new Array<number>(1e6).fill(0.1)) - 1e5)).toBeLessThan(1e-10);
  });

  it("is 0 for nothing", () => {
    expect(sumOf([])).toBe(0);
  });
});

describe("groupSums", () => {
  it("sums each group and leaves empty ones at 0", () => {
    expect([...groupSums(3, [0, 2, 0], [0.1, 5, 0.2])]).toEqual([0.3, 0, 5]);
  });

  it("comes to the same cents in any order", () => {
    const cents = fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1, maxLength: 200 });
    fc.assert(fc.property(cents, (values) => {
      const amounts = values.map((value) => value / 100);
      const zeros = amounts.map(() => 0);
      const exact = values.reduce((a, b) => a + b, 0) / 100;
      expect(groupSums(1, zeros, amounts)[0]).toBe(exact + 0);
      expect(groupSums(1, zeros, [...amounts].reverse())[0]).toBe(exact + 0);
    }), { verbose: 1 });
  });
});

describe("withoutDust", () => {
  it("takes away what binary fractions leave over, and the sign of nothing", () => {
    expect(moneyOf([0.1, 0.2, -0.3])).toBe(0);
    expect(moneyOf([0.1, 0.2])).toBe(0.3);
    expect(Object.is(withoutDust(-1e-9, 1e9), 0)).toBe(true);
    expect(moneyOf([])).toBe(0);
  });

  it("keeps fractions of a cent, prices with eight decimals, and sums too large to have any", () => {
    expect(withoutDust(402.8239, 402.8239)).toBe(402.8239);
    expect(moneyOf([0.00012345, -0.00000011])).toBe(0.00012334);
    expect(moneyOf([1e-7, 2e-7])).toBe(3e-7);
    expect(withoutDust(1e15 + 0.5, 1e15)).toBe(1e15 + 0.5);
    expect(moneyOf([1e-300, 2e-300])).toBeCloseTo(3e-300, 310);
    expect(Number.isFinite(moneyOf([1e308, 1e308]))).toBe(false);
  });
});
