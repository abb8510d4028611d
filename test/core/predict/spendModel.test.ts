/** What is a purchase expected to be worth, with Gamma-Gamma and without? */
import type { CustomerSummary } from "../../../src/core/btyd/customerSummary";
import { spendModelOf } from "../../../src/core/predict/spendModel";
import { randomFrom } from "../../../src/core/simulate/random";

function summary(x: readonly number[], monetaryValue: readonly number[]): CustomerSummary {
  const column = (values: readonly number[]): Float64Array => Float64Array.from(values);
  return { customer: Int32Array.from(x.keys()), x: column(x), recency: column(x), age: column(x.map(() => 9)), monetaryValue: column(monetaryValue) };
}

describe("spendModelOf", () => {
  const random = randomFrom(11);
  const x = Array.from({ length: 400 }, () => 1 + Math.floor(random.exponential(0.5)));
  const spend = x.map((count) => random.gamma(6 * count, 1 / (count * random.gamma(4, 1 / 15))));

  it("pulls a customer's mean towards everybody's, the less the more purchases there are", () => {
    const model = spendModelOf(summary(x, spend));
    const mean = model?.expected(0, 0) ?? NaN;
    const [once, often] = [model?.expected(1, 4 * mean) ?? NaN, model?.expected(50, 4 * mean) ?? NaN];
    expect(once).toBeGreaterThan(mean);
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(4 * mean);
  });

  it("takes refunded customers for customers of whom nothing is known", () => {
    const model = spendModelOf(summary(x, spend));
    expect(model?.expected(3, -5)).toBe(model?.expected(0, 0));
  });

  it("keeps a customer's own mean where Gamma-Gamma finds nothing, and the average for the others", () => {
    const model = spendModelOf(summary(Array.from({ length: 40 }, () => 2), Array.from({ length: 40 }, () => 25)));
    expect(model?.expected(2, 30)).toBe(30);
    expect(model?.expected(0, 0)).toBe(25);
  });

  it("says nothing of fewer than thirty", () => {
    expect(spendModelOf(summary([1, 2], [10, 20]))).toBeNull();
    expect(spendModelOf(summary([0], [0]))).toBeNull();
  });
});
