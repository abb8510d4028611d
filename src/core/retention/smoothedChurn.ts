/** Which churn rate is to be expected, judging by the periods before? */
import type { NumberCells } from "../answers";
import { sumOf } from "../math/compensatedSum";

/**
 * For each period the mean churn rate of up to `periods` periods before it; null where none is known. The present
 * period is left out, so that the answer is a forecast of it.
 *
 *   smoothed_t = mean(churn_(t-periods) .. churn_(t-1))
 *
 * @param churns rate of each period, oldest first; null where there is none, and the mean passes over it
 * @param periods how many periods back, 1 or more
 * @example smoothedChurn([0.1, 0.2, null, 0.3], 2) // [null, 0.1, 0.15000000000000002, 0.2]
 * @see Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd edition, section 3.3, on trailing moving averages.
 */
export function smoothedChurn(churns: NumberCells, periods: number): (number | null)[] {
  return churns.map((_, at) => mean(churns.slice(Math.max(0, at - periods), at)));
}

function mean(churns: NumberCells): number | null {
  const known = churns.filter((churn) => churn !== null);
  return known.length === 0 ? null : sumOf(known) / known.length;
}
