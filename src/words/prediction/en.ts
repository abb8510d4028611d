/** What is said about the time to come in English? This file is the shape that every other language fills. */
import type { CalendarPeriod } from "../../core/period";
import type { Shape } from "../shape";
import { plural } from "../plural";

const units: Readonly<Record<CalendarPeriod, string>> = { week: "week", month: "month", quarter: "quarter", year: "year" };

export const en = {
  /** The horizon, to follow "in the" or a colon. */
  ahead: (count: number, unit: CalendarPeriod): string =>
    plural("en", count, { one: `next ${units[unit]}`, other: `next ${count} ${units[unit]}s` }),
  heading: (ahead: string): string => `Prediction: ${ahead}`,
  cards: {
    averageClv: { label: "Average CLV", note: (ahead: string): string => `to date + ${ahead}` },
    equity: { label: "Customer equity", note: (ahead: string): string => `to date + ${ahead}` },
    ltvToCac: { label: "LTV:CAC, predicted", note: "" },
    predictedClv: { label: "Predicted CLV", note: (ahead: string): string => `per customer, ${ahead}` },
    predictedEquity: { label: "Predicted value", note: (ahead: string): string => `all customers, ${ahead}` },
    expectedPurchases: { label: "Expected purchases", note: (ahead: string): string => ahead },
    active: { label: "Active customers", note: "to expect: sum of P(alive)" },
  },
  customersNote: (ahead: string, live: boolean): string =>
    `Expected purchases and predicted spend: ${ahead}. Lifetime spend = spend so far + predicted spend; tiers go by it.` +
    (live ? "" : " Tiers and predicted CLV keep their values until Refresh; the Summary follows at once."),

  method: {
    bgnbd: "Method: BG/NBD. Customers buy at their own pace and may drop out after a repeat purchase. One-time buyers all count as active.",
    mbgnbd: "Method: MBG/NBD. Customers buy at their own pace and may drop out after any purchase, the first included.",
    paretonbd: "Method: Pareto/NBD. Customers buy at their own pace and may drop out at any time.",
    nbd: "Method: NBD. No dropout can be seen in these data, so every customer counts as active: read the forecast as an upper bound.",
    cohort: "Method: what customers bought at the same age. A model needs 100 customers, 30 of them with a repeat purchase, and must be found.",
    average: "Method: what all customers bought on average. There are too few data for more.",
    historic: "Nothing can be predicted: all purchases lie on the last day, so there is no time to go by.",
  },
  spend: {
    gammagamma: "Value of a purchase: Gamma-Gamma. Each customer’s own average, drawn towards everybody’s where purchases are few.",
    mean: "Value of a purchase: each customer’s own average; everybody’s where there is no repeat purchase.",
    own: "Value of a purchase: what each customer has spent per purchase so far.",
  },
  tested: (split: string, forecast: string, actual: string): string =>
    `Tested: fitted to the data until ${split}, it forecast ${forecast} repeat purchases for the time since; ${actual} were made.`,
  quality: {
    good: (error: string): string => `${error}: a good forecast.`,
    usable: (error: string): string => `${error}: usable with care.`,
    poor: (error: string): string => `${error}: a poor forecast; use it to rank customers, not for totals.`,
  },
  others: (list: string): string => `It came closest. The others missed by ${list}.`,
  notTested: "Not tested: no model could be fitted to the first part of the data alone.",
  total: (value: string, low: string, high: string): string => `Expected in total: ${value} purchases (95% range of the estimates: ${low} to ${high}).`,
  newcomers: "Of today’s customers only: those you win from now on come on top.",
  correlated: {
    more: "Careful: frequent buyers also spend more per purchase, which Gamma-Gamma does not expect. The best customers may be worth more than shown.",
    less: "Careful: frequent buyers spend less per purchase, which Gamma-Gamma does not expect. The best customers may be worth less than shown.",
  },
  heaviest: (customer: string, purchases: string): string =>
    `Careful: customer ${customer} with ${purchases} purchases alone changes the model. A reseller or a test account is better left out.`,

  matrix: {
    heading: "Value and activity",
    tier: "Tier",
    chance: "P(alive)",
    bands: { likely: "Likely active", doubtful: "In doubt", gone: "Likely gone" },
    total: "Total",
    saveFirst: "Save first",
    saveFirstNote: "valuable and at risk",
    saveFirstSpend: "What they spent",
    saveFirstSpendNote: "so far",
    advice: (tier: string, share: string): string =>
      `Save first: write to them before others. On the Customers sheet, filter Tier = ${tier} and P(alive) below ${share}.`,
  },
  forecast: {
    heading: "Forecast by period",
    until: "Until",
    purchases: "Purchases",
    spend: "Revenue",
    total: "Total",
    chart: "Expected revenue by period",
    alt: "Column chart: expected revenue of today’s customers in each period to come. The table beside it has the numbers.",
  },
  holdOut: {
    heading: "How good was the forecast?",
    until: "Until",
    actual: "Actual",
    forecast: "Forecast",
    difference: "Error",
    chart: "Repeat purchases since the test began, added up",
    alt: "Line chart: repeat purchases that were made and that were forecast, added up. The table beside it has the numbers.",
  },
};

export type PredictionWords = Shape<typeof en>;
