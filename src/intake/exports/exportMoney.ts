/** How much does each row of an export bring, and how much was given back: per line, per order, per month? */
import { entryAt } from "../../core/entryAt";
import { plainLetters } from "../normaliseHeader";
import { cellAt, type Rows } from "../dataRows";
import type { NumberReader } from "../readAmounts";
import type { ExportColumns } from "../types";
import type { OrderBlocks } from "./orderBlocks";

/** Money of rows, and money of whole orders that one of their rows carries. */
export interface ExportMoney {
  /** NaN where it can't be read. */
  readonly amount: Float64Array;
  readonly refund: Float64Array;
  readonly blockAmount: Float64Array;
  readonly blockRefund: Float64Array;
}

type Amounts = Pick<ExportMoney, "amount" | "blockAmount">;

export interface MoneyRequest {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly columns: ExportColumns;
  readonly numbers: NumberReader;
  readonly blocks: OrderBlocks;
}

const zeros = (count: number): Float64Array => new Float64Array(count);

/** The amounts alone: what was given back depends on the statuses, and those on which lines are negative. */
export function exportAmounts(request: MoneyRequest): Amounts {
  const { columns, blocks, dataRows } = request;
  const blockAmount = zeros(blocks.identities.length);
  switch (columns.per) {
    case "orderOnce":
      // A row of an order without a readable total can't be used, whatever its other rows say.
      return { amount: Float64Array.from(dataRows, (_, i) => (Number.isNaN(totalOf(blocks, i)) ? NaN : 0)), blockAmount: blocks.totals.map((total) => total || 0) };
    case "order":
      return { amount: cells(request, columns.amount), blockAmount };
    case "line":
      return { amount: lineAmounts(request), blockAmount: orderWide(request, columns.orderDiscount).map((discount) => 0 - discount) };
    case "month":
      return { amount: monthly(request), blockAmount };
  }
}

const totalOf = ({ of, totals }: OrderBlocks, i: number): number => entryAt(totals, entryAt(of, i));

function cells({ numbers, dataRows }: MoneyRequest, column: number | null): Float64Array {
  return column === null ? zeros(dataRows.length).fill(NaN) : numbers.read(column);
}

function lineAmounts(request: MoneyRequest): Float64Array {
  const { columns, dataRows } = request;
  if (columns.amount !== null) return cells(request, columns.amount);
  const [quantity, price] = [cells(request, columns.quantity), cells(request, columns.price)];
  return Float64Array.from(dataRows, (_, i) => toCents(entryAt(quantity, i) * entryAt(price, i)));
}

/** 3 x 0.1 is 0.30000000000000004 in binary. */
const toCents = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What a column says of each whole order: the largest of its lines. */
function orderWide({ numbers, blocks }: MoneyRequest, column: number | null): Float64Array {
  const most = zeros(blocks.identities.length);
  if (column === null) return most;
  numbers.read(column).forEach((value, i) => {
    const block = entryAt(blocks.of, i);
    if (Math.abs(value) > entryAt(most, block)) most[block] = Math.abs(value);
  });
  return most;
}

/** Months of an interval, by its first letters. */
const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:year|annual|tahun|rok|roczn)/, 12], [/^(?:quarter|kwarta|triwulan)/, 3], [/^(?:week|minggu|tydz|tygod)/, 12 / 52], [/^(?:day|hari|dzie)/, 12 / 365],
];

/** "year" gives 12, "6 months" gives 6, and everything else is a month. */
function monthsOf(text: string): number {
  const [, count = "1", unit = ""] = /^(?:every\s*)?(\d*)\s*(.*)$/.exec(plainLetters(text).trim()) ?? [];
  const length = months.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return length * Math.max(1, Number(count));
}

function monthly(request: MoneyRequest): Float64Array {
  const { rows, dataRows, columns } = request;
  const { interval } = columns;
  const amounts = cells(request, columns.amount);
  if (interval === null) return amounts;
  return amounts.map((amount, i) => amount / monthsOf(String(cellAt(rows, entryAt(dataRows, i), interval))));
}

/** What was given back: by its column, by the pieces that came back, else, where the status says so, all of it. */
export function exportRefunds(request: MoneyRequest, amounts: Amounts, refunded: Uint8Array, hasRefundLines: (i: number) => boolean): ExportMoney {
  const perRow = request.columns.per === "order" || request.columns.per === "month";
  return { ...amounts, ...(perRow ? rowRefunds(request, amounts, refunded, hasRefundLines) : orderRefunds(request, amounts, refunded, hasRefundLines)) };
}

type Refunds = Pick<ExportMoney, "refund" | "blockRefund">;

/** Blank and a dash mean that nothing was given back. */
function rowRefunds({ numbers, columns, dataRows }: MoneyRequest, { amount, blockAmount }: Amounts, refunded: Uint8Array, hasRefundLines: (i: number) => boolean): Refunds {
  const given = columns.refund === null ? zeros(dataRows.length) : numbers.read(columns.refund).map((value) => Math.abs(value) || 0);
  const refundOf = (value: number, i: number): number => entryAt(given, i) || (refunded[i] === 1 ? Math.max(0, value) : 0);
  return { refund: amount.map((value, i) => (hasRefundLines(i) ? 0 : refundOf(value, i))), blockRefund: zeros(blockAmount.length) };
}

function orderRefunds(request: MoneyRequest, { amount, blockAmount }: Amounts, refunded: Uint8Array, hasRefundLines: (i: number) => boolean): Refunds {
  const { columns, blocks } = request;
  const given = orderWide(request, columns.refund);
  blocks.of.forEach((block, i) => {
    if (hasRefundLines(i)) given[block] = 0;
  });
  const pieces = returnedPieces(request);
  const isWhole = wholly(blocks, refunded);
  const blockRefund = given.map((value, block) => value || pieceRefund(pieces, block, entryAt(blockAmount, block)) || (isWhole[block] === 1 ? entryAt(blockAmount, block) : 0));
  const isTold = (block: number): boolean => entryAt(given, block) > 0 || entryAt(pieces.worth, block) > 0;
  const isLine = columns.per === "line";
  return { blockRefund, refund: amount.map((value, i) => (isLine && refunded[i] === 1 && !isTold(entryAt(blocks.of, i)) ? Math.max(0, value) : 0)) };
}

/** 1 for each order all of whose rows are marked. */
function wholly({ of, identities }: OrderBlocks, marked: Uint8Array): Uint8Array {
  const all = new Uint8Array(identities.length).fill(1);
  of.forEach((block, i) => {
    if (marked[i] !== 1) all[block] = 0;
  });
  return all;
}

interface Pieces {
  /** What the pieces that came back had cost. */
  readonly worth: Float64Array;
  /** Pieces that did not come back; 0 also where the export does not tell. */
  readonly kept: Float64Array;
}

/** The pieces of each order that came back. */
function returnedPieces({ dataRows, columns, numbers, blocks }: MoneyRequest): Pieces {
  const [worth, kept] = [zeros(blocks.identities.length), zeros(blocks.identities.length)];
  const { returned } = columns;
  if (returned === null) return { worth, kept };
  const [quantity, price, bought] = [returned.quantity, returned.price, returned.bought].map(numbers.read);
  dataRows.forEach((_, i) => {
    const block = entryAt(blocks.of, i);
    const back = quantity?.[i] || 0;
    worth[block] = entryAt(worth, block) + back * (price?.[i] || 0);
    kept[block] = entryAt(kept, block) + (bought?.[i] || 0) - back;
  });
  return { worth, kept };
}

/** All pieces back, all money back, delivery included; else what the pieces had cost. */
function pieceRefund({ worth, kept }: Pieces, block: number, paid: number): number {
  const back = entryAt(worth, block);
  if (back <= 0) return 0;
  return paid > 0 && (entryAt(kept, block) <= 0 || back > paid) ? paid : back;
}

/**
 * Gives the money of whole orders to the first of their rows that is used, else to their first row. A discount is taken from
 * one row after the other, so that none of them turns into a refund.
 */
export function carried(money: ExportMoney, { of }: OrderBlocks, isUsed: (i: number) => boolean): { amount: Float64Array; refund: Float64Array } {
  const carrier = new Int32Array(money.blockAmount.length).fill(-1);
  of.forEach((block, i) => {
    const known = entryAt(carrier, block);
    if (known < 0 || (!isUsed(known) && isUsed(i))) carrier[block] = i;
  });
  const takesPart = (i: number): boolean => isUsed(i) || !isUsed(entryAt(carrier, entryAt(of, i)));
  const carry = (own: Float64Array, whole: Float64Array): Float64Array => {
    const { values, rest } = withoutDiscounts(own, whole, of, takesPart);
    return values.map((value, i) => (carrier[entryAt(of, i)] === i ? value + entryAt(rest, entryAt(of, i)) : value));
  };
  return { amount: carry(money.amount, money.blockAmount), refund: carry(money.refund, money.blockRefund) };
}

/** What is left of rows and of whole orders when those below 0 have been taken from the rows. */
function withoutDiscounts(own: Float64Array, whole: Float64Array, of: Int32Array, takesPart: (i: number) => boolean): { values: Float64Array; rest: Float64Array } {
  const rest = whole.slice();
  const values = own.map((value, i) => {
    const due = -entryAt(rest, entryAt(of, i));
    const taken = due > 0 && value > 0 && takesPart(i) ? Math.min(due, value) : 0;
    if (taken > 0) rest[entryAt(of, i)] = taken - due;
    return value - taken;
  });
  return { values, rest };
}
