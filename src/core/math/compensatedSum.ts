/** What is the sum of many amounts, to the last cent and whatever their order? */
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
  private magnitude = 0;

  add(value: number): void {
    this.magnitude += Math.abs(value);
    const next = this.sum + value;
    this.carry += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  get total(): number {
    return this.sum + this.carry;
  }

  /** The total without what binary fractions leave over: 0.1 + 0.2 - 0.3 is 0, not 5.6e-17. */
  get money(): number {
    return withoutDust(this.total, this.magnitude);
  }
}

/**
 * The sum of all values, to the last digit.
 *
 * @example sumOf([1e16, 1, -1e16]) // 1
 */
export function sumOf(values: Iterable<number>): number {
  return added(values).total;
}

/**
 * The sum of amounts, free of binary dust.
 *
 * @example moneyOf([0.1, 0.2, -0.3]) // 0
 */
export function moneyOf(amounts: Iterable<number>): number {
  return added(amounts).money;
}

function added(values: Iterable<number>): CompensatedSum {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum;
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
  const [sums, carries, magnitudes] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  // As `CompensatedSum` adds, in columns: half a million small objects would take longer than all the rest.
  for (let i = 0; i < group.length; i++) {
    const at = group[i] as number;
    const value = amounts[i] as number;
    const sum = sums[at] as number;
    const next = sum + value;
    carries[at] = (carries[at] as number) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
    sums[at] = next;
    magnitudes[at] = (magnitudes[at] as number) + Math.abs(value);
  }
  for (let at = 0; at < groups; at++) sums[at] = withoutDust((sums[at] as number) + (carries[at] as number), magnitudes[at] as number);
  return sums;
}

/** Digits of the sum of magnitudes that hold money; the sixteenth and later hold what binary fractions leave over. */
const digits = 15;

/** Sums of money are kept to so many decimals at least: finer than any price list, coarser than what is left over. */
const leastDecimals = 6;

/** Powers of ten are exact doubles up to this one. */
const mostDecimals = 22;
const powersOfTen = Float64Array.from({ length: mostDecimals + 1 }, (_, decimals) => 10 ** decimals);

/**
 * A sum of money, rounded to the millionth, or finer where all that was added is small: 0.00012345 keeps its digits.
 *
 * @param sum money, any sign
 * @param magnitude sum of the magnitudes of what was added
 * @example withoutDust(0.1 + 0.2 - 0.3, 0.6) // 0
 */
export function withoutDust(sum: number, magnitude: number): number {
  const decimals = Math.max(leastDecimals, digits - 1 - Math.floor(Math.log10(magnitude)));
  const scale = powersOfTen[decimals];
  // Nothing was added, or amounts too small or too large to have such decimals.
  if (scale === undefined || Math.abs(sum) * scale >= Number.MAX_SAFE_INTEGER) return sum;
  // Adding 0 turns -0 into 0.
  return Math.round(sum * scale) / scale + 0;
}
