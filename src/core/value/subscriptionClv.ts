/** What is a subscriber worth? */
import { isBelow } from "../math/tolerance";
import { Problem } from "../problem";

/**
 * Lifetime value of a subscription: margin per period over the rate at which revenue shrinks.
 *
 *   CLV = arpa * margin / (churn - expansion)
 *
 * Assumes that all rates stay as they are, and does not discount.
 *
 * @param arpa average revenue per account and period, any sign
 * @param churn share of customers who leave per period, above 0 and at most 1
 * @param margin share of revenue that is left, -1..1
 * @param expansion share by which the revenue of those who stay grows per period, 0..1
 * @throws expansionTooHigh where expansion reaches churn: the sum has no end, so a horizon is needed
 * @example subscriptionClv(100, 0.05, 1, 0) // 2000
 * @see Skok (2010), SaaS Metrics.
 */
export function subscriptionClv(arpa: number, churn: number, margin: number, expansion: number): number {
  if (!isBelow(expansion, churn)) throw new Problem("expansionTooHigh", {});
  return (arpa * margin) / (churn - expansion);
}
