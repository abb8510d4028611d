/** Which score does each customer get? By the share who do worse, or by own cut points; equal values share a score. */
import { countBelow } from "../math/countBelow";
import { Problem } from "../problem";

/**
 * Scores 1 (worst) to `bins` (best), one for each value.
 *
 *   score = 1 + min(bins - 1, floor(bins * number strictly worse / n));  all equal: ceil((bins + 1) / 2)
 *
 * Equal values always share a score, so bins can differ in size or stay empty. O(n log n).
 *
 * @param values any numbers, in any order
 * @param bins 2..10
 * @param higherIsBetter false where small is good, as in days since the last purchase
 * @throws tooFewValues where there are fewer values than bins
 * @example rfmScores([10, 20, 30, 40, 50], 5, true) // [1, 2, 3, 4, 5]
 */
export function rfmScores(values: ArrayLike<number>, bins: number, higherIsBetter: boolean): number[] {
  if (values.length < bins) throw new Problem("tooFewValues", { values: values.length, needed: bins });
  const goodness = Float64Array.from(values, (value) => (higherIsBetter ? value : -value));
  const ascending = goodness.slice().sort();
  const allEqual = ascending[0] === ascending[ascending.length - 1];
  const middle = Math.ceil((bins + 1) / 2);
  const scoreOf = (value: number): number =>
    1 + Math.min(bins - 1, Math.floor((bins * countBelow(ascending, value)) / ascending.length));
  return Array.from(goodness, (value) => (allEqual ? middle : scoreOf(value)));
}

/**
 * The score by own cut points: 1, and one more for each cut point that the value reaches. A value on a cut point reaches
 * it: recency 30 is "up to 30 days", 10 purchases are "from 10 on".
 *
 * @param value of one customer
 * @param cuts rising strictly, one fewer than scores
 * @param higherIsBetter false where small is good, as in days since the last purchase
 * @example cutScore(30, [30, 60, 120, 240], false) // 5
 */
export function cutScore(value: number, cuts: readonly number[], higherIsBetter: boolean): number {
  return 1 + cuts.filter((cut) => (higherIsBetter ? value >= cut : value <= cut)).length;
}
