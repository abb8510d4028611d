/** How much do the best customers bring? */
import { moneyOf } from "../math/compensatedSum";
import { ceiling } from "../math/tolerance";
import { Problem } from "../problem";

export interface TopShare {
  /** How many of the largest values count as top. */
  readonly customers: number;
  readonly topSum: number;
  readonly total: number;
}

/**
 * What the largest values add up to, beside the sum of all.
 *
 * @param values value of each customer, any sign
 * @param top share of customers that count as top, 0..1; their number is rounded up
 * @throws noData where there are no values
 * @throws nothingToShare where the sum is not above 0
 * @example topShare([500, 300, 100, 50, 50], 0.2) // { customers: 1, topSum: 500, total: 1000 }
 */
export function topShare(values: readonly number[], top: number): TopShare {
  if (values.length === 0) throw new Problem("noData", { parameter: "values" });
  const descending = Float64Array.from(values).sort().reverse();
  const customers = Math.min(values.length, ceiling(top * values.length));
  const [topSum, total] = [customers, values.length].map((count) => moneyOf(descending.subarray(0, count)));
  if (total === undefined || topSum === undefined || total <= 0) throw new Problem("nothingToShare", {});
  return { customers, topSum, total };
}

/**
 * Pareto share: the part of the total that the top customers hold. Above 1 where others lose money.
 *
 *   share = sum of the ROUNDUP(top * n) largest / sum of all
 *
 * @example paretoShare({ customers: 2, topSum: 800, total: 1000 }) // 0.8
 * @see Juran (1954), Universals in management planning and controlling, for the vital few.
 */
export function paretoShare({ topSum, total }: TopShare): number {
  return topSum / total;
}
