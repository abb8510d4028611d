/** How did subscribers and what they pay a month change, month by month? */
import { sumOf } from "../math/compensatedSum";
import { firstOfMonth } from "../serialDay";
import type { SubscriptionTerm } from "../shop";
import type { SerialDay } from "../transactions";
import { lastPeriodOf, renewalsBetween, type Subscription } from "./subscriptions";

/** A calendar month. Money per month in the currency of the source. */
export interface RevenueMonth {
  /** First day of the month. */
  readonly month: SerialDay;
  /** False where the as-of day lies before its last day. */
  readonly complete: boolean;
  /** Customers with a subscription at its end and none at its beginning, and the other way round. */
  readonly won: number;
  readonly lost: number;
  /** What the won pay, what those who stayed pay more and less, and what the lost paid: all 0 or more. */
  readonly wonRevenue: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly lostRevenue: number;
}

export interface RecurringRevenue {
  /** Before the first of the months. */
  readonly before: { readonly customers: number; readonly revenue: number };
  /** Without gaps, up to that of the day before the as-of day. */
  readonly months: readonly RevenueMonth[];
}

/**
 * Movements of customers and of monthly recurring revenue, from the end of one month to the end of the next.
 *
 *   revenue at the end = revenue before + won + expansion - contraction - lost
 *
 * A subscription counts from its first day to the day before its end. Customers count once, however many subscriptions
 * they have: who changes the plan is not lost. Who came and went within one month is in neither count. The last month
 * is that of the day before the as-of day, and ends with the as-of day at the latest. A subscription without a price counts as a customer who pays 0.
 *
 * @param terms subscriptions in any order; those that begin after asOf are left out
 * @param most months, the latest are taken
 * @example recurringRevenue([{ customer: "ann", plan: null, start: 45300, end: 45340, renewal: null, price: 10 }], 45350, 24).months.map(({ won, lost }) => won - lost) // [1, -1]
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 */
export function recurringRevenue(terms: readonly SubscriptionTerm[], asOf: SerialDay, most: number): RecurringRevenue {
  const begun = terms.filter(({ start }) => start <= asOf);
  const first = begun.reduce((least, { start }) => Math.min(least, start), asOf);
  // On the first day of a month nothing of it is over: the one before is the last.
  const starts = monthsUpTo(first, Math.max(first, asOf - 1)).slice(-most);
  const ends = starts.map((month) => Math.min(asOf, firstOfMonth(month, 1) - 1));
  let last = payingOn(begun, (starts[0] ?? asOf) - 1);
  const before = { customers: last.size, revenue: sumOf([...last.values()]) };
  const months = starts.map((month, at): RevenueMonth => {
    const next = payingOn(begun, ends[at] ?? asOf);
    const moved = movement(last, next);
    last = next;
    return { month, complete: firstOfMonth(month, 1) - 1 <= asOf, ...moved };
  });
  return { before, months };
}

/**
 * Does a subscription run on a day? From its first day to the day before its end.
 *
 * @example isRunning({ start: 45300, end: 45340 }, 45340) // false
 */
export function isRunning({ start, end }: Pick<SubscriptionTerm, "start" | "end">, day: SerialDay): boolean {
  return start <= day && (end === null || end > day);
}

function monthsUpTo(first: SerialDay, last: SerialDay): SerialDay[] {
  const months: SerialDay[] = [];
  for (let at = 0; firstOfMonth(first, at) <= last; at++) months.push(firstOfMonth(first, at));
  return months;
}

type Paying = ReadonlyMap<string, number>;

/** What each customer with a subscription on a day pays a month. */
function payingOn(terms: readonly SubscriptionTerm[], day: SerialDay): Paying {
  const paying = new Map<string, number>();
  for (const term of terms) {
    if (isRunning(term, day)) paying.set(term.customer, (paying.get(term.customer) ?? 0) + (term.price ?? 0));
  }
  return paying;
}

function movement(last: Paying, next: Paying): Omit<RevenueMonth, "month" | "complete"> {
  const won = [...next].filter(([customer]) => !last.has(customer)).map(([, price]) => price);
  const lost = [...last].filter(([customer]) => !next.has(customer)).map(([, price]) => price);
  const changes = [...next].flatMap(([customer, price]) => (last.has(customer) ? [price - (last.get(customer) ?? 0)] : []));
  return {
    won: won.length, lost: lost.length, wonRevenue: sumOf(won), lostRevenue: sumOf(lost),
    expansion: sumOf(changes.filter((change) => change > 0)),
    contraction: sumOf(changes.filter((change) => change < 0).map((change) => -change)),
  };
}

/**
 * The subscriptions that go on and are due for renewal within so many days of the as-of day, it included.
 *
 * @example renewalsWithin([{ customer: "ann", plan: null, start: 45300, end: null, renewal: 45360, price: 10 }], 45350, 30).length // 1
 */
export function renewalsWithin(terms: readonly SubscriptionTerm[], asOf: SerialDay, days: number): SubscriptionTerm[] {
  return terms.filter((term) => isRunning(term, asOf) && term.renewal !== null && term.renewal >= asOf && term.renewal <= asOf + days);
}

/**
 * How old each subscription is and whether it has ended, in full months; those that begin after asOf are left out.
 *
 * @example subscriptionsOf([{ customer: "ann", plan: null, start: 45292, end: null, renewal: null, price: 10 }], 45366)[0]?.periods // 2
 */
export function subscriptionsOf(terms: readonly SubscriptionTerm[], asOf: SerialDay): Subscription[] {
  return terms.filter(({ start }) => start <= asOf).map(({ customer, plan, start, end, price }) => {
    const left = end !== null && end <= asOf;
    return { id: customer, plan, price, left, periods: left ? lastPeriodOf(start, end, "month") : renewalsBetween(start, asOf, "month") };
  });
}
