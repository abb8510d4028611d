/** How likely is it that a customer who has been silent for so long buys again soon? */
import { entryAt } from "../entryAt";

/** Chance of a purchase within the horizon, by days of silence so far. */
export type ReturnChance = (silence: number) => number;

/**
 * The chance to buy within the next `horizon` days, as others did who had been silent for as long.
 *
 *   chance = 1 - S(silence + horizon) / S(silence), S = share of waiting times that last longer (Kaplan & Meier)
 *
 * Assumes that customers differ only by how long they have been silent; a model fitted to each one (P(alive)) knows
 * more. Beyond the longest wait that was ever seen nobody is expected back: the chance is 0.
 *
 * @param gaps days between one purchase and the next, of all customers
 * @param silences days since the last purchase, of all customers
 * @param horizon days, 1 or more
 * @example returnChance([10, 10, 20], [15, 40], 10)(15) // 0.5
 * @see Kaplan & Meier (1958), Nonparametric estimation from incomplete observations, JASA 53(282).
 */
export function returnChance(gaps: readonly number[], silences: readonly number[], horizon: number): ReturnChance {
  const longest = [...gaps, ...silences].reduce((most, days) => Math.max(most, days), 0);
  const waiting = survival(countsOf(gaps, longest), countsOf(silences, longest));
  const still = (days: number): number => entryAt(waiting, Math.min(Math.max(0, days), longest));
  return (silence) => (still(silence) > 0 ? 1 - still(silence + horizon) / still(silence) : 0);
}

function countsOf(days: readonly number[], longest: number): Int32Array {
  const counts = new Int32Array(longest + 1);
  for (const one of days) counts[one] = entryAt(counts, one) + 1;
  return counts;
}

/** Share of waits longer than each number of days: whoever is still silent counts until today. */
function survival(ended: Int32Array, open: Int32Array): Float64Array {
  let atRisk = ended.reduce((sum, count) => sum + count, 0) + open.reduce((sum, count) => sum + count, 0);
  let share = 1;
  return Float64Array.from(ended, (count, day) => {
    if (atRisk > 0) share *= 1 - count / atRisk;
    atRisk -= count + entryAt(open, day);
    return share;
  });
}
