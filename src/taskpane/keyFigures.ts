/** Which few figures does the last step show? */
import type { RunReport, WorkbookSettings } from "../excel/types";

export interface KeyFigures {
  readonly customers: number;
  readonly revenue: number;
  /** Net revenue x margin per customer, up to the as-of date. */
  readonly averageClv: number | null;
  /** Null until the cost of a new customer is known. */
  readonly ltvToCac: number | null;
}

export function keyFigures(run: RunReport, assumptions: WorkbookSettings["assumptions"]): KeyFigures {
  const customers = run.customers ?? 0;
  const revenue = run.amount?.used ?? 0;
  const averageClv = customers > 0 ? (revenue * assumptions.margin) / customers : null;
  const ltvToCac = averageClv !== null && assumptions.cac !== null ? averageClv / assumptions.cac : null;
  return { customers, revenue, averageClv, ltvToCac };
}
