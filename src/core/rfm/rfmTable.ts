/** What does an RFM table say about every customer? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import type { Transactions } from "../transactions";
import { segmentCustomers, type SegmentedCustomer, type SegmentOptions } from "./segmentCustomers";

export interface RfmRow extends SegmentedCustomer {
  readonly id: string;
}

/**
 * One row for each customer: days since the last purchase, purchases, spend, scores and segment. Largest spend first,
 * equal spend by id.
 *
 * @param transactions rows in any order
 * @param options as-of day and number of bins
 * @throws noData where every row is later than the as-of day
 * @throws tooFewValues where fewer customers bought than there are bins
 * @example rfmTable(transactionsOf(["ann", "bob"], [45000, 45009], [10, 20]), { asOf: null, bins: 2 })[0]?.code // "212"
 */
export function rfmTable(transactions: Transactions, options: SegmentOptions): RfmRow[] {
  const { customers } = segmentCustomers(transactions, options);
  if (customers.length === 0) throw new Problem("noData", { parameter: "customers" });
  const buyers = customers.filter((one) => one.purchases > 0).length;
  if (buyers < options.bins) throw new Problem("tooFewValues", { values: buyers, needed: options.bins });
  const rows = customers.map((one) => ({ ...one, id: entryAt(transactions.customerIds, one.customer) }));
  return rows.sort((a, b) => b.spend - a.spend || (a.id < b.id ? -1 : 1));
}
