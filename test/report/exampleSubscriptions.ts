/** Which subscriptions do the tests look at? Those of a made-up club with three plans. */
import type { Language } from "../../src/catalogue/languages";
import { analyseSubscriptions, type SubscriptionsAnalysis } from "../../src/core/contract/subscriptions";
import { convertDiscount } from "../../src/core/retention/convertRate";
import { randomFrom } from "../../src/core/simulate/random";
import { readSubscriptions } from "../../src/intake/readSubscriptions";
import type { Cell } from "../../src/intake/types";
import type { Report } from "../../src/report/report";
import type { SubscriptionsContext } from "../../src/report/subscriptions/context";
import { subscriptionsReport } from "../../src/report/subscriptions/subscriptionsReport";

export const header = ["Member", "Start date", "End date", "Plan", "Monthly price"];
export const numberFormats = ["@", "yyyy-mm-dd", "yyyy-mm-dd", "@", "#,##0.00"];

const plans = [["Basic", 9.9, 1.2, 6], ["Plus", 19.9, 0.8, 7], ["Pro", 49, 0.5, 8]] as const;

/** Serial days; the last is 45992, 1 December 2025. */
const lastDay = 45992;

export function memberRows(count = 400): Cell[][] {
  const random = randomFrom(17);
  return Array.from({ length: count }, (_, at) => {
    const [plan, price, alpha, beta] = plans[Math.floor(random.uniform() * 3)] ?? plans[0];
    const start = lastDay - Math.floor(random.uniform() * 900);
    const leaves = random.beta(alpha, beta);
    let months = 1;
    while (random.uniform() > leaves && months < 40) months++;
    const end = start + Math.floor(30.4 * months) - 2;
    return [`M-${at}`, start, end <= lastDay ? end : "", plan, price];
  });
}

export interface SubscriptionsExample {
  readonly analysis: SubscriptionsAnalysis;
  readonly report: Report;
}

export function exampleSubscriptions(language: Language, rows: readonly Cell[][] = memberRows(), changes: Partial<SubscriptionsContext> = {}): SubscriptionsExample {
  const { subscriptions, reconciliation, asOf } = readSubscriptions(rows, { mapping: { customer: 0, start: 1, end: 2, plan: 3, amount: 4 }, firstRow: 2 }, "month");
  const analysis = analyseSubscriptions(subscriptions, convertDiscount(0.1, "year", "month"));
  const context: SubscriptionsContext = {
    language, table: "Subscribers", summarySheet: "Subscriptions", source: { sheet: "Members", address: `A1:E${rows.length + 1}` },
    reconciliation, margin: 0.6, unit: "month", discount: 0.1, asOf, currency: null, idsAreNumbers: false, ...changes,
  };
  return { analysis, report: subscriptionsReport(analysis, context) };
}
