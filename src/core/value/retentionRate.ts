/** Which share of the customers stayed? */
import { isAbove, isBelow } from "../math/tolerance";
import { Problem } from "../problem";

/**
 * Customers at the start of a period who are still there at its end, as a share of those at the start.
 *
 *   retention = (end - won) / start
 *
 * @param start customers at the start of the period, > 0
 * @param end customers at the end, >= 0
 * @param won of these, the ones won during the period, >= 0
 * @throws outOfRange where the answer would lie outside 0..1
 * @example retentionRate(100, 110, 20) // 0.9
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5.
 */
export function retentionRate(start: number, end: number, won: number): number {
  const stayed = end - won;
  if (isBelow(end, won) || isAbove(stayed, start)) {
    throw new Problem("outOfRange", { parameter: "new", value: won, minimum: Math.max(0, end - start), maximum: end });
  }
  return stayed / start;
}
