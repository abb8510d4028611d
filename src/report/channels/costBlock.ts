/** What did a new customer of each channel cost, when is that earned back, and what follows? */
import { isBelow } from "../../core/math/tolerance";
import { ltvToCacRating } from "../../core/value/ltvToCacRating";
import type { CustomerRow } from "../../core/analysis";
import type { SerialDay } from "../../core/transactions";
import { fewCustomers } from "../../core/acquisition/channelValue";
import { cellAddress, sheetPrefix } from "../address";
import { formula, header, label, literal, sumFormula, tableBands, value, type Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { dayFormat, oneDecimal, ratio as ratioFormat, verbatim, whole } from "../formats";
import { colors } from "../theme";
import type { Area, Block, ChartDescription, InputCell, ReportCell } from "../types";
import { averageClv, criterion, nearly, sheetColumns, spendOf, stopRatio, type ChannelFrame } from "./channelFrame";
import type { ChannelLine } from "./channelLines";
import { clvCell, revenueCell } from "./valueBlock";

/** From this ratio on there is room to invest, whatever the target. */
const roomToInvest = 5;
const daysPerMonth = 365.25 / 12;
const chartRows = 14;
const notes = 2;

const column = { name: 0, cost: 1, from: 2, until: 3, won: 4, cac: 5, clv: 6, ratio: 7, payback: 8, rating: 9, maxCac: 10, room: 11, verdict: 12, note: 13 } as const;

/** What the cells of a channel show now. */
interface Figures {
  readonly cost: number | null;
  readonly from: SerialDay;
  readonly until: SerialDay;
  readonly won: number;
  readonly cac: number | null;
  readonly clv: number | null;
  readonly ratio: number | null;
  readonly payback: number | null;
  readonly maxCac: number | null;
}

function wonBetween(customers: readonly CustomerRow[], from: SerialDay, until: SerialDay): number {
  return customers.filter(({ firstPurchase: day }) => day !== null && day >= from && day <= until).length;
}

/** Customer-months since the first purchase. */
function customerMonths(customers: readonly CustomerRow[], asOf: SerialDay): number {
  const days = customers.reduce((sum, { firstPurchase: day }) => sum + (day === null ? 0 : asOf - day), 0);
  return days / daysPerMonth;
}

export function figuresOf(line: ChannelLine, frame: Frame): Figures {
  const { analysis, context } = frame;
  const { margin, targetRatio } = context.assumptions;
  const cost = line.spending === null ? null : cellNumber(line.spending.cost);
  const from = line.spending?.from ?? analysis.firstDay;
  const until = line.spending?.until ?? analysis.lastDay;
  const won = wonBetween(line.customers, from, until);
  const cac = cost !== null && cost > 0 && won > 0 ? cost / won : null;
  const clv = averageClv(line, frame);
  const profit = spendOf(line.customers) * margin;
  const months = customerMonths(line.customers, analysis.asOf);
  return {
    cost, from, until, won, cac, clv,
    ratio: cac === null || clv === null ? null : clv / cac,
    payback: cac === null || profit <= 0 || months === 0 ? null : cac / (profit / months),
    maxCac: clv === null || targetRatio <= 0 ? null : clv / targetRatio,
  };
}

function costCell({ words, frame }: ChannelFrame, { key }: ChannelLine, row: number, { cost }: Figures): InputCell {
  return { kind: "input", input: `channelCost ${key}`, row, column: column.cost, value: cost, format: frame.money.exact, style: "input", rule: "money", prompt: words.cost.prompt };
}

function wonCells({ frame }: ChannelFrame, line: ChannelLine, row: number, { from, until, won }: Figures): ReportCell[] {
  const day = dayFormat(frame.context.language);
  const why = line.spending?.from === null || line.spending === null ? "about" : "costs";
  const { channel, firstPurchase } = frame.at.column;
  const days = `${firstPurchase},">="&${cellAddress(row, column.from)},${firstPurchase},"<="&${cellAddress(row, column.until)}`;
  return [
    value(row, column.from, from, why, "number", day),
    value(row, column.until, until, why, "number", day),
    formula(row, column.won, `COUNTIFS(${channel},${criterion(line, row)},${days})`, won, "number", whole),
  ];
}

/** The word for a ratio, as on the Summary. */
function ratingCell({ frame, threshold }: ChannelFrame, row: number, shown: number | null): ReportCell {
  const { losing, belowTarget, healthy, roomToInvest: room } = frame.terms.ratings;
  const cell = cellAddress(row, column.ratio);
  const word =
    `IF(${cell}<1${nearly},${literal(losing)},IF(${cell}<${threshold.scale}${nearly},${literal(belowTarget)},` +
    `IF(${cell}<MAX(${threshold.scale},${roomToInvest})${nearly},${literal(healthy)},${literal(room)})))`;
  const { targetRatio } = frame.context.assumptions;
  const now = shown === null ? frame.words.none : frame.terms.ratings[ltvToCacRating(shown, targetRatio, Math.max(targetRatio, roomToInvest))];
  return formula(row, column.rating, `IF(ISNUMBER(${cell}),${word},${literal(frame.words.none)})`, now, "indented");
}

function verdictOf({ words, frame }: ChannelFrame, { ratio, cost, won }: Figures): string {
  const { scale, fix, stop } = words.verdicts;
  if (ratio === null) return cost !== null && cost > 0 && won === 0 ? stop : frame.words.none;
  if (!isBelow(ratio, frame.context.assumptions.targetRatio)) return scale;
  return isBelow(ratio, stopRatio) ? stop : fix;
}

/** Who pays and wins nobody is told to stop, too. */
function verdictCell(shared: ChannelFrame, row: number, figures: Figures): ReportCell {
  const { words, frame, threshold } = shared;
  const { scale, fix, stop } = words.verdicts;
  const [ratio, cost, won] = [column.ratio, column.cost, column.won].map((at) => cellAddress(row, at));
  const judged = `IF(${ratio}>=${threshold.scale}${nearly},${literal(scale)},IF(${ratio}<${threshold.stop}${nearly},${literal(stop)},${literal(fix)}))`;
  const unjudged = `IF(AND(SUM(${cost})>0,${won}=0),${literal(stop)},${literal(frame.words.none)})`;
  return formula(row, column.verdict, `IF(ISNUMBER(${ratio}),${judged},${unjudged})`, verdictOf(shared, figures), "verdict");
}

/** Margin that the channel's customers bring in a month of theirs, as it was so far. */
function monthlyMargin({ frame, threshold }: ChannelFrame, line: ChannelLine, row: number, index: number): string {
  const { channel, firstPurchase } = frame.at.column;
  const is = `${channel},${criterion(line, row)}`;
  const asOf = `${sheetPrefix(frame.context.summarySheet)}${frame.at.asOf}`;
  const months = `((COUNTIFS(${is},${firstPurchase},">0")*${asOf}-SUMIFS(${firstPurchase},${is}))/(365.25/12))`;
  return `(${revenueCell(index)}*${threshold.margin}/${months})`;
}

function moneyCells(shared: ChannelFrame, line: ChannelLine, row: number, index: number, figures: Figures): ReportCell[] {
  const { frame, threshold } = shared;
  const { money, words } = frame;
  const at = (id: keyof typeof column): string => cellAddress(row, column[id]);
  const none = literal(words.none);
  const both = `AND(ISNUMBER(${at("cac")}),ISNUMBER(${at("clv")}))`;
  const { cac, clv, ratio, payback, maxCac, cost, won } = figures;
  const room = cac === null || maxCac === null || cost === null ? null : maxCac * won - cost;
  const paid = `IF(${revenueCell(index)}*${threshold.margin}>0,IFERROR(${at("cac")}/${monthlyMargin(shared, line, row, index)},${none}),${literal(words.never)})`;
  const never = cac !== null && payback === null && spendOf(line.customers) * frame.context.assumptions.margin <= 0;
  return [
    formula(row, column.cac, `IF(AND(SUM(${at("cost")})>0,${at("won")}>0),${at("cost")}/${at("won")},${none})`, cac ?? words.none, "number", money.exact),
    formula(row, column.clv, clvCell(index), clv ?? words.none, "number", money.exact),
    formula(row, column.ratio, `IF(${both},${at("clv")}/${at("cac")},${none})`, ratio ?? words.none, "number", ratioFormat),
    formula(row, column.payback, `IF(ISNUMBER(${at("cac")}),${paid},${none})`, payback ?? (never ? words.never : words.none), "number", oneDecimal),
    formula(row, column.maxCac, `IF(AND(ISNUMBER(${at("clv")}),${threshold.scale}>0),${at("clv")}/${threshold.scale},${none})`, maxCac ?? words.none, "number", money.exact),
    formula(row, column.room, `IF(AND(ISNUMBER(${at("cac")}),ISNUMBER(${at("maxCac")})),${at("maxCac")}*${at("won")}-${at("cost")},${none})`, room ?? words.none, "number", money.table),
  ];
}

function lineCells(shared: ChannelFrame, line: ChannelLine, row: number, index: number): ReportCell[] {
  const figures = figuresOf(line, shared.frame);
  const { threshold, words } = shared;
  const [won, cost] = [cellAddress(row, column.won), cellAddress(row, column.cost)];
  const isFew = (figures.cost ?? 0) > 0 && figures.won < fewCustomers;
  return [
    value(row, column.name, line.name, "about", "text", verbatim),
    costCell(shared, line, row, figures),
    ...wonCells(shared, line, row, figures),
    ...moneyCells(shared, line, row, index, figures),
    ratingCell(shared, row, figures.ratio),
    verdictCell(shared, row, figures),
    formula(row, column.note, `IF(AND(SUM(${cost})>0,${won}<${threshold.few}),"n<"&${threshold.few},"")`, isFew ? words.few(fewCustomers) : "", "advice"),
  ];
}

/** All channels that cost something, together. */
function totalCells({ lines, words, frame }: ChannelFrame, row: number, first: number): ReportCell[] {
  const figures = lines.map((line) => figuresOf(line, frame)).filter(({ cost }) => cost !== null && cost > 0);
  const cost = figures.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  const won = figures.reduce((sum, one) => sum + one.won, 0);
  const area = (at: number): string => `${cellAddress(first, at)}:${cellAddress(row - 1, at)}`;
  const [costCells, wonCell] = [cellAddress(row, column.cost), cellAddress(row, column.won)];
  return [
    label(row, 0, words.cost.all, "total"),
    formula(row, column.cost, sumFormula(first, lines.length, column.cost), cost, "totalNumber", frame.money.table),
    formula(row, column.won, `SUMIFS(${area(column.won)},${area(column.cost)},">0")`, won, "totalNumber", whole),
    formula(row, column.cac, `IF(${wonCell}>0,${costCells}/${wonCell},${literal(frame.words.none)})`, won > 0 ? cost / won : frame.words.none, "totalNumber", frame.money.exact),
  ];
}

function chart({ words, lines, frame }: ChannelFrame, first: number, place: Area): ChartDescription {
  const range = (at: number): Area => ({ row: first, rows: lines.length, column: at, columns: 1 });
  return {
    id: "clv.channels", type: "ColumnClustered", title: words.chart, place, categories: range(column.name),
    series: [
      { name: words.cost.clv, values: range(column.clv), color: colors.brand },
      { name: words.cost.cac, values: range(column.cac), color: colors.bar },
    ],
    pointColors: [], legend: "Bottom", reversed: false, dataLabels: false, evenly: true, categoryFormat: null,
    valueFormat: frame.money.axis.code, alt: { title: words.chart, description: words.alt },
  };
}

export function costBlock(shared: ChannelFrame, top: number): Block {
  const { lines } = shared;
  const { cost: text, channel, note } = shared.words;
  const first = top + 2;
  const total = first + lines.length;
  const table = { row: top, rows: 3 + lines.length, column: 0, columns: sheetColumns };
  const chartPlace = { row: total + 1 + notes + 1, rows: chartRows, column: 0, columns: sheetColumns };
  const cells = [
    label(top, 0, text.heading, "heading", sheetColumns),
    ...header(top + 1, [
      [column.name, channel, true], [column.cost, text.cost], [column.from, text.from], [column.until, text.until], [column.won, text.won],
      [column.cac, text.cac], [column.clv, text.clv], [column.ratio, text.ratio], [column.payback, text.payback],
      [column.maxCac, text.maxCac], [column.room, text.room],
    ]),
    label(top + 1, column.rating, text.rating, "headerAdvice"),
    label(top + 1, column.verdict, text.verdict, "headerAdvice"),
    label(top + 1, column.note, note, "headerAdvice"),
    ...lines.flatMap((line, index) => lineCells(shared, line, first + index, index)),
    ...totalCells(shared, total, first),
    label(total + 1, 0, text.wonNote, "note", sheetColumns),
    label(total + 2, 0, text.roomNote, "note", sheetColumns),
  ];
  return {
    name: "cost",
    area: { ...table, rows: table.rows + notes },
    cells,
    bands: tableBands(table, lines.length),
    charts: [chart(shared, first, chartPlace)],
    bars: [],
  };
}

/** The customers that a channel won in the days of its cost, for others to read. */
export function wonCell(top: number, index: number): string {
  return cellAddress(top + 2 + index, column.won);
}
