/** Which orders show a newcomer what the product does? A made-up shop's, in the language's own shape, with a few slips to find. */
import { exampleShops, type ExampleShop } from "../catalogue/exampleShops";
import type { Language } from "../catalogue/languages";
import { entryAt } from "../core/entryAt";
import { dateOfSerialDay } from "../core/serialDay";
import { simulateShop, type SimulatedOrder } from "../core/simulate/simulateShop";
import type { SerialDay } from "../core/transactions";
import type { Cell } from "./types";

export interface ExampleOrders {
  readonly sheetName: string;
  readonly header: readonly string[];
  /** Typed cells: dates are serial numbers. */
  readonly rows: readonly (readonly Cell[])[];
  /** One per column. */
  readonly numberFormats: readonly string[];
}

/** One line of the shop's list, before it gets its slips. */
interface Line {
  readonly day: SerialDay;
  readonly cells: readonly Cell[];
}

const seed = 2011;
const customers = 600;
/** 2024-01-01 and 2025-12-31. */
const firstDay: SerialDay = 45292;
const lastDay: SerialDay = 46022;
const column = { order: 0, date: 1, customer: 2, amount: 6 } as const;
/** A century off, as happens when a year is typed. */
const slipOfTheYear = 36525;

/** About 2,400 orders of 600 customers in the years 2024 and 2025. The same every time. */
export function exampleOrders(language: Language): ExampleOrders {
  const shop = exampleShops[language];
  const orders = simulateShop({ seed, customers, firstDay, lastDay, prices: shop.products.map(({ price }) => price) });
  const lines = orders.flatMap((order, place) => linesOf(shop, order, place + 1)).sort((a, b) => a.day - b.day);
  const { header: h, formats } = shop;
  return {
    sheetName: shop.sheetName,
    header: [h.order, h.date, h.customer, h.customerName, h.product, h.quantity, h.amount],
    rows: withSlips(lines.map((line) => line.cells), shop),
    numberFormats: ["General", formats.date, "General", "General", "General", "0", formats.money],
  };
}

/** The sale, and the refund where it came back: the same order with negative figures. */
function linesOf(shop: ExampleShop, order: SimulatedOrder, place: number): Line[] {
  const id = shop.orderId(place, dateOfSerialDay(order.day).year);
  const line = (day: SerialDay, quantity: number): Line => {
    const { name, price } = entryAt(shop.products, order.product);
    const total = Math.round(quantity * price * 100) / 100;
    return { day, cells: [id, day, shop.customerId(order.customer + 1), customerName(shop, order.customer), name, quantity, total] };
  };
  const refund = order.refundedOn === null ? [] : [line(order.refundedOn, -order.quantity)];
  return [line(order.day, order.quantity), ...refund];
}

/** The lists have no common factor, so the pairs only repeat after first x last names. */
export function customerName({ firstNames, lastNames }: ExampleShop, customer: number): string {
  return `${entryAt(firstNames, customer % firstNames.length)} ${entryAt(lastNames, customer % lastNames.length)}`;
}

/** What every real list has: lines without a customer, words for numbers, a line pasted twice, a year mistyped. */
function withSlips(rows: readonly (readonly Cell[])[], shop: ExampleShop): (readonly Cell[])[] {
  const at = (share: number): number => Math.floor(share * rows.length);
  const slips = new Map<number, (row: readonly Cell[]) => (readonly Cell[])[]>([
    [at(0.11), (row) => [replaced(row, column.customer, "")]],
    [at(0.37), (row) => [replaced(row, column.amount, shop.notes.amount)]],
    [at(0.42), (row) => [row, row]],
    [at(0.58), (row) => [replaced(row, column.customer, "")]],
    [at(0.66), (row) => [replaced(row, column.date, shop.notes.date)]],
    [at(0.74), (row) => [replaced(row, column.amount, "")]],
    [at(0.83), (row) => [row, row]],
    [at(0.91), (row) => [replaced(row, column.date, Number(row[column.date]) + slipOfTheYear)]],
  ]);
  const none = (row: readonly Cell[]): (readonly Cell[])[] => [row];
  return rows.flatMap((row, i) => (slips.get(i) ?? none)(row));
}

function replaced(row: readonly Cell[], position: number, cell: Cell): readonly Cell[] {
  return row.map((old, i) => (i === position ? cell : old));
}
