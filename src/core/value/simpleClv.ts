/** What is a customer worth over the whole relationship? */

/**
 * Customer lifetime value: what a customer spends in a lifetime, times margin, less what it cost to win the customer.
 *
 *   CLV = averagePurchase * frequency * lifespan * margin - cac
 *
 * Assumes that spend, frequency and margin stay as they are, and does not discount.
 *
 * @param averagePurchase money per purchase, any sign
 * @param frequency purchases per period, >= 0
 * @param lifespan periods, >= 0
 * @param margin share of the price that is left, -1..1
 * @param cac money spent to win the customer, >= 0
 * @example simpleClv(5000000, 12, 4, 1, 0) // 240000000
 * @see Berger & Nasr (1998), Customer lifetime value: marketing models and applications, case 1 without discounting.
 */
export function simpleClv(
  averagePurchase: number,
  frequency: number,
  lifespan: number,
  margin: number,
  cac: number,
): number {
  return averagePurchase * frequency * lifespan * margin - cac;
}
