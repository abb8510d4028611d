/** What do the used rows say, as transactions? */
import { isSale, type SerialDay, type Transactions } from "../core/transactions";
import type { DataColumns, Reasons } from "./dataColumns";
import { noId, pickIds, type IdColumn } from "./readIdColumn";

export function usedTransactions(data: DataColumns, reasons: Reasons): Transactions {
  const used = data.rows.map((_, i) => i).filter((i) => reasons[i] === null);
  const customer = pickIds(data.customer, used);
  const order = data.order && pickIds(data.order, used);
  const amount = Float64Array.from(used, (i) => data.amount[i] ?? 0);
  const day = Int32Array.from(used, (i) => data.serial[i] ?? 0);
  return {
    customerIds: customer.ids,
    customer: customer.index,
    day: order ? withRefundsOnSaleDays(day, amount, customer.index, order) : day,
    amount,
    orderIds: order?.ids ?? null,
    order: order?.index ?? null,
  };
}

/** A refund that names its order belongs to the day of that order's first sale to the same customer. */
function withRefundsOnSaleDays(day: Int32Array, amount: Float64Array, customer: Int32Array, order: IdColumn): Int32Array {
  const saleOfOrder = new Int32Array(order.ids.length).fill(noId);
  day.forEach((at, i) => {
    const known = saleOfOrder[order.index[i] ?? noId];
    if (known !== undefined && isSale(amount[i] ?? 0) && (known === noId || at < (day[known] ?? 0))) saleOfOrder[order.index[i] ?? noId] = i;
  });
  return day.map((own: SerialDay, i) => {
    const sale = saleOfOrder[order.index[i] ?? noId] ?? noId;
    return (amount[i] ?? 0) < 0 && sale !== noId && customer[sale] === customer[i] ? (day[sale] ?? own) : own;
  });
}
