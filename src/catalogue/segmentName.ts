/** What is the segment of a code called: by the eleven segments, or by the user's own list? */
import { segmentCode, segmentOfCode } from "../core/rfm/segments";
import type { SegmentMap } from "../core/rfm/segmentMap";
import { segment, type Value } from "./results";

/** A code, and how often the customer bought: null leaves the code as it is, a new customer included. */
export interface Coded {
  readonly code: string | null;
  readonly purchases: number | null;
}

/** The name in the cell; null where there is none, as with other than 5 bins. */
export function segmentName({ code, purchases }: Coded, map: SegmentMap | null): Value {
  if (code === null) return null;
  const looked = purchases === null ? code : segmentCode(code, purchases);
  if (map !== null) return map.get(looked) ?? null;
  const id = segmentOfCode(looked);
  return id === null ? null : segment(id);
}
