/** Which sheets does each kind of report have, and how are they called? */
import type { Language } from "../catalogue/languages";
import { reportWords } from "../words/report/report";
import { subscriptionWords } from "../words/subscriptions/subscriptions";
import type { WorkbookSettings } from "./types";

export type ReportKind = WorkbookSettings["kind"];

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

export const reportKinds: Readonly<Record<ReportKind, Kind>> = {
  orders: { keys: { customers: "customers", summary: "summary" }, names: (language) => reportWords[language] },
  subscriptions: { keys: { customers: "subscribers", summary: "subscriptions" }, names: (language) => subscriptionWords[language] },
};
