/** Does a map of segments place each of the 125 codes exactly once, and if not, which? */
import { allCodes, segmentIds, type SegmentId } from "./segments";

export type SegmentCodes = Readonly<Record<SegmentId, readonly string[]>>;

export interface SegmentCodesCheck {
  /** Codes that stand in exactly one segment. */
  readonly placed: number;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  /** What is no code from 111 to 555. */
  readonly unknown: readonly string[];
}

/**
 * Which codes are missing, stand twice or are none. A segment without codes is allowed: nobody is in it then.
 *
 * @param map codes of each segment
 * @example checkSegmentCodes({ ...segmentCodes, lost: ["111"] }).missing // ["112", "121", "131", "141", "151"]
 */
export function checkSegmentCodes(map: SegmentCodes): SegmentCodesCheck {
  const count = new Map<string, number>();
  for (const code of segmentIds.flatMap((segment) => map[segment])) count.set(code, (count.get(code) ?? 0) + 1);
  const times = (code: string): number => count.get(code) ?? 0;
  return {
    placed: allCodes.filter((code) => times(code) === 1).length,
    missing: allCodes.filter((code) => times(code) === 0),
    twice: allCodes.filter((code) => times(code) > 1),
    unknown: [...count.keys()].filter((code) => !allCodes.includes(code)),
  };
}

/**
 * Does every code stand in exactly one segment, and nothing else beside them?
 *
 * @example isPartition(checkSegmentCodes(segmentCodes)) // true
 */
export function isPartition({ missing, twice, unknown }: SegmentCodesCheck): boolean {
  return missing.length + twice.length + unknown.length === 0;
}

/**
 * The codes whose segment is another one than usual.
 *
 * @param map codes of each segment
 * @param usual codes of each segment to compare with
 * @example movedCodes({ ...segmentCodes, new: [...segmentCodes.new, "111"] }, segmentCodes) // ["111"]
 */
export function movedCodes(map: SegmentCodes, usual: SegmentCodes): string[] {
  return segmentIds.flatMap((segment) => map[segment].filter((code) => !usual[segment].includes(code))).sort();
}
