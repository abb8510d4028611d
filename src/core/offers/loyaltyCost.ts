/** How much of the margin does a loyalty programme give away? */

/**
 * Cost of points, as a share of the margin on the sales that earn them.
 *
 *   cost = earnRate * pointValue * redemption / margin
 *
 * @param earnRate points per unit of money spent, >= 0
 * @param pointValue money that a point is worth when redeemed, >= 0
 * @param redemption share of points that are redeemed, 0..1
 * @param margin share of the price that is left, above 0 and at most 1
 * @example loyaltyCost(1, 0.01, 0.8, 0.4) // 0.02
 * @see Berman (2006), Developing an effective customer loyalty program, California Management Review 49(1).
 */
export function loyaltyCost(earnRate: number, pointValue: number, redemption: number, margin: number): number {
  return (earnRate * pointValue * redemption) / margin;
}
