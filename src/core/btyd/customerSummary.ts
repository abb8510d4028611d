/** How often, how recently and how long has each customer bought, and for how much? The three numbers the models need. */
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { daysIn, type PeriodUnit } from "../period";
import { purchasesOf } from "../purchases";
import type { SerialDay, Transactions } from "../transactions";

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
  const { start, day } = purchasesOf(transactions, asOf);
  const customers = start.length - 1;
  const countOf = (one: number): number => entryAt(start, one + 1) - entryAt(start, one);
  const firstOf = (one: number): SerialDay => entryAt(day, entryAt(start, one));
  const customer = Int32Array.from({ length: customers }, (_, one) => one).filter((one) => countOf(one) > 0);
  const spend = spendAfterFirst(transactions, asOf, customers, (one) => (countOf(one) > 0 ? firstOf(one) : Infinity));
  const each = (figure: (one: number) => number): Float64Array => Float64Array.from(customer, figure);
  return {
    customer,
    x: each((one) => countOf(one) - 1),
    recency: each((one) => (entryAt(day, entryAt(start, one + 1) - 1) - firstOf(one)) / daysIn[unit]),
    age: each((one) => (asOf - firstOf(one)) / daysIn[unit]),
    monetaryValue: each((one) => (countOf(one) > 1 ? entryAt(spend, one) / (countOf(one) - 1) : 0)),
  };
}

/** Net spend of each customer after the day of the first purchase. */
function spendAfterFirst(
  { customer, day, amount }: Transactions, asOf: SerialDay, customers: number, firstOf: (one: number) => SerialDay,
): Float64Array {
  const isRepeat = (_: number, row: number): boolean => entryAt(day, row) > firstOf(entryAt(customer, row)) && entryAt(day, row) <= asOf;
  return groupSums(customers, customer.filter(isRepeat), amount.filter(isRepeat));
}
