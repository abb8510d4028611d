/** Do more customers recommend us than warn of us, and how sure is that? */
import { answersOn } from "./answersOn";
import { npsClass, type NpsClassId } from "./npsClass";

/** How many answers fall into each class. */
export type NpsCounts = Readonly<Record<NpsClassId, number>> & { readonly answers: number };

const highestScore = 10;

/** The quantile of the normal distribution for 95%, rounded as surveys print it. */
const normal95 = 1.96;

/**
 * Counts of promoters, passives and detractors.
 *
 * @param scores answers on the scale 0..10; anything else is left out
 * @throws noData where no answer is left
 * @example npsCounts([10, 9, 8, 7, 3]) // { promoter: 2, passive: 2, detractor: 1, answers: 5 }
 */
export function npsCounts(scores: Iterable<number>): NpsCounts {
  const answers = answersOn(scores, highestScore);
  const counts = { promoter: 0, passive: 0, detractor: 0, answers: answers.length };
  for (const answer of answers) counts[npsClass(answer)] += 1;
  return counts;
}

/**
 * Net Promoter Score: percentage of promoters (9 and 10) less percentage of detractors (0 to 6).
 *
 *   NPS = 100 * (promoters - detractors) / answers
 *
 * @param counts with at least one answer
 * @example netPromoterScore(npsCounts([10, 9, 8, 7, 3])) // 20
 * @see Reichheld (2003), The one number you need to grow.
 */
export function netPromoterScore({ promoter, detractor, answers }: NpsCounts): number {
  return (100 * (promoter - detractor)) / answers;
}

/**
 * Margin of error of a Net Promoter Score at 95%, in points: the score lies so far to either side in 19 of 20 samples.
 *
 *   margin = 100 * 1.96 * sqrt((p + d - (p - d)^2) / n), p and d the shares of promoters and detractors
 *
 * Assumes that the answers are a random sample of the customers and that n is not small.
 *
 * @param counts with at least one answer
 * @example npsMargin({ promoter: 50, passive: 30, detractor: 20, answers: 100 }) // 15.308089364777041
 * @see Rocks (2016), Interval estimation for the Net Promoter Score, The American Statistician 70(4), the Wald interval.
 */
export function npsMargin({ promoter, detractor, answers }: NpsCounts): number {
  const balance = (promoter - detractor) / answers;
  const variance = (promoter + detractor) / answers - balance ** 2;
  return 100 * normal95 * Math.sqrt(variance / answers);
}
