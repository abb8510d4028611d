/** Who bought which product how often, and at which price? */
import { entryAt } from "../entryAt";
import { median } from "../math/median";
import type { NamedColumn, OrderDetails } from "../shop";
import { isSale, type SerialDay, type Transactions } from "../transactions";

/** Rows that sold a product up to the as-of day, and what they tell. */
export interface ProductSales {
  readonly names: readonly string[];
  /** Rows of the transactions that sold something, and what. */
  readonly rows: readonly number[];
  readonly products: readonly number[];
  /** By place in `customerIds`: rows with each product, by place in `names`. */
  readonly boughtBy: readonly ReadonlyMap<number, number>[];
  /** Median money for a piece of each product; 0 where none was sold. */
  readonly prices: readonly number[];
}

/**
 * Sales by product. Refunds and rows without a product are left out.
 *
 * @param quantity pieces of each row, NaN where unknown; null where the orders have none: then a row is a piece
 * @param asOf later rows are left out
 * @example productSales(transactionsOf(["ann", "ann"], [45000, 45001], [10, 30]), { names: ["tea"], at: Int32Array.of(0, 0) }, null, 45010).prices // [20]
 */
export function productSales(transactions: Transactions, product: NamedColumn, quantity: OrderDetails["quantity"], asOf: SerialDay): ProductSales {
  const { customerIds, customer, day, amount } = transactions;
  const boughtBy = customerIds.map(() => new Map<number, number>());
  const prices = product.names.map((): number[] => []);
  const [rows, products]: [number[], number[]] = [[], []];
  amount.forEach((value, row) => {
    const which = entryAt(product.at, row);
    if (which < 0 || !isSale(value) || entryAt(day, row) > asOf) return;
    rows.push(row);
    products.push(which);
    const bought = entryAt(boughtBy, entryAt(customer, row));
    bought.set(which, (bought.get(which) ?? 0) + 1);
    const pieces = quantity === null ? 1 : entryAt(quantity, row);
    entryAt(prices, which).push(pieces > 0 ? value / pieces : value);
  });
  return { names: product.names, rows, products, boughtBy, prices: prices.map((of) => (of.length === 0 ? 0 : median(of))) };
}
