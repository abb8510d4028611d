/** What do customers complain about, to whom, how much CLV is at stake, and since when? */
import { knownCategories } from "../../catalogue/feedbackKeywords";
import { complaintGroup, type ComplaintGroup } from "../../core/experience/complaints";
import { voiceWords } from "../../words/voice/voice";
import { cellAddress } from "../address";
import { formula, header, label, rowsOf, sumFormula, tableBands, value, type Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { whole } from "../formats";
import { summaryCell } from "../summaryCell";
import { colors } from "../theme";
import type { Block, ReportCell } from "../types";
import { voiceColumns, wideColumn } from "./grid";
import { aboutText } from "./lists";
import type { Comment, Survey } from "./survey";

const mostPairs = 20;

interface Line {
  readonly name: string;
  readonly comments: number;
  readonly group: ComplaintGroup;
}

function lineOf({ analysis }: Frame, { worthOf }: Survey, name: string, comments: readonly Comment[]): Line {
  const complaints = comments.filter(({ isComplaint }) => isComplaint).map(({ answer }) => answer);
  return { name, comments: comments.length, group: complaintGroup(complaints, analysis.asOf, worthOf) };
}

const byStake = (a: Line, b: Line): number => b.group.worth - a.group.worth || b.group.complaints - a.group.complaints;

/** What follows from a line's complaints: worth, age, and whether they are more than before. */
function groupCells(frame: Frame, { group }: Line, row: number, style: "number" | "totalNumber"): ReportCell[] {
  const { analysis, at, context, money } = frame;
  const worth = cellNumber(group.worth);
  const text = voiceWords[context.language].complaints;
  return [
    value(row, 3, worth, "answers", style, money.table),
    formula(row, 4, `${cellAddress(row, 3)}*${summaryCell(frame, at.input.margin)}`, worth * context.assumptions.margin, style, money.table),
    ...(group.oldest === null ? [] : [
      value(row, 5, analysis.asOf - group.oldest, "answers", style, whole),
      value(row, 6, group.recent, "answers", style, whole),
      value(row, 7, group.earlier, "answers", style, whole),
    ]),
    ...(group.isRedFlag ? [value(row, wideColumn, text.doubled, "answers", "flag")] : []),
  ];
}

function lineCells(frame: Frame, line: Line, row: number): ReportCell[] {
  return [
    value(row, 0, line.name, "answers", "wrapped"),
    value(row, 1, line.comments, "answers", "number", whole),
    value(row, 2, line.group.complaints, "answers", "number", whole),
    ...groupCells(frame, line, row, "number"),
  ];
}

function headerCells({ context, at }: Frame, first: string, row: number): ReportCell[] {
  const text = voiceWords[context.language].complaints;
  return [
    ...header(row, [[0, first, true], [1, text.comments], [2, text.complaints], [3, text.worth[at.rank]], [4, text.stake], [5, text.oldest], [6, text.recent], [7, text.earlier]]),
    label(row, wideColumn, text.flag, "headerAdvice"),
  ];
}

/** Every category that is mentioned; those with most at stake first. */
export function categoriesBlock(frame: Frame, survey: Survey, row: number): Block {
  const { context, terms } = frame;
  const text = voiceWords[context.language].complaints;
  const { comments } = survey;
  const lines = [...knownCategories, "other" as const].flatMap((id) => {
    const own = comments.filter(({ category }) => category === id);
    return own.length === 0 ? [] : [lineOf(frame, survey, terms.feedbackCategories[id], own)];
  }).sort(byStake);
  const first = row + 2;
  const total = first + lines.length;
  const all = lineOf(frame, survey, text.total, comments);
  const place = { row, column: 0, rows: 3 + lines.length + 3, columns: voiceColumns };
  return {
    name: "categories",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", voiceColumns),
      ...headerCells(frame, text.category, row + 1),
      ...lines.flatMap((line, index) => lineCells(frame, line, first + index)),
      label(total, 0, text.total, "total"),
      formula(total, 1, sumFormula(first, lines.length, 1), all.comments, "totalNumber", whole),
      formula(total, 2, sumFormula(first, lines.length, 2), all.group.complaints, "totalNumber", whole),
      ...groupCells(frame, all, total, "totalNumber"),
      ...[text.note, text.totalNote, text.opened].map((note, index) => label(total + 1 + index, 0, note, "note", voiceColumns)),
    ],
    bands: tableBands(place, lines.length),
    charts: [],
    bars: [{ area: rowsOf(place, 2, lines.length, 4, 1), color: colors.bar }],
  };
}

/** Category and department together, most at stake first. */
export function pairsBlock(frame: Frame, survey: Survey, row: number): Block {
  const { language } = frame.context;
  const text = voiceWords[language].pairs;
  const groups = new Map<string, Comment[]>();
  for (const comment of survey.comments) {
    const { category, answer } = comment;
    const name = aboutText({ category, department: answer.department ?? text.none }, language);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [comment]);
    else group.push(comment);
  }
  const all = [...groups].map(([name, comments]) => lineOf(frame, survey, name, comments)).filter(({ group }) => group.complaints > 0).sort(byStake);
  const lines = all.slice(0, mostPairs);
  const more = all.length - lines.length;
  const place = { row, column: 0, rows: 2 + lines.length + (more > 0 ? 1 : 0), columns: voiceColumns };
  return {
    name: "pairs",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", voiceColumns),
      ...headerCells(frame, text.pair, row + 1),
      ...lines.flatMap((line, index) => lineCells(frame, line, row + 2 + index)),
      ...(more > 0 ? [label(row + 2 + lines.length, 0, text.other(more), "note", voiceColumns)] : []),
    ],
    bands: tableBands(place, lines.length, false),
    charts: [],
    bars: [{ area: rowsOf(place, 2, lines.length, 4, 1), color: colors.bar }],
  };
}
