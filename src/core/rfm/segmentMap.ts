/** Does an own list of segments name each of the 125 codes exactly once? */
import { Problem } from "../problem";
import { allCodes } from "./segments";

/** The name of the segment of each code. */
export type SegmentMap = ReadonlyMap<string, string>;

/**
 * An own segment map from rows of code and name, checked to be complete.
 *
 * @param rows code such as "555" and name
 * @throws badSegmentMap where a code is missing, comes twice or is none
 */
export function segmentMap(rows: readonly (readonly [code: string, name: string])[]): SegmentMap {
  const names = new Map<string, string>();
  for (const [code, name] of rows) {
    if (!allCodes.includes(code) || name === "") throw new Problem("badSegmentMap", { reason: "shape", code });
    if (names.has(code)) throw new Problem("badSegmentMap", { reason: "duplicate", code });
    names.set(code, name);
  }
  const missing = allCodes.find((code) => !names.has(code));
  if (missing !== undefined) throw new Problem("badSegmentMap", { reason: "missing", code: missing });
  return names;
}
