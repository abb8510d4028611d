/** Do the movements of customers and recurring revenue add up, and count nobody twice? */
import { recurringRevenue, renewalsWithin, subscriptionsOf } from "../../../src/core/contract/recurringRevenue";
import { randomFrom } from "../../../src/core/simulate/random";
import { serialDayOf } from "../../../src/core/serialDay";
import type { SubscriptionTerm } from "../../../src/core/shop";

const on = (month: number, date: number): number => serialDayOf(2025, month, date) ?? NaN;

function term(customer: string, start: number, end: number | null, price: number | null, renewal: number | null = null): SubscriptionTerm {
  return { customer, plan: null, start, end, price, renewal };
}

describe("contract > recurringRevenue", () => {
  const terms = [
    term("ann", on(1, 10), null, 10),
    // Changes to a dearer plan on the day on which the old one ends.
    term("bob", on(1, 10), on(2, 15), 10), term("bob", on(2, 15), null, 30),
    // A second subscription that ends: pays less, but is not lost.
    term("cat", on(1, 10), null, 10), term("cat", on(1, 10), on(3, 1), 5),
    term("dan", on(1, 10), on(2, 28), 7),
    // Within one month.
    term("eve", on(2, 3), on(2, 20), 99),
    // Comes back in March.
    term("dan", on(3, 5), null, 7),
    // Has not begun.
    term("fay", on(6, 1), null, 50),
  ];
  const { before, months } = recurringRevenue(terms, on(3, 20), 24);

  it("tells new, more, less and lost, month by month", () => {
    // January: four come, 10 + 10 + 15 + 7. February: bob pays 20 more, dan leaves. March: cat pays 5 less from the 1st on, dan is back.
    expect(before).toEqual({ customers: 0, revenue: 0 });
    expect(months).toEqual([
      { month: on(1, 1), complete: true, won: 4, lost: 0, wonRevenue: 42, expansion: 0, contraction: 0, lostRevenue: 0 },
      { month: on(2, 1), complete: true, won: 0, lost: 1, wonRevenue: 0, expansion: 20, contraction: 0, lostRevenue: 7 },
      { month: on(3, 1), complete: false, won: 1, lost: 0, wonRevenue: 7, expansion: 0, contraction: 5, lostRevenue: 0 },
    ]);
  });

  it("begins with what was there before the months that are shown", () => {
    // At the end of January: ann 10, bob 10, cat 15, dan 7.
    expect(recurringRevenue(terms, on(3, 20), 2)).toEqual({ before: { customers: 4, revenue: 42 }, months: months.slice(1) });
  });

  it("takes a month that ends with the as-of day for over, and an end on the as-of day for an end", () => {
    const last = recurringRevenue([term("ann", on(1, 1), on(1, 31), 10), term("bob", on(1, 1), null, 10)], on(1, 31), 24).months.at(-1);
    expect(last).toMatchObject({ complete: true, won: 1, wonRevenue: 10 });
  });

  it("ends with the month before where the as-of day is the first of a month", () => {
    expect(recurringRevenue([term("ann", on(1, 1), null, 10)], on(2, 1), 24).months.map(({ month, complete }) => [month, complete])).toEqual([[on(1, 1), true]]);
    expect(recurringRevenue([term("ann", on(2, 1), null, 10)], on(2, 1), 24).months.map(({ month, complete, won }) => [month, complete, won])).toEqual([[on(2, 1), false, 1]]);
  });

  it("counts those without a price, who pay nothing", () => {
    expect(recurringRevenue([term("ann", on(1, 1), null, null)], on(1, 20), 24).months).toMatchObject([{ won: 1, wonRevenue: 0 }]);
    expect(recurringRevenue([], on(1, 20), 24)).toMatchObject({ before: { customers: 0, revenue: 0 }, months: [{ won: 0, lost: 0 }] });
  });

  it("adds up: what was there, came and went is what is there", () => {
    const random = randomFrom(5);
    const many = Array.from({ length: 500 }, () => {
      const start = on(1, 1) + Math.floor(random.uniform() * 400);
      return term(`c${Math.floor(random.uniform() * 200)}`, start, random.uniform() < 0.6 ? start + Math.floor(random.uniform() * 200) : null, Math.floor(random.uniform() * 50));
    });
    const asOf = on(1, 1) + 500;
    const all = recurringRevenue(many, asOf, 12);
    const customers = all.months.reduce((sum, { won, lost }) => sum + won - lost, all.before.customers);
    const revenue = all.months.reduce((sum, one) => sum + one.wonRevenue + one.expansion - one.contraction - one.lostRevenue, all.before.revenue);
    const there = many.filter(({ start, end }) => start <= asOf && (end === null || end > asOf));
    expect([customers, revenue]).toEqual([new Set(there.map(({ customer }) => customer)).size, there.reduce((sum, { price }) => sum + (price ?? 0), 0)]);
  });
});

describe("contract > renewalsWithin", () => {
  it("finds those that go on and are due by then", () => {
    const asOf = on(3, 1);
    const due = [
      term("today", on(1, 1), null, 1, asOf), term("last day", on(1, 1), null, 1, asOf + 30), term("later", on(1, 1), null, 1, asOf + 31),
      term("past", on(1, 1), null, 1, asOf - 1), term("ended", on(1, 1), asOf, 1, asOf + 3), term("unknown", on(1, 1), null, 1), term("to begin", on(4, 1), null, 1, asOf + 3),
    ];
    expect(renewalsWithin(due, asOf, 30).map(({ customer }) => customer)).toEqual(["today", "last day"]);
  });
});

describe("contract > subscriptionsOf", () => {
  it("counts full months, and of one who left the month at whose end that was", () => {
    // From 10 January: a month is over on 10 February. Who leaves on 15 February has paid for the second month.
    const ages = subscriptionsOf([term("ann", on(1, 10), null, 1), term("bob", on(1, 10), on(2, 15), 1), term("cat", on(1, 10), on(2, 10), 1), term("dan", on(4, 1), null, 1)], on(3, 9));
    expect(ages.map(({ id, periods, left }) => [id, periods, left])).toEqual([["ann", 1, false], ["bob", 2, true], ["cat", 1, true]]);
  });
});
