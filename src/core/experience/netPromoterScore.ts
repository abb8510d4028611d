/** Do more customers recommend us than warn of us? */
import { Problem } from "../problem";

/**
 * Net Promoter Score: percentage of promoters (9 and 10) less percentage of detractors (0 to 6).
 *
 *   NPS = 100 * (promoters - detractors) / answers
 *
 * @param scores answers on the scale 0..10; anything else is left out
 * @throws noData where no answer is left
 * @example netPromoterScore([10, 9, 8, 7, 3]) // 20
 * @see Reichheld (2003), The one number you need to grow.
 */
export function netPromoterScore(scores: Iterable<number>): number {
  let answers = 0;
  let balance = 0;
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 0 || score > 10) continue;
    answers += 1;
    balance += score >= 9 ? 1 : score <= 6 ? -1 : 0;
  }
  if (answers === 0) throw new Problem("noData", { parameter: "scores" });
  return (100 * balance) / answers;
}
