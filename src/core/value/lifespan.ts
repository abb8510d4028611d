/** How long does a customer stay? */

/**
 * Expected periods until a customer leaves, if the churn rate stays as it is.
 *
 *   lifespan = 1 / churn
 *
 * @param churn share of customers who leave per period, above 0 and at most 1
 * @example lifespan(0.05) // 20
 * @see Gupta & Lehmann (2005), Managing Customers as Investments, for the mean of a geometric lifetime.
 */
export function lifespan(churn: number): number {
  return 1 / churn;
}
