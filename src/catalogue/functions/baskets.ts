/** Which worksheet functions say what is bought together, and what a bundle or a gift must bring? */
import { realNumbers } from "../../core/answers";
import { basketPairs } from "../../core/basket/basketPairs";
import { bundlePrice, bundleUplift } from "../../core/basket/bundlePrice";
import { giftThreshold, usualOrder } from "../../core/basket/giftThreshold";
import { sumOf } from "../../core/math/compensatedSum";
import { entry } from "../entry";
import { ids, nonNegative, numbers, optional, rate, rateDivisor, sequence, wholeNumber } from "../params";
import { table } from "../results";
import { shownId } from "../shownId";

export const baskets = {
  "BASKET.PAIRS": entry({
    group: "baskets",
    params: [ids("orders"), ids("products"), optional(wholeNumber("min_orders", 1, null), 5)],
    returns: table("product", "otherProduct", "orders", "support", "confidence", "lift"),
    throws: ["noData", "noPairs", "tooManyPairs"],
    example: {
      args: [
        [[1], [1], [2], [2], [2], [3], [3], [4], [5], [5]],
        [["A"], ["B"], ["A"], ["B"], ["C"], ["A"], ["C"], ["B"], ["A"], ["B"]],
        3,
      ],
      gives: [
        ["Product", "Bought with", "Orders", "Support", "Confidence", "Lift"],
        ["A", "B", 3, 0.6, 0.75, 0.9375],
        ["B", "A", 3, 0.6, 0.75, 0.9375],
      ],
    },
    figures: (orders) => ({ orderCount: new Set(orders.ids.filter((id) => id !== null)).size }),
    source: "Agrawal, Imielinski & Swami (1993), Mining association rules between sets of items in large databases",
    run: (orders, products, minOrders) =>
      basketPairs(orders.ids, products.ids, minOrders).map((pair) => ({
        product: shownId(products, pair.product),
        otherProduct: shownId(products, pair.other),
        orders: pair.orders,
        support: pair.support,
        confidence: pair.confidence,
        lift: pair.lift,
      })),
  }),
  "BUNDLE.PRICE": entry({
    group: "baskets",
    params: [numbers("prices"), rate("price_discount")],
    returns: "money",
    example: { args: [[[100000], [60000]], 0.15], gives: 136000 },
    formula: "priceSum * (1 - price_discount)",
    figures: (prices) => ({ priceSum: sumOf(realNumbers(prices, null)) }),
    source: "Stremersch & Tellis (2002), Strategic bundling of products and prices",
    run: (prices, discount) => bundlePrice(realNumbers(prices, null), discount),
  }),
  "BUNDLE.UPLIFT": entry({
    group: "baskets",
    params: [sequence("prices"), sequence("costs"), rate("price_discount")],
    returns: "share",
    throws: ["bundleLosesMoney"],
    example: { args: [[[100], [60]], [[50], [30]], 0.25], gives: 1 },
    formula: "(priceSum - costSum) / (priceSum * (1 - price_discount) - costSum) - 1",
    figures: (prices, costs) => ({ priceSum: sumOf(prices), costSum: sumOf(costs) }),
    source: "Nagle & Mueller (2018), The Strategy and Tactics of Pricing",
    run: bundleUplift,
  }),
  "GIFT.THRESHOLD": entry({
    group: "baskets",
    params: [numbers("order_values"), nonNegative("gift_cost"), rateDivisor("margin")],
    returns: "money",
    throws: ["noData"],
    example: { args: [[[100], [120], [150]], 8, 0.4], gives: 140 },
    formula: "roundup(medianOrder + gift_cost / margin)",
    figures: (values) => ({ medianOrder: usualOrder(realNumbers(values, null)) }),
    source: "Nagle & Mueller (2018), The Strategy and Tactics of Pricing",
    run: (values, giftCost, margin) => giftThreshold(realNumbers(values, null), giftCost, margin),
  }),
} as const;
