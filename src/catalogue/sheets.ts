/** Which sheets can the add-in write? */

/** In the order of their tabs. Ids are kept in workbooks: for ever. */
export const sheetIds = [
  "summary", "customers", "channels", "cohorts", "migration", "recurring", "actions", "voice", "products", "customerValue", "strategy", "methods", "history",
  "subscriptions", "subscribers", "survival", "dataCheck", "keptNotes",
] as const;

export type SheetId = (typeof sheetIds)[number];

/** What a report of orders can have beside Summary and Customers; which of them are written is the person's choice. */
export const moreSheetIds = ["channels", "cohorts", "migration", "recurring", "actions", "voice", "products", "customerValue", "strategy", "methods", "history"] as const satisfies readonly SheetId[];

export type MoreSheetId = (typeof moreSheetIds)[number];
