/** Which share of the answers complains about one thing, period by period? */
import { entryAt } from "../entryAt";
import { firstDayOfPeriod, periodNumber, type CalendarPeriod } from "../period";
import type { SerialDay } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** An answer to a survey. */
export interface DatedAnswer {
  readonly day: SerialDay;
  /** What it complains about; null where it does not complain. */
  readonly category: string | null;
}

/**
 * For each period from the first answer on: of all answers, those that complain about this. Periods that are not over are
 * left out.
 *
 * @param answers in any order
 * @param category what to count
 * @param reached last day that the data are known to reach
 * @param period length of a period
 * @example complaintShares([{ day: 45300, category: "price" }, { day: 45301, category: null }], "price", 45322, "month") // [{ start: 45292, count: 1, of: 2 }]
 */
export function complaintShares(answers: readonly DatedAnswer[], category: string, reached: SerialDay, period: CalendarPeriod): PeriodShare[] {
  const first = answers.reduce((least, { day }) => Math.min(least, periodNumber(day, period)), Infinity);
  // The period of the day after the last is the first that is not over.
  const periods = Number.isFinite(first) ? Math.max(0, periodNumber(reached + 1, period) - first) : 0;
  const [count, of] = [new Int32Array(periods), new Int32Array(periods)];
  for (const answer of answers) {
    const at = periodNumber(answer.day, period) - first;
    if (at >= periods) continue;
    of[at] = entryAt(of, at) + 1;
    if (answer.category === category) count[at] = entryAt(count, at) + 1;
  }
  return Array.from(of, (all, at) => ({ start: firstDayOfPeriod(first + at, period), count: entryAt(count, at), of: all }));
}
