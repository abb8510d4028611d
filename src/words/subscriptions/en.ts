/** What do the sheets about subscriptions say in English? This file is the shape that every other language fills. */
import type { CalendarPeriod } from "../../core/period";
import type { Shape } from "../shape";

const units: Readonly<Record<CalendarPeriod, string>> = { week: "week", month: "month", quarter: "quarter", year: "year" };

export const en = {
  /** No brackets, # or apostrophes: formulas name them. */
  columns: {
    id: "Customer",
    plan: "Plan",
    status: "Status",
    periods: "Renewals",
    price: "Price",
    renewal: "Chance to renew",
    renewals: "Renewals to come",
    expected: "Expected revenue",
    residual: "Residual value",
  },
  status: { active: "Active", left: "Left" },
  subscribersTitle: "Subscribers: one row each, in the order of the source",
  subscribersNote: (unit: CalendarPeriod, live: boolean): string =>
    `Price per ${units[unit]}. Renewals to come are discounted; residual value = expected revenue × margin.` +
    (live ? "" : " It keeps its value until Refresh; the sheet Subscriptions follows at once."),

  title: "Subscriptions",
  about: { unit: "Period", discount: "Discount a year", methodText: "sBG model (Fader & Hardie 2007): each has an own chance to leave at each renewal, so those who stay are ever more loyal." },
  unit: (unit: CalendarPeriod): string => units[unit],
  cards: {
    subscribers: { label: "Subscribers", note: "ever" },
    active: { label: "Active", note: "today" },
    revenue: { label: "Recurring revenue", note: (unit: CalendarPeriod): string => `per ${units[unit]}` },
    perSubscriber: { label: "Revenue per subscriber", note: (unit: CalendarPeriod): string => `active, per ${units[unit]}` },
    churn: { label: "Churn", note: (unit: CalendarPeriod): string => `per ${units[unit]}, of all renewals due` },
    renewal: { label: "Chance to renew", note: "mean of the active ones" },
    toCome: { label: "Renewals to come", note: "mean, discounted" },
    residual: { label: "Residual value", note: "of all active ones" },
  },
  noModel: {
    tooFew: (needed: number): string => `No model: it needs at least ${needed} subscribers.`,
    noFit: "No model could be found: nobody has left, or those who stay are no more loyal than the others. What is to come is left blank.",
  },
  survival: {
    heading: "Survival",
    period: "Period",
    atRisk: "Due to renew",
    lost: "Left",
    retention: "Retention",
    survival: "Still there",
    expected: "By the model",
    chart: "Share still there after each period",
    alt: "Line chart: share of subscribers who are still there after each period, as seen and by the model. The table beside it has the numbers.",
  },
  plans: {
    heading: "Plans",
    plan: "Plan",
    subscribers: "Subscribers",
    active: "Active",
    revenue: "Revenue",
    left: "Left",
    toCome: "Renewals to come",
    residual: "Residual value",
    other: (count: number): string => `${count} more plans are not listed.`,
  },
  /** Where the source gives counts by period. */
  cohorts: {
    title: "Survival: one row for each cohort and period",
    note: "Shares are of those who began. Periods without a number left are still to come.",
    columns: { name: "Cohort", period: "Period", left: "Left over", retention: "Retention", survival: "Still there", expected: "By the model" },
    heading: "Cohorts",
    start: "Began",
    now: "Left over",
    renewal: "Chance to renew",
    toCome: "Renewals to come",
    ahead: (count: number): string => `Still there in ${count} periods`,
    note2: "Renewals to come: of one who is left, each discounted to the next one. Multiply by price and margin for the residual value.",
    chart: "Share still there after each period, and by the model",
    alt: "Line chart: share of each cohort that is still there after each period, as seen and by the model. The table on the sheet Survival has the numbers.",
    model: (name: string): string => `${name}, model`,
  },
};

export type SubscriptionWords = Shape<typeof en>;
