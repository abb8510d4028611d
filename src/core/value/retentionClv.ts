/** What are the margins of a customer worth who stays with the same probability period after period? */
import { isBelow } from "../math/tolerance";
import { Problem } from "../problem";

export interface RetentionTerms {
  /** Money left per period from a customer who is there, any sign. */
  readonly margin: number;
  /** Share of customers who stay from one period to the next, 0..1. */
  readonly retention: number;
  /** Discount per period, above -1. */
  readonly discount: number;
  /** Periods counted, 1 or more; null means without end. */
  readonly periods: number | null;
  /** The first margin comes at once, certain and not discounted, instead of at the end of the first period. */
  readonly firstNow: boolean;
}

/**
 * Customer lifetime value with a constant retention rate: the margins of the periods to come, each times the chance
 * that the customer is still there, discounted.
 *
 *   CLV = sum over t = 1..n of margin * (retention / (1 + discount))^t;  without end: margin * q / (1 - q)
 *
 * With `firstNow` t runs from 0 to n - 1.
 *
 * @param terms rates as fractions per period
 * @throws neverEnds where the horizon has no end and retention is not below 1 + discount
 * @example retentionClv({ margin: 100, retention: 0.8, discount: 0.1, periods: 5, firstNow: false }) // 212.40973356266028
 * @see Gupta & Lehmann (2005), Managing Customers as Investments, chapter 2.
 */
export function retentionClv({ margin, retention, discount, periods, firstNow }: RetentionTerms): number {
  const q = retention / (1 + discount);
  if (periods === null && !isBelow(retention, 1 + discount)) throw new Problem("neverEnds", {});
  // retention / (1 + discount - retention) says the same as q / (1 - q) without rounding q first; a small discount keeps
  // its digits where 1 - retention is taken before it is added.
  if (periods === null) return (margin * (firstNow ? 1 + discount : retention)) / (discount + (1 - retention));
  return margin * (firstNow ? 1 : q) * geometricSum(q, periods);
}

/** 1 + q + ... + q^(n-1); term by term, since the closed form loses digits where q is near 1. */
function geometricSum(q: number, n: number): number {
  let sum = 0;
  let power = 1;
  for (let t = 0; t < n; t++) {
    sum += power;
    power *= q;
  }
  return sum;
}
