/** What does a bundle cost, and how much more of it must be sold? */
import { sumOf } from "../math/compensatedSum";
import { isAbove } from "../math/tolerance";
import { Problem } from "../problem";

/**
 * Price of a bundle: the prices of its parts, less a discount.
 *
 *   price = sum of prices * (1 - discount)
 *
 * @param prices money for each part
 * @param discount share of the price, 0..1
 * @example bundlePrice([100000, 60000], 0.15) // 136000
 * @see Stremersch & Tellis (2002), Strategic bundling of products and prices, Journal of Marketing 66(1).
 */
export function bundlePrice(prices: Iterable<number>, discount: number): number {
  return sumOf(prices) * (1 - discount);
}

/**
 * The share by which more sets must be sold as a bundle for the same margin in all.
 *
 *   uplift = (price - cost) / (price * (1 - discount) - cost) - 1 = price * discount / (price * (1 - discount) - cost)
 *
 * @param prices money for each part
 * @param costs money for each part
 * @param discount share of the price, 0..1
 * @throws bundleLosesMoney where no margin is left with the discount
 * @example bundleUplift([100, 60], [50, 30], 0.25) // 1
 * @see Nagle & Mueller (2018), The Strategy and Tactics of Pricing, 6th edition, on break-even sales change.
 */
export function bundleUplift(prices: Iterable<number>, costs: Iterable<number>, discount: number): number {
  const [price, cost] = [sumOf(prices), sumOf(costs)];
  const reduced = price * (1 - discount);
  if (!isAbove(reduced, cost)) throw new Problem("bundleLosesMoney", {});
  // Subtracting 1 at the end would lose the digits of a small discount.
  return (price * discount) / (reduced - cost);
}
