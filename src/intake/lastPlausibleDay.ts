/** From which day on is a date a slip of the keyboard? */
import { entryAt } from "../core/entryAt";
import type { SerialDay } from "../core/transactions";

const year = 366;
/** A slip is rare: a business that paused for a year has far more rows after the gap. */
const rareShare = 0.05;
const rareRows = 2;
const fewestOthers = 3;

/**
 * The last day that belongs with the rest: a later one is a date more than a year ahead of the rest.
 * Infinity where every day does.
 *
 * @param days serial days in any order
 */
export function lastPlausibleDay(days: Int32Array): SerialDay {
  const ascending = Int32Array.from(days).sort();
  const rare = Math.max(rareRows, Math.floor(rareShare * ascending.length));
  const first = Math.max(fewestOthers, ascending.length - rare);
  for (let i = first; i < ascending.length; i++) {
    const before = entryAt(ascending, i - 1);
    if (entryAt(ascending, i) - before > year) return before;
  }
  return Infinity;
}
