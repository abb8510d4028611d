/** By which own rules are scores and segments worked out, and what is said where there are no segments? */
import { languages, type Language } from "../catalogue/languages";
import { namesSegments, usualRules, type RfmRules } from "../core/rfm/rfmRules";
import type { SegmentId } from "../core/rfm/segments";
import { formatNumber } from "../words/format";
import { reportWords } from "../words/report/report";
import { rfmWords } from "../words/rfm/rfm";
import { terms } from "../words/terms/terms";

/** What is other than usual, for example "own thresholds, own map"; null where nothing is. */
export function ownText({ bins, thresholds, map, recentSingleIsNew }: RfmRules, language: Language): string | null {
  const { own } = rfmWords[language];
  const named = namesSegments({ bins });
  const parts = [
    ...(bins === usualRules.bins ? [] : [own.bins(formatNumber(bins, languages[language].tag, 0))]),
    ...(Object.values(thresholds).every((cuts) => cuts === null) ? [] : [own.thresholds]),
    // Codes of other than five scores are in no map.
    ...(named && map !== null ? [own.map] : []),
    ...(named && !recentSingleIsNew ? [own.single] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
}

/** Why there are no segments; null where there are. */
export function noSegmentsText(rules: RfmRules, language: Language): string | null {
  return namesSegments(rules) ? null : rfmWords[language].noSegments(formatNumber(rules.bins, languages[language].tag, 0));
}

/** A customer's segment as a cell shows it: nothing where segments have no names at all. */
export function segmentText(segment: SegmentId | null, rules: RfmRules, language: Language): string {
  if (segment !== null) return terms[language].segments[segment];
  return namesSegments(rules) ? reportWords[language].unscored : "";
}
