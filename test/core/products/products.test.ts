/** Do products tell who prefers them, what goes with them, what comes next and where growth comes from? */
import { ansoff, ansoffIds } from "../../../src/core/products/ansoff";
import { favouredProducts } from "../../../src/core/products/favouredProducts";
import { nextProducts } from "../../../src/core/products/nextProducts";
import { orderValues } from "../../../src/core/products/orderValues";
import { productPairs } from "../../../src/core/products/productPairs";
import { productSales } from "../../../src/core/products/productSales";
import type { NamedColumn } from "../../../src/core/shop";
import { transactionsOf } from "../../../src/core/transactionsOf";
import type { Transactions } from "../../../src/core/transactions";

type Row = readonly [customer: string, day: number, amount: number, product: string, order?: string];

function shop(rows: readonly Row[]): { transactions: Transactions; product: NamedColumn } {
  const names = [...new Set(rows.map(([, , , product]) => product))].filter((name) => name !== "");
  const plain = transactionsOf(rows.map(([customer]) => customer), rows.map(([, day]) => day), rows.map(([, , amount]) => amount));
  const orderIds = [...new Set(rows.flatMap(([, , , , order]) => order ?? []))];
  const transactions = orderIds.length === 0 ? plain : { ...plain, orderIds, order: Int32Array.from(rows, ([, , , , order]) => orderIds.indexOf(order ?? "")) };
  return { transactions, product: { names, at: Int32Array.from(rows, ([, , , product]) => names.indexOf(product)) } };
}

const today = 45366;

describe("productSales", () => {
  it("counts sales up to the as-of day; a piece costs the median of amount / quantity", () => {
    const { transactions, product } = shop([["ann", 45000, 10, "tea"], ["ann", 45001, 60, "tea"], ["bob", 45002, -10, "tea"], ["bob", 45003, 9, ""], ["bob", today + 1, 9, "tea"]]);
    const sales = productSales(transactions, product, Float64Array.of(1, 3, -1, 1, 1), today);
    // By hand: 10/1 and 60/3.
    expect(sales.prices).toEqual([15]);
    expect(sales.rows).toEqual([0, 1]);
    expect([...(sales.boughtBy[0] ?? [])]).toEqual([[0, 2]]);
    expect(sales.boughtBy[1]?.size).toBe(0);
    expect(productSales(transactions, product, Float64Array.of(NaN, 0, 1, 1, 1), today).prices).toEqual([35]);
  });
});

describe("favouredProducts", () => {
  // By hand: ann and bob are the best of four buyers. cup: 2 of 2 against 2 of 4; tea: 1 of 2 against 3 of 4.
  it("compares the share of the best with that of all", () => {
    const { transactions, product } = shop([
      ["ann", 45000, 1, "cup"], ["bob", 45000, 1, "cup"], ["bob", 45000, 1, "tea"], ["cyd", 45000, 1, "tea"], ["dan", 45000, 1, "tea"], ["cyd", 45000, 1, "pot"],
    ]);
    const { buyers, bestBuyers, products } = favouredProducts(productSales(transactions, product, null, today), (at) => at < 2, 9);
    expect([buyers, bestBuyers]).toEqual([4, 2]);
    expect(products.map(({ product: name }) => name)).toEqual(["cup", "tea"]);
    expect(products.map(({ index }) => index)).toEqual([2, 1 / 2 / (3 / 4)]);
    expect(favouredProducts(productSales(transactions, product, null, today), (at) => at < 2, 1).products).toHaveLength(1);
  });
});

describe("ansoff", () => {
  const known = { yes: today - 365, no: today - 364 };

  // The last 365 days begin after today - 365: what was first sold on that day is existing.
  it("parts revenue by what was there before the last 365 days", () => {
    const { transactions, product } = shop([
      ["ann", known.yes, 5, "tea"], ["ann", known.no, 10, "tea"], ["ann", today, 20, "cup"], ["bob", today, 40, "tea"], ["bob", today, 80, "cup"],
      ["bob", today, -4, "tea"], ["ann", today, 7, ""], ["ann", today + 1, 99, "tea"],
    ]);
    const { revenue, customers, unnamed, hasPast } = ansoff(transactions, product, today);
    expect(revenue).toEqual({ penetration: 10, productDevelopment: 20, marketDevelopment: 36, diversification: 80 });
    expect(ansoffIds.map((id) => customers[id])).toEqual([1, 1, 1, 1]);
    expect([unnamed, hasPast]).toEqual([7, true]);
  });

  it("says where there is no past to compare with", () => {
    const { transactions, product } = shop([["ann", today, 5, "tea"]]);
    expect(ansoff(transactions, product, today).hasPast).toBe(false);
  });
});

/** Six orders with beans and filters, four with beans alone, ten with tea alone. */
const baskets: Row[] = [
  ...Array.from({ length: 6 }, (_, at): Row[] => [[`c${at}`, 45000, 8, "beans", `a${at}`], [`c${at}`, 45000, 3, "filters", `a${at}`]]).flat(),
  ...Array.from({ length: 4 }, (_, at): Row => [`d${at}`, 45000, 8, "beans", `b${at}`]),
  ...Array.from({ length: 10 }, (_, at): Row => [`e${at}`, 45000, 5, "tea", `t${at}`]),
];

describe("productPairs", () => {
  it("counts orders, and a customer's day where there are none", () => {
    const { transactions, product } = shop(baskets);
    const sales = productSales(transactions, product, null, today);
    // By hand: 6 of 20 orders have both, 10 have beans, 6 have filters.
    expect(productPairs(transactions, sales)).toEqual({
      minOrders: 5,
      pairs: [
        { product: "filters", other: "beans", orders: 6, support: 0.3, confidence: 1, lift: 2 },
        { product: "beans", other: "filters", orders: 6, support: 0.3, confidence: 0.6, lift: 2 },
      ],
    });
    const days = { ...transactions, order: null, orderIds: null };
    expect(productPairs(days, sales).pairs).toHaveLength(2);
  });

  it("finds none in too few orders, and asks for more where there are too many pairs to count", () => {
    const few = shop(baskets.slice(0, 8));
    expect(productPairs(few.transactions, productSales(few.transactions, few.product, null, today)).pairs).toEqual([]);
    // 320 products in each of five orders make 102,080 pairs in both directions, more than a sheet is given.
    const wide = shop(Array.from({ length: 5 }, (_, order) => Array.from({ length: 320 }, (_, at): Row => ["ann", 45000, 1, `p${at}`, `o${order}`])).flat());
    expect(productPairs(wide.transactions, productSales(wide.transactions, wide.product, null, today))).toEqual({ pairs: [], minOrders: 20 });
  });
});

describe("nextProducts", () => {
  it("leads from what was bought to what was not, by the surest pair", () => {
    const { transactions, product } = shop(baskets);
    const sales = productSales(transactions, product, null, today);
    const next = nextProducts(transactions.customerIds, sales, productPairs(transactions, sales).pairs);
    expect(next.get("d0")).toEqual({ favourite: "beans", product: { product: "filters", confidence: 0.6, price: 3 } });
    expect(next.get("c0")?.product).toBeNull();
    expect(next.get("e0")).toEqual({ favourite: "tea", product: null });
  });

  it("takes no pair that is only chance", () => {
    const { transactions, product } = shop(baskets);
    const sales = productSales(transactions, product, null, today);
    const pair = { product: "tea", other: "beans", orders: 9, support: 0.1, confidence: 0.9, lift: 1 };
    expect(nextProducts(transactions.customerIds, sales, [pair]).get("e0")?.product).toBeNull();
  });
});

describe("orderValues", () => {
  it("adds the lines of an order and leaves refunds out", () => {
    const { transactions } = shop([["ann", 45000, 8, "a", "1"], ["ann", 45000, 3, "b", "1"], ["ann", 45001, -3, "b", "1"], ["bob", 45000, 5, "a", "2"], ["bob", today + 1, 5, "a", "3"]]);
    expect(orderValues(transactions, today)).toEqual([11, 5]);
  });
});
