/** Which day is a serial number, and which serial number is a day? Excel's 1900 system, without any clock or time zone. */
import type { SerialDay } from "./transactions";

export interface CalendarDate {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

/** Serial day of 1970-01-01. */
const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

/** Excel counts a 29 February 1900 that never was: days before it lie one nearer to the epoch. */
const firstDayAfterLeapBug = 61;

/** Last day Excel knows: 9999-12-31. */
export const lastSerialDay: SerialDay = 2_958_465;

/**
 * The serial day of a date, or null where the calendar has no such date.
 *
 * @param year 1900..9999
 * @example serialDayOf(2010, 12, 1) // 40513
 */
export function serialDayOf(year: number, month: number, day: number): SerialDay | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = time / millisecondsPerDay + unixEpoch;
  return serial < firstDayAfterLeapBug ? serial - 1 : serial;
}

/**
 * The date of a serial day. The day that never was, 60, is given as 1900-02-28.
 *
 * @example dateOfSerialDay(40513) // { year: 2010, month: 12, day: 1 }
 */
export function dateOfSerialDay(serial: SerialDay): CalendarDate {
  const counted = serial < firstDayAfterLeapBug - 1 ? serial + 1 : serial;
  const date = new Date((counted - unixEpoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day as 2010-12-01, the same in every language. A time of day is cut off.
 *
 * @example isoDay(40513) // "2010-12-01"
 */
export function isoDay(serial: SerialDay): string {
  const { year, month, day } = dateOfSerialDay(Math.floor(serial));
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/**
 * The first of the month that is `months` after the month of `serial`.
 *
 * @param months whole number, any sign
 * @example firstOfMonth(40525) // 40513, 2010-12-01
 */
export function firstOfMonth(serial: SerialDay, months = 0): SerialDay {
  const { year, month } = dateOfSerialDay(serial);
  const counted = year * 12 + (month - 1) + months;
  return serialDayOf(Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1, 1) ?? serial;
}
