/** How easy was it for the customers? */
import { answersOn } from "./answersOn";

export interface EffortTotals {
  readonly sum: number;
  readonly answers: number;
}

/**
 * Sum and number of the answers to "it was easy to handle my issue".
 *
 * @param scores whole answers from 0 to the top of the scale; anything else is left out
 * @param scale highest possible answer
 * @throws noData where no answer is left
 * @example effortTotals([7, 5, 9], 7) // { sum: 12, answers: 2 }
 */
export function effortTotals(scores: Iterable<number>, scale: number): EffortTotals {
  const answers = answersOn(scores, scale);
  return { sum: answers.reduce((sum, answer) => sum + answer, 0), answers: answers.length };
}

/**
 * Customer effort score (CES): mean answer; higher is easier.
 *
 *   CES = sum of answers / answers
 *
 * @param totals with at least one answer
 * @example effortScore({ sum: 12, answers: 2 }) // 6
 * @see Dixon, Toman & DeLisi (2013), The Effortless Experience, chapter 6, version 2.0 of the question.
 */
export function effortScore({ sum, answers }: EffortTotals): number {
  return sum / answers;
}
