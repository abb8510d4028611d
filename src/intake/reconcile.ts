/** Where did every row and every cent go? */
import type { LeftOutReason } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { CompensatedSum } from "../core/math/compensatedSum";
import { ordersOf } from "../core/orders";
import type { Transactions } from "../core/transactions";
import type { DataColumns, Reasons } from "./dataColumns";
import type { Reconciliation } from "./types";

/** Amounts that can't be read count as nothing, on both sides. */
export function reconcile(data: DataColumns, reasons: Reasons, transactions: Transactions): Reconciliation {
  const all = new CompensatedSum();
  const used = new CompensatedSum();
  const refunds = new CompensatedSum();
  const leftOut = new CompensatedSum();
  const leftOutRows: Partial<Record<LeftOutReason, number>> = {};
  let usedRows = 0;
  reasons.forEach((reason, i) => {
    const read = entryAt(data.amount, i);
    const amount = Number.isFinite(read) ? read : 0;
    const refund = Number.isFinite(read) && data.refund !== null ? entryAt(data.refund, i) : 0;
    addTo(all, amount, refund);
    if (reason === null) {
      usedRows++;
      addTo(used, amount, refund);
      refunds.add(Math.max(0, -amount) + refund);
    } else {
      addTo(leftOut, amount, refund);
      leftOutRows[reason] = (leftOutRows[reason] ?? 0) + 1;
    }
  });
  return {
    rows: { in: data.rows.length, used: usedRows, leftOut: leftOutRows },
    amount: {
      in: all.money,
      used: used.money,
      refunds: refunds.money,
      leftOut: leftOut.money,
    },
    orders: ordersOf(transactions).days.length,
    customers: transactions.customerIds.length,
  };
}

function addTo(sum: CompensatedSum, amount: number, refund: number): void {
  sum.add(amount);
  sum.add(-refund);
}
