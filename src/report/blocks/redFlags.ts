/** What got worse, how much, and since when? */
import { knownCategories } from "../../catalogue/feedbackKeywords";
import { championDays } from "../../core/flags/championShares";
import { returnDays } from "../../core/flags/cohortShares";
import type { RedFlag } from "../../core/flags/redFlags";
import { namesSegments } from "../../core/rfm/rfmRules";
import { isoDay } from "../../core/serialDay";
import { flagWords } from "../../words/flags/flags";
import { cellNumber } from "../cellNumber";
import { lastCompleteMonth } from "../flags";
import { dayFormat, month as monthFormat, percent, whole } from "../formats";
import { gridColumns } from "../places";
import type { Block, ReportCell, ValueReason } from "../types";
import { header, label, value, tableBands, type Frame } from "./frame";

/** Rows of the block: a heading, the flags under a header or one sentence, and how they were found. */
export function flagRows(flags: readonly RedFlag[]): number {
  return 1 + (flags.length === 0 ? 1 : 1 + flags.length) + notes;
}

const notes = 2;

function nameOf({ kind, category }: RedFlag, { terms, context }: Frame): string {
  const { kinds } = flagWords[context.language];
  if (kind === "repeatRate") return kinds.repeatRate;
  if (kind === "cohort") return kinds.cohort(returnDays);
  if (kind === "champions") return kinds.champions(terms.segments.champions, terms.segments.atRisk, championDays);
  const known = knownCategories.find((id) => id === category) ?? "other";
  return kinds.complaint(terms.feedbackCategories[known]);
}

function lineCells(flag: RedFlag, row: number, frame: Frame): ReportCell[] {
  const why: ValueReason = flag.kind === "complaint" ? "answers" : "orders";
  const since = flag.kind === "champions" ? dayFormat(frame.context.language) : monthFormat;
  return [
    label(row, 0, nameOf(flag, frame), "total", 3),
    value(row, 3, cellNumber(flag.before), why, "number", percent),
    value(row, 4, cellNumber(flag.after), why, "number", percent),
    value(row, 5, flag.of, why, "number", whole),
    value(row, 6, flag.since, why, "number", since),
  ];
}

function noteTexts({ analysis, context }: Frame): string[] {
  const words = flagWords[context.language];
  const month = lastCompleteMonth(analysis);
  return [words.rule, ...(month === null ? [] : [words.complete(isoDay(month).slice(0, 7))])];
}

export function redFlagsBlock(frame: Frame): Block {
  const { places, flags, context } = frame;
  const words = flagWords[context.language];
  const place = places.flags;
  const first = place.row + 2;
  const none = words.none(context.shop.answers.length > 0, namesSegments(frame.analysis.rfm));
  const lines = flags.length === 0 ? [label(place.row + 1, 0, none, "aboutText", gridColumns)] : [
    ...header(place.row + 1, [[0, words.what, true], [3, words.before], [4, words.now], [5, words.of], [6, words.since]]),
    ...flags.flatMap((flag, index) => lineCells(flag, first + index, frame)),
  ];
  const cells = [
    label(place.row, 0, words.heading, "heading", gridColumns),
    ...lines,
    ...noteTexts(frame).map((text, index) => label(place.row + place.rows - notes + index, 0, text, "note", gridColumns)),
  ];
  const bands = flags.length === 0 ? [] : tableBands({ ...place, columns: 7 }, flags.length, false);
  return { name: "redFlags", area: place, cells, bands, charts: [], bars: [] };
}
