/** What did each customer answer last? */
import type { SurveyAnswer } from "../shop";

export type ScoreId = "nps" | "csat" | "ces";

/**
 * The latest answer of each customer, by id; of two on one day the later row. Answers of nobody known are left out.
 *
 * @example latestAnswers([{ customer: "ann", day: 45000, nps: 9, csat: null, ces: null, comment: null, department: null }], "nps").get("ann") // 9
 */
export function latestAnswers(answers: readonly SurveyAnswer[], score: ScoreId): ReadonlyMap<string, number> {
  const latest = new Map<string, { readonly day: number; readonly value: number }>();
  for (const { customer, day, [score]: value } of answers) {
    if (customer === null || value === null) continue;
    const known = latest.get(customer);
    if (known === undefined || (day ?? 0) >= known.day) latest.set(customer, { day: day ?? 0, value });
  }
  return new Map([...latest].map(([customer, { value }]) => [customer, value]));
}
