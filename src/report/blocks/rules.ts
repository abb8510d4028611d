/** From which values on does a customer get which score, where the rules are a person's own? */
import { languages } from "../../catalogue/languages";
import type { CustomerRow } from "../../core/analysis";
import { movedCodes } from "../../core/rfm/checkSegmentCodes";
import { namesSegments, rfmMeasures, type RfmMeasure, type RfmRules } from "../../core/rfm/rfmRules";
import { segmentCodes } from "../../core/rfm/segments";
import { formatNumber } from "../../words/format";
import { rfmWords } from "../../words/rfm/rfm";
import type { ReportContext } from "../context";
import { digits, whole } from "../formats";
import { ownText } from "../ownRules";
import { gridColumns } from "../places";
import type { Block, NumberFormat, ReportCell } from "../types";
import { header, label, tableBands, value, type Frame } from "./frame";

const letters: Readonly<Record<RfmMeasure, "r" | "f" | "m">> = { recency: "r", frequency: "f", monetary: "m" };
const columnOf: Readonly<Record<RfmMeasure, number>> = { recency: 2, frequency: 3, monetary: 4 };

type Language = ReportContext["language"];

function measuresText(rules: RfmRules, isOwn: boolean): string {
  return rfmMeasures.filter((measure) => (rules.thresholds[measure] !== null) === isOwn).map((measure) => letters[measure].toUpperCase()).join(", ");
}

function notesOf(rules: RfmRules, language: Language): string[] {
  const { ownNote, sharesNote, mapNote, singleNote } = rfmWords[language].block;
  const [own, shares] = [measuresText(rules, true), measuresText(rules, false)];
  const moved = rules.map === null ? 0 : movedCodes(rules.map, segmentCodes).length;
  return [
    ...(own === "" ? [] : [ownNote(own)]),
    ...(shares === "" ? [] : [sharesNote(shares)]),
    ...(namesSegments(rules) && moved > 0 ? [mapNote(moved, formatNumber(moved, languages[language].tag, 0))] : []),
    ...(namesSegments(rules) && !rules.recentSingleIsNew ? [singleNote] : []),
  ];
}

/** Rows of the block: none where everything is as usual. */
export function rulesRows(rules: RfmRules, language: Language): number {
  return ownText(rules, language) === null ? 0 : 2 + rules.bins + notesOf(rules, language).length;
}

/** What a customer with a score has at worst: by own cut points, or among those who have it; null where nothing bounds it. */
export function boundOf(measure: RfmMeasure, score: number, rules: RfmRules, customers: readonly CustomerRow[]): number | "rest" | null {
  const cuts = rules.thresholds[measure];
  if (score === 1) return "rest";
  if (cuts !== null) return cuts[measure === "recency" ? rules.bins - score : score - 2] ?? null;
  const values = customers.flatMap((one) => (one[letters[measure]] === score ? (valueOf(one, measure) ?? []) : []));
  return values.length === 0 ? null : values.reduce((a, b) => (measure === "recency" ? Math.max(a, b) : Math.min(a, b)));
}

function valueOf({ daysSinceLastPurchase, purchases, spend }: CustomerRow, measure: RfmMeasure): number | null {
  return { recency: daysSinceLastPurchase, frequency: purchases, monetary: spend }[measure];
}

function scoreCells({ analysis, context, words, money }: Frame, score: number, row: number): ReportCell[] {
  const { rfm, customers } = analysis;
  const { block } = rfmWords[context.language];
  const formats: Readonly<Record<RfmMeasure, NumberFormat>> = { recency: whole, frequency: whole, monetary: money.exact };
  return [
    value(row, 0, score, "scores", "leftNumber", digits),
    ...rfmMeasures.map((measure) => {
      const bound = boundOf(measure, score, rfm, customers);
      return value(row, columnOf[measure], bound === "rest" ? block.rest : (bound ?? words.none), "scores", "number", formats[measure]);
    }),
  ];
}

/** Null where scores and segments are as usual. */
export function rulesBlock(frame: Frame): Block | null {
  const { analysis: { rfm }, context: { language }, places: { rules: place } } = frame;
  if (place === null) return null;
  const { block } = rfmWords[language];
  const scores = Array.from({ length: rfm.bins }, (_, at) => rfm.bins - at);
  const cells = [
    label(place.row, 0, block.heading, "heading", gridColumns),
    ...header(place.row + 1, [[0, block.score(formatNumber(rfm.bins, languages[language].tag, 0)), true], [columnOf.recency, block.recency], [columnOf.frequency, block.frequency], [columnOf.monetary, block.monetary]]),
    ...scores.flatMap((score, at) => scoreCells(frame, score, place.row + 2 + at)),
    ...notesOf(rfm, language).map((text, at) => label(place.row + 2 + rfm.bins + at, 0, text, "note", gridColumns)),
  ];
  return { name: "rules", area: place, cells, bands: tableBands({ ...place, columns: 5 }, rfm.bins, false), charts: [], bars: [] };
}
