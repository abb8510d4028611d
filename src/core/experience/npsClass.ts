/** Does this customer recommend us or warn of us? */

export const npsClassIds = ["promoter", "passive", "detractor"] as const;

export type NpsClassId = (typeof npsClassIds)[number];

/**
 * The class of one answer on the scale 0..10: 9 and 10 promoter, 7 and 8 passive, 0 to 6 detractor.
 *
 * @param score 0..10
 * @example npsClass(9) // "promoter"
 * @see Reichheld (2003), The one number you need to grow.
 */
export function npsClass(score: number): NpsClassId {
  if (score >= 9) return "promoter";
  return score >= 7 ? "passive" : "detractor";
}
