/** How many days pass between two orders? */
import { entryAt } from "../entryAt";
import { median } from "../math/median";
import { daysOf, type Purchases } from "../purchases";

/**
 * The median number of days between one purchase and the next of the same customer; null with fewer than two purchases.
 * Orders on one day are one purchase, so no gap is 0.
 *
 * @param days purchase days of a customer, ascending, each once
 * @example medianGap(Int32Array.of(45000, 45010, 45050)) // 25
 */
export function medianGap(days: Int32Array): number | null {
  return days.length < 2 ? null : median(gaps(days));
}

/**
 * The median of all gaps of all customers; null where nobody bought twice. Somebody who buys often counts with each gap.
 *
 * @example medianGapOfAll(purchasesOf(transactionsOf(["ann", "ann", "bob"], [45000, 45010, 45000], [1, 1, 1]), Infinity)) // 10
 * @see Fader, Hardie & Lee (2005), Counting your customers the easy way, for interpurchase times.
 */
export function medianGapOfAll(purchases: Purchases): number | null {
  const all = gapsOfAll(purchases);
  return all.length === 0 ? null : median(all);
}

/**
 * Days between one purchase and the next, of all customers.
 *
 * @example gapsOfAll(purchasesOf(visitsOf(["ann", "ann"], [45000, 45010], null), Infinity)) // [10]
 */
export function gapsOfAll(purchases: Purchases): number[] {
  return purchases.customerIds.flatMap((_, customer) => gaps(daysOf(purchases, customer)));
}

function gaps(days: Int32Array): number[] {
  return Array.from({ length: Math.max(0, days.length - 1) }, (_, at) => entryAt(days, at + 1) - entryAt(days, at));
}
