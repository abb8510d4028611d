/** How much does each row of an export bring, and how much was given back: per line, per order, per month? */
import { entryAt } from "../../core/entryAt";
import { plainLetters } from "../normaliseHeader";
import { cellAt, isBlank, type Rows } from "../dataRows";
import type { NumberReader } from "../readAmounts";
import type { ExportColumns } from "../types";
import type { OrderBlocks } from "./orderBlocks";
import type { RowStatuses } from "./rowStatuses";

/** Money of rows, and money of whole orders that one of their rows carries. */
export interface ExportMoney {
  /** NaN where it can't be read. */
  readonly amount: Float64Array;
  readonly refund: Float64Array;
  readonly blockAmount: Float64Array;
  readonly blockRefund: Float64Array;
}

export interface MoneyRequest {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly columns: ExportColumns;
  readonly numbers: NumberReader;
  readonly blocks: OrderBlocks;
}

const zeros = (count: number): Float64Array => new Float64Array(count);

/** The amounts alone: what was given back depends on the statuses, and those on which lines are negative. */
export function exportAmounts(request: MoneyRequest): Pick<ExportMoney, "amount" | "blockAmount"> {
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
export function exportRefunds(request: MoneyRequest, { amount, blockAmount }: Pick<ExportMoney, "amount" | "blockAmount">, { refunded }: Pick<RowStatuses, "refunded">, hasRefundLines: (i: number) => boolean): ExportMoney {
  const { columns, blocks } = request;
  if (columns.per === "order" || columns.per === "month") {
    const given = rowRefunds(request);
    const refund = amount.map((value, i) => (hasRefundLines(i) ? 0 : entryAt(given, i) || (refunded[i] === 1 ? Math.max(0, value) : 0)));
    return { amount, refund, blockAmount, blockRefund: zeros(blockAmount.length) };
  }
  const blockRefund = orderWide(request, columns.refund);
  const cleared = blockRefund.slice();
  blocks.of.forEach((block, i) => {
    if (hasRefundLines(i)) cleared[block] = 0;
  });
  const returned = returnedPieces(request);
  const isWhole = wholly(blocks, refunded);
  const perBlock = cleared.map((value, block) => {
    if (value > 0) return value;
    if (entryAt(returned, block) > 0) return columns.per === "orderOnce" ? Math.min(entryAt(returned, block), entryAt(blockAmount, block)) : entryAt(returned, block);
    return isWhole[block] === 1 ? entryAt(blockAmount, block) : 0;
  });
  const isGiven = (i: number): boolean => entryAt(cleared, entryAt(blocks.of, i)) > 0 || entryAt(returned, entryAt(blocks.of, i)) > 0;
  const refund = amount.map((value, i) => (columns.per === "line" && refunded[i] === 1 && !isGiven(i) ? Math.max(0, value) : 0));
  return { amount, refund, blockAmount, blockRefund: perBlock };
}

/** 1 for each order all of whose rows are marked. */
function wholly({ of, identities }: OrderBlocks, marked: Uint8Array): Uint8Array {
  const all = new Uint8Array(identities.length).fill(1);
  of.forEach((block, i) => {
    if (marked[i] !== 1) all[block] = 0;
  });
  return all;
}

/** Blank and a dash mean that nothing was given back. */
function rowRefunds({ numbers, columns, dataRows }: MoneyRequest): Float64Array {
  return columns.refund === null ? zeros(dataRows.length) : numbers.read(columns.refund).map((value) => Math.abs(value) || 0);
}

function returnedPieces({ rows, dataRows, columns, numbers, blocks }: MoneyRequest): Float64Array {
  const sums = zeros(blocks.identities.length);
  const { returned } = columns;
  if (returned === null) return sums;
  const [quantity, price] = [numbers.read(returned.quantity), numbers.read(returned.price)];
  dataRows.forEach((row, i) => {
    const value = entryAt(quantity, i) * entryAt(price, i);
    if (isBlank(cellAt(rows, row, returned.quantity)) || !(value > 0)) return;
    const block = entryAt(blocks.of, i);
    sums[block] = entryAt(sums, block) + value;
  });
  return sums;
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
