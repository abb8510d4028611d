/** How many times does a customer repay what it cost to win one? */

/**
 * Lifetime value divided by acquisition cost.
 *
 *   ratio = clv / cac
 *
 * @param clv money, any sign
 * @param cac money, > 0
 * @example ltvToCac(240000000, 80000000) // 3
 * @see Skok (2010), SaaS Metrics.
 */
export function ltvToCac(clv: number, cac: number): number {
  return clv / cac;
}
