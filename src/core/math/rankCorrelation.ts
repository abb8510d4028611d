/** Do two numbers go up and down together, whatever their scales? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import { sumOf } from "./compensatedSum";
import { countBelow } from "./countBelow";

/**
 * Spearman's rank correlation: the correlation of the ranks, equal values sharing the mean of theirs.
 *
 *   rho = sum (R_i - R)(S_i - S) / sqrt(sum (R_i - R)^2 * sum (S_i - S)^2)
 *
 * @param first numbers in any unit
 * @param second as many, each belonging to the one of `first` in its place
 * @throws shapesDiffer where there are not as many
 * @throws noData where either has no two different values
 * @example rankCorrelation([1, 2, 3, 4], [10, 40, 20, 80]) // 0.8
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, chapter 3, for ties.
 */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  if (first.length !== second.length) throw new Problem("shapesDiffer", { first: "first", second: "second" });
  const [a, b] = [centredRanks(first), centredRanks(second)];
  const product = (x: Float64Array, y: Float64Array): number => sumOf(x.map((value, at) => value * entryAt(y, at)));
  const spread = Math.sqrt(product(a, a) * product(b, b));
  if (spread === 0) throw new Problem("noData", { parameter: product(a, a) === 0 ? "first" : "second" });
  return product(a, b) / spread;
}

/** Twice the rank of each value less twice the mean rank: whole numbers, also with ties. */
function centredRanks(values: readonly number[]): Float64Array {
  const ascending = Float64Array.from(values).sort();
  const descending = ascending.map((value) => -value).reverse();
  return Float64Array.from(values, (value) => countBelow(ascending, value) - countBelow(descending, -value));
}
