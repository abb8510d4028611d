/** Which sheets make up the report of an analysis? */
import type { Analysis } from "../core/analysis";
import type { ReportContext } from "./context";
import { customersSheet } from "./customersSheet";
import { moreSheets } from "./moreSheets";
import { frameFor, summarySheet } from "./summarySheet";
import type { BlockSheet, ReportSheet, TableSheet } from "./types";

export interface Report {
  readonly customers: TableSheet;
  readonly summary: BlockSheet;
  /** In the order of their tabs. */
  readonly more: readonly ReportSheet[];
}

export function reportOf(analysis: Analysis, context: ReportContext): Report {
  const frame = frameFor(analysis, context);
  return { summary: summarySheet(frame), customers: customersSheet(frame), more: moreSheets(frame, context.wanted) };
}
