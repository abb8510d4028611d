/** How many of these numbers are smaller than this one? */
import { entryAt } from "../entryAt";

/**
 * The number of values strictly smaller than `value`, by bisection.
 *
 * @param ascending sorted values
 * @example countBelow([1, 2, 2, 3], 2) // 1
 */
export function countBelow(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entryAt(ascending, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
