/** What does a customer get out of it? */
import { CompensatedSum } from "../math/compensatedSum";

/**
 * Value to the customer: all benefits less all costs, tangible and intangible, in the customer's own estimate.
 *
 *   value = sum of benefits - sum of costs
 *
 * @param benefits any numbers on one scale, in money or points
 * @param costs on the same scale, as positive numbers
 * @example customerValue([10, 20, 5], [8, 4, 3]) // 20
 * @see Zeithaml (1988), Consumer perceptions of price, quality, and value.
 */
export function customerValue(benefits: Iterable<number>, costs: Iterable<number>): number {
  const value = new CompensatedSum();
  for (const benefit of benefits) value.add(benefit);
  for (const cost of costs) value.add(-cost);
  return value.total;
}
