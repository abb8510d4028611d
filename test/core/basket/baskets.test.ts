/** Are pairs counted as association rules are, and bundles and gifts priced as said? */
import fc from "fast-check";
import { basketPairs } from "../../../src/core/basket/basketPairs";
import { bundlePrice, bundleUplift } from "../../../src/core/basket/bundlePrice";
import { giftThreshold, upToTwoDigits } from "../../../src/core/basket/giftThreshold";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";

/** Orders as strings of products: "AB", "ABC". */
function pairs(baskets: readonly string[], minOrders: number) {
  const rows = baskets.flatMap((basket, order) => [...basket].map((product) => [String(order), product] as const));
  return basketPairs(rows.map(([order]) => order), rows.map(([, product]) => product), minOrders);
}

describe("basketPairs", () => {
  // AB, ABC, AC, B, AB: A->B .6/.75/.9375, the design's worked number; A->C and C->A by hand.
  it("finds support, confidence and lift of the worked example", () => {
    const found = pairs(["AB", "ABC", "AC", "B", "AB"], 2);
    const of = (product: string, other: string): unknown => found.find((one) => one.product === product && one.other === other);
    expect(of("A", "B")).toEqual({ product: "A", other: "B", orders: 3, support: 0.6, confidence: 0.75, lift: 0.9375 });
    expect(of("C", "A")).toEqual({ product: "C", other: "A", orders: 2, support: 0.4, confidence: 1, lift: 1.25 });
    expect(of("A", "C")).toEqual({ product: "A", other: "C", orders: 2, support: 0.4, confidence: 0.5, lift: 1.25 });
    expect(found).toHaveLength(4);
  });

  it("lists most orders first, then the surest, then by name", () => {
    expect(pairs(["AB", "ABC", "AC", "B", "AB"], 1).map(({ product, other }) => product + other)).toEqual(["AB", "BA", "CA", "AC", "CB", "BC"]);
  });

  it("counts a product once per order and passes over blanks", () => {
    expect(pairs(["AAB", "AB"], 1)[0]).toMatchObject({ orders: 2, support: 1 });
    expect(basketPairs(["1", "1", null, "1"], ["A", "B", "C", null], 1)).toHaveLength(2);
  });

  it("takes any name for what it is", () => {
    const names = ["__proto__", "constructor"];
    expect(basketPairs(["1", "1"], names, 1).map(({ product }) => product).sort()).toEqual(names);
  });

  it("says that there are no pairs, no data, or too many pairs to count", () => {
    expectProblem(() => pairs(["A", "B"], 1), new Problem("noPairs", { orders: 1 }));
    expectProblem(() => pairs(["AB", "AB"], 3), new Problem("noPairs", { orders: 3 }));
    expectProblem(() => basketPairs([null], ["A"], 1), new Problem("noData", { parameter: "orders" }));
    expectProblem(() => basketPairs(["1"], [null], 1), new Problem("noData", { parameter: "products" }));
    const products = Array.from({ length: 5000 }, (_, at) => `P${at}`);
    const one = products.map(() => "1");
    expectProblem(() => basketPairs(one, products, 1), new Problem("tooManyPairs", { most: 10_000_000 }));
    // 400 products of one order make 159,600 pairs.
    expectProblem(() => basketPairs(one.slice(0, 400), products.slice(0, 400), 1), new Problem("tooManyPairs", { most: 100_000 }));
    // What stands in too few orders is left out before pairs are counted.
    expectProblem(() => basketPairs(one, products, 2), new Problem("noPairs", { orders: 2 }));
  });

  it("law: lift is the same both ways, support is at most confidence, and counts agree with going through all orders", () => {
    const basket = fc.array(fc.constantFrom("A", "B", "C", "D"), { minLength: 1, maxLength: 5 }).map((some) => some.join(""));
    fc.assert(
      fc.property(fc.array(basket, { minLength: 1, maxLength: 20 }), (baskets) => {
        fc.pre(baskets.some((one) => new Set(one).size > 1));
        const found = pairs(baskets, 1);
        for (const { product, other, orders, support, confidence, lift } of found) {
          expect(orders).toBe(baskets.filter((one) => one.includes(product) && one.includes(other)).length);
          expect(support).toBeLessThanOrEqual(confidence);
          expect(found.find((one) => one.product === other && one.other === product)?.lift).toBe(lift);
        }
      }),
    );
  });
});

describe("bundles", () => {
  // The worked number of the project's catalogue of functions.
  it("cost the sum of prices less the discount", () => {
    expect(bundlePrice([100000, 60000], 0.15)).toBe(136000);
    expect(bundlePrice([], 0.15)).toBe(0);
  });

  it("must sell so many times more, and never pay where no margin is left", () => {
    expect(bundleUplift([100, 60], [50, 30], 0.25)).toBe(1);
    expect(bundleUplift([100, 60], [50, 30], 0)).toBe(0);
    // By hand: 160 x 0.000001 / (160 x 0.999999 - 80), all its digits.
    expect(bundleUplift([100, 60], [50, 30], 1e-6) / 2.000004000008e-6).toBeCloseTo(1, 12);
    for (const discount of [0.5, 0.6, 1]) {
      expectProblem(() => bundleUplift([100, 60], [50, 30], discount), new Problem("bundleLosesMoney", {}));
    }
    // Exactly nothing is left, although a computer finds 5e-17.
    expectProblem(() => bundleUplift([0.1, 0.2], [0.15, 0.12], 0.1), new Problem("bundleLosesMoney", {}));
  });
});

describe("giftThreshold", () => {
  it("is the usual order and what pays for the gift, rounded up", () => {
    // 120 + 8/0.4 = 140.
    expect(giftThreshold([100, 120, 150], 8, 0.4)).toBe(140);
    expect(giftThreshold([100, 120, 150], 8.1, 0.4)).toBe(150);
    // Blank cells of a range arrive as 0, and a refund is no order.
    expect(giftThreshold([100, 120, 150, 0, 0, -5], 8, 0.4)).toBe(140);
    expectProblem(() => giftThreshold([0, -5], 8, 0.4), new Problem("noData", { parameter: "order_values" }));
    expectProblem(() => giftThreshold([], 8, 0.4), new Problem("noData", { parameter: "order_values" }));
  });

  it.each([
    [0, 0], [1, 1], [99, 99], [99.5, 100], [101, 110], [1234, 1300], [0.1234, 0.13], [0.0012, 0.0012], [-1234, -1200],
    [1.01e15, 1.1e15], [0.1 + 0.2, 0.3],
  ])("rounds %d up to %d", (value, up) => {
    expect(upToTwoDigits(value)).toBe(up);
  });

  it("law: never lies below the value, and at most a tenth above", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const up = upToTwoDigits(value);
        expect(up).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        expect(up).toBeLessThanOrEqual(value * 1.1 * (1 + 1e-12));
      }),
    );
  });
});
