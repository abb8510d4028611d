/** What is a segment of a person's own making, as it is kept in a workbook or a file? */
import { isRecord, type Json } from "../isRecord";

/** Numbers in the unit of the measure, shares as fractions, days as "2026-01-31"; two of them for *between*; null where nothing is compared. */
export type ConditionValue = number | string | null | readonly [number | string, number | string];

/** One condition, as it is kept: a newer version may know measures and comparisons that this one does not. */
export interface Condition {
  readonly measure: string;
  readonly operator: string;
  readonly value: ConditionValue;
}

/**
 * All of some groups, or any of them; the conditions of a group are joined the other way round, so that every rule of and/or with one level
 * of brackets can be said. A condition that stands alone is a group of one.
 */
export interface OwnSegment {
  readonly name: string;
  readonly match: "all" | "any";
  readonly groups: readonly (readonly Condition[])[];
}

/**
 * A text in one line, without characters that nobody sees and no cell can hold.
 *
 * @example plainLine(" two\nlines ") // "two lines"
 */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? plainLine(value) : "");
const isPlain = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";

function valueOf(value: unknown): ConditionValue {
  if (isPlain(value)) return value;
  const [low, high] = listOf(value);
  return isPlain(low) && isPlain(high) ? [low, high] : null;
}

function conditionOf(given: unknown): Condition {
  const { measure, operator, value } = isRecord(given) ? given : ({} as Json);
  return { measure: textOf(measure), operator: textOf(operator), value: valueOf(value) };
}

function segmentOf(given: unknown): OwnSegment {
  const { name, match, groups } = isRecord(given) ? given : ({} as Json);
  // A condition without brackets around it is a group of one.
  const parts = listOf(groups).map((group) => (Array.isArray(group) ? group : [group]).map(conditionOf));
  return { name: textOf(name), match: textOf(match).toLowerCase() === "any" ? "any" : "all", groups: parts.filter((group) => group.length > 0) };
}

/**
 * The segments that a workbook or a file holds, whatever that is: nothing is dropped silently, so that what cannot be read has no name, no
 * condition or no measure, which `segmentFaults` tells.
 *
 * @param given a list of segments, or an object with such a list as `segments`
 * @example parseOwnSegments([{ name: "VIP", match: "all", groups: [{ measure: "tier", operator: "is", value: "high" }] }])[0]?.groups.length // 1
 */
export function parseOwnSegments(given: unknown): OwnSegment[] {
  return listOf(isRecord(given) ? given["segments"] : given).map(segmentOf);
}
