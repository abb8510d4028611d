/** What does a subscriber pay a month, and how many leave? */
import { sumOf } from "../math/compensatedSum";
import type { SubscriptionTerm } from "../shop";
import type { SerialDay } from "../transactions";

const monthDays = 365.25 / 12;

export interface MonthlyFigures {
  /** Mean price per month of the subscriptions that go on; null where no price is known. */
  readonly price: number | null;
  /** Share that leaves per month; null where nobody was there for a day. */
  readonly churn: number | null;
}

/**
 * Price and churn per month of subscriptions known by their days.
 *
 *   churn = ended / (days under subscription / (365.25/12))
 *
 * Assumes that the chance to leave is the same in every month.
 *
 * @param terms subscriptions in any order; those that begin after asOf are left out
 * @param asOf up to this day an end counts
 * @example monthlyFigures([{ customer: "ann", plan: null, start: 45000, end: null, renewal: null, price: 10 }], 45100) // { price: 10, churn: 0 }
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 5; the rate of ends per time at risk is the maximum likelihood estimate for a constant hazard.
 */
export function monthlyFigures(terms: readonly SubscriptionTerm[], asOf: SerialDay): MonthlyFigures {
  const begun = terms.filter(({ start }) => start <= asOf);
  const hasEnded = ({ end }: SubscriptionTerm): boolean => end !== null && end <= asOf;
  const prices = begun.flatMap((term) => (hasEnded(term) ? [] : (term.price ?? [])));
  const days = sumOf(begun.map(({ start, end }) => Math.min(end ?? asOf, asOf) - start));
  return {
    price: prices.length === 0 ? null : sumOf(prices) / prices.length,
    churn: days <= 0 ? null : Math.min(1, (begun.filter(hasEnded).length * monthDays) / days),
  };
}
