/** Which shop do the tests of actions and products look at? A small one, whose every figure can be told by hand. */
import type { Language } from "../../src/catalogue/languages";
import { analyse } from "../../src/core/analyse";
import type { CustomerFacts, Shop } from "../../src/core/shop";
import type { Transactions } from "../../src/core/transactions";
import type { ReportContext } from "../../src/report/context";
import { reportOf, type Report } from "../../src/report/report";
import type { BlockSheet, TableSheet } from "../../src/report/types";
import { exampleReport } from "./exampleReport";

export const asOf = 45658;

export const noFacts: CustomerFacts = { name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null };

type Sale = readonly [customer: string, order: string, day: number, amount: number, product: string, minute?: number];

/** Who buys what; days are counted back from the as-of day. Product "" is none. */
export function shopWith(sales: readonly Sale[], changes: Partial<Shop> = {}): Shop {
  const ids = [...new Set(sales.map(([customer]) => customer))];
  const orderIds = [...new Set(sales.map(([, order]) => order))];
  const names = [...new Set(sales.map(([, , , , product]) => product))].filter((name) => name !== "");
  const transactions: Transactions = {
    customerIds: ids,
    customer: Int32Array.from(sales, ([customer]) => ids.indexOf(customer)),
    day: Int32Array.from(sales, ([, , day]) => asOf - day),
    amount: Float64Array.from(sales, ([, , , amount]) => amount),
    orderIds,
    order: Int32Array.from(sales, ([, order]) => orderIds.indexOf(order)),
  };
  return {
    transactions,
    orders: {
      product: { names, at: Int32Array.from(sales, ([, , , , product]) => names.indexOf(product)) },
      category: null, channel: null, quantity: null,
      minute: sales.some(([, , , , , minute]) => minute !== undefined) ? Int16Array.from(sales, ([, , , , , minute]) => minute ?? -1) : null,
    },
    facts: new Map(), costs: [], answers: [], subscriptions: [], otherColumns: [],
    ...changes,
  };
}

export interface ActionsReport {
  readonly report: Report;
  readonly context: ReportContext;
}

export function actionsReport(language: Language, shop: Shop, changes: Partial<ReportContext> = {}): ActionsReport {
  const analysis = analyse(shop.transactions, { asOf, tierShares: [0.2, 0.3] });
  const context: ReportContext = {
    ...exampleReport(language).context,
    shop, wanted: ["actions", "products"], currency: null,
    names: { sheets: { summary: "Summary", customers: "Customers", actions: "Actions", products: "Products" }, tables: { customers: "Customers", actions: "Actions" } },
    ...changes,
  };
  return { report: reportOf(analysis, context), context };
}

export function tableOf({ report }: Pick<ActionsReport, "report">): TableSheet {
  const found = report.more.find(({ id }) => id === "actions")?.sheet;
  if (found?.is !== "table") throw new Error("the Actions are no table");
  return found;
}

export function blocksOf({ report }: Pick<ActionsReport, "report">): BlockSheet {
  const found = report.more.find(({ id }) => id === "products")?.sheet;
  if (found?.is !== "blocks") throw new Error("the Products are no blocks");
  return found;
}

/** The cells of a table by its headers. */
export function rowsOf(table: TableSheet): Record<string, string | number>[] {
  return table.cells(0, table.rows).map((row) => Object.fromEntries(table.columns.map(({ header }, at) => [header, row[at] ?? ""])));
}
