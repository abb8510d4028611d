/** Which orders were sold, when, and how many to whom? */
import { entryAt } from "./entryAt";
import { isSale, type SerialDay, type Transactions } from "./transactions";

export interface Orders {
  /** Day of the first sale of each order: distinct order ids with a sale, and each sale without an id. */
  readonly days: readonly SerialDay[];
  /** Orders of each customer, by position in `customerIds`. */
  readonly perCustomer: Int32Array;
}

const nobody = -1;

/**
 * Counts orders, never rows: lines of one order share its id; where there is no id, a sale is an order.
 *
 * An id that stands with two customers is one order, and one order of each of them.
 *
 * @param transactions rows in any order
 * @example ordersOf(transactionsOf(["ann", "ann"], [45000, 45009], [10, 20])).days // [45000, 45009]
 */
export function ordersOf({ customerIds, customer, day, amount, orderIds, order }: Transactions): Orders {
  const days: SerialDay[] = [];
  const perCustomer = new Int32Array(customerIds.length);
  const place = new Int32Array(orderIds ? orderIds.length : 0).fill(nobody);
  const isNewBuyer = buyersOfOrders(place.length);
  amount.forEach((value, row) => {
    if (!isSale(value)) return;
    const who = entryAt(customer, row);
    const when = entryAt(day, row);
    const id = order ? entryAt(order, row) : nobody;
    const known = id === nobody ? nobody : entryAt(place, id);
    if (known === nobody) {
      if (id !== nobody) place[id] = days.length;
      days.push(when);
    } else {
      days[known] = Math.min(entryAt(days, known), when);
    }
    if (id === nobody || isNewBuyer(id, who)) perCustomer[who] = entryAt(perCustomer, who) + 1;
  });
  return { days, perCustomer };
}

/** Tells whether a customer is seen with an order for the first time. Nearly every order has one customer. */
function buyersOfOrders(orders: number): (order: number, customer: number) => boolean {
  const first = new Int32Array(orders).fill(nobody);
  const others = new Set<string>();
  return (order, customer) => {
    if (first[order] === customer) return false;
    if (first[order] === nobody) return (first[order] = customer) === customer;
    const pair = `${order} ${customer}`;
    return !others.has(pair) && others.add(pair).has(pair);
  };
}
