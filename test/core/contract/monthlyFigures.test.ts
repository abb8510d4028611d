/** Do price and churn per month count the right subscriptions? */
import { monthlyFigures } from "../../../src/core/contract/monthlyFigures";
import type { SubscriptionTerm } from "../../../src/core/shop";

const term = (start: number, end: number | null, price: number | null): SubscriptionTerm => ({ customer: "ann", plan: null, start, end, renewal: null, price });

describe("monthlyFigures", () => {
  // 100 + 200 + 65.25 days are 12 months; 2 ends in 12 months.
  it("counts ends per month under subscription, and prices of those that go on", () => {
    const terms = [term(45000, 45100, 10), term(45100, 45300, 20), term(45934.75, null, 30)];
    const { price, churn } = monthlyFigures(terms, 46000);
    expect(price).toBe(30);
    expect(churn).toBeCloseTo(2 / 12, 12);
  });

  it("knows neither what has not begun nor what has no price", () => {
    expect(monthlyFigures([term(46100, null, 10)], 46000)).toEqual({ price: null, churn: null });
    expect(monthlyFigures([term(45000, 46100, null)], 46000)).toEqual({ price: null, churn: 0 });
  });

  it("never says that more leave than there are", () => {
    expect(monthlyFigures([term(45000, 45001, 10)], 46000).churn).toBe(1);
  });
});
