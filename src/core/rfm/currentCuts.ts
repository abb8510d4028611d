/** From which cut points on would customers get the scores that they have by equal shares? */
import { rfmScores } from "./scores";

/**
 * Cut points that give every value the score it has among all now; scores that nobody has share the room below the next.
 *
 * @param values of one measure, at least as many as bins
 * @param bins number of scores, 2..10
 * @param higherIsBetter false where small is good, as in days since the last purchase
 * @throws tooFewValues where there are fewer values than bins
 * @example currentCuts([10, 20, 30, 40, 50], 5, true) // [20, 30, 40, 50]
 */
export function currentCuts(values: readonly number[], bins: number, higherIsBetter: boolean): number[] {
  const scores = rfmScores(values, bins, higherIsBetter);
  const goodness = values.map((value) => (higherIsBetter ? value : -value));
  const least = (score: number): number => goodness.reduce((low, value, at) => ((scores[at] ?? 0) >= score ? Math.min(low, value) : low), Infinity);
  const wanted = Array.from({ length: bins - 1 }, (_, at) => least(at + 2));
  const cuts = spread(wanted, goodness);
  return higherIsBetter ? cuts : cuts.map((cut) => -cut).reverse();
}

/** Equal cut points are spread over the room down to the next smaller value, and unreachable ones above the largest. */
function spread(wanted: readonly number[], values: readonly number[]): number[] {
  const largest = values.reduce((a, b) => Math.max(a, b));
  return wanted.map((cut, at) => {
    const [first, last] = [wanted.indexOf(cut), wanted.lastIndexOf(cut)];
    if (cut === Infinity) return largest + at - first + 1;
    const below = values.reduce((low, value) => (value < cut ? Math.max(low, value) : low), -Infinity);
    const room = below === -Infinity ? last - first + 1 : cut - below;
    return at === last ? cut : cut - room + (room * (at - first + 1)) / (last - first + 1);
  });
}
