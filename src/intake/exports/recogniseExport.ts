/** Which known export is a table, and where do its columns stand? */
import type { AmountRule, Headers, MoneyColumns, OrderExport } from "../../catalogue/exports/exportLayout";
import { cellAt, isBlank, type Rows } from "../dataRows";
import type { ExportColumns, FoundExport, Mapping } from "../types";
import { columnsNamed, layoutOfHeader } from "./layoutOfHeader";
import { repeatsTotals } from "./repeatsTotals";

/** Finds the column of a header, or null. */
type Find = (names: Headers | undefined) => number | null;

/** Rows that are enough to see whether a column holds anything. */
const searchedRows = 2000;

/** Null where the headers are those of no export with orders. */
export function recogniseExport(header: readonly string[], rows: Rows): FoundExport | null {
  const layout = layoutOfHeader(header);
  return layout !== null && layout.gives === "orders" ? foundExport(layout, header, rows) : null;
}

function foundExport(layout: OrderExport, header: readonly string[], rows: Rows): FoundExport {
  const isFilled = (column: number): boolean => rows.slice(0, searchedRows).some((_, row) => !isBlank(cellAt(rows, row, column)));
  // Of two columns with one header the one that holds something.
  const find: Find = (names) => {
    const named = columnsNamed(header, names ?? []);
    return named.find(isFilled) ?? named[0] ?? null;
  };
  const columns = { ...columnsOf(layout, find), ...amountColumns(layout.amount, find, rows, find(layout.order)) };
  const mapping = mappingOf(columns, isFilled);
  return { layout, header, columns, mapping: { ...detailsOf(layout, columns, find, isFilled, mapping.customer), ...mapping } };
}

type AmountColumns = Pick<ExportColumns, "per" | "amount" | "refund" | "currency" | "quantity" | "price" | "orderDiscount" | "interval">;

function columnsOf(layout: OrderExport, find: Find): Omit<ExportColumns, keyof AmountColumns> {
  const { returned, trial } = layout;
  const [trialEnd, endedAt] = [find(trial?.trialEnd), find(trial?.endedAt)];
  const [quantity, price, bought] = [find(returned?.quantity), find(returned?.price), find(returned?.bought)];
  return {
    order: find(layout.order),
    date: find(layout.date),
    identity: layout.identity.flatMap(({ by, parts }) => {
      const columns = parts.flatMap((part) => find(part) ?? []);
      return columns.length > 0 ? [{ by, columns }] : [];
    }),
    statuses: (layout.status?.columns ?? []).flatMap((names) => find(names) ?? []),
    cancelledAt: find(layout.cancelledAt),
    paidAt: find(layout.paidAt),
    flags: (layout.flags ?? []).flatMap((flag) => {
      const column = find(flag.column);
      return column === null ? [] : [{ column, out: flag.out }];
    }),
    returned: quantity === null || price === null || bought === null ? null : { quantity, price, bought },
    trial: trialEnd === null || endedAt === null ? null : { trialEnd, endedAt, cancelledAt: find(trial?.cancelledAt) },
  };
}

function amountColumns(rule: AmountRule, find: Find, rows: Rows, order: number | null): AmountColumns {
  const money = moneyOf(rule.money, find);
  const none = { quantity: null, price: null, orderDiscount: null, interval: null };
  switch (rule.per) {
    case "order": {
      const hasLines = (rule.lineColumns ?? []).some((names) => find(names) !== null);
      return { ...none, ...money, per: hasLines ? "orderOnce" : "order" };
    }
    case "orderOnce": {
      const isGiven = money.amount !== null || rule.lines === undefined;
      return isGiven ? { ...none, ...money, per: "orderOnce" } : { ...none, ...moneyOf([rule.lines], find), per: "line" };
    }
    case "line":
      return { ...none, ...money, per: "line", quantity: find(rule.quantity), price: find(rule.price), orderDiscount: find(rule.orderDiscount) };
    case "lineOrOrder": {
      const [quantity, price] = [find(rule.quantity), find(rule.price)];
      const isOrders = money.amount !== null && quantity !== null && price !== null && repeatsTotals(rows, { order, amount: money.amount, quantity, price });
      return { ...none, ...money, per: isOrders ? "orderOnce" : "line", quantity, price };
    }
    case "month":
      return { ...none, ...money, per: "month", interval: find(rule.interval) };
  }
}

/** The first way to give the money that the table has. */
function moneyOf(ways: readonly MoneyColumns[], find: Find): Pick<AmountColumns, "amount" | "refund" | "currency"> {
  const way = ways.find(({ amount }) => find(amount) !== null);
  return { amount: find(way?.amount), refund: find(way?.refund), currency: find(way?.currency) };
}

const toldByIdentity = ["name", "email", "phone"] as const;

/** What rows tell beside orders, where they tell it at all. A customer who is known by a name needs no second one. */
function detailsOf({ tells = {} }: OrderExport, { identity }: ExportColumns, find: Find, isFilled: (column: number) => boolean, customer: number | undefined): Mapping {
  const told = Object.entries(tells).map(([role, headers]) => [role, find(headers)] as const);
  const known = toldByIdentity.map((by) => [by, identity.find((level) => level.by === by)?.columns[0] ?? null] as const);
  return Object.fromEntries([...known, ...told].filter(([role, column]) => column !== null && isFilled(column) && !(role === "name" && column === customer)));
}

/** Of the ways to know a customer, the best that the table uses is shown. */
function mappingOf({ identity, date, order, amount, quantity, price }: ExportColumns, isFilled: (column: number) => boolean): Mapping {
  const best = identity.find(({ columns }) => columns.some(isFilled)) ?? identity[0];
  const customer = best?.columns[0] ?? null;
  const roles = { customer, date, order, ...(amount === null ? { quantity, price } : { amount }) };
  return Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== null));
}
