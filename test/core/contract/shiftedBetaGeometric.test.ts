/** Do customers with a contract stay as the sBG model says? */
import fc from "fast-check";
import { ShiftedBetaGeometric } from "../../../src/core/contract/shiftedBetaGeometric";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";

const shape = fc.double({ min: -4, max: 4, noNaN: true }).map((exponent) => 10 ** exponent);
const model = fc.tuple(shape, shape).map(([alpha, beta]) => new ShiftedBetaGeometric({ alpha, beta }));

describe("contract > ShiftedBetaGeometric", () => {
  it("is by hand where chances of leaving are spread evenly", () => {
    const even = new ShiftedBetaGeometric({ alpha: 1, beta: 1 });
    // By hand: of all chances evenly spread, 1/(t + 1) are left after t periods.
    expect([0, 1, 2, 9].map((period) => even.survival(period))).toEqual([1, 1 / 2, 1 / 3, 1 / 10].map((share) => expect.closeTo(share, 14) as number));
    expect([1, 2, 9].map((period) => even.retention(period))).toEqual([1 / 2, 2 / 3, 9 / 10]);
    // By hand: the sum of 2^-t/(t + 1) is 2 ln 2.
    expect(even.lifetime(1)).toBeCloseTo(2 * Math.LN2, 13);
  });

  it("gives the worth of a customer who has renewed seven times, and not of one who has eight renewals behind", () => {
    // Fader & Hardie (2010) work it out for the High End segment at 10%: 7.53 before the eighth renewal.
    const highEnd = new ShiftedBetaGeometric({ alpha: 0.668, beta: 3.806 });
    expect(highEnd.residual(0.1, 7)).toBeCloseTo(7.53, 2);
  });

  it("never ends without a discount, unless enough leave early", () => {
    expectProblem(() => new ShiftedBetaGeometric({ alpha: 1, beta: 2 }).lifetime(0), new Problem("neverEnds", {}));
    expectProblem(() => new ShiftedBetaGeometric({ alpha: 0.5, beta: 2 }).residual(0, 3), new Problem("neverEnds", {}));
    // By hand: (alpha + beta - 1)/(alpha - 1).
    expect(new ShiftedBetaGeometric({ alpha: 3, beta: 2 }).lifetime(0)).toBe(2);
  });

  it("law: fewer are left with each period, and those who are left stay more", () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 60 }), (one, period) => {
        expect(one.survival(0)).toBe(1);
        expect(one.survival(period)).toBeLessThanOrEqual(one.survival(period - 1));
        expect(one.retention(period + 1)).toBeGreaterThanOrEqual(one.retention(period));
        expect(one.survival(period - 1) * one.retention(period)).toBeCloseTo(one.survival(period), 12);
        expect(one.survival(period - 0.5)).toBeLessThanOrEqual(one.survival(period - 1));
        expect(one.survival(period - 0.5)).toBeGreaterThanOrEqual(one.survival(period));
      }),
    );
  });

  it("law: a lifetime is a first payment and the renewals to come; it falls with discount, and loyalty grows with age", () => {
    fc.assert(
      fc.property(model, fc.double({ min: 0.01, max: 5, noNaN: true }), fc.integer({ min: 0, max: 20 }), (one, discount, renewals) => {
        expect(one.lifetime(discount) / (1 + one.residual(discount, 0) / (1 + discount))).toBeCloseTo(1, 10);
        const after = one.retention(renewals + 1) * (1 + one.residual(discount, renewals + 1) / (1 + discount));
        expect(one.residual(discount, renewals) / after).toBeCloseTo(1, 10);
        expect(one.lifetime(discount * 1.5)).toBeLessThanOrEqual(one.lifetime(discount));
        expect(one.residual(discount, renewals + 1)).toBeGreaterThanOrEqual(one.residual(discount, renewals) * (1 - 1e-11));
      }),
    );
  });
});
