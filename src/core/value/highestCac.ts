/** How much may a new customer cost? */

/**
 * The highest acquisition cost that still reaches a target ratio of lifetime value to acquisition cost.
 *
 *   highest CAC = clv / target
 *
 * @param clv money, any sign
 * @param target ratio, > 0; 3 by custom
 * @example highestCac(240000000, 3) // 80000000
 * @see Skok (2010), SaaS Metrics.
 */
export function highestCac(clv: number, target: number): number {
  return clv / target;
}
