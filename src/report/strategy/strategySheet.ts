/** Which ways raise the lifetime value, how far is each, and where does one begin? */
import { languageIds } from "../../catalogue/languages";
import { strategyWords } from "../../words/strategy/strategy";
import { cellAddress } from "../address";
import { formula, header, label, literal, tableBands, type Frame } from "../blocks/frame";
import { below, blockSheet } from "../blockSheet";
import { dayFormat, whole } from "../formats";
import { noSegmentsText } from "../ownRules";
import { summaryCell } from "../summaryCell";
import { typedNumber, type InputLabels } from "../typedCells";
import type { Block, BlockSheet, ReportCell } from "../types";
import { ownSegmentsBlock } from "./ownSegmentsBlock";
import { wayIds, waysOf, type NeededWay, type Way, type WayId } from "./ways";

const columns = 8;
const widths: readonly number[] = [140, 200, 70, 70, 70, 70, 64, 320];

/** The target stands so many columns right of the way's name. */
const targetColumn = 3;

const targetInput = (id: WayId): string => `strategy.${id}.target`;

export const strategyInputs: InputLabels = new Map(
  languageIds.flatMap((language) => wayIds.map((id) => [strategyWords[language].ways[id].name, [{ input: targetInput(id), distance: targetColumn }]] as const)),
);

const tableRow = 4;

function targetOf({ context }: Frame, way: Way): number | null {
  const typed = typedNumber(context.typed, targetInput(way.id), way.rule === "number" ? -Infinity : 0, way.rule === "share" ? 1 : Infinity);
  return typed ?? (way.today.value === null ? null : way.target(way.today.value));
}

/** How much is missing, and whether nothing is. */
function gapCells(frame: Frame, way: Way, target: number | null, row: number): ReportCell[] {
  const { context, words } = frame;
  const text = strategyWords[context.language];
  const [today, goal, gap] = [cellAddress(row, 2), cellAddress(row, targetColumn), cellAddress(row, 4)];
  const none = literal(words.none);
  const { value } = way.today;
  const missing = value === null || target === null ? null : Math.max(0, way.falls ? value - target : target - value);
  const difference = way.falls ? `${today}-${goal}` : `${goal}-${today}`;
  const status = missing === null ? words.none : missing === 0 ? text.reached : text.open;
  return [
    formula(row, 4, `IF(COUNT(${today},${goal})=2,MAX(0,${difference}),${none})`, missing ?? words.none, "number", way.format),
    formula(row, 5, `IF(ISNUMBER(${gap}),IF(${gap}=0,${literal(text.reached)},${literal(text.open)}),${none})`, status, "indented"),
  ];
}

function wayCells(frame: Frame, way: Way, row: number): ReportCell[] {
  const { context, words } = frame;
  const target = targetOf(frame, way);
  return [
    formula(row, 2, `IFERROR(${way.today.formula},${literal(words.none)})`, way.today.value ?? words.none, "number", way.format),
    {
      kind: "input", input: targetInput(way.id), rule: way.rule, prompt: { title: way.name, message: strategyWords[context.language].message },
      row, column: targetColumn, value: target, format: way.format, style: "input",
    },
    ...gapCells(frame, way, target, row),
    way.customers === null ? label(row, 6, words.none, "number") : formula(row, 6, way.customers.formula, way.customers.value, "number", whole),
    label(row, 7, way.act, "advice"),
  ];
}

function lineCells(frame: Frame, way: Way | NeededWay, row: number): ReportCell[] {
  const named = [label(row, 0, way.name, "text"), label(row, 1, way.metric, "text")];
  return "needs" in way ? [...named, label(row, 2, way.needs, "note", 6)] : [...named, ...wayCells(frame, way, row)];
}

function titleBlock(frame: Frame): Block {
  const { analysis, at, context } = frame;
  const text = strategyWords[context.language];
  const cells = [
    label(0, 0, text.title, "title", columns),
    label(1, 0, text.note, "note", columns),
    label(2, 0, text.asOf, "aboutLabel"),
    formula(2, 1, summaryCell(frame, at.asOf), analysis.asOf, "aboutNumber", dayFormat(context.language)),
  ];
  return { name: "title", area: { row: 0, column: 0, rows: 3, columns }, cells, bands: [], charts: [], bars: [] };
}

function waysBlock(frame: Frame): Block {
  const text = strategyWords[frame.context.language];
  const ways = waysOf(frame);
  const first = tableRow + 1;
  const why = noSegmentsText(frame.analysis.rfm, frame.context.language);
  const notes = [text.targetNote, text.customersNote, ...(why === null ? [] : [why])];
  const place = { row: tableRow, column: 0, rows: 1 + ways.length + notes.length, columns };
  return {
    name: "ways",
    area: place,
    cells: [
      ...header(tableRow, [[0, text.way, true], [1, text.metric, true], [2, text.today], [3, text.target], [4, text.gap], [6, text.customers]]),
      label(tableRow, 5, text.status, "headerAdvice"),
      label(tableRow, 7, text.act, "headerAdvice"),
      ...ways.flatMap((way, index) => lineCells(frame, way, first + index)),
      ...notes.map((note, index) => label(first + ways.length + index, 0, note, "note", columns)),
    ],
    // The sheet's title is the table's heading.
    bands: tableBands({ ...place, row: tableRow - 1 }, ways.length, false),
    charts: [], bars: [],
  };
}

export function strategySheet(frame: Frame): BlockSheet {
  const ways = waysBlock(frame);
  const own = ownSegmentsBlock(frame, below(ways));
  const blocks = [titleBlock(frame), ways, ...(own === null ? [] : [own])];
  return blockSheet(strategyWords[frame.context.language].title, blocks, { narrowest: widths, orientation: "Landscape" });
}
