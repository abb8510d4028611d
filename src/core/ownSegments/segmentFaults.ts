/** What is wrong with the segments of a person's own making? */
import type { Measured } from "./measured";
import { columnAsked, columnMeasure, needsValue, operatorsOf, type MeasureKind } from "./measures";
import type { Condition, OwnSegment } from "./ownSegment";
import { plainWord } from "./plainWord";
import { readCondition, type ConditionFault } from "./readCondition";

export const nameFaults = ["nameMissing", "nameTooLong", "nameParted", "nameTaken"] as const;

export type SegmentFaultCode = (typeof nameFaults)[number] | "noConditions" | "columnMissing" | "columnKind" | ConditionFault;

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

/** What the data say of columns. */
type Asked = Pick<Measured, "isThere" | "column" | "kind">;

function nameFault(name: string, others: readonly string[]): SegmentFaultCode | null {
  if (name.trim() === "") return "nameMissing";
  if (name.trim().length > longestName) return "nameTooLong";
  if (name.includes(nameMark)) return "nameParted";
  return others.some((other) => plainWord(other) === plainWord(name)) ? "nameTaken" : null;
}

/** What the sentence about the fault has to name. */
function faultText(code: SegmentFaultCode, { measure, operator, value }: Condition): string {
  if (code === "unknownMeasure") return measure;
  if (code === "columnMissing" || code === "columnKind") return columnAsked(measure) ?? measure;
  if (code === "unknownOperator") return operator;
  return Array.isArray(value) ? value.join(" – ") : String(value ?? "");
}

/** Can cells of this kind be compared so? Numbers with numbers, days with days. */
function fits(kind: MeasureKind, { operator, value }: Condition): boolean {
  if (!operatorsOf[kind].some((one) => one === operator)) return false;
  const wanted = kind === "number" ? "number" : kind === "day" ? "string" : null;
  return wanted === null || !needsValue(operator) || [value].flat().every((one) => typeof one === wanted);
}

/** What is wrong with asking a column, as far as the data tell. */
function columnFault(condition: Condition, asked: Asked | null): SegmentFaultCode | null {
  const name = columnAsked(condition.measure);
  if (name === null || asked === null) return null;
  const measure = columnMeasure(name);
  if (!asked.isThere(measure)) return "columnMissing";
  return asked.column(measure) === null || fits(asked.kind(measure), condition) ? null : "columnKind";
}

function conditionFault(condition: Condition, asked: Asked | null): SegmentFaultCode | null {
  const read = readCondition(condition);
  return typeof read === "string" ? read : columnFault(condition, asked);
}

/**
 * What keeps a segment from being used; nothing where the list is empty.
 *
 * @param others names of the segments that were there before
 * @param asked the columns of the source; null where no data have been read
 * @example segmentFaults({ name: "", match: "all", groups: [] }, []).map(({ code }) => code) // ["nameMissing", "noConditions"]
 */
export function segmentFaults({ name, groups }: OwnSegment, others: readonly string[], asked: Asked | null = null): SegmentFault[] {
  const whole = (code: SegmentFaultCode, text = ""): SegmentFault => ({ code, group: null, condition: null, text });
  const named = nameFault(name, others);
  return [
    ...(named === null ? [] : [whole(named, name)]),
    ...(groups.length === 0 ? [whole("noConditions")] : []),
    ...groups.flatMap((group, at) => group.flatMap((condition, place): SegmentFault[] => {
      const code = conditionFault(condition, asked);
      return code === null ? [] : [{ code, group: at, condition: place, text: faultText(code, condition) }];
    })),
  ];
}

/**
 * Each segment with its faults. Of two with one name the later one is at fault.
 *
 * @param asked as of `segmentFaults`
 * @example checkedSegments([{ name: "A", match: "all", groups: [] }]).length // 1
 */
export function checkedSegments(segments: readonly OwnSegment[], asked: Asked | null = null): { readonly segment: OwnSegment; readonly faults: readonly SegmentFault[] }[] {
  return segments.map((segment, at) => ({ segment, faults: segmentFaults(segment, segments.slice(0, at).map(({ name }) => name), asked) }));
}
