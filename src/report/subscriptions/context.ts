/** What must the report on subscriptions know beyond the analysis itself? */
import type { Language } from "../../catalogue/languages";
import type { SubscriptionsAnalysis } from "../../core/contract/subscriptions";
import type { CalendarPeriod } from "../../core/period";
import type { SerialDay } from "../../core/transactions";
import type { Reconciliation } from "../../intake/types";
import type { SubscriptionWords } from "../../words/subscriptions/subscriptions";
import type { ReportWords } from "../../words/report/report";
import type { Currency } from "../currency";
import type { NumberFormat } from "../types";

export interface SubscriptionsContext {
  readonly language: Language;
  /** Name of the Excel table of subscribers; unique in the workbook. */
  readonly table: string;
  /** Name of the sheet with the figures, to which the table refers. */
  readonly summarySheet: string;
  readonly source: { readonly sheet: string; readonly address: string };
  readonly reconciliation: Reconciliation;
  readonly margin: number;
  readonly unit: CalendarPeriod;
  /** Per year. */
  readonly discount: number;
  /** Null where the source gives lengths of time. */
  readonly asOf: SerialDay | null;
  readonly currency: Currency | null;
  readonly idsAreNumbers: boolean;
}

/** What every part of the sheets needs. */
export interface SubscriptionsFrame {
  readonly analysis: SubscriptionsAnalysis;
  readonly context: SubscriptionsContext;
  readonly words: SubscriptionWords;
  /** Words that all sheets share. */
  readonly common: ReportWords;
  /** Structured references to the table of subscribers. */
  readonly column: Readonly<Record<keyof SubscriptionWords["columns"], string>>;
  /** Is there a table of subscribers, over which formulas count? */
  readonly live: boolean;
  /** The margin's cell, as the sheet with the figures calls it. */
  readonly margin: string;
  readonly money: { readonly exact: NumberFormat; readonly card: NumberFormat; readonly table: NumberFormat };
}
