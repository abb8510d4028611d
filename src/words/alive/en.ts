/** What is said in English about sheets that live on: what people wrote, what is kept aside, what was done before? */
import type { Shape } from "../shape";
import { plural } from "../plural";

export const en = {
  /** Name of a sheet that is kept because a person changed it. */
  keptSheet: (name: string): string => `${name} (kept)`,
  notes: {
    title: "Kept notes: what you wrote for rows that are no longer there",
    note: "When such a row comes back, so does its note. Delete what you no longer need.",
    sheet: "Sheet",
    row: "Row",
    column: "Column",
    text: "Text",
  },
  history: {
    title: "History: one row for each run",
    note: "A row is added with every run and never written again: sort it, add columns, write beside it. Delete rows that you do not need.",
    columns: {
      ranAt: "Run",
      source: "Source",
      used: "Rows used",
      leftOut: "Rows left out",
      customers: "Customers",
      revenue: "Revenue",
      aov: "Average order value",
      frequency: "Purchases a year",
      repeatRate: "Repeat rate",
      averageClv: "Average CLV",
      equity: "Customer equity",
      ltvToCac: "LTV:CAC",
      predictedEquity: "Predicted equity",
      version: "Version",
    },
  },
  settings: {
    sheets: "Sheets",
    sheetsHint: "Summary and customers are always written.",
    usualSheets: "Choose the sheets for me, by what the data allow",
    source: "When the orders change",
    refreshOnChange: "Refresh by itself",
    refreshOnChangeHint: "Two seconds after the last change on the sheet with the orders, while this pane is open",
  },
  remove: {
    title: "Remove everything",
    hint: "Deletes the sheets and settings of CLV for Excel from this workbook. Your own sheets stay.",
    ask: "Remove everything…",
    confirm: (names: string): string => `These sheets will be deleted, and this cannot be undone: ${names}. Formulas of yours that refer to them will show an error.`,
    notes: (names: string): string => `You wrote notes on: ${names}. They will be deleted, too.`,
    none: "There are no sheets of CLV for Excel in this workbook. Its settings will be deleted.",
    yes: "Delete them",
    no: "Keep them",
  },
  kept: (name: string, as: string): string => `The sheet “${name}” held changes of yours. It is kept as “${as}”, and the new one stands beside it.`,
  notesKept: (count: number, text: string, sheet: string): string =>
    `${plural("en", count, { one: `${text} note belongs to a row`, other: `${text} notes belong to rows` })} no longer there: see the sheet “${sheet}”.`,
};

export type AliveWords = Shape<typeof en>;
