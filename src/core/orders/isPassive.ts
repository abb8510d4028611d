/** Has a customer been away for too long? */
import { isAbove } from "../math/tolerance";
import type { SerialDay } from "../transactions";

/**
 * Passive is who has not bought for more than `times` the usual gap.
 *
 *   passive = asOf - lastPurchase > times * gap
 *
 * @param lastPurchase serial day
 * @param gap usual days between two purchases, >= 0
 * @param asOf serial day; before the last purchase nobody is passive
 * @param times patience, > 0; 2 by custom
 * @example isPassive(45000, 30, 45061, 2) // true
 * @see Schmittlein, Morrison & Colombo (1987), Counting your customers, on telling leaving from pausing by the own pace.
 */
export function isPassive(lastPurchase: SerialDay, gap: number, asOf: SerialDay, times: number): boolean {
  return isAbove(asOf - lastPurchase, times * gap);
}
