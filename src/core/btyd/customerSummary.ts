/** How often, how recently and how long has each customer bought, and for how much? The three numbers the models need. */
import { CompensatedSum } from "../math/compensatedSum";
import { scratch } from "../scratch";
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
  const rows = rowsByCustomer(transactions, asOf);
  const most = transactions.customerIds.length;
  const period = daysIn[unit];
  const column = (): Float64Array => new Float64Array(most);
  const summary = { customer: new Int32Array(most), x: column(), recency: column(), age: column(), monetaryValue: column() };
  const reader = new HistoryReader(rows);
  let count = 0;
  for (let one = 0; one < most; one++) {
    if (!reader.read(one)) continue;
    const { first, last, repeats, spend } = reader;
    summary.customer[count] = one;
    summary.x[count] = repeats;
    summary.recency[count] = (last - first) / period;
    summary.age[count] = (asOf - first) / period;
    summary.monetaryValue[count++] = repeats > 0 ? spend / repeats : 0;
  }
  return known(summary, count);
}

function known({ customer, x, recency, age, monetaryValue }: CustomerSummary, count: number): CustomerSummary {
  const cut = <Column extends Int32Array | Float64Array>(column: Column): Column => column.subarray(0, count) as Column;
  return { customer: cut(customer), x: cut(x), recency: cut(recency), age: cut(age), monetaryValue: cut(monetaryValue) };
}

/** The rows of customer c stand from `start[c]` to `start[c + 1] - 1`, in the order of the source; for the moment only, as they stand in `scratch`. */
interface RowsByCustomer {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/**
 * Rows put together by customer, so that each history is read in one go. Reads inside the loops cannot miss: a check for each
 * of five million rows would take as long as the work itself.
 */
function rowsByCustomer({ customerIds, customer, day, amount }: Transactions, asOf: SerialDay): RowsByCustomer {
  const start = new Int32Array(customerIds.length + 1);
  for (let row = 0; row < day.length; row++) {
    const who = customer[row] as number;
    if ((day[row] as number) <= asOf) start[who] = (start[who] as number) + 1;
  }
  for (let one = 1; one < start.length; one++) start[one] = (start[one] as number) + (start[one - 1] as number);
  const rows = start[customerIds.length] as number;
  const memory = scratch(12 * rows);
  const [amounts, days] = [new Float64Array(memory, 0, rows), new Int32Array(memory, 8 * rows, rows)];
  // What was the end of each customer's rows moves to their start, row by row from behind.
  for (let row = day.length - 1; row >= 0; row--) {
    const when = day[row] as number;
    if (when > asOf) continue;
    const who = customer[row] as number;
    const at = (start[who] as number) - 1;
    days[at] = when;
    amounts[at] = amount[row] as number;
    start[who] = at;
  }
  return { start, day: days, amount: amounts };
}

/** Reads one customer's history after the other; what it found stands in its fields, since an object for each of a million would be litter. */
class HistoryReader {
  first: SerialDay = 0;
  last: SerialDay = 0;
  /** Days with a sale after the first such day. */
  repeats = 0;
  /** Net, after the first day; 0 without repeats. */
  spend = 0;
  private readonly scratch = new Int32Array(shortList);

  constructor(private readonly rows: RowsByCustomer) {}

  /** False for a customer without a sale. */
  read(one: number): boolean {
    const { start, day, amount } = this.rows;
    const from = start[one] as number;
    const end = start[one + 1] as number;
    let [first, last, sales] = [Infinity, 0, 0];
    for (let at = from; at < end; at++) {
      if (!isSale(amount[at] as number)) continue;
      const when = day[at] as number;
      if (when < first) first = when;
      if (when > last) last = when;
      sales++;
    }
    this.first = first;
    this.last = last;
    const repeated = first < last;
    this.repeats = !repeated ? 0 : (sales === 2 ? 2 : saleDays(this.rows, from, end, this.scratch)) - 1;
    this.spend = repeated ? spendAfter(first, day, amount, from, end) : 0;
    return sales > 0;
  }
}

/** Lists up to here are sorted as they are made: an array for each of a million customers would take longer than all the rest. */
const shortList = 32;

/** Different days with a sale. */
function saleDays({ day, amount }: RowsByCustomer, from: number, end: number, scratch: Int32Array): number {
  if (end - from > shortList) return new Set(day.subarray(from, end).filter((_, at) => isSale(amount[from + at] as number))).size;
  let count = 0;
  for (let at = from; at < end; at++) if (isSale(amount[at] as number)) count = inserted(scratch, count, day[at] as number);
  return count;
}

/** Puts a number in its place among the first `count`, which ascend; one that stands there already changes nothing. */
function inserted(ascending: Int32Array, count: number, value: number): number {
  let place = count;
  while (place > 0 && (ascending[place - 1] as number) > value) place--;
  if (place > 0 && ascending[place - 1] === value) return count;
  ascending.copyWithin(place + 1, place, count);
  ascending[place] = value;
  return count + 1;
}

function spendAfter(first: SerialDay, day: Int32Array, amount: Float64Array, from: number, end: number): number {
  const sum = new CompensatedSum();
  for (let at = from; at < end; at++) if ((day[at] as number) > first) sum.add(amount[at] as number);
  return sum.money;
}
