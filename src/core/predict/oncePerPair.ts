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
    const ofX = known.get(entryAt(x, row)) ?? new Map<number, T>();
    known.set(entryAt(x, row), ofX);
    const value = ofX.get(entryAt(age, row)) ?? make(row);
    ofX.set(entryAt(age, row), value);
    return value;
  };
}
