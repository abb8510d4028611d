/** When is a customer likely to order again? */
import { entryAt } from "../entryAt";
import { daysOf, type Purchases } from "../purchases";
import type { SerialDay } from "../transactions";
import { medianGap } from "./orderGap";

export interface NextOrder {
  readonly id: string;
  readonly lastPurchase: SerialDay;
  /** Median days between this customer's purchases; null with only one. */
  readonly gap: number | null;
  /** Last purchase plus the gap, half a day rounded up; null without a gap. */
  readonly expected: SerialDay | null;
  /** Days that the order is late on the as-of day; 0 while it is not. */
  readonly overdue: number | null;
}

/**
 * The expected day of the next order of a customer; null where the customer has no purchase up to the as-of day.
 *
 *   expected = last purchase + median gap
 *
 * Assumes that the customer goes on at the own usual pace; says nothing about somebody who bought once.
 *
 * @param customer index into `purchases.customerIds`
 * @param asOf day on which lateness is judged; later purchases are left out
 * @example nextOrder(purchasesOf(transactionsOf(["ann", "ann"], [45000, 45010], [1, 1]), Infinity), 0, 45025)?.overdue // 5
 */
export function nextOrder(purchases: Purchases, customer: number, asOf: SerialDay): NextOrder | null {
  const days = daysOf(purchases, customer).filter((day) => day <= asOf);
  const lastPurchase = days.at(-1);
  if (lastPurchase === undefined) return null;
  const gap = medianGap(days);
  const expected = gap === null ? null : lastPurchase + Math.round(gap);
  const overdue = expected === null ? null : Math.max(0, asOf - expected);
  return { id: entryAt(purchases.customerIds, customer), lastPurchase, gap, expected, overdue };
}

/**
 * The next orders of all customers with a purchase, the soonest first; those without a date last, by last purchase.
 *
 * @example nextOrders(purchasesOf(transactionsOf(["ann", "bob"], [45000, 45010], [1, 1]), Infinity), 45011).map((one) => one.id) // ["bob", "ann"]
 */
export function nextOrders(purchases: Purchases, asOf: SerialDay): NextOrder[] {
  const all = purchases.customerIds.flatMap((_, customer) => nextOrder(purchases, customer, asOf) ?? []);
  return all.sort(
    (a, b) =>
      soonest(a.expected) - soonest(b.expected) || b.lastPurchase - a.lastPurchase || (a.id < b.id ? -1 : 1),
  );
}

/** Later than every day, and finite, so that two of them can be subtracted. */
const never = Number.MAX_SAFE_INTEGER;

const soonest = (expected: SerialDay | null): number => expected ?? never;
