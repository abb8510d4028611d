/** Which channel wins the most valuable customers, for what they cost? */
import { entryAt } from "../entryAt";
import { CompensatedSum, moneyOf } from "../math/compensatedSum";
import { median } from "../math/median";
import { Problem } from "../problem";
import { firstDays, purchasesOf } from "../purchases";
import { isSale, type Transactions } from "../transactions";
import { lastDayOf } from "../transactionsOf";

/** Cost of a new customer by channel, as compared: trimmed and in lower case. */
export type CostTable = ReadonlyMap<string, number>;

/** Fewer customers say little about a channel. */
export const fewCustomers = 30;

export interface ChannelRow {
  /** null for customers whose first order names no channel. */
  readonly channel: string | null;
  /** Customers who are old enough to be compared. */
  readonly customers: number;
  readonly meanValue: number;
  readonly medianValue: number;
  /** null where the table names none. */
  readonly cac: number | null;
}

export interface ChannelVisit {
  readonly channel: string | null;
  /** Serial date with the time of day, if there is one. */
  readonly time: number;
}

export interface ChannelOptions {
  /** Days from the first purchase, itself included, whose spend counts. */
  readonly window: number;
  readonly costs: CostTable | null;
}

/**
 * Value of the customers that each channel won, at equal age: net spend within `window` days of the first purchase, of
 * customers whose window has passed by the last date. Otherwise older channels would look better.
 *
 * A customer belongs to the channel of the first purchase, by the time of day where there is one; of several at the same
 * time, to the first by name. Highest mean value first.
 *
 * @param transactions rows in any order
 * @param visits channel of each row of `transactions`, ready to show, null where blank; and its date with the time of day
 * @param options window in days, 1 or more, and costs
 * @throws tooYoung where no customer's window has passed
 * @example channelValue(transactionsOf(["ann", "ann"], [45000, 45030], [10, 5]), [{ channel: "ads", time: 45000 }, { channel: "shop", time: 45030 }], { window: 7, costs: null })[0]?.meanValue // 10
 * @see Gupta & Lehmann (2005), Managing Customers as Investments, chapter 3, on value by source of acquisition.
 */
export function channelValue(
  transactions: Transactions,
  visits: readonly ChannelVisit[],
  { window, costs }: ChannelOptions,
): ChannelRow[] {
  const first = firstDays(purchasesOf(transactions, Infinity));
  const lastDay = lastDayOf(transactions);
  const isOldEnough = (day: number | null): day is number => day !== null && day + window - 1 <= lastDay;
  const spend = spendWithin(transactions, first, window);
  const channelOf = firstChannels(transactions, visits);
  const values = new Map<string | null, number[]>();
  first.forEach((day, customer) => {
    if (!isOldEnough(day)) return;
    const channel = entryAt(channelOf, customer);
    const known = values.get(channel) ?? [];
    values.set(channel, known);
    known.push(entryAt(spend, customer));
  });
  if (values.size === 0) throw new Problem("tooYoung", { days: window });
  return [...values].map(([channel, ofChannel]) => channelRow(channel, ofChannel, costs)).sort(byValue);
}

/**
 * A channel as compared with the table of costs.
 *
 * @example channelKey(" Google Ads ") // "google ads"
 */
export function channelKey(channel: string): string {
  return channel.trim().toLowerCase();
}

function channelRow(channel: string | null, values: readonly number[], costs: CostTable | null): ChannelRow {
  const cac = channel === null ? null : (costs?.get(channelKey(channel)) ?? null);
  return { channel, customers: values.length, meanValue: moneyOf(values) / values.length, medianValue: median(values), cac };
}

function byValue(a: ChannelRow, b: ChannelRow): number {
  return b.meanValue - a.meanValue || ((a.channel ?? "") < (b.channel ?? "") ? -1 : 1);
}

function spendWithin({ customer, day, amount }: Transactions, first: readonly (number | null)[], window: number): Float64Array {
  const sums = first.map(() => new CompensatedSum());
  amount.forEach((money, row) => {
    const who = entryAt(customer, row);
    const start = entryAt(first, who);
    const age = start === null ? -1 : entryAt(day, row) - start;
    if (age >= 0 && age < window) entryAt(sums, who).add(money);
  });
  return Float64Array.from(sums, (sum) => sum.money);
}

/** The channel of each customer's first purchase: of several at that time the first by name, a blank one only if alone. */
function firstChannels({ customerIds, customer, amount }: Transactions, visits: readonly ChannelVisit[]): (string | null)[] {
  const found = new Array<ChannelVisit>(customerIds.length).fill({ channel: null, time: Infinity });
  amount.forEach((money, row) => {
    const who = entryAt(customer, row);
    const visit = entryAt(visits, row);
    if (isSale(money) && isEarlier(visit, entryAt(found, who))) found[who] = visit;
  });
  return found.map(({ channel }) => channel);
}

function isEarlier(a: ChannelVisit, b: ChannelVisit): boolean {
  if (a.time !== b.time) return a.time < b.time;
  return a.channel !== null && (b.channel === null || a.channel < b.channel);
}
