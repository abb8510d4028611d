/** Who are the customers: how recently, how often and for how much did each buy, and which segment is that? */
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { countingOrder } from "../math/countingOrder";
import { isSale, type SerialDay, type Transactions } from "../transactions";
import { lastDayOf } from "../transactionsOf";
import { namesSegments, usualRules, type RfmMeasure, type RfmRules } from "./rfmRules";
import { cutScore, rfmScores } from "./scores";
import { hasJustArrived, segmentCodes, segmentsByCode, type SegmentId } from "./segments";

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
  const rules = { ...usualRules, ...options };
  const totals = customerTotals(transactions, asOf);
  const scores = scoreCustomers(totals, asOf, rules);
  const segments = namesSegments(rules) ? segmentsByCode(rules.map ?? segmentCodes) : new Map<string, SegmentId>();
  const customers: SegmentedCustomer[] = [];
  for (let customer = 0; customer < totals.spend.length; customer++) {
    if (totals.seen[customer] === 1) customers.push(segmented(customer, asOf, totals, scores, rules, segments));
  }
  return { asOf, customers };
}

/** By place of the customer: objects for hundreds of thousands, made more than once, would take longer than all the rest. */
interface Totals {
  /** 1 where there is a row up to the as-of day. */
  readonly seen: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly purchases: Int32Array;
  readonly spend: Float64Array;
}

/** First and last purchase, purchases and spend of everyone with a row up to the as-of day. */
function customerTotals(all: Transactions, asOf: SerialDay): Totals {
  const rows = rowsUpTo(all, asOf);
  const customers = all.customerIds.length;
  const seen = new Uint8Array(customers);
  for (const customer of rows.customer) seen[customer] = 1;
  return { seen, ...purchaseDays(rows, customers), spend: groupSums(customers, rows.customer, rows.amount) };
}

type Rows = Pick<Transactions, "customer" | "day" | "amount">;

function rowsUpTo({ customer, day, amount }: Transactions, asOf: SerialDay): Rows {
  if (day.every((one) => one <= asOf)) return { customer, day, amount };
  const isKept = (_: number, row: number): boolean => entryAt(day, row) <= asOf;
  return { customer: customer.filter(isKept), day: day.filter(isKept), amount: amount.filter(isKept) };
}

/** First, last and number of the days with a sale, by customer: day after day, so that each day counts once. */
function purchaseDays({ customer, day, amount }: Rows, customers: number): Pick<Totals, "first" | "last" | "purchases"> {
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

/** By place of the customer; 0 for one who is not scored. */
type Scores = Readonly<Record<RfmMeasure, Uint8Array>>;

function scoreCustomers({ last, purchases, spend }: Totals, asOf: SerialDay, rules: RfmRules): Scores {
  const buyers = Array.from(purchases.keys()).filter((customer) => purchases[customer] !== 0);
  const byShares = Object.values(rules.thresholds).includes(null);
  const scored = byShares && buyers.length < rules.bins ? [] : buyers;
  const scores = (measure: RfmMeasure, valueOf: (customer: number) => number): Uint8Array => {
    const column = new Uint8Array(purchases.length);
    scoresOf(scored.map(valueOf), measure, rules).forEach((score, at) => (column[entryAt(scored, at)] = score));
    return column;
  };
  const frequency = scores("frequency", (customer) => entryAt(purchases, customer));
  if (rules.thresholds.frequency === null) for (const customer of scored) if (purchases[customer] === 1) frequency[customer] = 1;
  return { recency: scores("recency", (customer) => asOf - entryAt(last, customer)), frequency, monetary: scores("monetary", (customer) => entryAt(spend, customer)) };
}

/** The scores of one measure, by own cut points or by equal shares. */
function scoresOf(values: readonly number[], measure: RfmMeasure, { bins, thresholds }: RfmRules): number[] {
  const cuts = thresholds[measure];
  const higherIsBetter = measure !== "recency";
  if (cuts !== null) return values.map((value) => cutScore(value, cuts, higherIsBetter));
  return values.length === 0 ? [] : rfmScores(values, bins, higherIsBetter);
}

function segmented(
  customer: number, asOf: SerialDay, totals: Totals, scores: Scores, { bins, recentSingleIsNew }: RfmRules, segments: ReadonlyMap<string, SegmentId>,
): SegmentedCustomer {
  const [purchases, spend] = [entryAt(totals.purchases, customer), entryAt(totals.spend, customer)];
  const hasBought = purchases > 0;
  const lastPurchase = hasBought ? entryAt(totals.last, customer) : null;
  const [r, f, m] = [entryAt(scores.recency, customer), entryAt(scores.frequency, customer), entryAt(scores.monetary, customer)];
  const isScored = r > 0;
  const code = isScored ? (bins > 9 ? `${r}-${f}-${m}` : `${r}${f}${m}`) : null;
  const justArrived = recentSingleIsNew && segments.size > 0 && hasJustArrived(r, purchases);
  return {
    customer,
    firstPurchase: hasBought ? entryAt(totals.first, customer) : null,
    lastPurchase,
    daysSinceLastPurchase: lastPurchase === null ? null : asOf - lastPurchase,
    purchases,
    spend,
    r: isScored ? r : null,
    f: isScored ? f : null,
    m: isScored ? m : null,
    code,
    segment: justArrived ? "new" : ((code === null ? undefined : segments.get(code)) ?? null),
  };
}
