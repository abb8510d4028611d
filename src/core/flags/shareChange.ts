/** Has a share changed, and since when, or is it only chance? */
import { entryAt } from "../entryAt";
import { isBelow } from "../math/tolerance";
import type { SerialDay } from "../transactions";

/** In a complete period, `count` of `of` did something. */
export interface PeriodShare {
  /** First day of the period. */
  readonly start: SerialDay;
  readonly count: number;
  readonly of: number;
}

export interface ChangeRule {
  readonly direction: "fall" | "rise";
  /** A rise counts from this many times the share before. */
  readonly factor: number;
}

export interface ShareChange {
  /** Share in the periods before the change, and in the latest one. */
  readonly before: number;
  readonly after: number;
  /** Of how many the latest share is. */
  readonly of: number;
  /** First day of the first period that differs. */
  readonly since: SerialDay;
}

/** Fewer than these say little: no change is told. */
export const leastOf = 30;

/** A change may have begun this many periods ago; longer ago it is how things are. */
const longestRun = 6;
const periodsBefore = 3;
const standardErrors = 2;

/**
 * The change of a share in its latest period against the three periods before the change, where it lies beyond two
 * standard errors; null where there is none, or where a period has too few to tell.
 *
 *   |p2 - p1| > 2 sqrt(p (1 - p) (1/n1 + 1/n2)), p the share of both together
 *
 * The change began with the earliest period from which on all shares lie on the same side of what was before.
 *
 * @param periods complete ones only, oldest first, without gaps
 * @param rule which direction counts, and for a rise how many times as much
 * @example shareChange([{ start: 1, count: 50, of: 100 }, { start: 2, count: 30, of: 100 }], { direction: "fall", factor: 1 }) // { before: 0.5, after: 0.3, of: 100, since: 2 }
 * @see Agresti (2013), Categorical Data Analysis, chapter 3, for the test of two proportions.
 */
export function shareChange(periods: readonly PeriodShare[], rule: ChangeRule): ShareChange | null {
  const last = periods.length - 1;
  for (let first = Math.max(1, last - longestRun + 1); first <= last; first++) {
    const before = pooled(periods.slice(Math.max(0, first - periodsBefore), first));
    const run = periods.slice(first);
    const latest = entryAt(periods, last);
    if (before.of >= leastOf && run.every((one) => hasMoved(before, one, rule)) && isBeyondChance(before, latest)) {
      return { before: shareOf(before), after: shareOf(latest), of: latest.of, since: entryAt(run, 0).start };
    }
  }
  return null;
}

type Share = Pick<PeriodShare, "count" | "of">;

const shareOf = ({ count, of }: Share): number => count / of;

function pooled(periods: readonly Share[]): Share {
  return periods.reduce<Share>((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), { count: 0, of: 0 });
}

/** Does it lie on the side that the rule looks at? */
function hasMoved(before: Share, one: Share, { direction, factor }: ChangeRule): boolean {
  if (one.of < leastOf) return false;
  if (direction === "fall") return shareOf(one) < shareOf(before);
  return shareOf(one) > shareOf(before) && !isBelow(shareOf(one), factor * shareOf(before));
}

function isBeyondChance(before: Share, after: Share): boolean {
  const both = shareOf(pooled([before, after]));
  const error = Math.sqrt(both * (1 - both) * (1 / before.of + 1 / after.of));
  return Math.abs(shareOf(after) - shareOf(before)) > standardErrors * error;
}
