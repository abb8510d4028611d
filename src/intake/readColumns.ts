/** What do the rows of a table say that is no known export: who, when, how much, and was it a sale at all? */
import { entryAt } from "../core/entryAt";
import type { DataColumns, ReadRows } from "./dataColumns";
import { endsInSum, findDataRows, type Rows } from "./dataRows";
import { leaveOut } from "./leaveOut";
import { orderTotals } from "./orderTotals";
import { readAmounts } from "./readAmounts";
import { readCurrency } from "./readCurrency";
import { readCustomers } from "./readCustomers";
import { readDateColumn } from "./readDateColumn";
import { readRefunds, readStatuses, withDiscounts, type DetailRequest } from "./readDetails";
import { readIdColumn } from "./readIdColumn";
import type { ReadOptions } from "./types";

/** The data rows below a header whose columns have the roles of the mapping. */
export function readColumns(rows: Rows, { customer, date }: { readonly customer: number; readonly date: number }, options: ReadOptions): ReadRows {
  const { mapping, answers = {}, language = "en", header = [], whole = null } = options;
  const hints = { answers, language };
  const candidates = findDataRows(rows, mapping);
  const amounts = readAmounts(rows, candidates, mapping, hints);
  const count = candidates.length - (whole === null && endsInSum(rows, candidates, mapping, amounts.values) ? 1 : 0);
  const dataRows = candidates.subarray(0, count);
  const order = mapping.order === undefined ? null : readIdColumn(rows, dataRows, mapping.order);
  const request: DetailRequest = { rows, dataRows, mapping, order, hints };
  const paid = withDiscounts(request, amounts.values.subarray(0, count));
  const statuses = readStatuses(request, paid);
  const sold = statuses === null ? dataRows : dataRows.filter((_, i) => statuses.excluded[i] === 0);
  const money = readCurrency(rows, sold, mapping, answers["currency"], whole?.currency);
  const amount = paid.map((value, i) => (money.isForeign(money.ofRow(entryAt(dataRows, i))) ? NaN : value));
  const dates = readDateColumn(rows, dataRows, date, answers["dateOrder"], language);
  const read: DataColumns = {
    rows: dataRows,
    customer: readCustomers({ rows, dataRows, mapping, header, language }, customer),
    order,
    serial: dates.serials,
    amount,
    refund: null,
    excluded: statuses?.excluded ?? null,
  };
  const reasons = leaveOut(rows, read, options);
  const totals = orderTotals({ rows, header, mapping, data: read, reasons, hints, whole });
  const counted = totals.once ?? amount;
  return {
    data: { ...read, amount: counted, refund: readRefunds(request, counted, statuses, totals.once !== null) },
    reasons,
    repeated: totals.repeated,
    currency: money.currency,
    currencies: money.counts,
    question: dates.question ?? money.question ?? amounts.question ?? totals.question,
  };
}
