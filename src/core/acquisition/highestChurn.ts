/** How many customers may leave before winning them no longer pays? */
import { Problem } from "../problem";

/**
 * The highest churn rate at which arpa * margin / churn still reaches the target ratio to the acquisition cost.
 *
 *   highest churn = min(1, arpa * margin / (target * cac))
 *
 * @param arpa average revenue per account and period, any sign
 * @param margin share of revenue that is left, -1..1
 * @param cac money, > 0
 * @param target ratio, > 0; 3 by custom
 * @throws neverRepaid where arpa * margin is not above 0: then no churn is low enough
 * @example highestChurn(5000000, 0.7, 20000000, 3) // 0.058333333333333334
 * @see Skok (2010), SaaS Metrics.
 */
export function highestChurn(arpa: number, margin: number, cac: number, target: number): number {
  if (arpa * margin <= 0) throw new Problem("neverRepaid", {});
  return Math.min(1, (arpa * margin) / (target * cac));
}
