/** Which rows of three columns are transactions? */
import { entryAt } from "./entryAt";
import { Problem } from "./problem";
import { lastSerialDay } from "./serialDay";
import type { Transactions } from "./transactions";

/**
 * Transactions from columns of equal length. A row without a customer, a day or an amount is left out.
 *
 * @param customers ids, ready to compare; null where blank
 * @param days serial days, a time of day is cut off; null where there is no date
 * @param amounts money, any sign; null where there is no number
 * @throws noData where no row is left
 * @example transactionsOf(["ann", null], [45000.5, 45001], [10, 20]).day[0] // 45000
 */
export function transactionsOf(
  customers: readonly (string | null)[],
  days: readonly (number | null)[],
  amounts: readonly (number | null)[],
): Transactions {
  const indexOf = new Map<string, number>();
  const customer: number[] = [];
  const day: number[] = [];
  const amount: number[] = [];
  customers.forEach((id, row) => {
    const date = entryAt(days, row);
    const money = entryAt(amounts, row);
    if (id === null || money === null || date === null || date < 1 || date >= lastSerialDay + 1) return;
    const index = indexOf.get(id) ?? indexOf.size;
    indexOf.set(id, index);
    customer.push(index);
    day.push(Math.floor(date));
    amount.push(money);
  });
  if (customer.length === 0) throw new Problem("noData", { parameter: emptyColumn(customers, days) });
  return {
    customerIds: [...indexOf.keys()],
    customer: Int32Array.from(customer),
    day: Int32Array.from(day),
    amount: Float64Array.from(amount),
    orderIds: null,
    order: null,
  };
}

/** The column to look at first where no row can be used. */
function emptyColumn(customers: readonly (string | null)[], days: readonly (number | null)[]): string {
  if (customers.every((id) => id === null)) return "customers";
  return days.every((date) => date === null || date < 1) ? "dates" : "amounts";
}
