/** Which customers are the valuable few? High, Middle or Low by the share of customers above them. */
import { ceiling } from "../math/tolerance";

export const tierIds = ["high", "middle", "low"] as const;

export type TierId = (typeof tierIds)[number];

/** Share of customers in High and in Middle, for example [0.2, 0.3]; the rest is Low. */
export type TierShares = readonly [high: number, middle: number];

/** The smallest value that is High, and the smallest that is Middle; Infinity where nobody reaches it. */
export interface TierCutoffs {
  readonly high: number;
  readonly middle: number;
}

/**
 * The places of the last customer in High and in Middle, counted from the largest value: the k of Excel's LARGE.
 * 0 means that the tier is empty.
 *
 * @example tierRanks(10, [0.2, 0.3]) // { high: 2, middle: 5 }
 */
export function tierRanks(customers: number, [high, middle]: TierShares): TierCutoffs {
  return { high: ceiling(high * customers), middle: Math.min(customers, ceiling((high + middle) * customers)) };
}

/**
 * The values from which a customer is High and Middle.
 *
 * With k values strictly greater, a value is High if k < high n and Middle if k < (high + middle) n, which is the
 * same as reaching LARGE(values, ceil(high n)). Equal values share a tier. Where all are equal nobody stands out and
 * all are Middle.
 *
 * @param values value of each customer, in any order and of any sign
 * @param shares share of customers in High and in Middle, each 0..1; what exceeds 1 together is cut off
 * @example tierCutoffs([50, 10, 30, 20, 40], [0.2, 0.4]) // { high: 50, middle: 30 }
 */
export function tierCutoffs(values: ArrayLike<number>, shares: TierShares): TierCutoffs {
  const ascending = Float64Array.from(values).sort();
  const smallest = ascending[0];
  const largest = ascending[ascending.length - 1];
  const allEqual = smallest === largest;
  const ranks = tierRanks(ascending.length, shares);
  const large = (rank: number): number => ascending[ascending.length - rank] ?? Infinity;
  return allEqual
    ? { high: Infinity, middle: smallest ?? Infinity }
    : { high: large(ranks.high), middle: large(ranks.middle) };
}

/**
 * The tier of one value. A negative value is Low wherever it stands.
 *
 * @example tierOf(35, { high: 50, middle: 30 }) // "middle"
 */
export function tierOf(value: number, cutoffs: TierCutoffs): TierId {
  if (value < 0) return "low";
  if (value >= cutoffs.high) return "high";
  return value >= cutoffs.middle ? "middle" : "low";
}
