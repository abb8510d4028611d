/** Which items bring the most, which some, and which hardly anything? */
import { entryAt } from "../entryAt";
import { CompensatedSum, moneyOf } from "../math/compensatedSum";
import { isBelow } from "../math/tolerance";
import { Problem } from "../problem";

export type AbcClass = "A" | "B" | "C";

/**
 * ABC class of each value, by the share of the total that larger values hold before it: below `a` A, below `b` B, else C.
 * Equal values share a class.
 *
 * @param values value of each item, any sign
 * @param a share, 0..1; 0.8 by custom
 * @param b share, 0..1; 0.95 by custom; below `a` there is no B
 * @throws noData where there are no values
 * @throws nothingToShare where the sum is not above 0
 * @example abcClasses([500, 300, 100, 50, 50], 0.8, 0.95) // ["A", "A", "B", "B", "B"]
 * @see Dickie (1951), ABC inventory analysis shoots for dollars, not pennies.
 */
export function abcClasses(values: readonly number[], a: number, b: number): AbcClass[] {
  if (values.length === 0) throw new Problem("noData", { parameter: "values" });
  const before = sumOfLarger(values);
  const total = moneyOf(values);
  if (total <= 0) throw new Problem("nothingToShare", {});
  return values.map((value) => {
    const larger = before.get(value) ?? 0;
    if (isBelow(larger, a * total)) return "A";
    return isBelow(larger, b * total) ? "B" : "C";
  });
}

/** For each value the sum of all that are strictly larger. */
function sumOfLarger(values: readonly number[]): ReadonlyMap<number, number> {
  const descending = Float64Array.from(values).sort().reverse();
  const before = new Map<number, number>();
  const sum = new CompensatedSum();
  for (let at = 0; at < descending.length; at++) {
    const value = entryAt(descending, at);
    if (!before.has(value)) before.set(value, sum.total);
    sum.add(value);
  }
  return before;
}
