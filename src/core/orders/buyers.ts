/** How many customers bought, how often, and how many came back? */
import { Problem } from "../problem";
import { daysOf, type Purchases } from "../purchases";

export interface Buyers {
  /** Customers with a purchase. */
  readonly customers: number;
  /** Customers' days with a sale. */
  readonly purchases: number;
  /** Customers with two purchases or more. */
  readonly repeaters: number;
}

/**
 * Counts customers, purchases and those who came back.
 *
 * @throws noData where nobody bought
 * @example buyers(purchasesOf(transactionsOf(["ann", "ann", "bob"], [1, 2, 2], [9, 9, 9]), Infinity)) // { customers: 2, purchases: 3, repeaters: 1 }
 */
export function buyers(purchases: Purchases): Buyers {
  const counts = purchases.customerIds.map((_, customer) => daysOf(purchases, customer).length);
  const customers = counts.filter((count) => count > 0).length;
  if (customers === 0) throw new Problem("noData", { parameter: "customers" });
  return { customers, purchases: purchases.day.length, repeaters: counts.filter((count) => count > 1).length };
}

/**
 * Purchase frequency: purchases per customer and period.
 *
 *   frequency = purchases / customers / periods
 *
 * @param periods that the data cover, > 0
 * @example purchaseFrequency({ customers: 2, purchases: 6, repeaters: 1 }, 3) // 1
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 2, on average frequency of purchase.
 */
export function purchaseFrequency({ customers, purchases }: Buyers, periods: number): number {
  return purchases / customers / periods;
}

/**
 * Repeat rate: share of the customers who bought on two days or more.
 *
 *   rate = customers with 2+ purchases / customers
 *
 * @example repeatRate({ customers: 4, purchases: 6, repeaters: 1 }) // 0.25
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 2.
 */
export function repeatRate({ customers, repeaters }: Buyers): number {
  return repeaters / customers;
}
