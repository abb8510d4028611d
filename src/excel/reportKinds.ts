/** Which sheets does each kind of report have, and how are they called? */
import type { Language } from "../catalogue/languages";
import type { TableKind } from "../intake/tableKind";
import { reportWords } from "../words/report/report";
import { subscriptionWords } from "../words/subscriptions/subscriptions";
import type { WorkbookSettings } from "./types";

/** Names that a report gives: of its sheets, and of the table on the one with a row for each. */
export interface ReportNames {
  readonly sheets: { readonly customers: string; readonly summary: string };
  readonly table: string;
}

type SheetKey = keyof WorkbookSettings["sheets"];

interface Kind {
  /** Where the settings keep the ids of its sheets. */
  readonly keys: { readonly customers: SheetKey; readonly summary: SheetKey };
  readonly names: (language: Language) => ReportNames;
}

export const reportKinds: Readonly<Record<TableKind, Kind>> = {
  orders: { keys: { customers: "customers", summary: "summary" }, names: (language) => reportWords[language] },
  subscriptions: { keys: { customers: "subscribers", summary: "subscriptions" }, names: (language) => subscriptionWords[language] },
  cohorts: {
    keys: { customers: "survival", summary: "subscriptions" },
    names: (language) => {
      const { sheets, cohorts } = subscriptionWords[language];
      return { sheets: { customers: cohorts.sheet, summary: sheets.summary }, table: cohorts.table };
    },
  },
};
