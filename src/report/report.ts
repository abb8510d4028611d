/** Which sheets make up the report of an analysis? */
import type { Analysis } from "../core/analysis";
import type { ReportContext } from "./context";
import { customersSheet } from "./customersSheet";
import { frameFor, summarySheet } from "./summarySheet";
import type { CustomersDescription, SummaryDescription } from "./types";

export interface Report {
  readonly customers: CustomersDescription;
  readonly summary: SummaryDescription;
}

export function reportOf(analysis: Analysis, context: ReportContext): Report {
  const frame = frameFor(analysis, context);
  return { summary: summarySheet(frame), customers: customersSheet(frame) };
}
