/** What does one new customer cost? */

/**
 * Customer acquisition cost: what was spent to win customers, divided by the customers won.
 *
 *   CAC = spend / newCustomers
 *
 * @param spend money spent on sales and marketing in a period, any sign
 * @param newCustomers customers won in the same period, > 0
 * @example acquisitionCost(1000, 20) // 50
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 */
export function acquisitionCost(spend: number, newCustomers: number): number {
  return spend / newCustomers;
}
