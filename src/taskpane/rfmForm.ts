/** How do the rules for scores and segments become text in fields, and typed text rules again? */
import { checkSegmentCodes, isPartition, movedCodes, type SegmentCodes, type SegmentCodesCheck } from "../core/rfm/checkSegmentCodes";
import { currentCuts } from "../core/rfm/currentCuts";
import { cutsMistake, namesSegments, rfmMeasures, usualRules, type RfmMeasure, type RfmRules, type RfmThresholds } from "../core/rfm/rfmRules";
import { segmentCodes, segmentIds, type SegmentId } from "../core/rfm/segments";
import { codesIn } from "../excel/rememberedRules";
import { readTypedNumber, typedNumber } from "./assumptionsForm";
import type { RfmDraft, RfmValues } from "./rfmPanel";

/** What is wrong with a row of thresholds, and in which field. */
export interface CutsFault {
  readonly mistake: "number" | "count" | "order";
  readonly place: number;
}

export interface RfmCheck {
  readonly cuts: Readonly<Record<RfmMeasure, CutsFault | null>>;
  /** Null where segments have no names. */
  readonly map: SegmentCodesCheck | null;
}

const byMeasure = <T>(of: (measure: RfmMeasure) => T): Record<RfmMeasure, T> =>
  Object.fromEntries(rfmMeasures.map((measure) => [measure, of(measure)])) as Record<RfmMeasure, T>;

const codesText = (map: SegmentCodes): RfmDraft["codes"] =>
  Object.fromEntries(segmentIds.map((id) => [id, map[id].join(" ")])) as RfmDraft["codes"];

export const usualCodes: RfmDraft["codes"] = codesText(segmentCodes);

export function emptyCuts(bins: number): RfmDraft["cuts"] {
  return byMeasure(() => Array.from({ length: bins - 1 }, () => ""));
}

export function rfmDraftOf(rules: RfmRules, culture: string): RfmDraft {
  const { bins, thresholds, map, recentSingleIsNew } = rules;
  const empty = emptyCuts(bins);
  return {
    bins,
    cuts: byMeasure((measure) => empty[measure].map((_, at) => {
      const cut = thresholds[measure]?.[at];
      return cut === undefined ? "" : typedNumber(cut, culture);
    })),
    codes: map === null ? usualCodes : codesText(map),
    recentSingleIsNew,
  };
}

/** Other scores have other fields; what was typed stays as far as there are fields for it. */
export function withBins(draft: RfmDraft, bins: number): RfmDraft {
  return { ...draft, bins, cuts: byMeasure((measure) => emptyCuts(bins)[measure].map((_, at) => draft.cuts[measure][at] ?? "")) };
}

/** The thresholds that give the customers of the last analysis the scores of equal shares; as before where they are too few. */
export function startingCuts(values: RfmValues, { bins, cuts }: RfmDraft, culture: string): RfmDraft["cuts"] {
  return byMeasure((measure) => {
    if (values[measure].length < bins) return cuts[measure];
    return currentCuts(values[measure], bins, measure !== "recency").map((cut) => typedNumber(Number(cut.toPrecision(12)), culture));
  });
}

const isEmpty = (texts: readonly string[]): boolean => texts.every((text) => text.trim() === "");

function cutsFault(texts: readonly string[], bins: number, culture: string): CutsFault | null {
  if (isEmpty(texts)) return null;
  const numbers = texts.map((text) => readTypedNumber(text, culture));
  const strange = texts.findIndex((text, at) => text.trim() !== "" && numbers[at] === null);
  if (strange >= 0) return { mistake: "number", place: strange };
  const missing = numbers.indexOf(null);
  if (missing >= 0) return { mistake: "count", place: missing };
  const cuts = numbers.map(Number);
  const fallen = cuts.findIndex((cut, at) => at > 0 && cut <= (cuts[at - 1] ?? -Infinity));
  const mistake = cutsMistake(cuts, bins);
  return mistake === null ? null : { mistake, place: Math.max(0, fallen) };
}

const codesOf = ({ codes }: RfmDraft): SegmentCodes => Object.fromEntries(segmentIds.map((id) => [id, codesIn(codes[id])] as const)) as Record<SegmentId, string[]>;

/** What is wrong with what stands in the fields now. */
export function checkRfmDraft(draft: RfmDraft, culture: string): RfmCheck {
  return {
    cuts: byMeasure((measure) => cutsFault(draft.cuts[measure], draft.bins, culture)),
    map: namesSegments(draft) ? checkSegmentCodes(codesOf(draft)) : null,
  };
}

export function isRight({ cuts, map }: RfmCheck): boolean {
  return Object.values(cuts).every((fault) => fault === null) && (map === null || isPartition(map));
}

/** The rules that the fields hold, null for the usual ones; undefined where something is wrong. */
export function readRfmDraft(draft: RfmDraft, culture: string): RfmRules | null | undefined {
  if (!isRight(checkRfmDraft(draft, culture))) return undefined;
  const { bins, cuts, recentSingleIsNew } = draft;
  const codes = codesOf(draft);
  // What is wrong with a map that nobody sees now is told once it is seen again: it is as usual then.
  const isOwn = isPartition(checkSegmentCodes(codes)) && movedCodes(codes, segmentCodes).length > 0;
  const thresholds: RfmThresholds = byMeasure((measure) => (isEmpty(cuts[measure]) ? null : cuts[measure].map((text) => readTypedNumber(text, culture) ?? NaN)));
  const rules: RfmRules = { bins, thresholds, map: isOwn ? codes : null, recentSingleIsNew };
  return JSON.stringify(rules) === JSON.stringify(usualRules) ? null : rules;
}
