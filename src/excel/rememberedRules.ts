/** By which rules of its own does the workbook score customers? Read with care: anybody may have changed what is kept. */
import { isRecord } from "../core/isRecord";
import { rfmMeasures, usualRules, type RfmRules, type RfmThresholds } from "../core/rfm/rfmRules";
import type { SegmentCodes } from "../core/rfm/checkSegmentCodes";
import { segmentIds } from "../core/rfm/segments";

const isNumbers = (given: unknown): given is readonly number[] => Array.isArray(given) && given.every((one) => typeof one === "number");

/** Undefined where it cannot be read. */
function parseCuts(given: unknown): readonly number[] | null | undefined {
  if (given === undefined || given === null) return null;
  return isNumbers(given) ? (given.length === 0 ? null : [...given]) : undefined;
}

function parseThresholds(given: unknown): RfmThresholds | undefined {
  if (given === undefined || given === null) return usualRules.thresholds;
  if (!isRecord(given)) return undefined;
  const cuts = rfmMeasures.map((measure) => [measure, parseCuts(given[measure])] as const);
  return cuts.some(([, one]) => one === undefined) ? undefined : (Object.fromEntries(cuts) as RfmThresholds);
}

/** The codes of a segment: a list, or a text with blanks or commas between. */
function parseCodes(given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return [];
  if (typeof given === "string") return codesIn(given);
  return Array.isArray(given) ? given.map(String) : undefined;
}

/** The codes that stand in a text, with blanks, commas or semicolons between. */
export function codesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== "");
}

function parseMap(given: unknown): SegmentCodes | null | undefined {
  if (given === undefined || given === null) return null;
  if (!isRecord(given)) return undefined;
  const codes = segmentIds.map((id) => [id, parseCodes(given[id])] as const);
  return codes.some(([, one]) => one === undefined) ? undefined : (Object.fromEntries(codes) as SegmentCodes);
}

/** Null where nothing is kept, or what is kept cannot be read: then all is as usual. Whether rules fit, the analysis says. */
export function parseRules(given: unknown): RfmRules | null {
  if (!isRecord(given)) return null;
  const { bins = usualRules.bins, recentSingleIsNew } = given;
  const thresholds = parseThresholds(given["thresholds"]);
  const map = parseMap(given["map"]);
  if (typeof bins !== "number" || thresholds === undefined || map === undefined) return null;
  return { bins, thresholds, map, recentSingleIsNew: recentSingleIsNew !== false };
}
