/** How much does each unit of money bring back, beyond itself? */

/**
 * Return on investment: gain less cost, as a share of the cost.
 *
 *   ROI = (gain - cost) / cost
 *
 * @param gain money earned by the investment, cost not yet subtracted, any sign
 * @param cost money invested, > 0
 * @example returnOnInvestment(300, 100) // 2
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 10.
 */
export function returnOnInvestment(gain: number, cost: number): number {
  return (gain - cost) / cost;
}
