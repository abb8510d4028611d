/** At which pace, on which weekday and at which hour does each customer buy? */
import { entryAt } from "../entryAt";
import { nextOrder } from "../orders/nextOrder";
import { gapsOfAll } from "../orders/orderGap";
import { median } from "../math/median";
import { purchasesOf } from "../purchases";
import type { OrderDetails } from "../shop";
import { bestTime, weekdayIds, type WeekdayId } from "../timing/bestTime";
import { isSale, type SerialDay, type Transactions } from "../transactions";
import { habitPurchases } from "./actionKinds";

export interface Rhythm {
  /** Median days between purchases; null with fewer than two. */
  readonly gap: number | null;
  readonly nextOrder: SerialDay | null;
  /** Null with fewer than three purchases: one or two days are no habit. */
  readonly weekday: WeekdayId | null;
  /** 0..23; null where the orders have no time of day. */
  readonly hour: number | null;
}

export interface Rhythms {
  /** By customer id: each who has a purchase. */
  readonly of: ReadonlyMap<string, Rhythm>;
  /** Of all purchases together. */
  readonly shop: Pick<Rhythm, "weekday" | "hour" | "gap">;
  /** Days between one purchase and the next, of all customers. */
  readonly gaps: readonly number[];
}

const minutesPerDay = 1440;

/**
 * The pace and the habits of each customer, and of the shop as a whole.
 *
 * @param transactions rows in any order
 * @param minute minute of the day of each row, -1 where unknown; null where the orders have no times
 * @param asOf later rows are left out
 * @example rhythms(transactionsOf(["ann", "ann", "ann"], [45292, 45299, 45306], [9, 9, 9]), null, 45310).of.get("ann") // { gap: 7, nextOrder: 45313, weekday: "monday", hour: null }
 */
export function rhythms(transactions: Transactions, minute: OrderDetails["minute"], asOf: SerialDay): Rhythms {
  const purchases = purchasesOf(transactions, asOf);
  const times = purchaseTimes(transactions, minute, asOf);
  const gaps = gapsOfAll(purchases);
  const of = new Map<string, Rhythm>();
  times.forEach((dates, customer) => {
    const next = nextOrder(purchases, customer, asOf);
    if (next === null) return;
    const habit = dates.length < habitPurchases ? { weekday: null, hour: null } : bestTime(dates);
    of.set(next.id, { gap: next.gap, nextOrder: next.expected, weekday: habit.weekday, hour: habit.hour });
  });
  const all = times.flat();
  const shop = all.length === 0 ? { weekday: null, hour: null } : bestTime(all);
  return { of, gaps, shop: { weekday: shop.weekday, hour: shop.hour, gap: gaps.length === 0 ? null : median(gaps) } };
}

/** One date per purchase of each customer, with the time of day where a row of that day has one. */
function purchaseTimes({ customerIds, customer, day, amount }: Transactions, minute: OrderDetails["minute"], asOf: SerialDay): number[][] {
  const times = customerIds.map(() => new Map<SerialDay, number>());
  amount.forEach((value, row) => {
    const when = entryAt(day, row);
    if (!isSale(value) || when > asOf) return;
    const known = entryAt(times, entryAt(customer, row));
    const at = minute === null ? -1 : entryAt(minute, row);
    if (at > 0) known.set(when, when + at / minutesPerDay);
    else if (!known.has(when)) known.set(when, when);
  });
  return times.map((days) => [...days.values()]);
}

/**
 * The first day from `from` on that falls on a weekday.
 *
 * @example dayOnWeekday(45293, "monday") // 45299
 */
export function dayOnWeekday(from: SerialDay, weekday: WeekdayId): SerialDay {
  const days = weekdayIds.length;
  // Serial day 2 is a Monday to Excel, and to the calendar from March 1900 on.
  const at = (((from - 2) % days) + days) % days;
  return from + ((weekdayIds.indexOf(weekday) - at + days) % days);
}
