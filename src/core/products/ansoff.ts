/** Does growth come from known customers or new ones, and from known products or new ones? */
import { entryAt } from "../entryAt";
import { CompensatedSum } from "../math/compensatedSum";
import { firstDays, purchasesOf } from "../purchases";
import type { NamedColumn } from "../shop";
import { isSale, type SerialDay, type Transactions } from "../transactions";

/** Ansoff's four: existing product to existing customer, new product to existing, existing to new, new to new. */
export const ansoffIds = ["penetration", "productDevelopment", "marketDevelopment", "diversification"] as const;

export type AnsoffId = (typeof ansoffIds)[number];

export interface Ansoff {
  /** Money of the last 365 days, refunds taken off. */
  readonly revenue: Readonly<Record<AnsoffId, number>>;
  readonly customers: Readonly<Record<AnsoffId, number>>;
  /** Of the last 365 days, from rows that name no product. */
  readonly unnamed: number;
  /** False where the data do not reach back beyond these days: then all would seem new. */
  readonly hasPast: boolean;
}

const lastYearDays = 365;

/**
 * Revenue of the last 365 days by whether product and customer were there before. A product or a customer exists if its
 * first sale lies before these days.
 *
 * @param asOf last of the 365 days; later rows are left out
 * @example ansoff(transactionsOf(["ann", "ann"], [44000, 45000], [5, 10]), { names: ["tea", "cup"], at: Int32Array.of(0, 1) }, 45000).revenue.productDevelopment // 10
 * @see Ansoff (1957), Strategies for diversification, Harvard Business Review 35(5).
 */
export function ansoff(transactions: Transactions, product: NamedColumn, asOf: SerialDay): Ansoff {
  const { customer, day, amount } = transactions;
  const before = asOf - lastYearDays;
  const firstSale = firstSales(transactions, product);
  const firstBought = firstDays(purchasesOf(transactions, asOf));
  const sums = Object.fromEntries(ansoffIds.map((id) => [id, new CompensatedSum()])) as Record<AnsoffId, CompensatedSum>;
  const seen = Object.fromEntries(ansoffIds.map((id) => [id, new Set<number>()])) as Record<AnsoffId, Set<number>>;
  const unnamed = new CompensatedSum();
  amount.forEach((value, row) => {
    const when = entryAt(day, row);
    if (when <= before || when > asOf) return;
    const which = entryAt(product.at, row);
    if (which < 0) return unnamed.add(value);
    const who = entryAt(customer, row);
    const id = quadrant(entryAt(firstSale, which) <= before, (entryAt(firstBought, who) ?? Infinity) <= before);
    sums[id].add(value);
    if (isSale(value)) seen[id].add(who);
  });
  const record = (of: (id: AnsoffId) => number): Record<AnsoffId, number> => Object.fromEntries(ansoffIds.map((id) => [id, of(id)])) as Record<AnsoffId, number>;
  return {
    revenue: record((id) => sums[id].money), customers: record((id) => seen[id].size), unnamed: unnamed.money,
    hasPast: day.some((when) => when <= before),
  };
}

function quadrant(knownProduct: boolean, knownCustomer: boolean): AnsoffId {
  if (knownCustomer) return knownProduct ? "penetration" : "productDevelopment";
  return knownProduct ? "marketDevelopment" : "diversification";
}

function firstSales({ day, amount }: Transactions, { names, at }: NamedColumn): Float64Array {
  const first = new Float64Array(names.length).fill(Infinity);
  at.forEach((which, row) => {
    if (which >= 0 && isSale(entryAt(amount, row))) first[which] = Math.min(entryAt(first, which), entryAt(day, row));
  });
  return first;
}
