/** What is a stream worth today that fades as a power and is discounted as an exponential function? */
import { areaToInfinity } from "./halfLine";

/**
 * The integral of exp(-z y)(1 + y)^-s over y from 0 to infinity, which is exp(z) E_s(z), E the generalised exponential
 * integral, and Tricomi's U(1, 2 - s, z): relative error below 1e-12 for every s and z in the domain.
 *
 * @param s 0 or more
 * @param z above 0
 * @example scaledExponentialIntegral(0, 4) // 0.25
 * @see Abramowitz, M., Stegun, I. (1964). Handbook of Mathematical Functions, 5.1.4 and 13.2.5.
 */
export function scaledExponentialIntegral(s: number, z: number): number {
  // The pace of falling at the start, so that the area begins to end near 1.
  const pace = z + s;
  return areaToInfinity((y) => Math.exp((-z * y) / pace - s * Math.log1p(y / pace))) / pace;
}
