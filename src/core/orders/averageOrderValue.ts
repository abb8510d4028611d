/** How much does an order bring? */
import { entryAt } from "../entryAt";
import { CompensatedSum } from "../math/compensatedSum";
import { Problem } from "../problem";
import { isSale } from "../transactions";

export interface OrderTotals {
  /** Sales less refunds. */
  readonly net: number;
  /** Distinct orders with a sale. */
  readonly orders: number;
}

/**
 * Net spend and distinct orders of a list of order lines. Rows without order or amount are left out; a refund lowers
 * the net spend and is no order.
 *
 * @param orders order id of each row, ready to compare; null where blank
 * @param amounts money of each row, refunds negative; null where there is no number
 * @throws noData where no order with a sale is left
 * @example orderTotals(["A", "A", "B"], [10, 5, 30]) // { net: 45, orders: 2 }
 */
export function orderTotals(orders: readonly (string | null)[], amounts: readonly (number | null)[]): OrderTotals {
  const sold = new Set<string>();
  const net = new CompensatedSum();
  orders.forEach((id, row) => {
    const amount = entryAt(amounts, row);
    if (id === null || amount === null) return;
    net.add(amount);
    if (isSale(amount)) sold.add(id);
  });
  if (sold.size === 0) throw new Problem("noData", { parameter: orders.every((id) => id === null) ? "orders" : "amounts" });
  return { net: net.money, orders: sold.size };
}

/**
 * Average order value: net spend per distinct order.
 *
 *   AOV = net spend / orders
 *
 * @param totals net spend in money, and orders > 0
 * @example averageOrderValue({ net: 45, orders: 2 }) // 22.5
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 9.
 */
export function averageOrderValue({ net, orders }: OrderTotals): number {
  return net / orders;
}
