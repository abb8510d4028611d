/** Which detractors and which complaints should somebody answer first? */
import { isoDay } from "../../core/serialDay";
import { npsClass } from "../../core/experience/npsClass";
import type { SurveyAnswer } from "../../core/shop";
import { terms } from "../../words/terms/terms";
import { voiceWords } from "../../words/voice/voice";
import { cellAddress } from "../address";
import { formula, header, label, tableBands, value, type Frame } from "../blocks/frame";
import { boundedText } from "../boundedText";
import { cellNumber } from "../cellNumber";
import { idCell } from "../idCell";
import { dayFormat, general, verbatim } from "../formats";
import { segmentText } from "../ownRules";
import { summaryCell } from "../summaryCell";
import type { Block, ReportCell } from "../types";
import { voiceColumns, wideColumn } from "./grid";
import type { Comment, Person, Survey } from "./survey";

const mostDetractors = 20;
const mostQuotes = 30;

/** The name of a department: longer ones would widen their column. */
const longestName = 26;

interface Line {
  readonly customer: string | null;
  readonly nps: number | null;
  readonly day: number | null;
  readonly worth: number | null;
  readonly about: string;
  readonly comment: string;
}

function customerCell({ context, words }: Frame, id: string | null, row: number): ReportCell {
  return id === null ? label(row, 0, words.none, "text") : idCell(context, id, row);
}

/** Below this worth nothing is known of a customer: the cell stays blank. */
function lineCells(frame: Frame, line: Line, row: number): ReportCell[] {
  const { at, context, money } = frame;
  const { worth } = line;
  const margin = summaryCell(frame, at.input.margin);
  return [
    customerCell(frame, line.customer, row),
    ...(line.nps === null ? [] : [value(row, 1, line.nps, "list", "number", general)]),
    ...(line.day === null ? [] : [value(row, 2, line.day, "list", "number", dayFormat(context.language))]),
    ...(worth === null ? [] : [
      value(row, 3, cellNumber(worth), "list", "number", money.table),
      formula(row, 4, `${cellAddress(row, 3)}*${margin}`, worth * context.assumptions.margin, "number", money.table),
    ]),
    { ...value(row, 5, line.about, "list", "indented", verbatim), span: 3 },
    ...(line.comment === "" ? [] : [value(row, wideColumn, boundedText(line.comment), "list", "quote", verbatim)]),
  ];
}

interface List {
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  readonly about: string;
  readonly lines: readonly Line[];
}

function listBlock(frame: Frame, { name, heading, note, about, lines }: List, row: number): Block {
  const { context, at } = frame;
  const { list, worth } = voiceWords[context.language];
  const place = { row, column: 0, rows: 3 + lines.length, columns: voiceColumns };
  return {
    name,
    area: place,
    cells: [
      label(row, 0, heading, "heading", voiceColumns),
      ...header(row + 1, [[0, list.customer, true], [1, list.nps], [2, list.day], [3, worth[at.rank]], [4, list.clv]]),
      label(row + 1, 5, about, "headerAdvice", 3),
      label(row + 1, wideColumn, list.comment, "headerAdvice"),
      ...lines.flatMap((line, index) => lineCells(frame, line, row + 2 + index)),
      label(row + 2 + lines.length, 0, note, "note", voiceColumns),
    ],
    bands: tableBands(place, lines.length, false),
    charts: [], bars: [],
  };
}

const byWorth = (a: { readonly worth: number | null }, b: { readonly worth: number | null }): number => (b.worth ?? -Infinity) - (a.worth ?? -Infinity) || 0;

/** The comment, and the day, of the latest answer that has one. */
function latestOf({ answers }: Survey, id: string, has: (answer: SurveyAnswer) => boolean): SurveyAnswer | undefined {
  return answers.filter((answer) => answer.customer === id && has(answer)).reduce<SurveyAnswer | undefined>(
    (latest, answer) => (latest === undefined || (answer.day ?? 0) >= (latest.day ?? 0) ? answer : latest), undefined,
  );
}

/** What was said with the answer that made a detractor; else the latest comment, with its day. */
function detractorComment({ context }: Frame, survey: Survey, id: string, made: SurveyAnswer | undefined): string {
  if (context.pseudonymised === true) return "";
  if (made !== undefined && made.comment !== null) return made.comment;
  const other = latestOf(survey, id, ({ comment }) => comment !== null);
  if (other === undefined || other.comment === null) return "";
  return other.day === null ? other.comment : `${isoDay(other.day)}: ${other.comment}`;
}

function detractorLine(frame: Frame, survey: Survey, { row, worth, nps }: Person): Line {
  const { analysis, context } = frame;
  const made = latestOf(survey, row.id, (answer) => answer.nps !== null);
  return {
    customer: row.id, nps, worth,
    day: made?.day ?? null,
    about: segmentText(row.segment, analysis.rfm, context.language),
    comment: detractorComment(frame, survey, row.id, made),
  };
}

/** Tier High, and six or less; null where there is nobody. */
export function detractorsBlock(frame: Frame, survey: Survey, row: number): Block | null {
  const text = voiceWords[frame.context.language];
  const all = survey.people.filter((person) => person.nps !== null && npsClass(person.nps) === "detractor" && frame.figures.tierOf(person.row) === "high");
  if (all.length === 0) return null;
  const lines = [...all].sort(byWorth).slice(0, mostDetractors).map((person) => detractorLine(frame, survey, person));
  const { heading, note } = text.detractors;
  return listBlock(frame, { name: "detractors", heading, note: note(lines.length, all.length), about: text.list.segment, lines }, row);
}

/** What a comment is about, and where it belongs. */
export function aboutText({ category, department }: { readonly category: Comment["category"]; readonly department: string | null }, language: Frame["context"]["language"]): string {
  const name = terms[language].feedbackCategories[category];
  return department === null ? name : `${name} / ${boundedText(department, longestName)}`;
}

export function quotesBlock(frame: Frame, { comments }: Survey, row: number): Block {
  const { language, pseudonymised } = frame.context;
  const text = voiceWords[language];
  const complaints = comments.filter(({ isComplaint }) => isComplaint);
  const latestFirst = [...complaints].sort((a, b) => (b.answer.day ?? 0) - (a.answer.day ?? 0));
  const lines = latestFirst.sort(byWorth).slice(0, mostQuotes).map(({ answer, category, worth, text: comment }): Line => ({
    customer: answer.customer, nps: answer.nps, day: answer.day, worth, comment: pseudonymised === true ? "" : comment, about: aboutText({ category, department: answer.department }, language),
  }));
  const { heading, note } = text.quotes;
  return listBlock(frame, { name: "quotes", heading, note: note(lines.length, complaints.length), about: text.list.about, lines }, row);
}
