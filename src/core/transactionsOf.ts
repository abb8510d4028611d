/** Which rows of three columns are transactions? */
import { distinctIds } from "./distinctIds";
import { entryAt } from "./entryAt";
import { Problem } from "./problem";
import { lastSerialDay } from "./serialDay";
import type { SerialDay, Transactions } from "./transactions";

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
  // Mostly all rows can be used: then the columns need no copy.
  if (customers.length > 0 && customers.every((_, row) => isUsable(customers, days, amounts, row))) {
    return wholeTransactions(customers as readonly string[], days as readonly number[], amounts as readonly number[]);
  }
  const rows = usableRows(customers, days, amounts);
  if (rows.length === 0) throw new Problem("noData", { parameter: emptyColumn(customers, days) });
  const kept = <Cell>(column: readonly (Cell | null)[]): Cell[] => Array.from(rows, (row) => column[row] as Cell);
  return wholeTransactions(kept(customers), kept(days), kept(amounts));
}

function wholeTransactions(customers: readonly string[], days: readonly number[], amounts: readonly number[]): Transactions {
  const { ids, at } = distinctIds(customers);
  return { customerIds: ids, customer: at, day: Int32Array.from(days), amount: Float64Array.from(amounts), orderIds: null, order: null };
}

/**
 * Transactions where money only tells sales from refunds. Without amounts every row is a sale, since nothing says otherwise.
 *
 * @param customers ids, ready to compare; null where blank
 * @param days serial days; null where there is no date
 * @param amounts money, any sign, null where there is no number; null for all where nothing is known
 * @throws noData where no row is left
 * @example visitsOf(["ann"], [45000], null).amount[0] // 1
 */
export function visitsOf(
  customers: readonly (string | null)[],
  days: readonly (number | null)[],
  amounts: readonly (number | null)[] | null,
): Transactions {
  return transactionsOf(customers, days, amounts ?? new Array<number>(customers.length).fill(1));
}

/**
 * The last day with a row, refunds included.
 *
 * @example lastDayOf(visitsOf(["ann", "bob"], [45000, 45009], null)) // 45009
 */
export function lastDayOf({ day }: Transactions): SerialDay {
  return day.reduce((last, one) => Math.max(last, one), 0);
}

/**
 * Days from the first row to the last.
 *
 * @example spanInDays(visitsOf(["ann", "bob"], [45000, 45009], null)) // 9
 */
export function spanInDays({ day }: Transactions): number {
  return day.reduce((last, one) => Math.max(last, one), -Infinity) - day.reduce((first, one) => Math.min(first, one), Infinity);
}

/**
 * The rows up to a day, itself included; the very same object where none is later.
 *
 * @example transactionsUpTo(visitsOf(["ann", "bob"], [45000, 45009], null), 45005).day.length // 1
 */
export function transactionsUpTo(all: Transactions, asOf: SerialDay): Transactions {
  return all.day.every((day) => day <= asOf) ? all : transactionsWhere(all, (row) => entryAt(all.day, row) <= asOf);
}

/**
 * Some of the rows, under the same places of customers and orders.
 *
 * @example transactionsWhere(visitsOf(["ann", "bob"], [45000, 45009], null), (row) => row === 1).day[0] // 45009
 */
export function transactionsWhere(all: Transactions, isKept: (row: number) => boolean): Transactions {
  const kept = (_: number, row: number): boolean => isKept(row);
  return {
    ...all,
    customer: all.customer.filter(kept),
    day: all.day.filter(kept),
    amount: all.amount.filter(kept),
    order: all.order && all.order.filter(kept),
  };
}

/**
 * The rows with a customer, a day and an amount, by their place.
 *
 * @example [...usableRows(["ann", null, "bob"], [45000, 45001, 0], [1, 2, 3])] // [0]
 */
export function usableRows(
  customers: readonly (string | null)[],
  days: readonly (number | null)[],
  amounts: readonly (number | null)[],
): Int32Array {
  const rows = new Int32Array(customers.length);
  let count = 0;
  for (let row = 0; row < customers.length; row++) {
    if (isUsable(customers, days, amounts, row)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function isUsable(
  customers: readonly (string | null)[], days: readonly (number | null)[], amounts: readonly (number | null)[], row: number,
): boolean {
  return customers[row] !== null && isDay(entryAt(days, row)) && entryAt(amounts, row) !== null;
}

/** Excel knows the days from 1 on; a blank cell of dates arrives as 0. */
function isDay(date: number | null): boolean {
  return date !== null && date >= 1 && date < lastSerialDay + 1;
}

/** The column to look at first where no row can be used. */
function emptyColumn(customers: readonly (string | null)[], days: readonly (number | null)[]): string {
  if (customers.every((id) => id === null)) return "customers";
  return !days.some(isDay) ? "dates" : "amounts";
}
