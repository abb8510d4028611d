/** Are comparisons with a bound free of rounding, and only of that? */
import { ceiling, isAbove, isBelow } from "../../../src/core/math/tolerance";

describe("tolerance", () => {
  it("forgives a relative 1e-12 at a bound and no more", () => {
    expect(isBelow(0.3 / 0.1, 3)).toBe(false);
    expect(isBelow(3 - 1e-11, 3)).toBe(true);
    expect(isAbove(3 + 1e-13, 3)).toBe(false);
    expect(isAbove(3 + 1e-11, 3)).toBe(true);
  });

  it("is exact at 0", () => {
    expect(isBelow(-1e-300, 0)).toBe(true);
    expect(isAbove(1e-300, 0)).toBe(true);
    expect(isBelow(0, 0)).toBe(false);
  });

  it("rounds up unless only rounding lies above", () => {
    expect([ceiling(3), ceiling(3.0000000000000004), ceiling(3.1), ceiling(2.9999999999999996), ceiling(0)]).toEqual([
      3, 3, 4, 3, 0,
    ]);
  });
});
