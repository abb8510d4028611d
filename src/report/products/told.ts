/** What do the products of the orders tell? Worked out once, for all sheets that speak of them. */
import { onceFor } from "../../core/onceFor";
import { productPairs, type ProductPairs } from "../../core/products/productPairs";
import { productSales, type ProductSales } from "../../core/products/productSales";
import type { NamedColumn } from "../../core/shop";
import type { Frame } from "../blocks/frame";

export interface ProductsTold extends ProductPairs {
  readonly product: NamedColumn;
  readonly sales: ProductSales;
}

/** Null where the orders name no products. */
export const productsTold = onceFor(({ analysis, context }: Frame): ProductsTold | null => {
  const { transactions, orders: { product, quantity } } = context.shop;
  if (product === null) return null;
  const sales = productSales(transactions, product, quantity, analysis.asOf);
  return { product, sales, ...productPairs(transactions, sales) };
});
