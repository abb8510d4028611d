/** Which products of a shop are bought together, and what is in each basket? */
import { basketPairs, type BasketPair } from "../basket/basketPairs";
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import type { Transactions } from "../transactions";
import type { ProductSales } from "./productSales";

export interface ProductPairs {
  /** In both directions, most orders first; empty where no two products stand in enough orders. */
  readonly pairs: readonly BasketPair[];
  /** Fewest orders that a pair stands in. */
  readonly minOrders: number;
}

/** Fewest orders of a pair: below five, chance looks like a pattern. Large shops ask for more, so that counting ends. */
const steps = [5, 20, 100, 500] as const;

/**
 * Pairs of products in one order; where there are no order numbers, on a customer's day.
 *
 * @param sales as from `productSales`
 * @example productPairs(transactionsOf(["ann"], [45000], [10]), productSales(transactionsOf(["ann"], [45000], [10]), { names: ["tea"], at: Int32Array.of(0) }, null, 45010)) // { pairs: [], minOrders: 5 }
 */
export function productPairs(transactions: Transactions, { rows, products, names }: ProductSales): ProductPairs {
  const baskets = rows.map((row) => basketOf(transactions, row));
  const named = products.map((which) => entryAt(names, which));
  for (const minOrders of steps) {
    const pairs = countedPairs(baskets, named, minOrders);
    if (pairs !== null) return { pairs, minOrders };
  }
  return { pairs: [], minOrders: entryAt(steps, steps.length - 1) };
}

function basketOf({ customer, day, order }: Transactions, row: number): string {
  const id = order === null ? -1 : entryAt(order, row);
  return id < 0 ? `${entryAt(customer, row)} ${entryAt(day, row)}` : String(id);
}

/** Null where there are too many to count. */
function countedPairs(baskets: readonly string[], products: readonly string[], minOrders: number): readonly BasketPair[] | null {
  try {
    return basketPairs(baskets, products, minOrders);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === "tooManyPairs" ? null : [];
  }
}
