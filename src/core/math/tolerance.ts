/** Do two numbers differ by more than rounding? So that 0.3/0.1 counts as 3. */

/** Relative difference that is taken for rounding in a comparison with a bound. */
export const roundingTolerance = 1e-12;

/**
 * Is `value` smaller than `bound` by more than rounding?
 *
 * @example isBelow(0.3 / 0.1, 3) // false
 */
export function isBelow(value: number, bound: number): boolean {
  return bound - value > roundingTolerance * Math.max(Math.abs(value), Math.abs(bound));
}

/**
 * Is `value` larger than `bound` by more than rounding?
 *
 * @example isAbove(0.1 + 0.2, 0.3) // false
 */
export function isAbove(value: number, bound: number): boolean {
  return isBelow(bound, value);
}

/**
 * The smallest whole number that is not below `value`, rounding forgiven.
 *
 * @example ceiling((0.1 + 0.2) * 10) // 3
 */
export function ceiling(value: number): number {
  const nearest = Math.round(value);
  return isAbove(value, nearest) ? nearest + 1 : nearest;
}
