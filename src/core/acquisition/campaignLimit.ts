/** How much may a campaign cost in all? */
import { highestCac } from "../value/highestCac";

/**
 * The spend on a campaign that still reaches the target ratio of lifetime value to acquisition cost.
 *
 *   limit = clv / target * expectedCustomers
 *
 * @param clv money per customer, any sign
 * @param expectedCustomers customers that the campaign is expected to win, >= 0
 * @param target ratio, > 0; 3 by custom
 * @example campaignLimit(240000000, 10, 3) // 800000000
 * @see Skok (2010), SaaS Metrics, for the target ratio.
 */
export function campaignLimit(clv: number, expectedCustomers: number, target: number): number {
  return highestCac(clv, target) * expectedCustomers;
}
