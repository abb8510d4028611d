/** Have the logarithm of the gamma function, its rise and its slopes the digits that are promised? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { digamma, logBeta, logGamma, logGammaCross, logGammaRatio, trigamma } from "../../../src/core/math/gamma";

type Row = readonly [...number[], string];

// Every expected number of these tables: test/reference/models.py, mpmath, 60 digits.
const tables = JSON.parse(readFileSync(join(__dirname, "../../reference/mathFunctions.json"), "utf8")) as Readonly<
  Record<"logGamma" | "logGammaCross" | "logGammaRatio" | "digamma" | "trigamma", readonly Row[]>
>;

/** Rows of a table that are further off than `allowed`, which is given what the value should be. */
function misses(name: keyof typeof tables, f: (...values: number[]) => number, allowed: (due: number, first: number) => number): Row[] {
  return tables[name].filter((row) => {
    const [values, due] = [row.slice(0, -1) as number[], Number(row.at(-1))];
    return !(Math.abs(f(...values) - due) <= allowed(due, values[0] ?? NaN));
  });
}

describe("math > gamma", () => {
  it("has tables of arguments from 1e-8 to 1e12", () => {
    expect(tables.logGamma.map(([x]) => x)).toEqual(expect.arrayContaining([1e-8, 1, 12, 1e12]));
    expect(tables.logGammaRatio.length).toBeGreaterThan(150);
  });

  it("gives ln gamma to 1e-14, or to a relative 1e-15 beyond 20", () => {
    expect(misses("logGamma", logGamma, (due, x) => (x <= 20 ? 1e-14 : 1e-15 * Math.abs(due)))).toEqual([]);
  });

  it("gives the rise of ln gamma to a relative 1e-13, also of 1e-9", () => {
    // From 1 to 2 there is no rise at all, and so nothing that the error could be relative to.
    expect(misses("logGammaRatio", logGammaRatio, (due) => Math.max(1e-13 * Math.abs(due), due === 0 ? 1e-15 : 0))).toEqual([]);
  });

  it("gives the cross difference to a relative 1e-12, for any sizes of the three", () => {
    expect(misses("logGammaCross", logGammaCross, (due) => 1e-12 * due)).toEqual([]);
    // By hand: gamma(8) gamma(5)/(gamma(7) gamma(6)) = 7/5, and 0 where nothing is added.
    expect(logGammaCross(5, 2, 1)).toBeCloseTo(Math.log(7 / 5), 15);
    expect(logGammaCross(5, 2, 0)).toBe(0);
    expect(logGammaCross(5, 0, 2)).toBe(0);
  });

  it("gives the slope to 1e-14 of the larger of its size and 1", () => {
    expect(misses("digamma", digamma, (due) => 1e-14 * Math.max(1, Math.abs(due)))).toEqual([]);
  });

  it("gives the slope of the slope to a relative 1e-14", () => {
    expect(misses("trigamma", trigamma, (due) => 1e-14 * due)).toEqual([]);
  });

  it("law: ln B(a, b) is the same both ways, and 1/a where b is 1", () => {
    const shape = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(logBeta(a, b)).toBe(logBeta(b, a));
        expect(Math.abs(logBeta(a, 1) + Math.log(a))).toBeLessThan(1e-13 * Math.max(1, Math.abs(Math.log(a))));
      }),
    );
  });

  it("law: two rises one after the other are the rise of both", () => {
    const rise = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), rise, rise, (x, first, second) => {
        const both = logGammaRatio(x, first + second);
        const parts = logGammaRatio(x, first) + logGammaRatio(x + first, second);
        expect(Math.abs(both - parts)).toBeLessThan(1e-12 * (1 + Math.abs(logGammaRatio(x, first)) + Math.abs(logGammaRatio(x + first, second))));
      }),
    );
  });
});
