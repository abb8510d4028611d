/** Are means over a beta distribution right, whatever its shape? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { BetaExpectation } from "../../../src/core/math/betaExpectation";
import { logGammaRatio } from "../../../src/core/math/gamma";

const { betaMean } = JSON.parse(readFileSync(join(__dirname, "../../reference/mathFunctions.json"), "utf8")) as {
  readonly betaMean: readonly (readonly [a: number, b: number, z: number, mean: string])[];
};

const shapes = [1e-6, 1e-3, 0.3, 1, 2.5, 40, 1e3, 1e5];
const pairs = shapes.flatMap((a) => shapes.map((b): [number, number] => [a, b]));

describe("math > BetaExpectation", () => {
  it.each(pairs)("has the moments of a = %d, b = %d", (a, b) => {
    const beta = new BetaExpectation(a, b);
    // Closed forms: the mean is a/(a + b), the mean square a(a + 1)/((a + b)(a + b + 1)).
    expect(beta.of((p) => p) / (a / (a + b))).toBeCloseTo(1, 11);
    expect(beta.of((_, rest) => rest) / (b / (a + b))).toBeCloseTo(1, 11);
    expect(beta.of((p) => p * p) / ((a * (a + 1)) / ((a + b) * (a + b + 1)))).toBeCloseTo(1, 11);
    expect(beta.of(() => 7)).toBeCloseTo(7, 11);
  });

  it.each([[2.5, 3, 0.5], [0.2, 1e4, 7.5], [1e-6, 1, 3], [300, 0.01, 40]])(
    "has the moment of any power: a = %d, b = %d, power %d",
    (a, b, power) => {
      // Closed form: B(a + power, b)/B(a, b).
      const due = Math.exp(logGammaRatio(a, power) - logGammaRatio(a + b, power));
      expect(new BetaExpectation(a, b).of((p) => p ** power) / due).toBeCloseTo(1, 10);
    },
  );

  it("has the mean of 1/(1 - z p), a hypergeometric function", () => {
    const misses = betaMean.filter(([a, b, z, due]) => {
      const mean = new BetaExpectation(a, b).of((p, rest) => 1 / (rest + p * (1 - z)));
      return !(Math.abs(mean / Number(due) - 1) < 1e-12);
    });
    expect(betaMean.length).toBeGreaterThan(100);
    // Every expected number: test/reference/models.py, mpmath, 2F1(1, a; a + b; z) to 60 digits.
    expect(misses).toEqual([]);
  });

  it("gives points that serve several functions at once", () => {
    const functions = [(p: number) => p, (p: number) => Math.exp(-50 * p), (_: number, rest: number) => 1 / (rest + 1e-3)];
    const beta = new BetaExpectation(0.8, 2.5);
    const { p, rest, weight } = beta.pointsFor(functions);
    expect(weight.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 13);
    for (const f of functions) {
      const mean = weight.reduce((sum, one, at) => sum + one * f(p[at] ?? NaN, rest[at] ?? NaN), 0);
      expect(mean / beta.of(f)).toBeCloseTo(1, 11);
    }
  });

  it("law: a mean lies between the ends, and the two ends can change places", () => {
    const shape = fc.double({ min: -6, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, b, pace) => {
        const mean = new BetaExpectation(a, b).of((p) => Math.exp(-pace * p));
        const mirrored = new BetaExpectation(b, a).of((_, rest) => Math.exp(-pace * rest));
        expect(mean).toBeLessThanOrEqual(1 + 1e-12);
        expect(mean).toBeGreaterThanOrEqual(Math.exp(-pace) * (1 - 1e-12));
        expect(Math.abs(mirrored - mean)).toBeLessThanOrEqual(1e-11 * mean);
      }),
    );
  });
});
