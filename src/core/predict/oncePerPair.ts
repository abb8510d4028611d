/** Which customers buy alike? Those of one number of repeat purchases and one age. */
import type { CustomerSummary } from "../btyd/customerSummary";
import { entryAt } from "../entryAt";

/**
 * A value of each customer's row, made once for each pair of repeat purchases and age, at the pair's first row.
 *
 * @param summary x in repeat purchases and age in periods, one entry per customer
 * @param make the value of a pair, of one of its rows
 */
export function oncePerPair<T extends object>({ x, age }: Pick<CustomerSummary, "x" | "age">, make: (row: number) => T): (row: number) => T {
  const known = new Map<number, Map<number, T>>();
  return (row) => {
    const [count, time] = [entryAt(x, row), entryAt(age, row)];
    const value = known.get(count)?.get(time);
    if (value !== undefined) return value;
    const made = make(row);
    const ofX = known.get(count) ?? new Map<number, T>();
    known.set(count, ofX.set(time, made));
    return made;
  };
}
