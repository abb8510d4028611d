/** Which red flags does a report show: what got worse in the shop's orders and answers? */
import { standardKeywords } from "../catalogue/feedbackKeywords";
import type { Analysis } from "../core/analysis";
import { feedbackCategory } from "../core/experience/feedbackCategory";
import type { DatedAnswer } from "../core/flags/complaintShares";
import { redFlags, type RedFlag } from "../core/flags/redFlags";
import { firstOfMonth } from "../core/serialDay";
import type { Shop, SurveyAnswer } from "../core/shop";
import type { SerialDay } from "../core/transactions";

/** Whoever recommends us, or is satisfied on a scale of five, does not complain. */
const promoters = 9;
const satisfied = 4;

function complaintOf({ nps, csat, comment }: SurveyAnswer): string | null {
  if (comment === null || (nps ?? 0) >= promoters || (csat ?? 0) >= satisfied) return null;
  return feedbackCategory(comment, standardKeywords());
}

export function datedAnswers(answers: readonly SurveyAnswer[]): DatedAnswer[] {
  return answers.flatMap((answer) => (answer.day === null ? [] : [{ day: answer.day, category: complaintOf(answer) }]));
}

/** The last complete month by its first day; null where none is. */
export function lastCompleteMonth({ months }: Analysis): SerialDay | null {
  return months.filter(({ complete }) => complete).at(-1)?.month ?? null;
}

export function reportFlags(analysis: Analysis, { transactions, answers }: Shop): RedFlag[] {
  const { asOf, firstDay, rfm } = analysis;
  const month = lastCompleteMonth(analysis);
  if (month === null) return [];
  return redFlags({ transactions, asOf, firstDay, reached: firstOfMonth(month, 1) - 1, answers: datedAnswers(answers), rfm });
}
