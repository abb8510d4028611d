/** How long until a customer has repaid what it cost to win? */
import { Problem } from "../problem";

/**
 * Periods until the margin on a customer's revenue has repaid the acquisition cost.
 *
 *   periods = cac / (arpa * margin)
 *
 * Assumes the same revenue in every period and does not discount.
 *
 * @param cac money, >= 0
 * @param arpa average revenue per account and period, any sign
 * @param margin share of revenue that is left, -1..1
 * @throws neverRepaid where arpa * margin is not above 0
 * @example paybackPeriods(1200, 200, 0.5) // 12
 * @see Skok (2010), SaaS Metrics.
 */
export function paybackPeriods(cac: number, arpa: number, margin: number): number {
  const repaidPerPeriod = arpa * margin;
  if (repaidPerPeriod <= 0) throw new Problem("neverRepaid", {});
  return cac / repaidPerPeriod;
}
