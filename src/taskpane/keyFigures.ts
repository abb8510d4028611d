/** Which few figures does the last step show? */
import { ltvToCac as ratioOf } from "../core/value/ltvToCac";
import { ltvToCacRating, type RatingId } from "../core/value/ltvToCacRating";
import type { RunReport, WorkbookSettings } from "../excel/types";

export interface KeyFigures {
  readonly customers: number;
  readonly revenue: number;
  /** Net revenue x margin per customer, up to the as-of date; with what is predicted once there is a prediction. */
  readonly averageClv: number | null;
  /** Null until the cost of a new customer is known. */
  readonly ltvToCac: number | null;
  readonly rating: RatingId | null;
}

/** Where room to invest begins, unless the target lies above it. */
const usualHigh = 5;

export function keyFigures(run: RunReport, { margin, cac, targetRatio }: WorkbookSettings["assumptions"]): KeyFigures {
  const customers = run.customers ?? 0;
  const revenue = run.amount?.used ?? 0;
  const averageClv = customers > 0 ? ((revenue + (run.prediction?.predictedSpend ?? 0)) * margin) / customers : null;
  const ltvToCac = averageClv === null || cac === null ? null : ratioOf(averageClv, cac);
  const rating = ltvToCac === null ? null : ltvToCacRating(ltvToCac, targetRatio, Math.max(usualHigh, targetRatio));
  return { customers, revenue, averageClv, ltvToCac, rating };
}
