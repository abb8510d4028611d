/** Which rows count as customers and as spenders, and what stands in the way? */
import { attempt } from "../../../src/core/btyd/attempt";
import { historiesOf, historyOf, sumOverHistories } from "../../../src/core/btyd/histories";
import { spendersFrom } from "../../../src/core/btyd/spenders";
import { customerSummary } from "../../../src/core/btyd/customerSummary";
import { Problem } from "../../../src/core/problem";
import { transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

describe("historiesOf", () => {
  it("leaves out rows that lack a number, count nobody or say nothing", () => {
    const histories = historiesOf([2, null, 0, 1, 1, 1], [5, 1, 0, null, 3, 3], [9, 9, 0, 9, 9, null], [3, 1, 1, 1, 0, 1], false);
    expect(histories).toEqual({ x: Float64Array.of(2), recency: Float64Array.of(5), age: Float64Array.of(9), count: Float64Array.of(3) });
  });

  it("counts each row as one customer without counts, and weighs rows with them", () => {
    const counted = historiesOf([1, 0], [3, 0], [9, 8], [2, 5], false);
    const single = historiesOf([1, 0], [3, 0], [9, 8], null, false);
    expect(sumOverHistories(counted, ({ age }) => age)).toBe(2 * 9 + 5 * 8);
    expect(sumOverHistories({ ...single, count: null }, ({ age }) => age)).toBe(17);
  });

  it.each([
    [[1], [3], [9], [-1], false, "negative"], [[-1], [3], [9], [1], false, "negative"], [[1], [-3], [9], [1], false, "negative"],
    [[1], [3], [-9], [1], false, "negative"], [[1.5], [3], [9], [1], false, "notWhole"], [[1], [2.5], [4], [1], true, "notWhole"],
    [[1], [2], [4.5], [1], true, "notWhole"], [[3], [2], [4], [1], true, "order"], [[1], [10], [9], [1], false, "order"],
    [[0], [3], [9], [1], false, "noRepeat"], [[1], [0], [9], [1], false, "noRepeat"],
  ] as const)("refuses x %j, recency %j, age %j, count %j, whole ages %s: %s", (x, recency, age, count, whole, reason) => {
    expectProblem(() => historiesOf(x, recency, age, count, whole), new Problem("badHistory", { reason, row: 1 }));
  });

  it("asks nothing of recency where the model does without", () => {
    expect(historiesOf([3], null, [9], null, false).recency).toEqual(Float64Array.of(0));
  });

  it("refuses more opportunities than can be weighed, and a list of nobody", () => {
    expectProblem(() => historiesOf([1], [1], [20_000], null, true), new Problem("outOfRange", { parameter: "opportunities", value: 20_000, minimum: 0, maximum: 10_000 }));
    expectProblem(() => historiesOf([null], [1], [2], null, false), new Problem("noData", { parameter: "x" }));
  });

  it("takes one history as it is, or says what is wrong with it", () => {
    expect(historyOf(2, 3, 9)).toEqual({ x: 2, recency: 3, age: 9 });
    expectProblem(() => historyOf(2, 10, 9), new Problem("badHistory", { reason: "order", row: null }));
  });
});

describe("spendersFrom", () => {
  it("keeps customers with repeat purchases that brought money", () => {
    const { x, monetaryValue, weight } = spendersFrom([2, 0, 1, 1, null, 1, 1], [30, 5, 0, -4, 9, null, 7], [1, 1, 1, 1, 1, 1, 0]);
    expect([[...x.values], [...monetaryValue], [...weight]]).toEqual([[2], [30], [1]]);
  });

  it("refuses purchases and counts that are none", () => {
    expectProblem(() => spendersFrom([-1], [5], null), new Problem("badHistory", { reason: "negative", row: 1 }));
    expectProblem(() => spendersFrom([1], [5], [-2]), new Problem("badHistory", { reason: "negative", row: 1 }));
    expectProblem(() => spendersFrom([0.5], [5], null), new Problem("badHistory", { reason: "notWhole", row: 1 }));
    expectProblem(() => spendersFrom([0], [5], null), new Problem("noData", { parameter: "monetary_value" }));
  });
});

describe("customerSummary", () => {
  it("begins a customer with the first sale, and counts what comes after its day", () => {
    // By hand: a refund before any sale, two orders on one day, a refund later, and an order after the last day.
    const rows = [["a", 999, -3], ["a", 1000, 10], ["a", 1000, 5], ["a", 1007, 20], ["a", 1007, 4], ["a", 1010, -6], ["a", 1030, 99], ["b", 1003, -1]] as const;
    const transactions = transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(([, , amount]) => amount));
    expect(customerSummary(transactions, 1014, "week")).toEqual({
      customer: Int32Array.of(0), x: Float64Array.of(1), recency: Float64Array.of(1), age: Float64Array.of(2), monetaryValue: Float64Array.of(18),
    });
  });

  it("counts days with a sale, not rows, in whatever order and however many they are", () => {
    for (const rows of [3, 20, 33, 400]) {
      // Days 45000, 45003 ... of eleven, in a jumbled order; every fifth row is a refund.
      const at = Array.from({ length: rows }, (_, row) => row);
      const days = at.map((row) => 45_000 + 3 * ((row * 7) % 11));
      const amounts = at.map((row) => (row % 5 === 4 ? -1 : 2));
      const { x, recency, monetaryValue } = customerSummary(transactionsOf(at.map(() => "ann"), days, amounts), 45_100, "day");
      const sold = days.filter((_, row) => (amounts[row] ?? 0) > 0);
      const first = Math.min(...sold);
      // By its definition: different days with a sale, but for the first of them.
      expect(x[0]).toBe(new Set(sold).size - 1);
      expect(recency[0]).toBe(Math.max(...sold) - first);
      expect(monetaryValue[0]).toBeCloseTo(amounts.reduce((sum, amount, row) => ((days[row] ?? 0) > first ? sum + amount : sum), 0) / (x[0] ?? NaN), 10);
    }
  });

  it("gives 272/7 weeks to a customer of CDNOW's first day, and days in days", () => {
    // Shared design, functions.md: age = (as_of - first)/unit, so that CDNOW gives 272/7.
    const transactions = transactionsOf(["a"], [35431], [10]);
    expect(customerSummary(transactions, 35431 + 272, "week").age[0]).toBe(272 / 7);
    expect(customerSummary(transactions, 35431 + 272, "day").age[0]).toBe(272);
  });
});

describe("attempt", () => {
  it("gives the value, or the problem, and lets other errors pass", () => {
    expect(attempt(() => 3)).toBe(3);
    const problem = new Problem("nobodyRepeats", {});
    expect(attempt(() => { throw problem; })).toBe(problem);
    expect(() => attempt(() => { throw new RangeError("ours"); })).toThrow(RangeError);
  });
});
