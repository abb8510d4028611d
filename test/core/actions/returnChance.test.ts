/** Is the chance to return that of others who were silent for as long? */
import fc from "fast-check";
import { returnChance } from "../../../src/core/actions/returnChance";

describe("returnChance", () => {
  // By hand: S(10) = 1 - 2/5 = 0.6, S(20) = 0.6 x (1 - 1/2) = 0.3; the customer silent for 15 days is out of sight at 20.
  it("follows Kaplan & Meier over ended and open waits", () => {
    const chance = returnChance([10, 10, 20], [15, 40], 10);
    expect(chance(0)).toBeCloseTo(0.4, 12);
    expect(chance(10)).toBeCloseTo(0.5, 12);
    expect(chance(15)).toBeCloseTo(0.5, 12);
    expect(chance(20)).toBe(0);
    expect(chance(500)).toBe(0);
  });

  it("expects nobody back where nobody ever came back, or nothing is known", () => {
    expect(returnChance([], [5, 9], 90)(5)).toBe(0);
    expect(returnChance([], [], 90)(5)).toBe(0);
    expect(returnChance([3], [], 90)(3)).toBe(0);
  });

  it("law: a chance lies in 0..1 and does not fall with a longer horizon", () => {
    const days = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 });
    fc.assert(fc.property(days, days, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 40 }), (gaps, silences, silence, horizon) => {
      const [soon, later] = [returnChance(gaps, silences, horizon)(silence), returnChance(gaps, silences, horizon + 5)(silence)];
      expect(soon).toBeGreaterThanOrEqual(0);
      expect(later).toBeLessThanOrEqual(1);
      expect(later).toBeGreaterThanOrEqual(soon - 1e-12);
    }));
  });
});
