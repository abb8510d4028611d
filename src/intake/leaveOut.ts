/** Which data rows can't be used, and why? */
import { entryAt } from "../core/entryAt";
import type { SerialDay } from "../core/transactions";
import type { DataColumns, Reasons } from "./dataColumns";
import type { Rows } from "./dataRows";
import { findDuplicates } from "./duplicates";
import { isLeftHidden } from "./hiddenRows";
import { lastPlausibleDay } from "./lastPlausibleDay";
import { noId } from "./readIdColumn";
import type { ReadOptions } from "./types";

/** The first reason of the catalogue's list that holds for each row. Later rows than the as-of day are in the future; without one, those more than a year ahead of the rest. */
export function leaveOut(rows: Rows, data: DataColumns, options: Pick<ReadOptions, "asOf" | "hidden" | "answers">): Reasons {
  const { customer, order, serial, amount, excluded } = data;
  const isHidden = isLeftHidden(options);
  const lastDay: SerialDay = options.asOf ?? lastPlausibleDay(Int32Array.from(serial.filter((value) => !Number.isNaN(value))));
  const hasOrder = (i: number): boolean => order !== null && entryAt(order.index, i) !== noId;
  const duplicates = findDuplicates(rows, data.rows, (i) => !isHidden(entryAt(data.rows, i)) && (hasOrder(i) || hasTimeOfDay(entryAt(serial, i))));
  return Array.from(customer.index, (id, i) => {
    if (isHidden(entryAt(data.rows, i))) return "hidden";
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
