/** What is wrong with the segments of a person's own making? */
import type { Condition, OwnSegment } from "./ownSegment";
import { plainWord, readCondition, type ConditionFault } from "./readCondition";

export const nameFaults = ["nameMissing", "nameTooLong", "nameParted", "nameTaken"] as const;

export type SegmentFaultCode = (typeof nameFaults)[number] | "noConditions" | ConditionFault;

export interface SegmentFault {
  readonly code: SegmentFaultCode;
  /** Counted from 0; null where it is not about a condition. */
  readonly group: number | null;
  readonly condition: number | null;
  /** What stands there; "" where nothing does. */
  readonly text: string;
}

/** More would be cut off in tables, and no sheet could bear the name. */
export const longestName = 40;

/** Parts the names in a cell that holds several. */
export const nameMark = ";";

function nameFault(name: string, others: readonly string[]): SegmentFaultCode | null {
  if (name.trim() === "") return "nameMissing";
  if (name.trim().length > longestName) return "nameTooLong";
  if (name.includes(nameMark)) return "nameParted";
  return others.some((other) => plainWord(other) === plainWord(name)) ? "nameTaken" : null;
}

/** What the sentence about the fault has to name. */
function faultText(code: SegmentFaultCode, { measure, operator, value }: Condition): string {
  if (code === "unknownMeasure") return measure;
  if (code === "unknownOperator") return operator;
  return Array.isArray(value) ? value.join(" – ") : String(value ?? "");
}

function conditionFault(condition: Condition, group: number, at: number): SegmentFault[] {
  const read = readCondition(condition);
  return typeof read === "string" ? [{ code: read, group, condition: at, text: faultText(read, condition) }] : [];
}

/**
 * What keeps a segment from being used; nothing where the list is empty.
 *
 * @param others names of the segments that were there before
 * @example segmentFaults({ name: "", match: "all", groups: [] }, []).map(({ code }) => code) // ["nameMissing", "noConditions"]
 */
export function segmentFaults({ name, groups }: OwnSegment, others: readonly string[]): SegmentFault[] {
  const whole = (code: SegmentFaultCode, text = ""): SegmentFault => ({ code, group: null, condition: null, text });
  const named = nameFault(name, others);
  return [
    ...(named === null ? [] : [whole(named, name)]),
    ...(groups.length === 0 ? [whole("noConditions")] : []),
    ...groups.flatMap((group, at) => group.flatMap((condition, place) => conditionFault(condition, at, place))),
  ];
}

/**
 * Each segment with its faults. Of two with one name the later one is at fault.
 *
 * @example checkedSegments([{ name: "A", match: "all", groups: [] }]).length // 1
 */
export function checkedSegments(segments: readonly OwnSegment[]): { readonly segment: OwnSegment; readonly faults: readonly SegmentFault[] }[] {
  return segments.map((segment, at) => ({ segment, faults: segmentFaults(segment, segments.slice(0, at).map(({ name }) => name)) }));
}
