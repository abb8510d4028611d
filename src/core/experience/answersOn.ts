/** Which of these numbers are answers on a scale? */
import { Problem } from "../problem";

/**
 * The whole numbers from 0 to the top of the scale; anything else is left out.
 *
 * @param scores numbers as they were given
 * @param top highest possible answer
 * @throws noData where no answer is left
 * @example answersOn([10, 11, 9.5, 0], 10) // [10, 0]
 */
export function answersOn(scores: Iterable<number>, top: number): number[] {
  const answers = [...scores].filter((score) => Number.isInteger(score) && score >= 0 && score <= top);
  if (answers.length === 0) throw new Problem("noData", { parameter: "scores" });
  return answers;
}
