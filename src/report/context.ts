/** What must a report know beyond the analysis itself? */
import type { Language } from "../catalogue/languages";
import type { Reconciliation } from "../intake/types";
import type { Currency } from "./currency";
import type { ReportPrediction } from "./prediction";

export interface Assumptions {
  readonly margin: number;
  readonly cac: number | null;
  readonly targetRatio: number;
  readonly tierShares: readonly [number, number];
}

export interface ReportContext {
  /** Language of all words in the sheets. */
  readonly language: Language;
  /** Name of the Excel table on the Customers sheet; unique in the workbook. */
  readonly table: string;
  /** Name of the Summary sheet, to which the tier column refers. */
  readonly summarySheet: string;
  readonly source: { readonly sheet: string; readonly address: string };
  readonly reconciliation: Reconciliation;
  readonly assumptions: Assumptions;
  /** Null where the source does not say. */
  readonly currency: Currency | null;
  /** Were all ids of the source numbers? Then they come out as numbers, else as text, as they went in. */
  readonly idsAreNumbers: boolean;
  /** Null until it is asked for. */
  readonly prediction: ReportPrediction | null;
}
