/** Which states, rows and answers do the tests of the pane start from? */
import type { RunReport, WorkbookSettings } from "../../src/excel/types";
import type { Table } from "../../src/intake/types";
import { start } from "../../src/taskpane/machine";
import type { Choices, Plan, PaneSelection, RowCheck, Screen, Source, State } from "../../src/taskpane/state";

export const range: PaneSelection = { sheet: "Orders", address: "A1:E5", rows: 5, columns: 5, expanded: false };

export const table: Table = {
  sheet: "Orders",
  address: "A1:E5",
  header: ["Email", "Day", "Total", "Qty", "Price"],
  rows: [["a@x.com", 45000, 10, 1, 10]],
  firstRow: 2,
  numberFormats: ["General", "yyyy-mm-dd", "0.00", "0", "0.00"],
};

export const source: Source = {
  range,
  table,
  guesses: table.header.map((header, column) => ({
    column, header, samples: [],
    role: (["customer", "date", "amount", "quantity", "price"] as const)[column] ?? null,
  })),
  platform: null,
  kind: "orders",
  as: { orders: { customer: 0, date: 1, amount: 2 }, subscriptions: {}, cohorts: {}, totals: {} },
  question: null,
};

export const choices: Choices = { source, kind: "orders", mapping: source.as.orders, product: false, answers: {}, merged: {}, question: null };

export const check: RowCheck = {
  reconciliation: {
    rows: { in: 4, used: 3, leftOut: { badDate: 1 } },
    amount: { in: 40, used: 30, refunds: 0, leftOut: 10 },
    orders: 3,
    customers: 2,
  },
  firstDay: 45000,
  lastDay: 45010,
  examples: { badDate: [4] },
  alike: [],
  question: null,
};

export const plan: Plan = { choices, check, tables: null };

export const settings: WorkbookSettings = {
  schema: 1,
  language: "en",
  assumptions: { margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3], asOf: null },
  source: null,
  mapping: null,
  answers: {},
  merged: {},
  prediction: null,
  known: [],
  tables: [],
  onlyOrders: false,
  kind: "orders",
  sheets: {},
  refreshOnChange: false,
  ownSegments: [], moreSheets: null,
};

export const run: RunReport = {
  source: { sheet: "Orders", range: "A1:E5" },
  platform: null,
  mapping: { customer: "Email", date: "Day", amount: "Total" },
  rows: check.reconciliation.rows,
  amount: check.reconciliation.amount,
  orders: 3,
  customers: 2,
  currency: null,
  asOf: "2023-03-27",
  question: null,
  prediction: null,
  subscriptions: null,
  tables: [],
  missingTables: [],
  sheets: ["Customers", "Summary"],
  seconds: { read: 0.1, analyse: 0.1, predict: 0, write: 0.1 },
  kept: [], notes: null, problem: null,
};

export const failedRun: RunReport = {
  ...run,
  customers: null,
  problem: { code: "selectionOneColumn", data: { address: "A1:A9" }, message: "…" },
};

/** A pane whose workbook has answered, on the given screen, with work number 7 as the present one. */
export function stateOn(screen: Screen, more: Partial<State> = {}): State {
  return { ...start("en", "en-US")[0], settings, fresh: false, selection: range, ticket: 7, screen, ...more };
}

export const screens = {
  opening: { step: "opening", trouble: null },
  select: { step: "select", working: null, fraction: 0, trouble: null, asked: false },
  reading: { step: "select", working: "read", fraction: 0, trouble: null, asked: false },
  loading: { step: "select", working: "example", fraction: 0, trouble: null, asked: false },
  columns: { step: "columns", choices, working: false, tried: false, trouble: null },
  checking: { step: "columns", choices, working: true, tried: false, trouble: null },
  rows: { step: "rows", plan, ticked: [], working: false, trouble: null },
  write: { step: "write", plan, stage: "read", fraction: 0, stopping: false, predicts: false, from: null },
  refreshing: { step: "write", plan: null, stage: "read", fraction: 0, stopping: false, predicts: false, from: null },
  done: { step: "done", plan, run, stale: false, trouble: null },
  predict: { step: "predict", plan, run, draft: { horizon: "12", unit: "month", margin: "100", discount: "10" }, tried: false, trouble: null },
} as const satisfies Record<string, Screen>;
