/** What got worse beyond chance, how much, and since when? */
import { daysIn, type CalendarPeriod } from "../period";
import { firstDays, purchasesOf } from "../purchases";
import type { RfmRules } from "../rfm/rfmRules";
import type { SerialDay, Transactions } from "../transactions";
import { championShares } from "./championShares";
import { cohortShares } from "./cohortShares";
import { complaintShares, type DatedAnswer } from "./complaintShares";
import { repeatShares } from "./repeatShares";
import { leastOf, shareChange, type ChangeRule, type PeriodShare, type ShareChange } from "./shareChange";

export interface RedFlag extends ShareChange {
  readonly kind: "repeatRate" | "cohort" | "champions" | "complaint";
  /** What is complained about; null for the other kinds. */
  readonly category: string | null;
}

export interface FlagSource {
  readonly transactions: Transactions;
  readonly asOf: SerialDay;
  readonly firstDay: SerialDay;
  /** Last day of the last complete month. */
  readonly reached: SerialDay;
  readonly answers: readonly DatedAnswer[];
  /** Of the segments; as usual where none are given. */
  readonly rfm?: RfmRules;
}

const falls: ChangeRule = { direction: "fall", factor: 1 };
const rises: ChangeRule = { direction: "rise", factor: 1 };
const doubles: ChangeRule = { direction: "rise", factor: 2 };

/**
 * Four things that should be seen early: recent buyers buy again less often; the new customers of a period come back
 * less often than those before; more Champions become At Risk; complaints about one thing double.
 *
 * Each compares complete periods and is told only beyond two standard errors, with 30 or more on both sides. Cohorts and
 * complaints go by month, by quarter where a month has too few.
 *
 * @param source orders and answers; months that are not over and orders after the as-of day are left out
 * @example redFlags({ transactions: transactionsOf(["ann"], [45000], [10]), asOf: 45001, firstDay: 45000, reached: 44985, answers: [] }) // []
 */
export function redFlags({ transactions, asOf, firstDay, reached, answers, rfm }: FlagSource): RedFlag[] {
  const purchases = purchasesOf(transactions, asOf);
  const newcomers = firstDays(purchases).flatMap((day) => day ?? []);
  const survey = periodFor(answers.map(({ day }) => day), reached);
  const categories = [...new Set(answers.flatMap(({ category }) => category ?? []))].sort();
  return [
    ...flagged("repeatRate", repeatShares(purchases, firstDay, reached), falls),
    ...flagged("cohort", cohortShares(purchases, reached, periodFor(newcomers, reached)), falls),
    ...flagged("champions", championShares(transactions, asOf, firstDay, rfm), rises),
    ...categories.flatMap((category) => flagged("complaint", complaintShares(answers, category, reached, survey), doubles, category)),
  ];
}

/** Months where they have enough to tell something, on average; else quarters. */
function periodFor(days: readonly SerialDay[], reached: SerialDay): CalendarPeriod {
  const known = days.filter((day) => day <= reached);
  const first = known.reduce((least, day) => Math.min(least, day), reached);
  return known.length / Math.max(1, (reached - first) / daysIn.month) < leastOf ? "quarter" : "month";
}

function flagged(kind: RedFlag["kind"], periods: readonly PeriodShare[], rule: ChangeRule, category: string | null = null): RedFlag[] {
  const change = shareChange(periods, rule);
  return change === null ? [] : [{ kind, category, ...change }];
}
