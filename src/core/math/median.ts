/** What stands in the middle? */
import { entryAt } from "../entryAt";

/**
 * The median: half of the values are not larger, half not smaller; with an even number the mean of the middle two.
 *
 * @param values one or more numbers in any order
 * @throws RangeError where there are none
 * @example median([4, 1, 3, 2]) // 2.5
 */
export function median(values: ArrayLike<number>): number {
  const ascending = Float64Array.from(values).sort();
  const upper = entryAt(ascending, Math.floor(ascending.length / 2));
  const lower = entryAt(ascending, Math.ceil(ascending.length / 2) - 1);
  return lower === upper ? upper : lower + (upper - lower) / 2;
}
