/** Which share of the customers are satisfied? */
import { answersOn } from "./answersOn";

/** The lowest answer that counts as satisfied, for each scale in use: the top boxes. */
const lowestSatisfied = { 3: 3, 5: 4, 7: 6, 10: 9 } as const;

export type SatisfactionScale = keyof typeof lowestSatisfied;

export const satisfactionScales: readonly SatisfactionScale[] = [3, 5, 7, 10];

export interface SatisfactionCounts {
  readonly satisfied: number;
  readonly answers: number;
}

/**
 * Counts answers, and those in the top boxes: 3 of 3, 4 and 5 of 5, 6 and 7 of 7, 9 and 10 of 10.
 *
 * @param scores whole answers from 0 to the top of the scale; anything else is left out
 * @param scale highest possible answer: 3, 5, 7 or 10
 * @throws noData where no answer is left
 * @example satisfactionCounts([5, 4, 4, 3, 1], 5) // { satisfied: 3, answers: 5 }
 */
export function satisfactionCounts(scores: Iterable<number>, scale: SatisfactionScale): SatisfactionCounts {
  const answers = answersOn(scores, scale);
  return { satisfied: answers.filter((answer) => answer >= lowestSatisfied[scale]).length, answers: answers.length };
}

/**
 * Customer satisfaction (CSAT): percentage of answers in the top boxes.
 *
 *   CSAT = 100 * satisfied / answers
 *
 * @param counts with at least one answer
 * @example satisfaction({ satisfied: 3, answers: 5 }) // 60
 * @see Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics, chapter 2.
 */
export function satisfaction({ satisfied, answers }: SatisfactionCounts): number {
  return (100 * satisfied) / answers;
}
