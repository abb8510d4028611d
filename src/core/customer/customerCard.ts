/** What is known about this one customer? */
import { nextOrder } from "../orders/nextOrder";
import { Problem } from "../problem";
import { purchasesOf } from "../purchases";
import { segmentCustomers, type SegmentedCustomer } from "../rfm/segmentCustomers";
import { segmentBins } from "../rfm/segments";
import { tierCutoffs, tierOf, type TierId, type TierShares } from "../rfm/tiers";
import type { SerialDay, Transactions } from "../transactions";

export interface CustomerCard extends SegmentedCustomer {
  /** Net spend per purchase; null without a purchase. */
  readonly averagePurchase: number | null;
  /** Median days between purchases; null with fewer than two. */
  readonly gap: number | null;
  readonly nextOrder: SerialDay | null;
  readonly tier: TierId;
}

/** As on the Customers sheet, unless somebody chooses others there. */
const tierShares: TierShares = [0.2, 0.3];

/**
 * First and last purchase, purchases, spend, average, usual gap, next expected purchase, scores, segment and tier of a
 * customer, judged among all customers. Tiers go by net spend: the upper 20% High, the next 30% Middle.
 *
 * @param transactions rows of all customers, in any order
 * @param id the customer, ready to compare
 * @param asOf later rows are left out; null means the day after the last transaction
 * @throws unknownCustomer where no row up to the as-of day is of this customer
 * @example customerCard(transactionsOf(["ann", "ann"], [45000, 45010], [10, 30]), "ann", null).averagePurchase // 20
 */
export function customerCard(transactions: Transactions, id: string, asOf: SerialDay | null): CustomerCard {
  const segmentation = segmentCustomers(transactions, { asOf, bins: segmentBins });
  const found = segmentation.customers.find(({ customer }) => transactions.customerIds[customer] === id);
  if (found === undefined) throw new Problem("unknownCustomer", { customer: id });
  const next = nextOrder(purchasesOf(transactions, segmentation.asOf), found.customer, segmentation.asOf);
  return {
    ...found,
    averagePurchase: found.purchases === 0 ? null : found.spend / found.purchases,
    gap: next?.gap ?? null,
    nextOrder: next?.expected ?? null,
    tier: tierOf(found.spend, tierCutoffs(segmentation.customers.map((one) => one.spend), tierShares)),
  };
}
