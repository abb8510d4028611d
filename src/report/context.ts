/** What must a report know beyond the analysis itself? */
import type { Language } from "../catalogue/languages";
import type { MoreSheetId, SheetId } from "../catalogue/sheets";
import type { OwnSegment } from "../core/ownSegments/ownSegment";
import type { Shop } from "../core/shop";
import type { Reconciliation } from "../intake/types";
import type { Currency } from "./currency";
import type { ReportPrediction } from "./prediction";
import type { TypedCells } from "./typedCells";

export interface Assumptions {
  readonly margin: number;
  readonly cac: number | null;
  readonly targetRatio: number;
  readonly tierShares: readonly [number, number];
}

/** Names that formulas of a report need; each is free or ours in the workbook. */
export interface GivenNames {
  readonly sheets: Readonly<Partial<Record<SheetId, string>>>;
  readonly tables: Readonly<Partial<Record<SheetId, string>>>;
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
  /** Serial day and time of day of the run. */
  readonly ranAt: number;
  /** Null until it is asked for. */
  readonly prediction: ReportPrediction | null;
  /** All that was read, the transactions too. */
  readonly shop: Shop;
  /** What was typed into yellow cells beside the Summary's, by their keys. */
  readonly typed: TypedCells;
  /** Segments that a person has made; none where absent. */
  readonly ownSegments?: readonly OwnSegment[];
  /** Sheets to write beside Summary and Customers. */
  readonly wanted: readonly MoreSheetId[];
  /** Ids are numbers and nobody shall be known: comments are left out. */
  readonly pseudonymised?: boolean;
  /** What ids of an earlier run are now, where that is something else. */
  readonly idMeaning?: ReadonlyMap<string, string>;
  /** Of every sheet that is written. */
  readonly names: GivenNames;
}
