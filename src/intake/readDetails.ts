/** What do the columns of status, discount and refund do to the rows of a table that is no known export? */
import { entryAt } from "../core/entryAt";
import { cellAt, type Rows } from "./dataRows";
import { withRefundLines, type RowStatuses } from "./exports/rowStatuses";
import { statusOf, type Status } from "./exports/statusOf";
import { numberReader, type NumberHints } from "./readAmounts";
import { readDate } from "./readDate";
import { noId, type IdColumn } from "./readIdColumn";
import { oncePerOrder, repeatsOnLines } from "./repeatsOnLines";
import type { Cell, Mapping } from "./types";

export interface DetailRequest {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly mapping: Mapping;
  readonly order: IdColumn | null;
  readonly hints: NumberHints;
}

/** A date in a column of the status is the day of a cancellation. */
function statusOfCell(cell: Cell): Status {
  const isDate = cell !== "" && (readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null);
  return isDate ? "excluded" : statusOf(cell, { columns: [] });
}

/** The status of each data row; a line without one has that of its order. */
function statusColumn({ rows, dataRows, order }: DetailRequest, column: number): Status[] {
  const known = new Map<Cell, Status>();
  const own = Array.from(dataRows, (row) => {
    const cell = cellAt(rows, row, column);
    const status = known.get(cell) ?? statusOfCell(cell);
    known.set(cell, status);
    return status;
  });
  if (order === null) return own;
  const ofOrder = new Map<number, Status>();
  order.index.forEach((id, i) => {
    if (id !== noId && own[i] !== "blank" && !ofOrder.has(id)) ofOrder.set(id, entryAt(own, i));
  });
  return own.map((status, i) => (status === "blank" ? (ofOrder.get(entryAt(order.index, i)) ?? status) : status));
}

/** Which rows are no sales, and which were given back as a whole, by the status; null where there is no such column. */
export function readStatuses(request: DetailRequest, amount: Float64Array): RowStatuses | null {
  const { mapping, order } = request;
  if (mapping.status === undefined) return null;
  const statuses = statusColumn(request, mapping.status);
  const marked = (wanted: Status): Uint8Array => Uint8Array.from(statuses, (status) => (status === wanted ? 1 : 0));
  return withRefundLines({ excluded: marked("excluded"), refunded: marked("refunded") }, order, (i) => entryAt(amount, i) < 0);
}

/** Sizes without their sign; blank and a dash are nothing. */
function sizes({ rows, dataRows, hints }: DetailRequest, column: number): Float64Array {
  return numberReader(rows, dataRows, [column], "amount", hints).read(column).map((value) => Math.abs(value) || 0);
}

/** Shares of the price, as 0.15 is, and no money. */
function areShares(discounts: Float64Array): boolean {
  return discounts.every((value) => value <= 1) && discounts.some((value) => value > 0 && value < 1);
}

/** Quantity x price less the discount: a share of each line, money on each line, or money of the order repeated on its lines. */
export function withDiscounts(request: DetailRequest, amount: Float64Array): Float64Array {
  const { mapping, order } = request;
  if (mapping.discount === undefined || mapping.amount !== undefined) return amount;
  const discounts = sizes(request, mapping.discount);
  if (areShares(discounts)) return amount.map((value, i) => value * (1 - entryAt(discounts, i)));
  if (order !== null && repeatsOnLines(order, discounts)) return takenOnce(order, amount, discounts);
  return amount.map((value, i) => (value > 0 ? value - entryAt(discounts, i) : value));
}

/** An order's discount from one of its lines after the other, so that none turns into a refund. */
function takenOnce(order: IdColumn, amount: Float64Array, discounts: Float64Array): Float64Array {
  const taken = new Float64Array(order.ids.length);
  return amount.map((value, i) => {
    const id = entryAt(order.index, i);
    const due = entryAt(discounts, i) - (id === noId ? 0 : entryAt(taken, id));
    const part = value > 0 ? Math.min(value, Math.max(0, due)) : 0;
    if (id !== noId) taken[id] = entryAt(taken, id) + part;
    return value - part;
  });
}

/**
 * What was given back of each row's amount: by its column, whichever its sign, else, where the status says so, all of it. An order whose
 * refund stands as negative lines has it given back already. null where no column speaks of refunds.
 *
 * @param areTotals where lines repeat their order's total, they repeat what was given back of it, too
 */
export function readRefunds(request: DetailRequest, amount: Float64Array, statuses: RowStatuses | null, areTotals = false): Float64Array | null {
  const { mapping, order } = request;
  if (mapping.refund === undefined && statuses === null) return null;
  const told = mapping.refund === undefined ? new Float64Array(amount.length) : sizes(request, mapping.refund);
  const counts = (i: number): boolean => statuses?.excluded[i] !== 1 && Number.isFinite(amount[i]);
  const once = order !== null && repeatsOnLines(order, told, areTotals ? 1 : undefined) ? oncePerOrder(order, told, counts) : told;
  const hasLines = ordersWith(order, (i) => entryAt(amount, i) < 0);
  const hasTold = ordersWith(order, (i) => entryAt(told, i) > 0);
  return amount.map((value, i) => {
    if (hasLines(i) || value < 0) return 0;
    const whole = statuses?.refunded[i] === 1 && !hasTold(i) ? Math.max(0, value) : 0;
    return entryAt(once, i) || whole;
  });
}

/** Is there such a row in the order of a row? A row without an order speaks for itself. */
function ordersWith(order: IdColumn | null, test: (i: number) => boolean): (i: number) => boolean {
  if (order === null) return test;
  const has = new Uint8Array(order.ids.length);
  order.index.forEach((id, i) => {
    if (id !== noId && test(i)) has[id] = 1;
  });
  return (i) => (entryAt(order.index, i) === noId ? test(i) : has[entryAt(order.index, i)] === 1);
}
