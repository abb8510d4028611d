/** What do the used rows say, as transactions? */
import { entryAt } from "../core/entryAt";
import { isSale, type SerialDay, type Transactions } from "../core/transactions";
import type { DataColumns, Reasons } from "./dataColumns";
import { noId, pickIds, type IdColumn } from "./readIdColumn";
import type { UsedRows } from "./types";

/** Data rows that became transactions. A refund that stands beside its sale becomes an entry of its own, after all others. */
export interface Places {
  readonly of: Int32Array;
  /** Entries from this one on are refunds that stand beside a sale. */
  readonly sales: number;
}

export function placesOf({ rows, refund }: DataColumns, reasons: Reasons): Places {
  const sales = rows.map((_, i) => i).filter((i) => reasons[i] === null);
  const refunded = refund === null ? new Int32Array(0) : sales.filter((i) => entryAt(refund, i) !== 0);
  const of = new Int32Array(sales.length + refunded.length);
  of.set(sales);
  of.set(refunded, sales.length);
  return { of, sales: sales.length };
}

export function usedTransactions(data: DataColumns, { of: used, sales }: Places): Transactions {
  const { refund } = data;
  const customer = pickIds(data.customer, used);
  const order = data.order && pickIds(data.order, used);
  const amount = Float64Array.from(used, (i, at) => (refund !== null && at >= sales ? -entryAt(refund, i) : entryAt(data.amount, i)));
  // Storing a serial number as a whole number cuts off the time of day.
  const day = used.map((i) => entryAt(data.serial, i));
  return {
    customerIds: customer.ids,
    customer: customer.index,
    day: order ? withRefundsOnSaleDays(day, amount, customer.index, order) : day,
    amount,
    orderIds: order && order.ids,
    order: order && order.index,
  };
}

/** Where the transactions come from, and when on their day they were made. */
export function usedRows({ rows, serial }: DataColumns, { of }: Places): UsedRows {
  const minute = Int16Array.from(of, (i) => minuteOf(entryAt(serial, i)));
  return { row: of.map((i) => entryAt(rows, i)), minute: minute.every((value) => value === noTime) ? null : minute };
}

const noTime = -1;
const secondsPerDay = 86400;

/** A whole day has no time of day. Fractions are rounded to the second, as they were before they became fractions. */
function minuteOf(serial: number): number {
  if (Number.isInteger(serial)) return noTime;
  return Math.floor(Math.min(Math.round((serial % 1) * secondsPerDay), secondsPerDay - 1) / 60);
}

/** A refund that names its order belongs to the day of that order's first sale to the same customer. */
function withRefundsOnSaleDays(day: Int32Array, amount: Float64Array, customer: Int32Array, order: IdColumn): Int32Array {
  const saleOfOrder = new Int32Array(order.ids.length).fill(noId);
  order.index.forEach((id, i) => {
    if (id === noId || !isSale(entryAt(amount, i))) return;
    const known = entryAt(saleOfOrder, id);
    if (known === noId || entryAt(day, i) < entryAt(day, known)) saleOfOrder[id] = i;
  });
  return day.map((own: SerialDay, i) => {
    const id = entryAt(order.index, i);
    if (id === noId || entryAt(amount, i) >= 0) return own;
    const sale = entryAt(saleOfOrder, id);
    return sale !== noId && customer[sale] === customer[i] ? entryAt(day, sale) : own;
  });
}
