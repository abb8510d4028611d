/** Is this ratio of lifetime value to acquisition cost good? */
import { isBelow } from "../math/tolerance";

export const ratingIds = ["losing", "belowTarget", "healthy", "roomToInvest"] as const;

export type RatingId = (typeof ratingIds)[number];

/**
 * What a ratio of lifetime value to acquisition cost says: below 1 each customer loses money; from `healthy` the target
 * is met; from `high` there is room to spend more on winning customers.
 *
 * @param ratio lifetime value / acquisition cost, any number
 * @param healthy target, 3 by custom
 * @param high where under-investment begins, 5 by custom; below `healthy` nothing is merely healthy
 * @example ltvToCacRating(0.3 / 0.1, 3, 5) // "healthy"
 * @see Skok (2010), SaaS Metrics, for the target of 3.
 */
export function ltvToCacRating(ratio: number, healthy: number, high: number): RatingId {
  if (isBelow(ratio, 1)) return "losing";
  if (isBelow(ratio, healthy)) return "belowTarget";
  return isBelow(ratio, high) ? "healthy" : "roomToInvest";
}
