/** Are areas under falling curves right, and so the worth of a stream that fades? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { scaledExponentialIntegral } from "../../../src/core/math/exponentialIntegral";
import { areaToInfinity } from "../../../src/core/math/halfLine";

const { exponentialIntegral } = JSON.parse(readFileSync(join(__dirname, "../../reference/mathFunctions.json"), "utf8")) as {
  readonly exponentialIntegral: readonly (readonly [s: number, z: number, value: string])[];
};

describe("math > scaledExponentialIntegral", () => {
  it("is exp(z) E_s(z) to a relative 1e-12, s from 0 to 1e5, z from 1e-12 to 1e7", () => {
    const misses = exponentialIntegral.filter(([s, z, due]) => !(Math.abs(scaledExponentialIntegral(s, z) / Number(due) - 1) < 1e-12));
    expect(exponentialIntegral.length).toBeGreaterThan(100);
    // Every expected number: test/reference/models.py, mpmath, expint to 60 digits.
    expect(misses).toEqual([]);
  });

  it("law: s E_(s+1) + z E_s = exp(-z)", () => {
    const exponent = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(exponent(-5, 4), exponent(-9, 6), (s, z) => {
        // Abramowitz & Stegun 5.1.14, both sides times exp(z).
        expect(s * scaledExponentialIntegral(s + 1, z) + z * scaledExponentialIntegral(s, z)).toBeCloseTo(1, 11);
      }),
    );
  });
});

describe("math > areaToInfinity", () => {
  it("knows areas by hand", () => {
    // By hand: 1, 1/2, 1/9, and the half of the square root of pi.
    expect(areaToInfinity((y) => Math.exp(-y))).toBeCloseTo(1, 13);
    expect(areaToInfinity((y) => Math.exp(-2 * y))).toBeCloseTo(0.5, 13);
    expect(areaToInfinity((y) => y * Math.exp(-3 * y))).toBeCloseTo(1 / 9, 13);
    expect(areaToInfinity((y) => Math.exp(-y * y))).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
  });
});
