/** Which shop do the tests of the other sheets look at? The example business, put together without reading any cell. */
import { exampleBusinesses } from "../../src/catalogue/exampleBusiness";
import { exampleShops } from "../../src/catalogue/exampleShops";
import type { Language } from "../../src/catalogue/languages";
import { analyse } from "../../src/core/analyse";
import { usualRules, type RfmRules } from "../../src/core/rfm/rfmRules";
import type { NamedColumn, Shop } from "../../src/core/shop";
import { distinctIds } from "../../src/core/distinctIds";
import { exampleTables } from "../../src/intake/exampleBusiness";
import type { Cell } from "../../src/intake/types";
import { currencyOfFormat } from "../../src/report/currency";
import { reportOf } from "../../src/report/report";
import type { ReportContext } from "../../src/report/context";
import { moreSheetIds } from "../../src/catalogue/sheets";
import { sheetWords } from "../../src/words/sheets/sheets";
import type { Example } from "./exampleReport";

const text = (cell: Cell | undefined): string | null => (cell === undefined || cell === "" ? null : String(cell));
const number = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

function named(cells: readonly (Cell | undefined)[]): NamedColumn {
  const { ids, at } = distinctIds(cells.map(String));
  return { names: ids, at };
}

/** `customers` of two years. */
export function exampleShop(language: Language, customers = 400): Shop {
  const { orders, customers: people, costs, survey, subscriptions } = exampleTables(language, { customers });
  const rows = orders.rows;
  const column = (at: number): (Cell | undefined)[] => rows.map((row) => row[at]);
  const customer = named(column(2));
  const order = named(column(0));
  const channels = new Map(people.rows.map((row) => [String(row[0]), String(row[5])]));
  return {
    transactions: {
      customerIds: customer.names,
      customer: customer.at,
      day: Int32Array.from(column(1), (cell) => Math.floor(Number(cell))),
      amount: Float64Array.from(column(6), Number),
      orderIds: order.names,
      order: order.at,
    },
    orders: {
      product: named(column(3)),
      category: named(column(4)),
      channel: named(rows.map((row) => channels.get(String(row[2])))),
      quantity: Float64Array.from(column(5), Number),
      minute: Int16Array.from(column(1), (cell) => Math.round((Number(cell) % 1) * 1440)),
    },
    facts: new Map(people.rows.map((row) => [String(row[0]), {
      name: text(row[1]), email: text(row[2]), phone: text(row[3])?.replaceAll(" ", "") ?? null, city: text(row[4]), channel: text(row[5]),
      birthday: number(row[6]), consent: row[7] === exampleBusinesses[language].yes, lastContact: null,
    }])),
    costs: costs.rows.map((row) => ({ channel: String(row[1]), cost: Number(row[2]), day: number(row[0]), reportedActions: number(row[3]), reportedCost: number(row[4]) })),
    answers: survey.rows.map((row) => ({
      customer: text(row[0]), day: number(row[1]), nps: number(row[2]), csat: number(row[3]), ces: number(row[4]), comment: text(row[5]), department: text(row[6]),
    })),
    subscriptions: subscriptions.rows.map((row) => ({
      customer: String(row[0]), plan: text(row[1]), start: Number(row[2]), end: number(row[3]), renewal: null, price: number(row[4]),
    })),
    otherColumns: [],
  };
}

/** Every sheet that can be drawn of it. */
export function businessReport(language: Language, changes: Partial<ReportContext> = {}, customers = 400, rfm: RfmRules = usualRules): Example {
  const shop = changes.shop ?? exampleShop(language, customers);
  const { transactions } = shop;
  const analysis = analyse(transactions, { asOf: null, tierShares: changes.assumptions?.tierShares ?? [0.2, 0.3], rfm });
  const amount = transactions.amount.reduce((sum, one) => sum + one, 0);
  const rows = transactions.amount.length;
  const reconciliation = {
    rows: { in: rows, used: rows, leftOut: {} },
    amount: { in: amount, used: amount, refunds: 0, leftOut: 0 },
    orders: transactions.orderIds?.length ?? rows,
    customers: transactions.customerIds.length,
  };
  const words = sheetWords[language];
  const context: ReportContext = {
    language,
    table: words.customers.table,
    summarySheet: words.summary.sheet,
    source: { sheet: exampleShops[language].sheetName, address: `A1:G${rows + 1}` },
    reconciliation,
    assumptions: { margin: 0.6, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3] },
    currency: currencyOfFormat(exampleShops[language].formats.money),
    idsAreNumbers: false,
    prediction: null,
    typed: new Map(),
    shop,
    ranAt: 46000.5,
    wanted: moreSheetIds,
    names: {
      sheets: Object.fromEntries(Object.entries(words).map(([id, { sheet }]) => [id, sheet])),
      tables: Object.fromEntries(Object.entries(words).map(([id, { table }]) => [id, table])),
    },
    ...changes,
  };
  return { analysis, reconciliation, context, report: reportOf(analysis, context) };
}
