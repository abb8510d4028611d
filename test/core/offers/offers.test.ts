/** Do the formulas of offers give the worked numbers, and obey their laws? */
import fc from "fast-check";
import { annualDiscount } from "../../../src/core/offers/annualDiscount";
import { loyaltyCost } from "../../../src/core/offers/loyaltyCost";
import { planPayment } from "../../../src/core/offers/planPayment";
import { retainValue } from "../../../src/core/offers/retainValue";
import { winBackLimit } from "../../../src/core/offers/winBackLimit";

describe("offers", () => {
  // The worked numbers of the project's catalogue of functions.
  it("find the worked numbers", () => {
    expect(winBackLimit(0.1, 300000)).toBe(30000);
    expect(planPayment(1200000, 12, 0)).toBe(100000);
    expect(annualDiscount(0.05)).toBeCloseTo(0.233933479, 9);
    expect(retainValue(100, 5)).toBe(500);
    // A point per unit of money, worth 0.01, 80% redeemed, of a margin of 40%: 0.008 / 0.4.
    expect(loyaltyCost(1, 0.01, 0.8, 0.4)).toBeCloseTo(0.02, 15);
  });

  it("repay the amount with interest: the present value of the payments is the amount", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 60 }), fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (amount, payments, rate) => {
        const payment = planPayment(amount, payments, rate);
        let worth = 0;
        for (let t = 1; t <= payments; t++) worth += payment / (1 + rate) ** t;
        expect(worth / amount).toBeCloseTo(1, 9);
      }),
    );
    expect(planPayment(100, 10, 1e-15)).toBeCloseTo(10, 9);
    expect(planPayment(100, 1, 0.1)).toBeCloseTo(110, 12);
  });

  it("let the annual plan bring what the monthly one brings", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (churn) => {
        let paid = 0;
        for (let month = 0; month < 12; month++) paid += (1 - churn) ** month;
        expect(12 * (1 - annualDiscount(churn))).toBeCloseTo(paid, 9);
      }),
    );
    // Everybody leaves after the first month: one payment of twelve.
    expect(annualDiscount(1)).toBeCloseTo(11 / 12, 15);
    expect(annualDiscount(1e-12) / 5.5e-12).toBeCloseTo(1, 10);
  });
});
