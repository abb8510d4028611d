/** Which tier does each of these customers belong to? */
import { Problem } from "../problem";
import { tierCutoffs, tierOf, type TierId, type TierShares } from "./tiers";

/**
 * The tier of each value, by the shares of customers in High and Middle.
 *
 * @param values value of each customer, in any order and of any sign
 * @param shares share of customers in High and in Middle, each 0..1; what exceeds 1 together is cut off
 * @throws noData where there are no values
 * @example tiersOf([50, 10, 30, 20, 40], [0.2, 0.4]) // ["high", "low", "middle", "low", "middle"]
 */
export function tiersOf(values: readonly number[], shares: TierShares): TierId[] {
  if (values.length === 0) throw new Problem("noData", { parameter: "values" });
  const cutoffs = tierCutoffs(values, shares);
  return values.map((value) => tierOf(value, cutoffs));
}
