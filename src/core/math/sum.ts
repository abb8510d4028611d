/** What do many numbers add up to, to the cent and whatever their order? */

/**
 * The sum with a running correction for what each addition rounds away.
 * Accuracy: the error does not grow with the number of terms. Source: Neumaier (1974), Zeitschrift fuer Angewandte
 * Mathematik und Mechanik 54, 39-51.
 *
 * @example sum([1e16, 1, -1e16]) // 1
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += roundedAway(total, value, next);
    total = next;
  }
  return total + lost;
}

/**
 * What the addition `total + value = next` rounded away.
 *
 * @example roundedAway(1e16, 1, 1e16 + 1) // 1
 */
export function roundedAway(total: number, value: number, next: number): number {
  return Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
}

/** Sums of several groups at once, as exact as `sum`, in columns so that 200,000 rows are quick. */
export class GroupedSums {
  readonly #totals: Float64Array;
  readonly #lost: Float64Array;

  constructor(groups: number) {
    this.#totals = new Float64Array(groups);
    this.#lost = new Float64Array(groups);
  }

  add(group: number, value: number): void {
    const total = this.#totals[group] ?? 0;
    const next = total + value;
    this.#lost[group] = (this.#lost[group] ?? 0) + roundedAway(total, value, next);
    this.#totals[group] = next;
  }

  of(group: number): number {
    return (this.#totals[group] ?? 0) + (this.#lost[group] ?? 0);
  }
}
