/** Which share of the answers complains about one thing, month by month? */
import { entryAt } from "../entryAt";
import { firstDayOfPeriod, periodNumber } from "../period";
import type { SerialDay } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** An answer to a survey. */
export interface DatedAnswer {
  readonly day: SerialDay;
  /** What it complains about; null where it does not complain. */
  readonly category: string | null;
}

/**
 * For each month from the first answer on: of all answers, those that complain about this.
 *
 * @param answers in any order
 * @param category what to count
 * @param reached last day of the last complete month; later answers are left out
 * @example complaintShares([{ day: 45300, category: "price" }, { day: 45301, category: null }], "price", 45322) // [{ start: 45292, count: 1, of: 2 }]
 */
export function complaintShares(answers: readonly DatedAnswer[], category: string, reached: SerialDay): PeriodShare[] {
  const known = answers.filter(({ day }) => day <= reached);
  const first = known.reduce((least, { day }) => Math.min(least, periodNumber(day, "month")), Infinity);
  const months = Number.isFinite(first) ? periodNumber(reached, "month") - first + 1 : 0;
  const [count, of] = [new Int32Array(months), new Int32Array(months)];
  for (const answer of known) {
    const at = periodNumber(answer.day, "month") - first;
    of[at] = entryAt(of, at) + 1;
    if (answer.category === category) count[at] = entryAt(count, at) + 1;
  }
  return Array.from(of, (all, at) => ({ start: firstDayOfPeriod(first + at, "month"), count: entryAt(count, at), of: all }));
}
