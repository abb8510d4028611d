/** Which discount can a plan paid for a year ahead bear? */
import { sumOf } from "../math/compensatedSum";

const months = 12;

/**
 * The discount on an annual plan at which it brings as much as the monthly plan, of whose customers some leave each month.
 *
 *   discount = 1 - (1 - (1 - churn)^12) / (12 * churn)
 *
 * Assumes that the first month is paid by everybody and that nobody leaves within the year paid for.
 *
 * @param churn share of monthly customers who leave per month, above 0 and at most 1
 * @example annualDiscount(0.05) // 0.23393347943772793
 * @see Gupta & Lehmann (2005), Managing Customers as Investments, chapter 2, for the geometric survival behind it.
 */
export function annualDiscount(churn: number): number {
  // The share that has left by each month, month by month: all terms are positive, so that a small churn keeps its digits.
  const gone = Array.from({ length: months - 1 }, (_, month) => -Math.expm1((month + 1) * Math.log1p(-churn)));
  return sumOf(gone) / months;
}
