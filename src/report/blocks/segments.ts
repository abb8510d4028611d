/** Who are our customers, and what should we do with each group? */
import { segmentIds, type SegmentId } from "../../core/rfm/segments";
import { cellAddress } from "../address";
import { percent, whole } from "../formats";
import type { Group } from "../figures";
import { gridColumns } from "../places";
import { colors, segmentColors } from "../theme";
import type { Area, Block, ChartDescription, ReportCell } from "../types";
import { noSegmentsText, ownText } from "../ownRules";
import { formula, header, label, literal, rowsOf, sumFormula, tableBands, type Frame } from "./frame";

interface Line {
  readonly id: SegmentId | null;
  readonly name: string;
  readonly advice: string;
  readonly group: Group;
}

/** A line per segment, best first, and one for customers that could not be scored. */
export function segmentLines({ words, terms, figures }: Pick<Frame, "words" | "terms" | "figures">): Line[] {
  const lines: Line[] = segmentIds.map((id) => ({
    id,
    name: terms.segments[id],
    advice: words.segments.advice[id],
    group: figures.segments[id],
  }));
  const { tooFew, onlyRefunds } = words.segments;
  const nobodyScored = figures.unscored.customers === figures.customers;
  const unscored: Line = { id: null, name: words.unscored, advice: nobodyScored ? tooFew : onlyRefunds, group: figures.unscored };
  return figures.unscored.customers > 0 ? [...lines, unscored] : lines;
}

function clvFormula(customers: string, lifetime: string, frame: Frame): string {
  return `IF(${customers}=0,${literal(frame.words.none)},${lifetime}*${frame.at.input.margin}/${customers})`;
}

function clvValue({ customers, lifetime }: Group, { words, context }: Frame): number | string {
  return customers === 0 ? words.none : (lifetime * context.assumptions.margin) / customers;
}

/** The segment's spend stands in the table; with what is predicted it must be summed. */
function lifetimeFormula(row: number, name: string, { at }: Frame): string {
  return at.rank === "spend" ? cellAddress(row, 2) : `SUMIFS(${at.column[at.rank]},${at.column.segment},${name})`;
}

function lineCells(frame: Frame, line: Line, row: number): ReportCell[] {
  const { at, figures, money } = frame;
  const name = `$${cellAddress(row, 0)}`;
  const { customers, revenue } = line.group;
  return [
    label(row, 0, line.name, "wrapped"),
    formula(row, 1, `COUNTIFS(${at.column.segment},${name})`, customers, "number", whole),
    formula(row, 2, `SUMIFS(${at.column.spend},${at.column.segment},${name})`, revenue, "number", money.table),
    formula(row, 3, `IFERROR(${cellAddress(row, 1)}/${at.card.customers},0)`, customers / figures.customers, "number", percent),
    formula(row, 4, clvFormula(cellAddress(row, 1), lifetimeFormula(row, name, frame), frame), clvValue(line.group, frame), "number", money.table),
    label(row, 5, line.advice, "advice", 3),
  ];
}

function totalCells(frame: Frame, row: number, first: number, rows: number): ReportCell[] {
  const { words, figures, money } = frame;
  const { all } = figures;
  const lifetime = frame.at.rank === "spend" ? cellAddress(row, 2) : `SUM(${frame.at.column[frame.at.rank]})`;
  return [
    label(row, 0, words.segments.total, "total"),
    formula(row, 1, sumFormula(first, rows, 1), all.customers, "totalNumber", whole),
    formula(row, 2, sumFormula(first, rows, 2), all.revenue, "totalNumber", money.table),
    formula(row, 3, sumFormula(first, rows, 3), 1, "totalNumber", percent),
    formula(row, 4, clvFormula(cellAddress(row, 1), lifetime, frame), clvValue(all, frame), "totalNumber", money.table),
  ];
}

function chart(frame: Frame, lines: readonly Line[], first: number, place: Area): ChartDescription {
  const { words } = frame;
  const column = (index: number) => ({ row: first, rows: lines.length, column: index, columns: 1 });
  return {
    id: "clv.segments",
    type: "BarClustered",
    title: words.segments.chart,
    place,
    categories: column(0),
    series: [{ name: words.segments.customers, values: column(1), color: colors.accent }],
    pointColors: lines.map(({ id }) => (id === null ? colors.muted : segmentColors[id])),
    legend: null,
    reversed: true,
    dataLabels: true,
    evenly: false,
    categoryFormat: null,
    valueFormat: whole.code,
    alt: { title: words.segments.chart, description: words.segments.alt },
  };
}

/** Without names of segments one line says why. */
function withoutSegments({ words, places }: Frame, why: string): Block {
  const place = places.segments;
  const cells = [label(place.row, 0, words.segments.heading, "heading", gridColumns), label(place.row + 1, 0, why, "aboutText", gridColumns)];
  return { name: "segments", area: place, cells, bands: [], charts: [], bars: [] };
}

export function segmentsBlock(frame: Frame): Block {
  const { analysis: { rfm }, context: { language }, words, places } = frame;
  const why = noSegmentsText(rfm, language);
  if (why !== null) return withoutSegments(frame, why);
  const own = ownText(rfm, language);
  const place = places.segments;
  const lines = segmentLines(frame);
  const first = place.row + 2;
  const total = first + lines.length;
  const text = words.segments;
  const cells = [
    label(place.row, 0, own === null ? text.heading : `${text.heading} (${own})`, "heading", gridColumns),
    ...header(place.row + 1, [[0, text.segment, true], [1, text.customers], [2, text.revenue], [3, text.share], [4, text.clv]]),
    label(place.row + 1, 5, text.action, "headerAdvice", 3),
    ...lines.flatMap((line, index) => lineCells(frame, line, first + index)),
    ...totalCells(frame, total, first, lines.length),
  ];
  return {
    name: "segments",
    area: place,
    cells,
    bands: tableBands(place, lines.length),
    charts: places.segmentChart === null ? [] : [chart(frame, lines, first, places.segmentChart)],
    bars: [{ area: rowsOf(place, 2, lines.length, 2, 1), color: colors.bar }],
  };
}
