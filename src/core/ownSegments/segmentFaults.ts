/** What is wrong with the segments of a person's own making? */
import { columnAsked } from "./measures";
import type { Condition, OwnSegment } from "./ownSegment";
import { plainWord } from "./plainWord";
import { readCondition, type ConditionFault } from "./readCondition";

export const nameFaults = ["nameMissing", "nameTooLong", "nameParted", "nameTaken"] as const;

export type SegmentFaultCode = (typeof nameFaults)[number] | "noConditions" | "columnMissing" | ConditionFault;

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

/** Headers that can be asked; null where no data have been read. */
type Columns = readonly string[] | null;

function nameFault(name: string, others: readonly string[]): SegmentFaultCode | null {
  if (name.trim() === "") return "nameMissing";
  if (name.trim().length > longestName) return "nameTooLong";
  if (name.includes(nameMark)) return "nameParted";
  return others.some((other) => plainWord(other) === plainWord(name)) ? "nameTaken" : null;
}

/** What the sentence about the fault has to name. */
function faultText(code: SegmentFaultCode, { measure, operator, value }: Condition): string {
  if (code === "unknownMeasure") return measure;
  if (code === "columnMissing") return columnAsked(measure) ?? measure;
  if (code === "unknownOperator") return operator;
  return Array.isArray(value) ? value.join(" – ") : String(value ?? "");
}

/** Does it ask a column that the data do not have? */
function isMissing({ measure }: Condition, columns: Columns): boolean {
  const name = columnAsked(measure);
  return name !== null && columns !== null && !columns.some((column) => plainWord(column) === plainWord(name));
}

function conditionFault(condition: Condition, columns: Columns): SegmentFaultCode | null {
  const read = readCondition(condition);
  if (typeof read === "string") return read;
  return isMissing(condition, columns) ? "columnMissing" : null;
}

/**
 * What keeps a segment from being used; nothing where the list is empty.
 *
 * @param others names of the segments that were there before
 * @param columns headers of the columns of the source that can be asked; null where no data have been read
 * @example segmentFaults({ name: "", match: "all", groups: [] }, []).map(({ code }) => code) // ["nameMissing", "noConditions"]
 */
export function segmentFaults({ name, groups }: OwnSegment, others: readonly string[], columns: Columns = null): SegmentFault[] {
  const whole = (code: SegmentFaultCode, text = ""): SegmentFault => ({ code, group: null, condition: null, text });
  const named = nameFault(name, others);
  return [
    ...(named === null ? [] : [whole(named, name)]),
    ...(groups.length === 0 ? [whole("noConditions")] : []),
    ...groups.flatMap((group, at) => group.flatMap((condition, place): SegmentFault[] => {
      const code = conditionFault(condition, columns);
      return code === null ? [] : [{ code, group: at, condition: place, text: faultText(code, condition) }];
    })),
  ];
}

/**
 * Each segment with its faults. Of two with one name the later one is at fault.
 *
 * @param columns as of `segmentFaults`
 * @example checkedSegments([{ name: "A", match: "all", groups: [] }]).length // 1
 */
export function checkedSegments(segments: readonly OwnSegment[], columns: Columns = null): { readonly segment: OwnSegment; readonly faults: readonly SegmentFault[] }[] {
  return segments.map((segment, at) => ({ segment, faults: segmentFaults(segment, segments.slice(0, at).map(({ name }) => name), columns) }));
}
