/** To which tenth of the customers does each belong? */
import { countBelow } from "../math/countBelow";
import { Problem } from "../problem";

/**
 * Decile of each value, 1 for the largest to 10 for the smallest. Equal values share the better decile.
 *
 *   decile = 1 + min(9, floor(10 * number strictly greater / n))
 *
 * @param values value of each customer, any sign
 * @throws noData where there are no values
 * @example deciles([10, 20, 30, 40, 50]) // [9, 7, 5, 3, 1]
 * @see Hughes (2005), Strategic Database Marketing, 3rd edition, chapter 5, on decile analysis.
 */
export function deciles(values: readonly number[]): number[] {
  if (values.length === 0) throw new Problem("noData", { parameter: "values" });
  const negated = Float64Array.from(values, (value) => -value).sort();
  return values.map((value) => 1 + Math.min(9, Math.floor((10 * countBelow(negated, -value)) / values.length)));
}
