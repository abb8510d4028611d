/** How much may winning a lost customer back cost? */

/**
 * The highest incentive that pays on average: the chance that the customer returns, times what the return brings.
 *
 *   limit = probability * margin
 *
 * @param probability that the customer returns because of it, 0..1
 * @param margin money left from a customer who returns, any sign
 * @example winBackLimit(0.1, 300000) // 30000
 * @see Stauss & Friege (1999), Regaining service customers, Journal of Service Research 1(4).
 */
export function winBackLimit(probability: number, margin: number): number {
  return probability * margin;
}
