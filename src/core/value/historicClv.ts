/** What has each customer spent so far? */
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { Problem } from "../problem";

/** Net spend of each customer by id, largest first, equal spend by id. */
export type SpendByCustomer = ReadonlyMap<string, number>;

/**
 * Historic customer lifetime value: what every customer has spent, less refunds.
 *
 * @param customers id of each row, ready to compare; null where blank, and the row is left out
 * @param amounts money of each row, refunds negative; null where there is no number, and the row is left out
 * @throws noData where no row is left
 * @example historicClv(["ann", "bob", "ann"], [10, 30, -4]) // new Map([["bob", 30], ["ann", 6]])
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5, for value to date.
 */
export function historicClv(
  customers: readonly (string | null)[],
  amounts: readonly (number | null)[],
): SpendByCustomer {
  const indexOf = new Map<string, number>();
  const group: number[] = [];
  const money: number[] = [];
  customers.forEach((id, row) => {
    const amount = entryAt(amounts, row);
    if (id === null || amount === null) return;
    const index = indexOf.get(id) ?? indexOf.size;
    indexOf.set(id, index);
    group.push(index);
    money.push(amount);
  });
  if (group.length === 0) throw new Problem("noData", { parameter: emptyColumn(customers) });
  const sums = groupSums(indexOf.size, group, money);
  const spend = [...indexOf].map(([id, index]) => [id, entryAt(sums, index)] as const);
  return new Map(spend.sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1)));
}

/**
 * What one customer has spent.
 *
 * @param customer id, ready to compare
 * @throws unknownCustomer where there is no row of the customer
 * @example spendOf(new Map([["ann", 6]]), "ann") // 6
 */
export function spendOf(all: SpendByCustomer, customer: string): number {
  const spend = all.get(customer);
  if (spend === undefined) throw new Problem("unknownCustomer", { customer });
  return spend;
}

function emptyColumn(customers: readonly (string | null)[]): string {
  return customers.every((id) => id === null) ? "customers" : "amounts";
}
