/** Which share of the customers left? */
import { isAbove } from "../math/tolerance";
import { Problem } from "../problem";

/**
 * Customers lost in a period, as a share of the customers at its start.
 *
 *   churn = lost / start
 *
 * @param start customers at the start of the period, > 0
 * @param lost of these, the ones who left during the period, 0..start
 * @throws outOfRange where lost > start
 * @example churnRate(200, 10) // 0.05
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 */
export function churnRate(start: number, lost: number): number {
  if (isAbove(lost, start)) {
    throw new Problem("outOfRange", { parameter: "lost", value: lost, minimum: 0, maximum: start });
  }
  return lost / start;
}
