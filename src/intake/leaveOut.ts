/** Which data rows can't be used, and why? */
import { entryAt } from "../core/entryAt";
import type { SerialDay } from "../core/transactions";
import type { DataColumns, Reasons } from "./dataColumns";
import type { Rows } from "./dataRows";
import { findDuplicates } from "./duplicates";
import { lastPlausibleDay } from "./lastPlausibleDay";
import { noId } from "./readIdColumn";

/**
 * The first reason of the catalogue's list that holds for each row.
 *
 * @param asOf later rows are in the future; null: those more than a year ahead of the rest
 */
export function leaveOut(rows: Rows, data: DataColumns, asOf: SerialDay | null): Reasons {
  const { customer, order, serial, amount, excluded } = data;
  const lastDay = asOf ?? lastPlausibleDay(Int32Array.from(serial.filter((value) => !Number.isNaN(value))));
  const hasOrder = (i: number): boolean => order !== null && entryAt(order.index, i) !== noId;
  const duplicates = findDuplicates(rows, data.rows, (i) => hasOrder(i) || hasTimeOfDay(entryAt(serial, i)));
  return Array.from(customer.index, (id, i) => {
    if (duplicates[i]) return "duplicate";
    if (excluded !== null && excluded[i] === 1) return "status";
    if (id === noId) return "blankCustomer";
    if (!Number.isFinite(amount[i])) return "badAmount";
    const when = entryAt(serial, i);
    if (Number.isNaN(when)) return "badDate";
    return Math.floor(when) > lastDay ? "futureDate" : null;
  });
}

function hasTimeOfDay(serial: number): boolean {
  return !Number.isNaN(serial) && !Number.isInteger(serial);
}
