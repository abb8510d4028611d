/** What is a customer worth in one period? */

/**
 * Value of a customer in one period: average purchase times purchases per period.
 *
 *   value = averagePurchase * frequency
 *
 * @param averagePurchase money per purchase, any sign
 * @param frequency purchases per period, >= 0
 * @example valuePerPeriod(5000000, 12) // 60000000
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 */
export function valuePerPeriod(averagePurchase: number, frequency: number): number {
  return averagePurchase * frequency;
}
