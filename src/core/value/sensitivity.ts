/** How does the lifetime value move if purchases get larger or more frequent? */
import { simpleClv } from "./simpleClv";

export interface Sensitivity {
  /** Purchases per period, one for each column. */
  readonly frequencies: readonly number[];
  readonly rows: readonly { readonly averagePurchase: number; readonly values: readonly number[] }[];
}

/**
 * Two-way table of CLV: average purchase down, frequency across, each lower and higher by the given steps.
 *
 * @param averagePurchase money per purchase, any sign
 * @param frequency purchases per period, >= 0
 * @param lifespan periods, >= 0
 * @param margin share of the price that is left, -1..1
 * @param steps relative changes, each above 0 and up to 1: 0.1 gives -10% and +10%
 * @example sensitivity(10, 2, 3, 1, [0.5]).rows[0] // { averagePurchase: 5, values: [15, 30, 45] }
 * @see Saltelli et al. (2008), Global Sensitivity Analysis, chapter 1, for one- and two-way tables.
 */
export function sensitivity(
  averagePurchase: number,
  frequency: number,
  lifespan: number,
  margin: number,
  steps: readonly number[],
): Sensitivity {
  const moves = changes(steps);
  // Adding a tenth of 100 gives 110; multiplying by 1.1 gives 110.00000000000001.
  const frequencies = moves.map((change) => frequency + frequency * change);
  return {
    frequencies,
    rows: moves.map((change) => {
      const purchase = averagePurchase + averagePurchase * change;
      return { averagePurchase: purchase, values: frequencies.map((often) => simpleClv(purchase, often, lifespan, margin, 0)) };
    }),
  };
}

/** Every step once, downwards and upwards, with no change in the middle. */
function changes(steps: readonly number[]): number[] {
  const ascending = [...new Set(steps)].sort((a, b) => a - b);
  return [...ascending.map((step) => -step).reverse(), 0, ...ascending];
}
