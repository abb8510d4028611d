/** What do one and a number add up to that is known by its logarithm? */

/**
 * ln(1 + exp(e)), also where exp(e) is beyond all doubles.
 *
 * @example logOnePlusExp(1000) // 1000
 */
export function logOnePlusExp(e: number): number {
  return e > 0 ? e + Math.log1p(Math.exp(-e)) : Math.log1p(Math.exp(e));
}
