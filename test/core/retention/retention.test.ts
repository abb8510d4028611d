/** Are rates converted and smoothed as the field does it? */
import fc from "fast-check";
import { daysIn, type PeriodUnit } from "../../../src/core/period";
import { convertChurn, convertDiscount, periodsOf } from "../../../src/core/retention/convertRate";
import { smoothedChurn } from "../../../src/core/retention/smoothedChurn";

const units = Object.keys(daysIn) as PeriodUnit[];
const unit = fc.constantFrom(...units);

describe("retention > convertRate", () => {
  // The worked numbers of the project's catalogue of functions.
  it("finds the worked numbers", () => {
    expect(convertChurn(0.05, "month", "year")).toBeCloseTo(0.45963991233736334, 14);
    expect(convertChurn(0.2, "year", "month")).toBeCloseTo(0.018423470126248342, 14);
    expect(convertDiscount(0.12, "year", "month")).toBeCloseTo(0.009488792934583046, 14);
  });

  it("knows how long periods are", () => {
    expect(periodsOf("month", "year")).toBe(12);
    expect(periodsOf("month", "quarter")).toBe(3);
    expect(periodsOf("day", "week")).toBe(7);
    expect(periodsOf("day", "year")).toBe(365.25);
  });

  it("keeps a rate of 0 and of 1, and the digits of a tiny one", () => {
    expect(convertChurn(0, "day", "year")).toBe(0);
    expect(convertChurn(1, "year", "day")).toBe(1);
    expect(convertChurn(1e-12, "month", "year") / 12e-12).toBeCloseTo(1, 10);
    expect(convertDiscount(1e-12, "month", "year") / 12e-12).toBeCloseTo(1, 10);
    expect(convertChurn(0.3, "week", "week")).toBe(0.3);
    expect(convertDiscount(0.3, "week", "week")).toBe(0.3);
  });

  it("law: the way back gives the rate again", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.2, noNaN: true }), unit, unit, (rate, from, to) => {
        // From day to year 0.2 becomes 1 up to rounding, and 1 remembers nothing.
        fc.pre(periodsOf(from, to) < 60);
        expect(convertChurn(convertChurn(rate, from, to), to, from)).toBeCloseTo(rate, 9);
        expect(convertDiscount(convertDiscount(rate, from, to), to, from)).toBeCloseTo(rate, 12);
      }),
    );
  });

  it("law: by way of a third period comes out the same", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.1, noNaN: true }), unit, unit, unit, (rate, from, by, to) => {
        fc.pre(periodsOf(from, by) < 60);
        expect(convertChurn(convertChurn(rate, from, by), by, to)).toBeCloseTo(convertChurn(rate, from, to), 9);
      }),
    );
  });
});

describe("retention > smoothedChurn", () => {
  it("takes the mean of the periods before, never the present one", () => {
    expect(smoothedChurn([0.1, 0.3, 0.5, 0.9], 2)).toEqual([null, 0.1, 0.2, 0.4]);
    expect(smoothedChurn([0.1, 0.3, 0.5], 1)).toEqual([null, 0.1, 0.3]);
    expect(smoothedChurn([], 6)).toEqual([]);
  });

  it("passes over periods without a rate, and has none where all before are without", () => {
    expect(smoothedChurn([null, 0.2, null, null, 0.4], 2)).toEqual([null, null, 0.2, 0.2, null]);
  });

  it("law: lies between the smallest and the largest of the periods before", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (churns, periods) => {
        smoothedChurn(churns, periods).forEach((smoothed, at) => {
          const before = churns.slice(Math.max(0, at - periods), at);
          if (smoothed === null) return expect(before).toEqual([]);
          expect(smoothed).toBeGreaterThanOrEqual(Math.min(...before) - 1e-12);
          expect(smoothed).toBeLessThanOrEqual(Math.max(...before) + 1e-12);
        });
      }),
    );
  });
});
