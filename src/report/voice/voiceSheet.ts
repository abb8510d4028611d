/** What do customers say, and what is at stake? */
import { languageIds } from "../../catalogue/languages";
import { voiceWords } from "../../words/voice/voice";
import { fixedAddress } from "../address";
import { aboutPair, formula, label, type Frame } from "../blocks/frame";
import { blockSheet } from "../blockSheet";
import { dayFormat, digits, whole } from "../formats";
import { noSegmentsText } from "../ownRules";
import { summaryCell } from "../summaryCell";
import type { InputLabels } from "../typedCells";
import type { Block, BlockSheet, InputCell, ReportCell } from "../types";
import { classesBlock } from "./classes";
import { categoriesBlock, pairsBlock } from "./complaintTables";
import { voiceColumns, voiceWidths } from "./grid";
import { keywordLabels, keywordsBlock } from "./keywords";
import { detractorsBlock, quotesBlock } from "./lists";
import { npsBlock, satisfactionBlock } from "./scores";
import { boundInputs, surveyOf, type Survey } from "./survey";

/** The yellow bounds stand so many columns right of their labels. */
const boundDistance = 2;

export const voiceInputs: InputLabels = new Map([
  ...languageIds.flatMap((language) =>
    (["csat", "ces"] as const).map((id) => [voiceWords[language].bounds[id], [{ input: boundInputs[id], distance: boundDistance }]] as const)),
  ...keywordLabels,
]);

const plain = (name: string, row: number, cells: readonly ReportCell[], rows = 1): Block =>
  ({ name, area: { row, column: 0, rows, columns: voiceColumns }, cells, bands: [], charts: [], bars: [] });

function titleBlock(frame: Frame, { answers, has, worthOf }: Survey): Block {
  const { analysis, at, context } = frame;
  const text = voiceWords[context.language];
  const unsigned = answers.filter(({ customer }) => customer === null || worthOf(customer) === null).length;
  const asOf = { ...formula(3, 1, summaryCell(frame, at.asOf), analysis.asOf, "aboutNumber", dayFormat(context.language)) };
  const about = answers.length === 0 ? [] : [
    label(3, 0, text.asOf, "aboutLabel"), asOf,
    ...aboutPair(3, 2, text.answers, answers.length, whole),
    label(3, 4, text.unsigned, "aboutLabel", 3), ...aboutPair(3, 6, "", unsigned, whole).slice(1),
  ];
  const clv = has.nps || has.comment ? [label(2, 0, text.clv[at.rank], "note", voiceColumns)] : [];
  return plain("title", 0, [label(0, 0, text.title, "title", voiceColumns), label(1, 0, text.note, "note", voiceColumns), ...clv, ...about], 4);
}

/** Yellow cells: from which answer on is somebody satisfied, and was it easy? */
function boundsBlock(frame: Frame, { has, bounds }: Survey, row: number): Block | null {
  const text = voiceWords[frame.context.language].bounds;
  const cells = (["csat", "ces"] as const).filter((id) => has[id]).flatMap((id, index): ReportCell[] => {
    const message = { csat: text.csatMessage, ces: text.cesMessage }[id];
    const input: InputCell = {
      kind: "input", input: boundInputs[id], rule: "money", prompt: { title: text[id], message }, row: row + 1 + index, column: boundDistance,
      value: bounds[id], format: digits, style: "input",
    };
    return [label(row + 1 + index, 0, text[id], "label", boundDistance), input];
  });
  return cells.length === 0 ? null : plain("bounds", row, [label(row, 0, text.heading, "heading", voiceColumns), ...cells], 1 + cells.length / 2);
}

type Draw = (row: number) => Block | null;

/** One line for what is not there. */
const told = (name: string, text: string): Draw => (row) => plain(name, row, [label(row, 0, text, "note", voiceColumns)]);

function parts(frame: Frame, survey: Survey, csatBound: string): Draw[] {
  const { missing } = voiceWords[frame.context.language];
  const { has, comments } = survey;
  const complaints = comments.some(({ isComplaint }) => isComplaint);
  const why = noSegmentsText(frame.analysis.rfm, frame.context.language);
  return [
    ...(why !== null && (has.nps || has.csat || has.ces) ? [told("noSegments", why)] : []),
    ...(has.nps
      ? [
        (row: number) => npsBlock(frame, survey, row), (row: number) => classesBlock(frame, survey, row),
        (row: number) => detractorsBlock(frame, survey, row) ?? told("detractors", missing.noDetractor)(row),
      ]
      : [told("nps", missing.nps)]),
    has.csat || has.ces ? (row: number) => satisfactionBlock(frame, survey, row, csatBound) : told("satisfaction", missing.satisfaction),
    ...(has.comment ? [(row: number) => categoriesBlock(frame, survey, row)] : [told("categories", missing.comment)]),
    ...(has.comment && !complaints ? [told("pairs", missing.noComplaint)] : []),
    ...(complaints ? [has.department ? (row: number) => pairsBlock(frame, survey, row) : told("pairs", missing.department), (row: number) => quotesBlock(frame, survey, row)] : []),
    ...(has.comment ? [(row: number) => keywordsBlock(frame, row)] : []),
  ];
}

/** Blocks below each other, a gap between. */
function stacked(draws: readonly Draw[], from: number): Block[] {
  const blocks: Block[] = [];
  let row = from;
  for (const draw of draws) {
    const block = draw(row);
    if (block === null) continue;
    blocks.push(block);
    row = block.area.row + block.area.rows + 1;
  }
  return blocks;
}

const firstRow = 5;

export function voiceSheet(frame: Frame): BlockSheet {
  const text = voiceWords[frame.context.language];
  const survey = surveyOf(frame);
  const title = titleBlock(frame, survey);
  if (survey.answers.length === 0) return blockSheet(text.title, [title, plain("nothing", firstRow, [label(firstRow, 0, text.nothing, "warning", voiceColumns)])], { narrowest: voiceWidths, orientation: "Landscape" });
  const blocks = [title, ...stacked([(row) => boundsBlock(frame, survey, row), ...parts(frame, survey, fixedAddress(firstRow + 1, boundDistance))], firstRow)];
  const breaks = ["classes", "categories", "quotes", "keywords"].flatMap((name) => blocks.find((block) => block.name === name)?.area.row ?? []);
  return blockSheet(text.title, blocks, { pageBreaks: breaks, narrowest: voiceWidths, orientation: "Landscape" });
}
