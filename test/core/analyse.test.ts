import fc from "fast-check";
import { analyse } from "../../src/core/analyse";
import { serialDayOf } from "../../src/core/serialDay";
import type { Transactions } from "../../src/core/transactions";

type Row = [customer: string, day: number, amount: number, order?: string];
const options = { asOf: null, tierShares: [0.2, 0.3] } as const;

function day(year: number, month: number, date: number): number {
  return serialDayOf(year, month, date) ?? NaN;
}

/** Transactions of rows; order ids where the rows have them. */
function transactions(rows: readonly Row[]): Transactions {
  const customerIds = [...new Set(rows.map(([customer]) => customer))];
  const orderIds = [...new Set(rows.flatMap(([, , , order]) => order ?? []))];
  return {
    customerIds,
    customer: Int32Array.from(rows, ([customer]) => customerIds.indexOf(customer)),
    day: Int32Array.from(rows, ([, when]) => when),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
    orderIds: orderIds.length > 0 ? orderIds : null,
    order: orderIds.length > 0 ? Int32Array.from(rows, ([, , , order]) => orderIds.indexOf(order ?? "")) : null,
  };
}

/** Six customers over three months; the figures below are counted by hand. */
const rows: Row[] = [
  ["A", day(2024, 1, 10), 100, "1"], ["A", day(2024, 1, 10), 50, "2"], ["A", day(2024, 3, 20), 200, "3"],
  ["B", day(2024, 1, 15), 80, "4"], ["B", day(2024, 1, 15), 20, "4"], ["B", day(2024, 1, 20), -30, "4"],
  ["C", day(2024, 3, 1), 60, "5"], ["D", day(2024, 3, 5), 60, "6"], ["E", day(2024, 3, 9), 10, "7"], ["F", day(2024, 3, 10), -5, "8"],
];

describe("analyse", () => {
  const analysis = analyse(transactions(rows), options);
  const of = (id: string) => analysis.customers.find((customer) => customer.id === id);

  it("covers the span of the data, up to the day after", () => {
    expect([analysis.firstDay, analysis.lastDay, analysis.asOf]).toEqual([day(2024, 1, 10), day(2024, 3, 20), day(2024, 3, 21)]);
  });

  it("lists customers by spend, equal spend by id", () => {
    expect(analysis.customers.map(({ id, spend }) => [id, spend])).toEqual([["A", 350], ["B", 70], ["C", 60], ["D", 60], ["E", 10], ["F", -5]]);
  });

  it("counts days with a sale as purchases and order ids as orders", () => {
    expect(of("A")).toMatchObject({ purchases: 2, orders: 3, firstPurchase: day(2024, 1, 10), lastPurchase: day(2024, 3, 20), daysSinceLastPurchase: 1 });
    expect(of("B")).toMatchObject({ purchases: 1, orders: 1, lastPurchase: day(2024, 1, 15) });
    expect(analysis.orders).toBe(7);
  });

  it("keeps a customer who only has refunds, without a score", () => {
    expect(of("F")).toEqual({
      id: "F", firstPurchase: null, lastPurchase: null, purchases: 0, orders: 0, spend: -5, daysSinceLastPurchase: null,
      r: null, f: null, m: null, code: null, segment: null, tier: "low",
    });
  });

  it("scores everyone else by the rule of RFM.TABLE", () => {
    // Five buyers and five bins: the place is the score. B was longest ago; equal spend of C and D shares 1 + floor(5 x 1/5).
    expect(of("A")?.code).toBe("555");
    expect(of("A")?.segment).toBe("champions");
    expect(of("B")).toMatchObject({ r: 1, f: 1, m: 4 });
    expect(of("C")?.m).toBe(2);
    expect(of("D")?.m).toBe(2);
  });

  it("gives tiers by the share of customers above", () => {
    // n = 6: High while fewer than 1.2 are above, Middle while fewer than 3.
    expect(analysis.customers.map(({ tier }) => tier)).toEqual(["high", "high", "middle", "middle", "low", "low"]);
  });

  it("adds up months without gaps, and says which one is unfinished", () => {
    expect(analysis.months).toEqual([
      { month: day(2024, 1, 1), revenue: 220, existingRevenue: 0, orders: 3, complete: true },
      { month: day(2024, 2, 1), revenue: 0, existingRevenue: 0, orders: 0, complete: true },
      { month: day(2024, 3, 1), revenue: 325, existingRevenue: 200, orders: 4, complete: false },
    ]);
  });

  it("takes the last month as complete where the data or the as-of day reach its end", () => {
    const last = (asOf: number | null, more: Row[] = []): boolean | undefined => analyse(transactions([...rows, ...more]), { ...options, asOf }).months.at(-1)?.complete;
    expect(last(null, [["A", day(2024, 3, 31), 1, "9"]])).toBe(true);
    expect(last(day(2024, 3, 30))).toBe(false);
    expect(last(day(2024, 3, 31))).toBe(true);
    expect(last(null, [["A", day(2024, 3, 30), 1, "9"]])).toBe(false);
  });

  it("sums net revenue and customer-years", () => {
    expect(analysis.netRevenue).toBe(545);
    // A 71, B 66, C 20, D 16 and E 12 days from the first purchase to 2024-03-21.
    expect(analysis.customerYears).toBeCloseTo(185 / 365.25, 12);
  });

  it("tells revenue of the last 365 days from customers who had bought before", () => {
    const more: Row[] = [...rows, ["A", day(2025, 2, 1), 40, "9"], ["G", day(2025, 2, 1), 5, "10"]];
    const asOf = day(2025, 1, 15);
    // Up to 2025-01-15 the window begins on 2024-01-17: A and B had bought before it. 200 - 30 of 60 + 60 + 10 - 5 more.
    expect(analyse(transactions(more), { ...options, asOf }).lastYear).toEqual({ revenue: 295, existingRevenue: 170 });
  });

  it("leaves out what happened after the as-of day, also the customers who came then", () => {
    const early = analyse(transactions(rows), { ...options, asOf: day(2024, 1, 31) });
    expect(early).toEqual(analyse(transactions(rows.slice(0, 2).concat(rows.slice(3, 6))), { ...options, asOf: day(2024, 1, 31) }));
    expect(early.customers.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(early.months).toHaveLength(1);
    const withoutOrders = rows.map(([id, when, amount]): Row => [id, when, amount]);
    expect(analyse(transactions(withoutOrders), { ...options, asOf: day(2024, 1, 31) }).orders).toBe(4);
  });

  it("gives tiers but no scores below five buyers", () => {
    const { customers } = analyse(transactions(rows.slice(0, 8)), options);
    expect(customers.map(({ code, segment, tier }) => [code, segment, tier])).toEqual([
      [null, null, "high"], [null, null, "middle"], [null, null, "low"], [null, null, "low"],
    ]);
  });

  it("counts a sale without an order id as an order, and an id of two customers once each", () => {
    const mixed = analyse(transactions([["A", 45292, 5, "1"], ["B", 45293, 5, "1"], ["B", 45293, 5, "1"], ["A", 45294, 5], ["A", 45295, 5], ["A", 45290, 5, "1"]]), options);
    expect(mixed.orders).toBe(3);
    expect(mixed.customers.map(({ id, orders }) => [id, orders])).toEqual([["A", 3], ["B", 1]]);
  });

  it("has no answer where nothing happened by the as-of day", () => {
    expect(() => analyse(transactions([]), options)).toThrow(expect.objectContaining({ code: "noUsableRows", data: { rows: 0 } }));
    expect(() => analyse(transactions(rows), { ...options, asOf: 1000 })).toThrow(expect.objectContaining({ data: { rows: 10 } }));
  });

  it("handles a single sale", () => {
    const { customers, months, customerYears } = analyse(transactions([["A", 45292, 5]]), options);
    expect([customers.length, months.length, customers[0]?.tier]).toEqual([1, 1, "middle"]);
    expect(customerYears).toBeCloseTo(1 / 365.25, 12);
  });
});

describe("analyse > laws", () => {
  const row = fc.tuple(
    fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H"), fc.integer({ min: 45292, max: 45700 }),
    fc.integer({ min: -20000, max: 50000 }).map((cents) => cents / 100), fc.constantFrom("1", "2", "3", "4", "5", "6", "7", "8"),
  );
  const table = fc.array(row, { minLength: 1, maxLength: 60 });
  const asOf = fc.option(fc.integer({ min: 45701, max: 46000 }), { nil: null });

  it("gives the same answer in any order of rows", () => {
    const shuffled = table.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));
    fc.assert(fc.property(shuffled, asOf, ([all, other], day) => {
      expect(analyse(transactions(other), { ...options, asOf: day })).toEqual(analyse(transactions(all), { ...options, asOf: day }));
    }), { verbose: 1 });
  });

  it("splits revenue and orders over customers and over months without rest", () => {
    fc.assert(fc.property(table, asOf, (all, day) => {
      const { customers, months, netRevenue, orders, lastYear } = analyse(transactions(all), { ...options, asOf: day });
      const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum(customers.map(({ spend }) => spend))).toBeCloseTo(netRevenue, 6);
      expect(sum(months.map(({ revenue }) => revenue))).toBeCloseTo(netRevenue, 6);
      expect(sum(months.map((month) => month.orders))).toBe(orders);
      expect(sum(customers.map((customer) => customer.orders))).toBeGreaterThanOrEqual(orders);
      expect(customers.every((customer) => customer.purchases === 0 || customer.orders > 0)).toBe(true);
      expect(Number.isFinite(lastYear.existingRevenue)).toBe(true);
    }), { verbose: 1 });
  });
});
