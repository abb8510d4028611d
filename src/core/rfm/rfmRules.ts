/** By which rules are customers scored and segmented: how many scores, from which cut points, which code means what? */
import { Problem } from "../problem";
import { checkSegmentCodes, type SegmentCodes } from "./checkSegmentCodes";
import { segmentBins } from "./segments";

export const rfmMeasures = ["recency", "frequency", "monetary"] as const;

export type RfmMeasure = (typeof rfmMeasures)[number];

/** Rising cut points of each measure, one fewer than scores; null for equal shares of the customers. */
export type RfmThresholds = Readonly<Record<RfmMeasure, readonly number[] | null>>;

export interface RfmRules {
  /** Number of scores, 2..10; segments have names only with 5. */
  readonly bins: number;
  /** Days since the last purchase, days with a sale, net spend. */
  readonly thresholds: RfmThresholds;
  /** Codes of each segment; null for the usual ones. */
  readonly map: SegmentCodes | null;
  /** Whoever has bought once, and recently (one of the two best scores of five), is New whatever the spend. */
  readonly recentSingleIsNew: boolean;
}

export const fewestBins = 2;
export const mostBins = 10;

export const usualRules: RfmRules = {
  bins: segmentBins,
  thresholds: { recency: null, frequency: null, monetary: null },
  map: null,
  recentSingleIsNew: true,
};

/**
 * Do segments have names by these rules? With other than five scores there are codes, and no segments.
 *
 * @example namesSegments({ ...usualRules, bins: 4 }) // false
 */
export function namesSegments({ bins }: Pick<RfmRules, "bins">): boolean {
  return bins === segmentBins;
}

/**
 * What is wrong with the cut points of a measure; null where nothing is.
 *
 * @param cuts rising strictly; for recency the best first (up to so many days), else the lowest first (from so much on)
 * @param bins number of scores: one more than cut points
 * @example cutsMistake([30, 60, 60, 90], 5) // "order"
 */
export function cutsMistake(cuts: readonly number[], bins: number): "number" | "count" | "order" | null {
  if (!cuts.every(Number.isFinite)) return "number";
  if (cuts.length !== bins - 1) return "count";
  return cuts.every((cut, at) => at === 0 || cut > (cuts[at - 1] ?? -Infinity)) ? null : "order";
}

/**
 * The rules themselves, once nothing is wrong with them.
 *
 * @param rules as somebody has chosen them
 * @throws notAWholeNumber, outOfRange for the number of scores
 * @throws badThresholds where cut points are too few, too many, no numbers or do not rise
 * @throws badSegmentMap where a code is missing, stands twice or is none
 * @example checkRfmRules(usualRules).bins // 5
 */
export function checkRfmRules(rules: RfmRules): RfmRules {
  const { bins, thresholds, map } = rules;
  if (!Number.isInteger(bins)) throw new Problem("notAWholeNumber", { parameter: "bins", value: bins });
  if (bins < fewestBins || bins > mostBins) throw new Problem("outOfRange", { parameter: "bins", value: bins, minimum: fewestBins, maximum: mostBins });
  for (const measure of rfmMeasures) {
    const reason = thresholds[measure] === null ? null : cutsMistake(thresholds[measure], bins);
    if (reason !== null) throw new Problem("badThresholds", { measure, reason, bins });
  }
  if (map !== null) checkMap(map);
  return rules;
}

function checkMap(map: SegmentCodes): void {
  const { missing: [missing], twice: [twice], unknown: [unknown] } = checkSegmentCodes(map);
  if (unknown !== undefined) throw new Problem("badSegmentMap", { reason: "code", code: unknown });
  if (twice !== undefined) throw new Problem("badSegmentMap", { reason: "duplicate", code: twice });
  if (missing !== undefined) throw new Problem("badSegmentMap", { reason: "missing", code: missing });
}
