/** What does a bundle cost, and how much more of it must be sold? */
import { sumOf } from "../math/compensatedSum";
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

export interface BundleMargins {
  /** Money left per set without the discount, and with it. */
  readonly before: number;
  readonly after: number;
}

/**
 * The margin of a set of parts at full price and as a bundle.
 *
 * @param prices money for each part
 * @param costs money for each part
 * @param discount share of the price, 0..1
 * @example bundleMargins([100, 60], [50, 30], 0.25) // { before: 80, after: 40 }
 */
export function bundleMargins(prices: Iterable<number>, costs: Iterable<number>, discount: number): BundleMargins {
  const [price, cost] = [sumOf(prices), sumOf(costs)];
  return { before: price - cost, after: price * (1 - discount) - cost };
}

/**
 * How many more sets must be sold as a bundle for the same margin in all.
 *
 *   uplift = margin before / margin after - 1
 *
 * @param margins of a set without and with the discount
 * @throws bundleLosesMoney where no margin is left with the discount
 * @example bundleUplift({ before: 80, after: 40 }) // 1
 * @see Nagle & Mueller (2018), The Strategy and Tactics of Pricing, 6th edition, on break-even sales change.
 */
export function bundleUplift({ before, after }: BundleMargins): number {
  if (after <= 0) throw new Problem("bundleLosesMoney", {});
  return before / after - 1;
}
