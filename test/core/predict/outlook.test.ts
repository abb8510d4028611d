/** Does the forecast by period agree with that of each customer, and does it say what weakens it? */
import { customerSummary } from "../../../src/core/btyd/customerSummary";
import { certain } from "../../../src/core/btyd/deltaMethod";
import { groupCustomers } from "../../../src/core/btyd/groupedCustomers";
import { groupsOf } from "../../../src/core/predict/chooseModel";
import { heaviestBuyer, strongShift } from "../../../src/core/predict/influence";
import { outlook } from "../../../src/core/predict/outlook";
import { predict, type PredictOptions } from "../../../src/core/predict/predict";
import { fittedModel, modelWith } from "../../../src/core/predict/purchaseModels";
import { frequencySpendCorrelation } from "../../../src/core/predict/spendModel";
import { lastDayOf, transactionsOf } from "../../../src/core/transactionsOf";
import type { Transactions } from "../../../src/core/transactions";
import { randomFrom } from "../../../src/core/simulate/random";
import { shopOf } from "./shopOf";

const options = (transactions: Transactions, changed: Partial<PredictOptions> = {}): PredictOptions => ({
  asOf: lastDayOf(transactions), unit: "month", horizon: 12, discount: 0.01, ...changed,
});

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? NaN), 0);

describe("outlook", () => {
  const transactions = shopOf(400, true);
  const found = outlook(transactions, options(transactions));

  it("says of each customer what predict says", () => {
    const { method, fit, holdOut, spendModel, customers } = found;
    expect({ method, fit, holdOut, spendModel, customers }).toEqual(predict(transactions, options(transactions)));
  });

  it("adds up over periods to what it adds up to over customers", () => {
    expect(found.periods).toHaveLength(12);
    expect(sum(found.periods.map(({ purchases }) => purchases)) / sum(found.customers.map(({ expectedPurchases }) => expectedPurchases))).toBeCloseTo(1, 12);
    const discounted = found.periods.map(({ spend }, at) => spend / 1.01 ** (at + 1));
    expect(sum(discounted) / sum(found.customers.map(({ predictedSpend }) => predictedSpend))).toBeCloseTo(1, 12);
  });

  it("gives the total of all customers with a range around it", () => {
    const { total } = found;
    expect((total?.value ?? NaN) / sum(found.customers.map(({ expectedPurchases }) => expectedPurchases))).toBeCloseTo(1, 12);
    expect(total?.low).toBeLessThan(total?.value ?? NaN);
    expect(total?.high).toBeGreaterThan(total?.value ?? NaN);
  });

  it("ends its track at the figures of the hold-out, never falling on the way", () => {
    const { track, holdOut, method, split } = found;
    const own = holdOut.find(({ model }) => model === method);
    const last = track[track.length - 1];
    expect(last).toEqual({ until: lastDayOf(transactions), actual: own?.actual, forecast: own?.forecast });
    for (const column of ["until", "actual", "forecast"] as const) {
      const values = track.map((point) => point[column]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
    expect(track[0]?.until).toBeGreaterThan(split ?? Infinity);
  });

  it("takes several periods together where there are many, so that a chart stays readable", () => {
    const { track } = outlook(transactions, options(transactions, { unit: "week", horizon: 26 }));
    expect(track.length).toBeGreaterThan(8);
    expect(track.length).toBeLessThanOrEqual(24);
  });

  it("knows no period, total or influence where nothing can be expected", () => {
    const one = transactionsOf(["a", "b"], [1000, 1000], [10, 30]);
    expect(outlook(one, options(one))).toMatchObject({ method: "historic", periods: [], total: null, heaviest: null, track: [], correlation: null });
  });

  it("forecasts by period without a model, too", () => {
    const few = shopOf(60, true);
    const { method, periods, customers, total } = outlook(few, options(few, { horizon: 3 }));
    expect(method).toBe("cohort");
    expect(total).toBeNull();
    expect(sum(periods.map(({ purchases }) => purchases))).toBeCloseTo(sum(customers.map(({ expectedPurchases }) => expectedPurchases)), 9);
  });
});

describe("heaviestBuyer", () => {
  const histories = { x: [0, 1, 2, 5, 1, 0, 3], recency: [0, 4, 20, 30, 2, 0, 25], age: [39, 38, 37, 36, 35, 34, 33] };
  const count = [600, 200, 120, 30, 150, 500, 80];
  const groupsWith = (more: { x: number; recency: number; age: number } | null): ReturnType<typeof groupCustomers> => groupCustomers({
    x: [...histories.x, ...(more ? [more.x] : [])], recency: [...histories.recency, ...(more ? [more.recency] : [])],
    age: [...histories.age, ...(more ? [more.age] : [])], count: [...count, ...(more ? [1] : [])],
  });

  it("finds the estimates of all others, and that one buyer of a thousand purchases moves them", () => {
    const groups = groupsWith({ x: 1000, recency: 38, age: 39 });
    const found = heaviestBuyer({ id: "bgnbd", groups, ...fittedModel("bgnbd", groups) });
    expect(found).toMatchObject({ row: 7, x: 1000 });
    expect(found?.shift).toBeGreaterThan(strongShift);
    // The same data without that row.
    const { parameters } = fittedModel("bgnbd", groupsWith(null)).fit;
    for (const [name, value] of Object.entries(parameters)) expect((found?.without[name] ?? NaN) / value).toBeCloseTo(1, 6);
  });

  it("is no matter where many buy alike", () => {
    const groups = groupsWith(null);
    expect(heaviestBuyer({ id: "bgnbd", groups, ...fittedModel("bgnbd", groups) })?.shift).toBeLessThan(strongShift);
  });

  it("says nothing where the others buy but once", () => {
    const groups = groupCustomers({ x: [0, 0, 9], recency: [0, 0, 30], age: [39, 30, 35], count: [90, 90, 1] });
    const fit = fittedModel("nbd", groups);
    expect(heaviestBuyer({ id: "nbd", groups, ...fit })).toBeNull();
  });
});

describe("modelWith", () => {
  it("makes each model from the parameters of its fit", () => {
    const transactions = shopOf(1500, true);
    const groups = groupsOf(customerSummary(transactions, lastDayOf(transactions), "week"));
    for (const id of ["bgnbd", "mbgnbd", "paretonbd", "nbd"] as const) {
      const { fit, model } = fittedModel(id, groups);
      const history = { x: 2, recency: 20, age: 37 };
      expect(modelWith(id, fit.parameters).expected(history, 10)).toBe(model.expected(history, 10));
      // Another parameter, another figure: the delta method moves them one by one.
      expect(certain(fit, (parameters) => modelWith(id, parameters).expected(history, 10)).standardError).toBeGreaterThan(0);
    }
  });
});

describe("frequencySpendCorrelation", () => {
  const summary = (x: readonly number[], monetaryValue: readonly number[]) => ({
    customer: Int32Array.from(x.keys()), x: Float64Array.from(x), recency: Float64Array.from(x), age: Float64Array.from(x), monetaryValue: Float64Array.from(monetaryValue),
  });

  it("is Pearson's, of those who have bought again", () => {
    // By hand: x = 1, 2, 3 and means 10, 20, 40: 30/(sqrt(2) x sqrt(1400/3)).
    expect(frequencySpendCorrelation(summary([1, 2, 3, 0], [10, 20, 40, 0]))).toBeCloseTo(30 / Math.sqrt(2 * (1400 / 3)), 12);
    expect(frequencySpendCorrelation(summary([1, 2, 3], [40, 20, 10]))).toBeLessThan(-0.9);
  });

  it("is not defined where nothing varies", () => {
    expect(frequencySpendCorrelation(summary([2, 2], [10, 30]))).toBeNull();
    expect(frequencySpendCorrelation(summary([0, 0], [0, 0]))).toBeNull();
  });

  it("is about zero where spend has nothing to do with frequency", () => {
    const random = randomFrom(3);
    const x = Array.from({ length: 3000 }, () => 1 + Math.floor(random.exponential(0.5)));
    expect(Math.abs(frequencySpendCorrelation(summary(x, x.map(() => random.gamma(4, 10)))) ?? NaN)).toBeLessThan(0.08);
  });
});
