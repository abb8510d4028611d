/** What is the sum of many amounts, to the last cent and whatever their order? */
import { entryAt } from "../entryAt";

/**
 * A running sum that carries what rounding would lose (Neumaier's variant of Kahan's summation).
 *
 * The error is one rounding of the true sum plus n^2 eps^2 times the sum of magnitudes: nothing visible below 10^12
 * amounts.
 *
 * @example [1e16, 1, -1e16].reduce((sum, value) => (sum.add(value), sum), new CompensatedSum()).total // 1
 * @see Neumaier, A. (1974). Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen. ZAMM 54, 39-51.
 */
export class CompensatedSum {
  private sum = 0;
  private carry = 0;

  add(value: number): void {
    const next = this.sum + value;
    this.carry += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.carry;
  }
}

/**
 * The sum of all values, to the last digit.
 *
 * @example sumOf([1e16, 1, -1e16]) // 1
 */
export function sumOf(values: Iterable<number>): number {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
}

/**
 * The sum of each group's amounts, free of binary dust.
 *
 * @param groups number of groups
 * @param group index of each amount's group, 0..groups-1
 * @param amounts as many as there are entries in `group`
 * @example groupSums(2, [0, 1, 0], [0.1, 5, 0.2]) // [0.3, 5]
 */
export function groupSums(groups: number, group: ArrayLike<number>, amounts: ArrayLike<number>): Float64Array {
  const sums = Array.from({ length: groups }, () => new CompensatedSum());
  for (let i = 0; i < group.length; i++) entryAt(sums, entryAt(group, i)).add(entryAt(amounts, i));
  return Float64Array.from(sums, (sum) => withoutDust(sum.total));
}

/** Sums of money are kept to the millionth: finer than any price list, coarser than what binary fractions leave over. */
const steps = 1e6;

/** Above this a double has no millionths left to round to. */
const largestWithMillionths = Number.MAX_SAFE_INTEGER / steps;

/**
 * A sum of money without what binary fractions leave over: 0.1 + 0.2 - 0.3 is 0, not 5.6e-17.
 *
 * @param sum money, any sign
 * @example withoutDust(0.1 + 0.2) // 0.3
 */
export function withoutDust(sum: number): number {
  if (Math.abs(sum) >= largestWithMillionths) return sum;
  // Adding 0 turns -0 into 0.
  return Math.round(sum * steps) / steps + 0;
}
