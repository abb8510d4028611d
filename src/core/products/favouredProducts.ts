/** What do the best customers buy more than the others? */
import { entryAt } from "../entryAt";
import type { ProductSales } from "./productSales";

export interface FavouredProduct {
  readonly product: string;
  /** Customers who bought it, and the best among them. */
  readonly buyers: number;
  readonly bestBuyers: number;
  /** Share of the best who bought it over the share of all: above 1 the best prefer it. */
  readonly index: number;
}

export interface Favoured {
  /** Customers who bought any product, and the best among them. */
  readonly buyers: number;
  readonly bestBuyers: number;
  /** The products with most best buyers, by index, highest first. */
  readonly products: readonly FavouredProduct[];
}

/**
 * Products with the index of the best customers against all buyers.
 *
 *   index = (best customers with the product / best customers) / (customers with the product / customers)
 *
 * @param sales as from `productSales`
 * @param isBest tells the best customers, by place in `customerIds`
 * @param most how many products, 1 or more: those bought by most of the best
 * @example favouredProducts(productSales(transactionsOf(["ann", "bob"], [45000, 45000], [9, 1]), { names: ["tea", "cup"], at: Int32Array.of(0, 1) }, null, 45010), (at) => at === 0, 9).products[0] // { product: "tea", buyers: 1, bestBuyers: 1, index: 2 }
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 2, on category and brand development indices.
 */
export function favouredProducts(sales: ProductSales, isBest: (customer: number) => boolean, most: number): Favoured {
  const [all, best] = [new Int32Array(sales.names.length), new Int32Array(sales.names.length)];
  let [buyers, bestBuyers] = [0, 0];
  sales.boughtBy.forEach((bought, customer) => {
    if (bought.size === 0) return;
    const counted = isBest(customer);
    buyers += 1;
    if (counted) bestBuyers += 1;
    for (const which of bought.keys()) {
      all[which] = entryAt(all, which) + 1;
      if (counted) best[which] = entryAt(best, which) + 1;
    }
  });
  const products = sales.names
    .map((product, at) => ({ product, buyers: entryAt(all, at), bestBuyers: entryAt(best, at) }))
    .filter((one) => one.bestBuyers > 0)
    .sort((a, b) => b.bestBuyers - a.bestBuyers || (a.product < b.product ? -1 : 1))
    .slice(0, most)
    .map((one) => ({ ...one, index: one.bestBuyers / bestBuyers / (one.buyers / buyers) }))
    .sort((a, b) => b.index - a.index || b.bestBuyers - a.bestBuyers || (a.product < b.product ? -1 : 1));
  return { buyers, bestBuyers, products };
}
