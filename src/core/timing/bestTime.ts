/** On which weekday and at which hour do customers buy most? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import { lastSerialDay } from "../serialDay";

/** Monday first, as in a calendar. */
export const weekdayIds = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export type WeekdayId = (typeof weekdayIds)[number];

export interface BestTime {
  readonly weekday: WeekdayId;
  /** Share of all dates that fall on it, 0..1. */
  readonly weekdayShare: number;
  /** 0..23; null where no date has a time of day. */
  readonly hour: number | null;
  readonly hourShare: number | null;
}

/** Excel's serial day 1 is a Sunday to Excel; after February 1900 its weekdays are those of the calendar. */
const firstMonday = 2;
const hoursPerDay = 24;
/** Half a second, so that 14:00 typed as a fraction of a day is not 13:59:59.9. */
const halfSecond = 0.5 / 86_400;

/**
 * The weekday and the hour with the most dates; of equal ones the earlier in the week and in the day. Hours are counted
 * among the dates that have a time of day: a date alone says nothing about midnight.
 *
 * @param dates serial dates, with a time of day or without; null and what is no date is left out
 * @throws noData where no date is left
 * @example bestTime([45292, 45299.5, 45301.5]) // { weekday: "monday", weekdayShare: 2 / 3, hour: 12, hourShare: 1 }
 */
export function bestTime(dates: readonly (number | null)[]): BestTime {
  const known = dates.filter((date) => date !== null && date >= 1 && date < lastSerialDay + 1) as number[];
  if (known.length === 0) throw new Problem("noData", { parameter: "dates" });
  const timed = known.filter((date) => !Number.isInteger(date));
  const day = mostFrequent(known.map(weekdayOf), weekdayIds.length);
  const hour = mostFrequent(timed.map(hourOf), hoursPerDay);
  return {
    weekday: entryAt(weekdayIds, day.at),
    weekdayShare: day.share,
    hour: timed.length === 0 ? null : hour.at,
    hourShare: timed.length === 0 ? null : hour.share,
  };
}

/** Place in `weekdayIds`. */
function weekdayOf(date: number): number {
  return (Math.floor(date) - firstMonday + weekdayIds.length) % weekdayIds.length;
}

function hourOf(date: number): number {
  return Math.min(hoursPerDay - 1, Math.floor(((date % 1) + halfSecond) * hoursPerDay));
}

function mostFrequent(places: readonly number[], size: number): { readonly at: number; readonly share: number } {
  const counts = new Int32Array(size);
  for (const place of places) counts[place] = entryAt(counts, place) + 1;
  const at = counts.reduce((best, count, place) => (count > entryAt(counts, best) ? place : best), 0);
  return { at, share: entryAt(counts, at) / places.length };
}
