/** Which share of the best customers is at risk a quarter later? */
import { entryAt } from "../entryAt";
import { segmentCustomers } from "../rfm/segmentCustomers";
import { namesSegments, usualRules, type RfmRules } from "../rfm/rfmRules";
import type { SegmentId } from "../rfm/segments";
import type { SerialDay, Transactions } from "../transactions";
import type { PeriodShare } from "./shareChange";

/** Days between two looks at the same customers. */
export const championDays = 90;
const looks = 4;

/** What a champion must not become. */
const risky: ReadonlySet<SegmentId | null> = new Set<SegmentId | null>(["atRisk", "cantLoseThem"]);

/**
 * For up to four spans of 90 days that end on the as-of day: of the Champions at its start, those who are At Risk or
 * Can't Lose Them at its end, segmented by the same rules on both days.
 *
 * A span counts where the data begin 90 days before it or earlier: among customers who all are new nobody is a champion.
 *
 * @param transactions rows in any order
 * @param asOf last day of the last span
 * @param firstDay the day the data begin
 * @param rules of the segments; where these have no names, there are no Champions either
 * @example championShares(transactionsOf(["ann"], [45000], [10]), 45300, 45000).map(({ start, of }) => [start, of]) // [[45120, 0], [45210, 0]]
 */
export function championShares(transactions: Transactions, asOf: SerialDay, firstDay: SerialDay, rules: RfmRules = usualRules): PeriodShare[] {
  if (!namesSegments(rules)) return [];
  const days = Array.from({ length: looks + 1 }, (_, look) => asOf - (looks - look) * championDays).filter((day) => day - firstDay >= championDays);
  const segments = days.map((day) => segmentsOn(transactions, day, rules));
  return segments.slice(1).map((after, at): PeriodShare => {
    const before = entryAt(segments, at);
    const champions = after.filter((_, customer) => before[customer] === "champions");
    return { start: entryAt(days, at), count: champions.filter((segment) => risky.has(segment)).length, of: champions.length };
  });
}

/** By place of the customer; null for one who had no segment yet. */
function segmentsOn(transactions: Transactions, asOf: SerialDay, rules: RfmRules): readonly (SegmentId | null)[] {
  const segments = new Array<SegmentId | null>(transactions.customerIds.length).fill(null);
  for (const { customer, segment } of segmentCustomers(transactions, { ...rules, asOf }).customers) segments[customer] = segment;
  return segments;
}
