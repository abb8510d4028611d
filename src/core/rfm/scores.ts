/** Which score does each customer get among all? Bins by the share who do worse, and equal values share a score. */
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
  const goodness = higherIsBetter ? Float64Array.from(values) : Float64Array.from(values, (value) => -value);
  const ascending = goodness.slice().sort();
  const scoreOf = scoresByValue(ascending, bins);
  return Array.from(goodness, (value) => scoreOf.get(value) ?? 1);
}

/** One pass over the sorted values: the place where a value first stands is the number strictly worse. */
function scoresByValue(ascending: Float64Array, bins: number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  if (ascending[0] === ascending[ascending.length - 1]) {
    return scores.set(ascending[0] ?? 0, Math.ceil((bins + 1) / 2));
  }
  ascending.forEach((value, worse) => {
    if (!scores.has(value)) scores.set(value, 1 + Math.min(bins - 1, Math.floor((bins * worse) / ascending.length)));
  });
  return scores;
}
