/** What does the sheet Subscriptions beside the orders say in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  title: "Subscriptions",
  note: "Who subscribes beside buying, what that brings a month, how many stay, and what the renewals to come are worth.",
  asOf: "As of",
  margin: "Gross margin",
  discount: "Discount a year",
  none: "No table of subscriptions stands beside the orders: one with customer, start, end and price would bring this sheet.",
  noPrices: "The subscriptions have no price: with a column Monthly price there would be revenue here, too.",
  definitions: ["A customer counts once, from the first day to the day before the end; who changes the plan is not lost.", "Who came and went within one month is in neither count."],
  revenue: {
    heading: "Monthly recurring revenue (MRR)",
    month: "Month",
    before: "Before that",
    customers: "Customers",
    won: "New",
    expansion: "Expansion",
    contraction: "Contraction",
    lost: "Lost",
    revenue: "MRR",
    arpa: "ARPA",
    arpaNote: "MRR and customers at the end of the month; ARPA = MRR / customers. Expansion and contraction: what those who stayed pay more or less.",
    chart: "MRR at the end of each month",
    alt: "Column chart: monthly recurring revenue at the end of each month. The table below it has the numbers.",
  },
  churn: {
    heading: "Churn and retention by month",
    start: "Customers at start",
    won: "Won",
    lost: "Lost",
    customer: "Customer churn",
    revenue: "Revenue churn",
    retention: "Net revenue retention",
    quick: "Quick ratio",
    few: "Note",
    fewMark: (least: number): string => `n<${least}`,
    fewNote: (least: number): string => `n<${least}: fewer than ${least} customers at the start; read with care.`,
    notes: ["Revenue churn = (contraction + lost) / MRR at start.", "Net revenue retention = (MRR at start + expansion − contraction − lost) / MRR at start.", "Quick ratio = (new + expansion) / (contraction + lost)."],
    unfinished: "* The month is not over.",
  },
  renewals: {
    heading: "Renewals due",
    within: "Within days",
    count: "Subscriptions",
    revenue: "MRR",
    unknown: "No renewal days are known: a column Renewal date would bring them.",
    note: "Subscriptions that go on, counted from the as-of day; each line holds the ones above. The list of customers is on the sheet Actions.",
  },
};

export type RecurringWords = Shape<typeof en>;
