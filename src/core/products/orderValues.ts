/** What was each order worth? */
import { entryAt } from "../entryAt";
import { groupSums } from "../math/compensatedSum";
import { isSale, type SerialDay, type Transactions } from "../transactions";

/**
 * The money of each order, refunds left out: lines of one order are added, a sale without an id is an order.
 *
 * @param asOf later rows are left out
 * @example orderValues(transactionsOf(["ann", "ann"], [45000, 45001], [10, -4]), 45010) // [10]
 */
export function orderValues({ day, amount, order, orderIds }: Transactions, asOf: SerialDay): number[] {
  const sold = Array.from(amount.keys()).filter((row) => isSale(entryAt(amount, row)) && entryAt(day, row) <= asOf);
  const idOf = (row: number): number => (order === null ? -1 : entryAt(order, row));
  const named = sold.filter((row) => idOf(row) >= 0);
  const single = sold.filter((row) => idOf(row) < 0).map((row) => entryAt(amount, row));
  const sums = groupSums(orderIds?.length ?? 0, Int32Array.from(named, idOf), Float64Array.from(named, (row) => entryAt(amount, row)));
  return [...Array.from(sums).filter(isSale), ...single];
}
