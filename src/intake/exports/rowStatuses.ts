/** Which rows of an export are no sales, and which were given back as a whole? */
import { entryAt } from "../../core/entryAt";
import { plainLetters } from "../normaliseHeader";
import { cellAt, isBlank, type Rows } from "../dataRows";
import { readDate } from "../readDate";
import { noId, type IdColumn } from "../readIdColumn";
import type { Cell, FoundExport, WholeTable } from "../types";
import { ofBlock, type OrderBlocks } from "./orderBlocks";
import { statusOf, type Status } from "./statusOf";

export interface RowStatuses {
  /** 1 where nothing was sold. */
  readonly excluded: Uint8Array;
  /** 1 where all was given back. */
  readonly refunded: Uint8Array;
}

/** An export in which fewer orders have a date of payment than this tells nothing by it. */
const paidShare = 0.5;

export function tellsPayment(paid: number, rows: number): boolean {
  return paid >= paidShare * rows;
}

/** By status, date of cancellation, payment, trial and test flag, filled down within an order. */
export function rowStatuses(rows: Rows, dataRows: Int32Array, found: FoundExport, blocks: OrderBlocks, whole: WholeTable | null = null): RowStatuses {
  const { columns, layout } = found;
  const statuses = columns.statuses.map((column, at) => statusColumn(rows, dataRows, column, (cell) => statusOf(cell, layout.status ?? { columns: [] }, at > 0), blocks));
  const is = (wanted: Status, i: number): boolean => statuses.some((statusAt) => statusAt(i) === wanted);
  const isCancelled = cancellation(rows, dataRows, found, blocks);
  const isOut = [isUnpaid(rows, dataRows, columns.paidAt, blocks, whole), isFlagged(rows, dataRows, found), leftInTrial(rows, dataRows, found)];
  const excluded = Uint8Array.from(dataRows, (_, i) => (is("excluded", i) || isCancelled(i) || isOut.some((test) => test(i)) ? 1 : 0));
  return { excluded, refunded: Uint8Array.from(dataRows, (_, i) => (is("refunded", i) ? 1 : 0)) };
}

/** Refunds written as negative lines are out with their order's sales, and in with them, whatever their own status says. */
export function withRefundLines({ excluded, refunded }: RowStatuses, order: IdColumn | null, isRefundLine: (i: number) => boolean): RowStatuses {
  if (order === null) return { excluded, refunded };
  const sales = new Int32Array(order.ids.length);
  const sold = new Int32Array(order.ids.length);
  const refundLines = new Uint8Array(order.ids.length);
  order.index.forEach((id, i) => {
    if (id === noId) return;
    if (isRefundLine(i)) refundLines[id] = 1;
    else {
      sales[id] = entryAt(sales, id) + 1;
      if (excluded[i] === 0) sold[id] = entryAt(sold, id) + 1;
    }
  });
  const belongs = (i: number): boolean => entryAt(order.index, i) !== noId && entryAt(sales, entryAt(order.index, i)) > 0;
  return {
    excluded: excluded.map((own, i) => (isRefundLine(i) && belongs(i) ? (entryAt(sold, entryAt(order.index, i)) > 0 ? 0 : 1) : own)),
    // What negative lines give back must not be given back again.
    refunded: refunded.map((own, i) => (isRefundLine(i) || (belongs(i) && refundLines[entryAt(order.index, i)] === 1) ? 0 : own)),
  };
}

function statusColumn(rows: Rows, dataRows: Int32Array, column: number, read: (cell: Cell) => Status, blocks: OrderBlocks): (i: number) => Status {
  const known = new Map<Cell, Status>();
  const ofCell = (cell: Cell): Status => {
    const status = known.get(cell) ?? read(cell);
    known.set(cell, status);
    return status;
  };
  const own = Array.from(dataRows, (row) => ofCell(cellAt(rows, row, column)));
  const first = ofBlock(blocks, own, (status) => status !== "blank");
  return (i) => (entryAt(own, i) === "blank" ? (first(i) ?? "blank") : entryAt(own, i));
}

export const hasDate = (cell: Cell): boolean => readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null;

/** An order is cancelled by the date on its first line; a line with a status of its own by its own date. */
function cancellation(rows: Rows, dataRows: Int32Array, { columns }: FoundExport, blocks: OrderBlocks): (i: number) => boolean {
  const { cancelledAt, statuses } = columns;
  if (cancelledAt === null) return () => false;
  const own = Array.from(dataRows, (row) => hasDate(cellAt(rows, row, cancelledAt)));
  const any = ofBlock(blocks, own, (date) => date);
  const [status] = statuses;
  const hasStatus = (i: number): boolean => status !== undefined && !isBlank(cellAt(rows, entryAt(dataRows, i), status));
  return (i) => entryAt(own, i) || (!hasStatus(i) && any(i) === true);
}

function isUnpaid(rows: Rows, dataRows: Int32Array, paidAt: number | null, blocks: OrderBlocks, whole: WholeTable | null): (i: number) => boolean {
  if (paidAt === null) return () => false;
  const paid = Array.from(dataRows, (row) => hasDate(cellAt(rows, row, paidAt)));
  if (!(whole?.tellsPayment ?? tellsPayment(paid.filter((date) => date).length, paid.length))) return () => false;
  const any = ofBlock(blocks, paid, (date) => date);
  return (i) => any(i) !== true;
}

function isFlagged(rows: Rows, dataRows: Int32Array, { columns }: FoundExport): (i: number) => boolean {
  return (i) => columns.flags.some(({ column, out }) => out.includes(plainLetters(String(cellAt(rows, entryAt(dataRows, i), column))).trim()));
}

/** Ended before the trial did: nothing was ever paid. */
function leftInTrial(rows: Rows, dataRows: Int32Array, { columns }: FoundExport): (i: number) => boolean {
  const { trial, statuses } = columns;
  if (trial === null) return () => false;
  const dayIn = (i: number, column: number): number | null => readDate(cellAt(rows, entryAt(dataRows, i), column), "mdy");
  const isOver = (i: number): boolean => statuses.some((column) => /^cancell?ed$/i.test(String(cellAt(rows, entryAt(dataRows, i), column)).trim()));
  return (i) => {
    const end = dayIn(i, trial.trialEnd);
    const left = dayIn(i, trial.endedAt) ?? (trial.cancelledAt !== null && isOver(i) ? dayIn(i, trial.cancelledAt) : null);
    return end !== null && left !== null && left <= end;
  };
}
