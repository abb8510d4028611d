/** How often, how recently and how long has each customer bought, and for how much? The three numbers the models need. */
import { entryAt } from "../entryAt";
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
  const customer = purchases.map((_, one) => one).filter((one) => entryAt(purchases, one) > 0);
  const column = (): Float64Array => new Float64Array(customer.length);
  const [x, recency, age, monetaryValue] = [column(), column(), column(), column()];
  customer.forEach((one, row) => {
    const [start, repeats] = [entryAt(first, one), entryAt(purchases, one) - 1];
    x[row] = repeats;
    recency[row] = (entryAt(last, one) - start) / daysIn[unit];
    age[row] = (asOf - start) / daysIn[unit];
    monetaryValue[row] = repeats > 0 ? entryAt(spend, one) / repeats : 0;
  });
  return { customer, x, recency, age, monetaryValue };
}

interface PurchaseDays {
  /** No serial day is 0: a customer without a purchase. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days with a sale. */
  readonly purchases: Int32Array;
}

/** Rows are gone through by day, so that a customer's days come in order. */
function purchaseDays({ customerIds, customer, day, amount }: Transactions, asOf: SerialDay): PurchaseDays {
  const days = (): Int32Array => new Int32Array(customerIds.length);
  const [first, last, purchases] = [days(), days(), days()];
  for (const row of countingOrder(day)) {
    const [one, when] = [entryAt(customer, row), entryAt(day, row)];
    if (when > asOf || !isSale(entryAt(amount, row)) || entryAt(last, one) === when) continue;
    if (entryAt(first, one) === 0) first[one] = when;
    last[one] = when;
    purchases[one] = entryAt(purchases, one) + 1;
  }
  return { first, last, purchases };
}

/** Net spend of each customer after the day of the first purchase. */
function spendAfterFirst({ customer, day, amount }: Transactions, asOf: SerialDay, first: Int32Array): Float64Array {
  const isRepeat = (_: number, row: number): boolean => {
    const start = entryAt(first, entryAt(customer, row));
    return start > 0 && entryAt(day, row) > start && entryAt(day, row) <= asOf;
  };
  return groupSums(first.length, customer.filter(isRepeat), amount.filter(isRepeat));
}
