/** Do cohorts hold every customer once, and is nothing said of what is not known yet? */
import fc from "fast-check";
import { cohortRetention, type RetentionMode } from "../../../src/core/cohort/cohortRetention";
import { cohorts } from "../../../src/core/cohort/cohorts";
import { cohortValue } from "../../../src/core/cohort/cohortValue";
import { Problem } from "../../../src/core/problem";
import type { CalendarPeriod } from "../../../src/core/period";
import { purchasesOf } from "../../../src/core/purchases";
import { serialDayOf } from "../../../src/core/serialDay";
import { lastDayOf, transactionsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

type Row = readonly [id: string, day: number, amount: number];

const on = (month: number, day: number): number => serialDayOf(2024, month, day) ?? NaN;

function base(rows: readonly Row[], period: CalendarPeriod = "month", asOf?: number) {
  const transactions = transactionsOf(rows.map(([id]) => id), rows.map(([, day]) => day), rows.map(([, , money]) => money));
  const end = asOf ?? lastDayOf(transactions);
  const purchases = purchasesOf(transactions, end);
  return { transactions, purchases, end, cohorts: cohorts(purchases, period, end) };
}

function retention(rows: readonly Row[], mode: RetentionMode, period: CalendarPeriod = "month", asOf?: number) {
  const { purchases, cohorts: of } = base(rows, period, asOf);
  return cohortRetention(purchases, of, mode);
}

const rows: readonly Row[] = [
  ["a", on(1, 5), 10], ["a", on(1, 9), 20], ["a", on(3, 1), 30], ["b", on(1, 31), 5], ["b", on(2, 1), 7], ["b", on(3, 31), -2],
  ["c", on(3, 3), 1], ["d", on(3, 4), -8],
];

describe("cohortRetention", () => {
  // By hand: January a and b; in February b, in March a bought. March c.
  it("gives the share who bought in each period, and nothing after the last", () => {
    const { rows: table, weightedAverage } = retention(rows, "in period");
    expect(table.map(({ customers, values }) => [customers, values])).toEqual([[2, [1, 0.5, 0.5]], [1, [1]]]);
    expect(weightedAverage).toEqual([1, 0.5, 0.5]);
  });

  it("gives the share who bought then or later", () => {
    expect(retention(rows, "ever after").rows[0]?.values).toEqual([1, 1, 0.5]);
  });

  it("leaves out what is later than the as-of day, and reaches to its period", () => {
    expect(retention(rows, "in period", "month", on(2, 15)).rows).toHaveLength(1);
    expect(retention(rows, "in period", "month", on(2, 15)).rows[0]?.values).toEqual([1, 0.5]);
    expect(retention(rows, "in period", "month", on(5, 1)).rows[0]?.values).toEqual([1, 0.5, 0.5, 0, 0]);
  });

  it("weights the average by customers, of the cohorts of which an age is known", () => {
    const two: readonly Row[] = [["a", on(1, 1), 1], ["b", on(1, 1), 1], ["a", on(2, 1), 1], ["c", on(2, 1), 1], ["c", on(3, 1), 1]];
    // Age 1: a of January's two, c of February's one: 2 of 3. Age 2: nobody of January's two.
    expect(retention(two, "in period").weightedAverage).toEqual([1, 2 / 3, 0]);
  });

  it("knows weeks, quarters and years", () => {
    const days: readonly Row[] = [["a", on(1, 7), 1], ["a", on(1, 8), 1]];
    // 2024-01-07 is a Sunday: the next day is another week.
    expect(retention(days, "in period", "week").weightedAverage).toEqual([1, 1]);
    expect(retention(days, "in period", "quarter").weightedAverage).toEqual([1]);
    expect(retention(days, "in period", "year").weightedAverage).toEqual([1]);
  });

  it("says that nobody bought, and that dates lie too far apart", () => {
    expectProblem(() => base([["a", on(1, 1), -1]]), new Problem("noData", { parameter: "customers" }));
    const apart: readonly Row[] = [["a", 1, 1], ["a", on(1, 1), 1]];
    expectProblem(() => base(apart, "month"), new Problem("tooManyPeriods", { periods: 1489, most: 600 }));
    expect(base(apart, "year").cohorts.sizes).toHaveLength(125);
  });

  it("law: every buyer is in one cohort, shares lie in 0..1, ever after never rises and is never below in period", () => {
    const row = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 45000, max: 45400 }), fc.constant(1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom<CalendarPeriod>("week", "month", "quarter"), (some, period) => {
        const within = retention(some, "in period", period).rows;
        const after = retention(some, "ever after", period).rows;
        expect(within.reduce((sum, { customers }) => sum + customers, 0)).toBe(new Set(some.map(([id]) => id)).size);
        within.forEach(({ values }, at) => {
          expect(values[0]).toBe(1);
          const ever = after[at]?.values ?? [];
          values.forEach((share, age) => {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(ever[age]).toBeGreaterThanOrEqual(share);
            if (age > 0) expect(ever[age - 1]).toBeGreaterThanOrEqual(ever[age] ?? NaN);
          });
        });
      }),
    );
  });
});

describe("cohortValue", () => {
  // By hand: January 10 + 20 + 5 = 35, February 7, March 30 - 2, of two customers; March 1 of one. d only has a refund.
  it("adds up what the cohort spent, refunds subtracted, per customer at the start", () => {
    const { transactions, cohorts: of, end } = base(rows);
    const { rows: table, weightedAverage } = cohortValue(transactions, of, end);
    expect(table.map(({ values }) => values)).toEqual([[17.5, 21, 35], [1]]);
    expect(weightedAverage).toEqual([12, 21, 35]);
  });

  it("counts a refund before the first purchase at age 0, and leaves out what is later than the as-of day", () => {
    const early: readonly Row[] = [["a", on(1, 1), -3], ["a", on(2, 1), 10], ["a", on(3, 1), 5]];
    const { transactions, cohorts: of } = base(early, "month", on(2, 28));
    expect(cohortValue(transactions, of, on(2, 28)).rows[0]?.values).toEqual([7]);
  });

  it("law: the last value of all cohorts, times their customers, is the spend of the buyers", () => {
    const row = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 45000, max: 45200 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (some) => {
        const { transactions, cohorts: of, end } = base(some);
        const total = cohortValue(transactions, of, end).rows.reduce((sum, { customers, values }) => sum + customers * (values.at(-1) ?? NaN), 0);
        expect(total).toBeCloseTo(some.reduce((sum, [, , money]) => sum + money, 0), 6);
      }),
    );
  });
});
