/** Which score does each customer get among all? Bins by the share who do worse, and equal values share a score. */
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
