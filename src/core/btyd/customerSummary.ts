/** How often, how recently and how long has each customer bought, and for how much? The three numbers the models need. */
import { groupSums } from "../math/compensatedSum";
import { countingOrder } from "../math/countingOrder";
import { daysIn, type PeriodUnit } from "../period";
import { isSale, type SerialDay, type Transactions } from "../transactions";

/** One row per customer with a purchase, in the order of their first rows. Times in one unit. */
export interface CustomerSummary {
  /** Places in `customerIds` of the transactions. */
  readonly customer: Int32Array;
  /** Repeat purchases: days with a sale after the first such day. */
  readonly x: Float64Array;
  /** Age at the last purchase. */
  readonly recency: Float64Array;
  /** From the first purchase to the last day of the data. */
  readonly age: Float64Array;
  /** Money of a repeat purchase on average, net of refunds; 0 where x is 0. */
  readonly monetaryValue: Float64Array;
}

/**
 * Customers as repeat purchases, recency, age and monetary value, from the rows up to a day.
 *
 * The first purchase begins a customer and counts in none of the numbers; what was spent or refunded after its day does.
 * Here recency is the age at the last purchase, as in the papers, not the time since.
 *
 * @param transactions rows in any order
 * @param asOf last day that counts
 * @param unit of recency and age
 * @example customerSummary(transactionsOf(["ann", "ann"], [45000, 45014], [10, 30]), 45028, "week").recency[0] // 2
 * @see Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). "Counting your customers" the easy way. Marketing Science 24(2).
 */
export function customerSummary(transactions: Transactions, asOf: SerialDay, unit: PeriodUnit): CustomerSummary {
  const { first, last, purchases } = purchaseDays(transactions, asOf);
  const spend = spendAfterFirst(transactions, asOf, first);
  const customer = buyersOf(purchases);
  const column = (): Float64Array => new Float64Array(customer.length);
  const [x, recency, age, monetaryValue] = [column(), column(), column(), column()];
  const period = daysIn[unit];
  for (let row = 0; row < customer.length; row++) {
    const one = customer[row] as number;
    const [start, repeats] = [first[one] as number, (purchases[one] as number) - 1];
    x[row] = repeats;
    recency[row] = ((last[one] as number) - start) / period;
    age[row] = (asOf - start) / period;
    monetaryValue[row] = repeats > 0 ? (spend[one] as number) / repeats : 0;
  }
  return { customer, x, recency, age, monetaryValue };
}

/** Places of the customers who have a purchase. */
function buyersOf(purchases: Int32Array): Int32Array {
  const buyers = new Int32Array(purchases.length);
  let count = 0;
  for (let one = 0; one < purchases.length; one++) if ((purchases[one] as number) > 0) buyers[count++] = one;
  return buyers.subarray(0, count);
}

interface PurchaseDays {
  /** No serial day is 0: a customer without a purchase. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days with a sale. */
  readonly purchases: Int32Array;
}

/**
 * Rows are gone through by day, so that a customer's days come in order. Reads inside the loop cannot miss: a check for each
 * of five million rows would take as long as the work itself.
 */
function purchaseDays({ customerIds, customer, day, amount }: Transactions, asOf: SerialDay): PurchaseDays {
  const days = (): Int32Array => new Int32Array(customerIds.length);
  const [first, last, purchases] = [days(), days(), days()];
  const order = countingOrder(day);
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const [one, when] = [customer[row] as number, day[row] as number];
    if (when > asOf || !isSale(amount[row] as number) || last[one] === when) continue;
    if (first[one] === 0) first[one] = when;
    last[one] = when;
    purchases[one] = (purchases[one] as number) + 1;
  }
  return { first, last, purchases };
}

/** Net spend of each customer after the day of the first purchase. */
function spendAfterFirst({ customer, day, amount }: Transactions, asOf: SerialDay, first: Int32Array): Float64Array {
  // What does not count is added as nothing, which changes no digit.
  const counted = new Float64Array(amount.length);
  for (let row = 0; row < counted.length; row++) {
    const [start, when] = [first[customer[row] as number] as number, day[row] as number];
    if (start > 0 && when > start && when <= asOf) counted[row] = amount[row] as number;
  }
  return groupSums(first.length, customer, counted);
}
