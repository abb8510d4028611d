import { serialDayOf } from "../../../src/core/serialDay";
import { simulateShop } from "../../../src/core/simulate/simulateShop";

const firstDay = serialDayOf(2024, 1, 1) ?? 0;
const lastDay = serialDayOf(2025, 12, 31) ?? 0;
const shop = { seed: 5, customers: 3000, firstDay, lastDay, prices: [40, 5, 90, 12] };
const orders = simulateShop(shop);

describe("simulateShop", () => {
  it("sells the same for the same seed", () => {
    expect(simulateShop(shop)).toEqual(orders);
    expect(simulateShop({ ...shop, seed: 6 })).not.toEqual(orders);
  });

  it("gives every customer an order within the span, in order of first purchase", () => {
    const firsts = [...new Set(orders.map((order) => order.customer))];
    expect(firsts).toHaveLength(shop.customers);
    expect(orders.every(({ day }) => Number.isInteger(day) && day >= firstDay && day <= lastDay)).toBe(true);
    expect(orders.every((order, i) => i === 0 || order.day >= (orders[i - 1]?.day ?? 0))).toBe(true);
  });

  it("sells whole quantities of things on the price list", () => {
    expect(orders.every(({ product, quantity }) => product in shop.prices && Number.isInteger(quantity) && quantity >= 1)).toBe(true);
    expect(new Set(orders.map(({ product }) => product)).size).toBe(shop.prices.length);
  });

  it("takes back a few orders, days later and within the span", () => {
    const refunds = orders.filter(({ refundedOn }) => refundedOn !== null);
    expect(refunds.length / orders.length).toBeGreaterThan(0.015);
    expect(refunds.length / orders.length).toBeLessThan(0.035);
    expect(refunds.every(({ day, refundedOn }) => (refundedOn ?? 0) >= day + 3 && (refundedOn ?? 0) <= lastDay)).toBe(true);
  });

  it("wins more customers in the second year, sells more in December than in January, and is loved unequally", () => {
    const middle = firstDay + 366;
    const count = (from: number, to: number): number => orders.filter(({ day }) => day >= from && day < to).length;
    expect(count(middle, lastDay + 1)).toBeGreaterThan(count(firstDay, middle));
    expect(count(lastDay - 30, lastDay + 1)).toBeGreaterThan(count(middle, middle + 31));
    const perCustomer = new Map<number, number>();
    for (const { customer } of orders) perCustomer.set(customer, (perCustomer.get(customer) ?? 0) + 1);
    expect(Math.max(...perCustomer.values())).toBeGreaterThan(10 * (orders.length / shop.customers) / 2);
    expect([...perCustomer.values()].filter((purchases) => purchases === 1).length).toBeGreaterThan(shop.customers / 4);
  });
});
