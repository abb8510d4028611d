/** What does one action of a campaign cost? */

/**
 * Cost per action: what a campaign cost, divided by what people did because of it (orders, sign-ups, installs).
 *
 *   CPA = cost / actions
 *
 * @param cost money, any sign
 * @param actions number of actions, > 0
 * @example costPerAction(1000000, 20) // 50000
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 9.
 */
export function costPerAction(cost: number, actions: number): number {
  return cost / actions;
}
