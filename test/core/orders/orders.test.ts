/** Are orders and purchases counted, and gaps and next orders found, as the house rules say? */
import fc from "fast-check";
import { averageOrderValue, orderTotals } from "../../../src/core/orders/averageOrderValue";
import { buyers, purchaseFrequency, repeatRate } from "../../../src/core/orders/buyers";
import { grossMerchandiseValue } from "../../../src/core/orders/grossMerchandiseValue";
import { isPassive } from "../../../src/core/orders/isPassive";
import { nextOrder, nextOrders } from "../../../src/core/orders/nextOrder";
import { gapsOfAll, medianGap, medianGapOfAll } from "../../../src/core/orders/orderGap";
import { Problem } from "../../../src/core/problem";
import { customerAt, daysOf, firstDays, purchasesOf, type Purchases } from "../../../src/core/purchases";
import { lastDayOf, transactionsOf, visitsOf } from "../../../src/core/transactionsOf";
import { expectProblem } from "../../expectProblem";

const row = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  day: fc.integer({ min: 45000, max: 45030 }),
  amount: fc.integer({ min: -3, max: 9 }),
});

function purchases(rows: readonly { readonly id: string; readonly day: number; readonly amount: number }[], asOf = Infinity): Purchases {
  return purchasesOf(transactionsOf(rows.map(({ id }) => id), rows.map(({ day }) => day), rows.map(({ amount }) => amount)), asOf);
}

describe("purchasesOf", () => {
  it("takes each day with a sale once, in the order of time, by customer", () => {
    const all = purchasesOf(transactionsOf(["b", "a", "b", "b", "a"], [45009, 45001, 45002, 45009.7, 45000], [1, 1, 1, 5, -1]), Infinity);
    expect(all.customerIds).toEqual(["b", "a"]);
    expect([...daysOf(all, 0)]).toEqual([45002, 45009]);
    expect([...daysOf(all, 1)]).toEqual([45001]);
    expect(firstDays(all)).toEqual([45002, 45001]);
  });

  it("leaves out what is later than the as-of day, refunds and rows of 0", () => {
    const all = purchasesOf(transactionsOf(["a", "a", "b"], [45000, 45005, 45001], [1, 1, 0]), 45004);
    expect(all.day).toHaveLength(1);
    expect(firstDays(all)).toEqual([45000, null]);
    expect(firstDays(purchasesOf(visitsOf(["a"], [45000], null), 45000))).toEqual([45000]);
  });

  it("knows who is where", () => {
    const all = purchasesOf(visitsOf(["a", "b"], [45000, 45001], null), Infinity);
    expect(customerAt(all, "b")).toBe(1);
    expectProblem(() => customerAt(all, "z"), new Problem("unknownCustomer", { customer: "z" }));
  });

  it("law: agrees with counting distinct customer-days", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const distinct = new Set(rows.filter(({ amount }) => amount > 0).map(({ id, day }) => `${id} ${day}`));
        expect(purchases(rows).day).toHaveLength(distinct.size);
      }),
    );
  });

  it("tells the last day, refunds included", () => {
    expect(lastDayOf(transactionsOf(["a", "a"], [45000, 45003.5], [1, -1]))).toBe(45003);
  });
});

describe("averageOrderValue", () => {
  it("divides net spend by distinct orders with a sale", () => {
    // 10 + 5 - 4 + 30 over two orders; the refund's own number is no order.
    expect(orderTotals(["A", "A", "R", "B", null, "C"], [10, 5, -4, 30, 99, null])).toEqual({ net: 41, orders: 2 });
    expect(averageOrderValue({ net: 41, orders: 2 })).toBe(20.5);
    expect(orderTotals(["A", "B"], [0, 1]).orders).toBe(1);
  });

  it("says which column holds nothing", () => {
    expectProblem(() => orderTotals([null], [1]), new Problem("noData", { parameter: "orders" }));
    expectProblem(() => orderTotals(["A"], [-1]), new Problem("noData", { parameter: "amounts" }));
  });

  it("law: a refund of x lowers the average by x per order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 500 }), (sales, refund) => {
        const ids = sales.map((_, at) => `O${at}`);
        const before = averageOrderValue(orderTotals(ids, sales));
        const after = averageOrderValue(orderTotals([...ids, "O0"], [...sales, -refund]));
        expect(before - after).toBeCloseTo(refund / sales.length, 9);
      }),
    );
  });
});

describe("buyers", () => {
  it("counts customers, purchases and who came back", () => {
    const counted = buyers(purchases([
      { id: "a", day: 1, amount: 1 }, { id: "a", day: 1, amount: 2 }, { id: "b", day: 1, amount: 1 },
      { id: "b", day: 2, amount: 1 }, { id: "c", day: 2, amount: -1 },
    ]));
    expect(counted).toEqual({ customers: 2, purchases: 3, repeaters: 1 });
    expect(purchaseFrequency(counted, 3)).toBe(0.5);
    expect(repeatRate(counted)).toBe(0.5);
  });

  it("says that nobody bought", () => {
    expectProblem(() => buyers(purchases([{ id: "a", day: 1, amount: -1 }])), new Problem("noData", { parameter: "customers" }));
  });
});

describe("grossMerchandiseValue", () => {
  // The worked number of the project's catalogue of functions.
  it("finds 350 and passes over rows without either number", () => {
    expect(grossMerchandiseValue([2, 3], [100, 50])).toBe(350);
    expect(grossMerchandiseValue([2, null, 3, -1], [100, 50, null, 30])).toBe(170);
    expect(grossMerchandiseValue([3], [0.1])).toBe(0.3);
    expectProblem(() => grossMerchandiseValue([null], [1]), new Problem("noData", { parameter: "quantities" }));
  });
});

describe("orderGap", () => {
  it("is the median of the days between purchases", () => {
    expect(medianGap(Int32Array.of(45000, 45010, 45050))).toBe(25);
    expect(medianGap(Int32Array.of(45000, 45010, 45050, 45051))).toBe(10);
    expect(medianGap(Int32Array.of(45000))).toBeNull();
    expect(medianGap(new Int32Array())).toBeNull();
  });

  it("takes the gaps of all together", () => {
    const all = purchasesOf(visitsOf(["a", "b", "a", "b", "a", "c"], [1, 1, 3, 11, 6, 9], null), Infinity);
    expect(gapsOfAll(all)).toEqual([2, 3, 10]);
    expect(medianGapOfAll(all)).toBe(3);
    expect(medianGapOfAll(purchasesOf(visitsOf(["a"], [1], null), Infinity))).toBeNull();
  });

  it("law: gaps add up to the time between first and last purchase", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const all = purchases(rows);
        const spans = all.customerIds.map((_, customer) => {
          const days = daysOf(all, customer);
          return (days.at(-1) ?? 0) - (days[0] ?? 0);
        });
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        expect(sum(gapsOfAll(all))).toBe(sum(spans));
      }),
    );
  });
});

describe("nextOrder", () => {
  const all = purchasesOf(visitsOf(["a", "a", "a", "b", "c", "c"], [45000, 45010, 45051, 45040, 45030, 45035], null), Infinity);

  it("adds the own median gap to the last purchase, half a day rounded up", () => {
    // Gaps 10 and 41: the median 25.5 counts as 26.
    expect(nextOrder(all, 0, 45060)).toEqual({ id: "a", lastPurchase: 45051, gap: 25.5, expected: 45077, overdue: 0 });
  });

  it("is late by the days since then, and judges by what was known on the day", () => {
    expect(nextOrder(all, 0, 45080)?.overdue).toBe(3);
    expect(nextOrder(all, 0, 45050)).toEqual({ id: "a", lastPurchase: 45010, gap: 10, expected: 45020, overdue: 30 });
    expect(nextOrder(all, 0, 44000)).toBeNull();
  });

  it("says nothing of who bought once", () => {
    expect(nextOrder(all, 1, 45060)).toEqual({ id: "b", lastPurchase: 45040, gap: null, expected: null, overdue: null });
  });

  it("lists the soonest first, those without a date last", () => {
    expect(nextOrders(all, 45060).map(({ id }) => id)).toEqual(["c", "a", "b"]);
    const once = purchasesOf(visitsOf(["x", "z", "y"], [45000, 45001, 45001], null), Infinity);
    expect(nextOrders(once, 45060).map(({ id }) => id)).toEqual(["y", "z", "x"]);
    expect(nextOrders(all, 44000)).toEqual([]);
  });
});

describe("isPassive", () => {
  it("is true beyond so many gaps, and not at them", () => {
    expect(isPassive(45000, 30, 45060, 2)).toBe(false);
    expect(isPassive(45000, 30, 45061, 2)).toBe(true);
    expect(isPassive(45000, 0, 45001, 2)).toBe(true);
    expect(isPassive(45000, 30, 44000, 2)).toBe(false);
    // 0.1 x 30 is 3 up to rounding.
    expect(isPassive(45000, 30, 45003, 0.1)).toBe(false);
  });
});
