/** How long is a day, week, month, quarter or year in the other units, and in which of them does a day lie? */
import { dateOfSerialDay, firstOfMonth, isoDay, serialDayOf } from "./serialDay";
import type { SerialDay } from "./transactions";

/** Days in each unit: a year is 365.25, a month a twelfth of it. */
export const daysIn = { day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25 } as const;

export type PeriodUnit = keyof typeof daysIn;

/** Periods that people group customers by. */
export type CalendarPeriod = Exclude<PeriodUnit, "day">;

/** Monday of the week that Excel's serial numbers begin in; Excel takes 1 for a Sunday. */
const firstMonday = 2;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The number of the calendar period that a day lies in: one more for each period that follows. Weeks begin on Monday.
 *
 * @param day serial day
 * @example periodNumber(45300, "month") - periodNumber(45269, "month") // 1
 */
export function periodNumber(day: SerialDay, period: CalendarPeriod): number {
  if (period === "week") return Math.floor((day - firstMonday) / daysIn.week);
  const { year, month } = dateOfSerialDay(day);
  return Math.floor((year * 12 + month - 1) / monthsIn[period]);
}

/**
 * The name of a calendar period, the same in every language and in the order of time: 2024-01, 2024-Q1, 2024; a week
 * is named after its Monday.
 *
 * @param number as from `periodNumber`
 * @example periodName(periodNumber(45300, "quarter"), "quarter") // "2024-Q1"
 */
export function periodName(number: number, period: CalendarPeriod): string {
  if (period === "week") return isoDay(Math.max(number * daysIn.week + firstMonday, 0));
  const month = number * monthsIn[period];
  const year = Math.floor(month / 12);
  if (period === "year") return String(year);
  return period === "quarter" ? `${year}-Q${(number % 4) + 1}` : `${year}-${twoDigits((month % 12) + 1)}`;
}

/**
 * The first serial day of a calendar period.
 *
 * @param number as from `periodNumber`
 * @example firstDayOfPeriod(periodNumber(45300, "month"), "month") // 45292
 */
export function firstDayOfPeriod(number: number, period: CalendarPeriod): SerialDay {
  if (period === "week") return number * daysIn.week + firstMonday;
  const month = number * monthsIn[period];
  return serialDayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? 1;
}

/**
 * The day that lies some periods after another: the same day of a later month, or the last of a shorter one.
 *
 * @param periods whole number
 * @example periodsAfter(45322, 1, "month") // 45351
 */
export function periodsAfter(day: SerialDay, periods: number, period: CalendarPeriod): SerialDay {
  if (period === "week") return day + periods * daysIn.week;
  const first = firstOfMonth(day, periods * monthsIn[period]);
  const { year, month } = dateOfSerialDay(first);
  return serialDayOf(year, month, dateOfSerialDay(day).day) ?? firstOfMonth(first, 1) - 1;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
