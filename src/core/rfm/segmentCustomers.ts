/** Who are the customers: how recently, how often and for how much did each buy, and which segment is that? */
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { countingOrder } from "../math/countingOrder";
import { isSale, type SerialDay, type Transactions } from "../transactions";
import { lastDayOf } from "../transactionsOf";
import type { SegmentCodes } from "./checkSegmentCodes";
import { namesSegments, usualRules, type RfmMeasure, type RfmRules } from "./rfmRules";
import { cutScore, rfmScores } from "./scores";
import { segmentCodes, segmentIds, type SegmentId } from "./segments";

/** As usual where only the number of scores is given. */
export interface SegmentOptions extends Partial<Omit<RfmRules, "bins">> {
  /** Last day of the analysis, itself included; later rows are left out. null means the last date + 1. */
  readonly asOf: SerialDay | null;
  /** Number of scores, 2..10; segments have names only with 5. */
  readonly bins: number;
}

/** One customer with at least one row up to the as-of day. Without a purchase (refunds only) there is no score. */
export interface SegmentedCustomer {
  /** Index into `transactions.customerIds`. */
  readonly customer: number;
  readonly firstPurchase: SerialDay | null;
  readonly lastPurchase: SerialDay | null;
  readonly daysSinceLastPurchase: number | null;
  /** Days with a sale. */
  readonly purchases: number;
  /** Net of refunds. */
  readonly spend: number;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  /** The three scores, for example "545" (with 10 bins "10-8-9"); null where not scored. */
  readonly code: string | null;
  readonly segment: SegmentId | null;
}

export interface Segmentation {
  readonly asOf: SerialDay;
  /** In the order of `transactions.customerIds`. */
  readonly customers: readonly SegmentedCustomer[];
}

/**
 * Groups transactions by customer and scores recency, frequency and monetary value.
 *
 * A purchase is a day with a sale: negative rows lower the spend, never count as a purchase and never move the last
 * purchase; rows of 0 change nothing. By equal shares a customer with one purchase has F = 1, also when all are equal;
 * own cut points are followed exactly. With one purchase and R >= 4 the segment is New, unless that is switched off.
 * Customers without a purchase are kept and not scored; with fewer buyers than bins nobody is scored by equal shares.
 *
 * @param transactions rows in any order
 * @param options as-of day, number of bins, and own rules where there are any
 * @example segmentCustomers(transactionsOf(["ann", "bob"], [45000, 45009], [10, 20]), { asOf: null, bins: 2 }).customers[0]?.code // "111"
 */
export function segmentCustomers(transactions: Transactions, options: SegmentOptions): Segmentation {
  const asOf = options.asOf ?? lastDayOf(transactions) + 1;
  const totals = customerTotals(transactions, asOf);
  return { asOf, customers: score(totals, { ...usualRules, ...options }) };
}

type Totals = Omit<SegmentedCustomer, "r" | "f" | "m" | "code" | "segment">;

/** First and last purchase, purchases and spend of everyone with a row up to the as-of day. */
function customerTotals(all: Transactions, asOf: SerialDay): Totals[] {
  const rows = rowsUpTo(all, asOf);
  const customers = all.customerIds.length;
  const spend = groupSums(customers, rows.customer, rows.amount);
  const { first, last, purchases } = purchaseDays(rows, customers);
  const seen = new Uint8Array(customers);
  for (const customer of rows.customer) seen[customer] = 1;
  return all.customerIds.flatMap((_, customer): Totals[] => {
    if (seen[customer] === 0) return [];
    const bought = entryAt(purchases, customer);
    const days = bought === 0 ? null : { first: entryAt(first, customer), last: entryAt(last, customer) };
    return [{ customer, ...recency(days, asOf), purchases: bought, spend: entryAt(spend, customer) }];
  });
}

function recency(
  days: { readonly first: SerialDay; readonly last: SerialDay } | null,
  asOf: SerialDay,
): Pick<Totals, "firstPurchase" | "lastPurchase" | "daysSinceLastPurchase"> {
  if (days === null) return { firstPurchase: null, lastPurchase: null, daysSinceLastPurchase: null };
  return { firstPurchase: days.first, lastPurchase: days.last, daysSinceLastPurchase: asOf - days.last };
}

type Rows = Pick<Transactions, "customer" | "day" | "amount">;

function rowsUpTo({ customer, day, amount }: Transactions, asOf: SerialDay): Rows {
  if (day.every((one) => one <= asOf)) return { customer, day, amount };
  const isKept = (_: number, row: number): boolean => entryAt(day, row) <= asOf;
  return { customer: customer.filter(isKept), day: day.filter(isKept), amount: amount.filter(isKept) };
}

/** First, last and number of the days with a sale, by customer: day after day, so that each day counts once. */
function purchaseDays(
  { customer, day, amount }: Rows,
  customers: number,
): Record<"first" | "last" | "purchases", Int32Array> {
  const first = new Int32Array(customers);
  const last = new Int32Array(customers);
  const purchases = new Int32Array(customers);
  for (const row of countingOrder(day)) {
    // Reads inside this loop cannot miss; a check for each of 200,000 rows would cost more than the work itself.
    const who = customer[row] as number;
    const when = day[row] as number;
    if (!isSale(amount[row] as number) || (purchases[who] !== 0 && last[who] === when)) continue;
    if (purchases[who] === 0) first[who] = when;
    last[who] = when;
    purchases[who] = (purchases[who] as number) + 1;
  }
  return { first, last, purchases };
}

type Buyer = Totals & { readonly daysSinceLastPurchase: number };

function hasBought(one: Totals): one is Buyer {
  return one.daysSinceLastPurchase !== null;
}

/** Adds R, F, M, code and segment to those who have bought. */
function score(totals: readonly Totals[], rules: RfmRules): SegmentedCustomer[] {
  const buyers = totals.filter(hasBought);
  const byShares = Object.values(rules.thresholds).includes(null);
  const scored = byShares && buyers.length < rules.bins ? [] : scoredBuyers(buyers, rules);
  const known = new Map(scored.map((one) => [one.customer, one]));
  return totals.map((one) => known.get(one.customer) ?? unscored(one));
}

/** The scores of one measure, by own cut points or by equal shares. */
function scoresOf(values: readonly number[], measure: RfmMeasure, { bins, thresholds }: RfmRules): number[] {
  const cuts = thresholds[measure];
  const higherIsBetter = measure !== "recency";
  return cuts === null ? rfmScores(values, bins, higherIsBetter) : values.map((value) => cutScore(value, cuts, higherIsBetter));
}

/** R from which on a purchase is recent. */
const recentScore = 4;

function scoredBuyers(buyers: readonly Buyer[], rules: RfmRules): SegmentedCustomer[] {
  const { bins, thresholds, map, recentSingleIsNew } = rules;
  const recency = scoresOf(buyers.map((one) => one.daysSinceLastPurchase), "recency", rules);
  const frequency = scoresOf(buyers.map((one) => one.purchases), "frequency", rules);
  const monetary = scoresOf(buyers.map((one) => one.spend), "monetary", rules);
  const segments = namesSegments(rules) ? segmentByCode(map ?? segmentCodes) : new Map<string, SegmentId>();
  return buyers.map((one, at) => {
    const r = entryAt(recency, at);
    const f = one.purchases === 1 && thresholds.frequency === null ? 1 : entryAt(frequency, at);
    const m = entryAt(monetary, at);
    const code = [r, f, m].join(bins > 9 ? "-" : "");
    const justArrived = recentSingleIsNew && namesSegments(rules) && one.purchases === 1 && r >= recentScore;
    return { ...one, r, f, m, code, segment: justArrived ? "new" : (segments.get(code) ?? null) };
  });
}

function segmentByCode(map: SegmentCodes): ReadonlyMap<string, SegmentId> {
  return new Map(segmentIds.flatMap((segment) => map[segment].map((code) => [code, segment] as const)));
}

function unscored(one: Totals): SegmentedCustomer {
  return { ...one, r: null, f: null, m: null, code: null, segment: null };
}
