/** Which occasion to write to a customer lies ahead? */
import type { CustomerFacts } from "../shop";
import { dateOfSerialDay, serialDayOf } from "../serialDay";
import type { SerialDay } from "../transactions";
import { contactCapDays, occasionDays } from "./actionKinds";

export type OccasionId = "birthday" | "anniversary" | "purchase";

export interface Occasion {
  readonly occasion: OccasionId;
  readonly day: SerialDay;
  /** Years since the first purchase, or purchases so far; null for a birthday, since nobody is told their age. */
  readonly count: number | null;
}

/** Numbers of purchases worth a word of thanks. */
const roundPurchases: readonly number[] = [5, 10, 25, 50, 100];

interface Known {
  readonly firstPurchase: SerialDay | null;
  readonly lastPurchase: SerialDay | null;
  readonly purchases: number;
}

/**
 * The next occasion: a birthday or the anniversary of the first purchase within 30 days, else thanks for a round number
 * of purchases that was reached within the last 14 days. Null where there is none.
 *
 * @param asOf occasions lie after this day
 * @example nextOccasion({ firstPurchase: 45000, lastPurchase: 45340, purchases: 2 }, null, 45350) // { occasion: "anniversary", day: 45366, count: 1 }
 */
export function nextOccasion({ firstPurchase, lastPurchase, purchases }: Known, birthday: CustomerFacts["birthday"], asOf: SerialDay): Occasion | null {
  const dated = [
    ...(birthday === null ? [] : [{ occasion: "birthday" as const, day: nextReturn(birthday, asOf), count: null }]),
    ...(firstPurchase === null ? [] : [anniversary(firstPurchase, asOf)]),
  ].filter(({ day }) => day <= asOf + occasionDays);
  const [first] = dated.sort((a, b) => a.day - b.day);
  if (first !== undefined) return first;
  const isRecent = lastPurchase !== null && asOf - lastPurchase < contactCapDays;
  return isRecent && roundPurchases.includes(purchases) ? { occasion: "purchase", day: asOf + 1, count: purchases } : null;
}

/**
 * The next time after `asOf` that a day of the year comes round: 29 February on 28 February where there is none.
 *
 * @example nextReturn(36585, 45350) // 45351, 2000-02-29 in 2024
 */
export function nextReturn(day: SerialDay, asOf: SerialDay): SerialDay {
  const { month, day: date } = dateOfSerialDay(day);
  const { year } = dateOfSerialDay(asOf);
  const inYear = (which: number): SerialDay => serialDayOf(which, month, date) ?? serialDayOf(which, month, date - 1) ?? asOf;
  return inYear(year) > asOf ? inYear(year) : inYear(year + 1);
}

function anniversary(firstPurchase: SerialDay, asOf: SerialDay): Occasion {
  const day = nextReturn(firstPurchase, asOf);
  return { occasion: "anniversary", day, count: dateOfSerialDay(day).year - dateOfSerialDay(firstPurchase).year };
}
