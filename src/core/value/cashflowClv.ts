/** What are margins worth that differ from period to period, from a customer who may leave in each? */
import { entryAt } from "../entryAt";
import { sumOf } from "../math/compensatedSum";
import { Problem } from "../problem";

/**
 * Customer lifetime value from a margin and a retention rate for each period.
 *
 *   CLV = sum over t = 1..n of margin_t * S_t / (1 + discount)^t,  S_t = retention_1 * ... * retention_t
 *
 * Margins come at the end of a period, from customers who stayed through it.
 *
 * @param margins money left in each period, any sign
 * @param retentions share who stay through each period, 0..1
 * @param discount per period, above -1
 * @throws shapesDiffer where there are not as many retention rates as margins
 * @example cashflowClv([100, 100], [0.8, 0.5], 0) // 120
 * @see Berger & Nasr (1998), Customer lifetime value: marketing models and applications, case 2.
 */
export function cashflowClv(margins: readonly number[], retentions: readonly number[], discount: number): number {
  if (margins.length !== retentions.length) {
    throw new Problem("shapesDiffer", { first: "margins", second: "retentions" });
  }
  let weight = 1;
  const worth = margins.map((margin, t) => {
    weight *= entryAt(retentions, t) / (1 + discount);
    return margin * weight;
  });
  return sumOf(worth);
}
