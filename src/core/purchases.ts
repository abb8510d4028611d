/** On which days did each customer buy? */
import { entryAt } from "./entryAt";
import { countingOrder } from "./math/countingOrder";
import { Problem } from "./problem";
import { isSale, type SerialDay, type Transactions } from "./transactions";

/** The purchases of all customers, day after day: those of customer c stand from `start[c]` to `start[c + 1] - 1`. */
export interface Purchases {
  readonly customerIds: readonly string[];
  /** Place of each id in `customerIds`. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly start: Int32Array;
  /** Ascending within a customer, each day once. */
  readonly day: Int32Array;
}

/**
 * Purchases by customer: a purchase is a customer's day with a sale, whatever the number of its rows.
 *
 * @param transactions rows in any order
 * @param asOf later rows are left out; Infinity keeps all
 * @example [...purchasesOf(transactionsOf(["ann", "ann"], [45009, 45000], [10, 20]), Infinity).day] // [45000, 45009]
 */
export function purchasesOf({ customerIds, customer, day, amount }: Transactions, asOf: SerialDay): Purchases {
  const kept = countingOrder(day).filter((row) => isSale(entryAt(amount, row)) && entryAt(day, row) <= asOf);
  const last = new Int32Array(customerIds.length);
  const isNew = kept.filter((row) => {
    const who = entryAt(customer, row);
    const when = entryAt(day, row);
    // No serial day is 0, so nobody seems to have bought before.
    const again = last[who] === when;
    last[who] = when;
    return !again;
  });
  const start = new Int32Array(customerIds.length + 1);
  for (const row of isNew) start[entryAt(customer, row) + 1] = entryAt(start, entryAt(customer, row) + 1) + 1;
  for (let at = 1; at < start.length; at++) start[at] = entryAt(start, at) + entryAt(start, at - 1);
  const next = start.slice();
  const days = new Int32Array(isNew.length);
  for (const row of isNew) {
    const who = entryAt(customer, row);
    const place = entryAt(next, who);
    days[place] = entryAt(day, row);
    next[who] = place + 1;
  }
  const indexOf = new Map(customerIds.map((id, at) => [id, at]));
  return { customerIds, indexOf, start, day: days };
}

/**
 * The purchase days of one customer, ascending.
 *
 * @param customer index into `customerIds`
 * @example [...daysOf(purchasesOf(transactionsOf(["ann"], [45000], [1]), Infinity), 0)] // [45000]
 */
export function daysOf({ start, day }: Purchases, customer: number): Int32Array {
  return day.subarray(entryAt(start, customer), entryAt(start, customer + 1));
}

/**
 * The place of a customer.
 *
 * @param id ready to compare
 * @throws unknownCustomer where no row is of this customer
 * @example customerAt(purchasesOf(transactionsOf(["ann"], [45000], [1]), Infinity), "ann") // 0
 */
export function customerAt({ indexOf }: Purchases, id: string): number {
  const customer = indexOf.get(id);
  if (customer === undefined) throw new Problem("unknownCustomer", { customer: id });
  return customer;
}

/** The first purchase day of each customer; null for one without a purchase. */
export function firstDays(purchases: Purchases): (SerialDay | null)[] {
  return purchases.customerIds.map((_, customer) => daysOf(purchases, customer)[0] ?? null);
}
