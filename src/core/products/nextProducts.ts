/** Which product is each customer likely to buy next, and which one is the favourite? */
import type { BasketPair } from "../basket/basketPairs";
import { entryAt } from "../entryAt";
import type { ProductSales } from "./productSales";

export interface NextProduct {
  /** Bought most often; of equal ones the first by name. */
  readonly favourite: string;
  /** Not bought yet; null where no pair leads to one. */
  readonly product: { readonly product: string; readonly confidence: number; readonly price: number } | null;
}

/**
 * The favourite and the next product of each customer who bought one: of all pairs that lead from what was bought to
 * what was not, the surest one that is more than chance (lift above 1).
 *
 * Assumes that what stands together in one basket also follows one another.
 *
 * @param customerIds as in the transactions
 * @param pairs as from `productPairs`
 * @example nextProducts(["ann"], productSales(transactionsOf(["ann"], [45000], [10]), { names: ["tea"], at: Int32Array.of(0) }, null, 45010), []).get("ann") // { favourite: "tea", product: null }
 * @see Prinzie & Van den Poel (2006), Investigating purchasing-sequence patterns for financial services, EJOR 170(3).
 */
export function nextProducts(customerIds: readonly string[], sales: ProductSales, pairs: readonly BasketPair[]): ReadonlyMap<string, NextProduct> {
  const place = new Map(sales.names.map((name, at) => [name, at]));
  const leads = leadsOf(pairs);
  const next = new Map<string, NextProduct>();
  sales.boughtBy.forEach((bought, customer) => {
    if (bought.size === 0) return;
    const has = (name: string): boolean => bought.has(place.get(name) ?? -1);
    const surest = [...bought.keys()]
      .flatMap((which) => leads.get(entryAt(sales.names, which))?.find(({ other }) => !has(other)) ?? [])
      .sort(bySureness)[0];
    next.set(entryAt(customerIds, customer), {
      favourite: favouriteOf(bought, sales.names),
      product: surest === undefined ? null : { product: surest.other, confidence: surest.confidence, price: entryAt(sales.prices, place.get(surest.other) ?? -1) },
    });
  });
  return next;
}

/** Pairs by the product they lead from, the surest first. */
function leadsOf(pairs: readonly BasketPair[]): ReadonlyMap<string, readonly BasketPair[]> {
  const leads = new Map<string, BasketPair[]>();
  for (const pair of pairs) {
    if (pair.lift <= 1) continue;
    const known = leads.get(pair.product);
    if (known === undefined) leads.set(pair.product, [pair]);
    else known.push(pair);
  }
  for (const list of leads.values()) list.sort(bySureness);
  return leads;
}

function bySureness(a: BasketPair, b: BasketPair): number {
  return b.confidence - a.confidence || b.lift - a.lift || (a.other < b.other ? -1 : 1);
}

function favouriteOf(bought: ReadonlyMap<number, number>, names: readonly string[]): string {
  const [first] = [...bought]
    .map(([which, times]) => ({ name: entryAt(names, which), times }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  return first?.name ?? "";
}
