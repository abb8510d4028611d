/** Which lists of things to do are there, and which goes before which? */

/** Most urgent first: what is lost soon, then what has a date, then what brings more. Ids are kept in workbooks. */
export const actionKinds = ["saveFirst", "renewal", "occasion", "winBack", "upsell", "paymentPlan", "crossSell", "loyalty"] as const;

export type ActionKind = (typeof actionKinds)[number];

/**
 * How urgent a list is: 0 is the most urgent.
 *
 * @example urgencyOf("renewal") // 1
 */
export function urgencyOf(kind: ActionKind): number {
  return actionKinds.indexOf(kind);
}

/** Days within which nobody is contacted twice. */
export const contactCapDays = 14;

/** Days within which a customer is to buy for an incentive to pay. */
export const returnDays = 90;

/** Renewals are told this many days ahead, in three steps. */
export const renewalWindows = [30, 60, 90] as const;

/** Birthdays and anniversaries are told this many days ahead. */
export const occasionDays = 30;

/** Active is who is so with at least this probability: the "likely" band of the Summary. */
export const likelyActive = 0.7;

/** Below this probability another message is wasted. */
export const hopelessBelow = 0.1;

/** From this many purchases on a customer has habits. */
export const habitPurchases = 3;

/** A purchase is paid in so many parts. */
export const planPayments = 3;
