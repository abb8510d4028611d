/** From which order value does a free gift pay for itself? */
import { median } from "../math/median";
import { isAbove } from "../math/tolerance";
import { Problem } from "../problem";
import { isSale } from "../transactions";

/**
 * The order value from which a gift is given: the usual order plus what must be sold on top to pay for the gift.
 *
 *   threshold = median order value + giftCost / margin, rounded up to two leading digits
 *
 * @param orderValues money of each order; what is not above 0 is left out
 * @param giftCost money, >= 0
 * @param margin share of the price that is left, above 0 and at most 1
 * @throws noData where there is no order value above 0
 * @example giftThreshold([100, 120, 150], 8, 0.4) // 140
 * @see Nagle & Mueller (2018), The Strategy and Tactics of Pricing, 6th edition, on break-even sales.
 */
export function giftThreshold(orderValues: readonly number[], giftCost: number, margin: number): number {
  return upToTwoDigits(usualOrder(orderValues) + giftCost / margin);
}

/**
 * The median of the order values above 0: a refund is no order, nor is a blank cell, which arrives as 0.
 *
 * @throws noData where there is none
 * @example usualOrder([100, 0, -20, 120, 150]) // 120
 */
export function usualOrder(orderValues: readonly number[]): number {
  const sales = orderValues.filter(isSale);
  if (sales.length === 0) throw new Problem("noData", { parameter: "order_values" });
  return median(sales);
}

/**
 * The next number with two leading digits that is not below the value: 1234 becomes 1300.
 *
 * @example upToTwoDigits(1234) // 1300
 */
export function upToTwoDigits(value: number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - 1;
  // A power of ten below 1 is no binary fraction, so the step is divided by where it would be multiplied with.
  const scale = 10 ** Math.abs(exponent);
  const leading = exponent < 0 ? value * scale : value / scale;
  const nearest = Math.round(leading);
  const up = isAbove(leading, nearest) ? nearest + 1 : nearest;
  return exponent < 0 ? up / scale : up * scale;
}
