/** Who moved where between two days: from which segment and tier to which, and who was won, came back or went? */
import type { Analysis, CustomerRow } from "../analysis";
import { segmentIds, type SegmentId } from "../rfm/segments";
import type { TierId } from "../rfm/tiers";
import type { SerialDay } from "../transactions";

/** Every customer who has bought made exactly one of these moves. */
export const moveKinds = ["won", "reactivated", "lost", "upgraded", "downgraded", "stayed"] as const;

export type MoveKind = (typeof moveKinds)[number];

/** Where somebody stands who is about to go, or gone: a purchase from here is a return. */
export const quietSegments: readonly SegmentId[] = ["atRisk", "cantLoseThem", "hibernating", "lost"];

/** Where somebody stands who is gone. */
export const goneSegments: readonly SegmentId[] = ["hibernating", "lost"];

/** Segment and tier of one customer on the earlier day. */
export interface Standing {
  readonly segment: SegmentId;
  readonly tier: TierId;
}

/** One customer on both days. Money in the currency of the source. */
export interface Move {
  readonly id: string;
  /** Null for one who had not bought by the earlier day. */
  readonly from: Standing | null;
  readonly to: Standing;
  readonly kind: MoveKind;
  readonly lastPurchase: SerialDay;
  /** Net of refunds, up to the later day. */
  readonly spend: number;
  /** Of it, after the earlier day. */
  readonly spendSince: number;
}

/**
 * What every customer who has bought did between two days; best customers first, as in the later analysis.
 *
 * Newly won: no purchase by the earlier day. Reactivated: was At Risk, Can't Lose Them, Hibernating or Lost, and bought
 * since. Lost: of the others, is Hibernating or Lost now and was neither. Upgraded and downgraded: of the others, by the
 * order of the segments, best first. The rest stayed.
 *
 * @param earlier analysis of the same transactions at the earlier day
 * @param now analysis at the later day
 * @example movesBetween(analyse(transactionsOf(["a", "b", "c", "d", "e"], [1, 2, 3, 4, 5], [9, 8, 7, 6, 5]), { asOf: 5, tierShares: [0.2, 0.3] }), analyse(transactionsOf(["a", "b", "c", "d", "e", "f"], [1, 2, 3, 4, 5, 9], [9, 8, 7, 6, 5, 4]), { asOf: 9, tierShares: [0.2, 0.3] })).filter(({ kind }) => kind === "won").length // 1
 */
export function movesBetween(earlier: Analysis, now: Analysis): Move[] {
  const before = new Map(earlier.customers.map((row) => [row.id, row]));
  return now.customers.flatMap((row) => moveOf(before.get(row.id), row, earlier.asOf) ?? []);
}

const standingOf = (row: CustomerRow | undefined): Standing | null =>
  (row === undefined || row.segment === null ? null : { segment: row.segment, tier: row.tier });

/** Null for one who never bought. */
function moveOf(before: CustomerRow | undefined, row: CustomerRow, earlierDay: SerialDay): Move | null {
  const [from, to] = [standingOf(before), standingOf(row)];
  const { id, spend, lastPurchase } = row;
  if (to === null || lastPurchase === null) return null;
  return { id, from, to, kind: kindOf(from, to, lastPurchase > earlierDay), lastPurchase, spend, spendSince: spend - (before?.spend ?? 0) };
}

function kindOf(from: Standing | null, to: Standing, boughtSince: boolean): MoveKind {
  if (from === null) return "won";
  if (boughtSince && quietSegments.includes(from.segment)) return "reactivated";
  if (goneSegments.includes(to.segment) && !goneSegments.includes(from.segment)) return "lost";
  const better = segmentIds.indexOf(from.segment) - segmentIds.indexOf(to.segment);
  if (better === 0) return "stayed";
  return better > 0 ? "upgraded" : "downgraded";
}
