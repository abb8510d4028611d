/** What stands on the Subscriptions sheet: who is there, who stays, and what the renewals to come are worth? */
import { product } from "../../catalogue/product";
import { leastSubscribers, type SubscriptionGroup } from "../../core/contract/subscriptions";
import { sumOf } from "../../core/math/compensatedSum";
import type { Problem } from "../../core/problem";
import { cellAddress, fixedAddress } from "../address";
import { assumptionGuard } from "../blocks/assumptions";
import { aboutPair, aboutText, cardBands, formula, header, label, literal, rowsOf, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { blockSheet } from "../blockSheet";
import { dayFormat, percent, twoDecimals, verbatim, whole, wholePercent } from "../formats";
import { cardHeight, gridColumns } from "../places";
import { colors, type StyleRole } from "../theme";
import type { Area, Block, NumberFormat, ReportCell, BlockSheet } from "../types";
import type { SubscriptionsFrame } from "./context";
import { expectedRevenue } from "./subscribersSheet";

const titleRows = 7;
const cardRows = 2;
const cardsPerRow = 4;
const cardsRow = titleRows;
const assumptionsRow = cardsRow + cardRows * cardHeight;
/** The margin stands two columns right of its label, as on the Summary. */
export const marginCell = fixedAddress(assumptionsRow + 1, 2);
const plansRow = assumptionsRow + 3;
/** More plans than these are told by their number. */
const mostPlans = 20;
/** Longer than this nobody's table is read. */
const mostPeriods = 120;
const chartRows = 18;

/** Why nothing is said of the time to come. */
export function noModelReason(problem: Problem, { noModel }: SubscriptionsFrame["words"]): string {
  return problem.code === "tooFewValues" ? noModel.tooFew(leastSubscribers) : noModel.noFit;
}

function titleBlock({ context, words, common, analysis }: SubscriptionsFrame): Block {
  const { about } = common;
  const { rows } = context.reconciliation;
  const { problem } = analysis;
  const cells = [
    label(0, 0, words.title, "title", gridColumns),
    label(1, 0, common.intro, "note", gridColumns),
    ...aboutText(2, about.source, `${context.source.sheet}!${context.source.address}`),
    ...aboutPair(3, 0, about.rowsUsed, rows.used, whole),
    ...aboutPair(3, 2, words.about.unit, words.unit(context.unit), verbatim),
    ...aboutPair(3, 4, words.about.discount, context.discount, wholePercent),
    ...aboutPair(4, 0, about.rowsLeftOut, rows.in - rows.used, whole),
    ...(context.asOf === null ? [] : aboutPair(4, 2, about.asOf, context.asOf, dayFormat(context.language))),
    ...aboutPair(4, 4, about.version, product.version, verbatim),
    ...aboutText(5, about.method, words.about.methodText),
    ...(problem === null ? [] : [label(6, 0, noModelReason(problem, words), "warning", gridColumns)]),
  ];
  return { name: "title", area: area(0, titleRows), cells, bands: [], charts: [], bars: [] };
}

/** A formula over the table of subscribers, or its result where there is no such table. */
function counted({ live }: SubscriptionsFrame, row: number, column: number, text: string, shown: number | string, format: NumberFormat, style: StyleRole = "number"): ReportCell {
  return live ? formula(row, column, text, shown, style, format) : value(row, column, shown, "subscriptions", style, format);
}

/** A sum of the table times the margin: it follows the margin also where there is no table. */
const timesMargin = ({ live, margin }: SubscriptionsFrame, text: string, sum: number): string => `${live ? text : String(cellNumber(sum))}*${margin}`;

const area = (row: number, rows: number, column = 0, columns = gridColumns): Area => ({ row, rows, column, columns });

interface Card {
  readonly label: string;
  readonly note: string;
  readonly formula: string;
  readonly value: number | string;
  readonly format: NumberFormat;
  /** It goes by a cell of the workbook, whether there is a table or not. */
  readonly follows?: true;
}

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : sumOf(values) / values.length);

function cards(frame: SubscriptionsFrame): Card[] {
  const { analysis, context, words, column, common, money } = frame;
  const none = literal(common.none);
  const active = literal(words.status.active);
  const living = analysis.subscriptions.filter(({ left }) => !left);
  const known = <Key extends "renewal" | "renewals">(key: Key): number[] => living.flatMap((one) => one[key] ?? []).map(cellNumber);
  const [due, lost] = [sumOf(analysis.periods.map(({ atRisk }) => atRisk)), sumOf(analysis.periods.map(({ lost: leaving }) => leaving))];
  const worth = living.flatMap((one) => expectedRevenue(one) ?? []);
  const residual = timesMargin(frame, `SUM(${column.expected})`, sumOf(worth));
  const hasPrices = analysis.subscriptions.some(({ price }) => price !== null);
  const revenue = `SUMIFS(${column.price},${column.status},${active})`;
  const count = `COUNTIFS(${column.status},${active})`;
  const { unit } = context;
  const text = words.cards;
  const plain = (id: "subscribers" | "active" | "renewal" | "toCome" | "residual"): Pick<Card, "label" | "note"> => text[id];
  const perUnit = (id: "revenue" | "perSubscriber" | "churn"): Pick<Card, "label" | "note"> => ({ label: text[id].label, note: text[id].note(unit) });
  return [
    { ...plain("subscribers"), formula: `COUNTA(${column.id})`, value: analysis.subscribers, format: whole },
    { ...plain("active"), formula: count, value: analysis.active, format: whole },
    { ...perUnit("revenue"), formula: `IF(COUNT(${column.price})=0,${none},${revenue})`, value: hasPrices ? analysis.revenue : common.none, format: money.card },
    {
      ...perUnit("perSubscriber"),
      formula: `IF(COUNT(${column.price})=0,${none},IFERROR(${revenue}/${count},${none}))`,
      value: hasPrices && analysis.active > 0 ? analysis.revenue / analysis.active : common.none,
      format: money.card,
    },
    {
      // Every renewal that came is one of the table's renewals; of those who left the last did not.
      ...perUnit("churn"),
      formula: `IFERROR(COUNTIFS(${column.status},${literal(words.status.left)})/SUM(${column.periods}),${none})`,
      value: due > 0 ? lost / due : common.none,
      format: percent,
    },
    { ...plain("renewal"), formula: `IFERROR(SUM(${column.renewal})/COUNT(${column.renewal}),${none})`, value: meanOf(known("renewal")) ?? common.none, format: percent },
    { ...plain("toCome"), formula: `IFERROR(SUM(${column.renewals})/COUNT(${column.renewals}),${none})`, value: meanOf(known("renewals")) ?? common.none, format: twoDecimals },
    {
      ...plain("residual"),
      formula: frame.live ? `IF(COUNT(${column.expected})=0,${none},${residual})` : residual,
      value: worth.length > 0 ? sumOf(worth) * context.margin : common.none,
      format: money.card,
      ...(worth.length > 0 && { follows: true }),
    },
  ];
}

export const cardsRows = cardRows * cardHeight - 1;

export function cardsBlock(frame: SubscriptionsFrame, top = cardsRow): Block {
  const placed = cards(frame).map((card, index) => ({
    ...card, row: top + Math.floor(index / cardsPerRow) * cardHeight, column: (index % cardsPerRow) * 2,
  }));
  return {
    name: "cards",
    area: area(top, cardsRows),
    cells: placed.flatMap((card) => [
      label(card.row, card.column, card.label, "cardLabel", 2),
      card.follows === true
        ? formula(card.row + 1, card.column, card.formula, card.value, "cardValue", card.format)
        : counted(frame, card.row + 1, card.column, card.formula, card.value, card.format, "cardValue"),
      label(card.row + 2, card.column, card.note, "cardNote", 2),
    ]),
    bands: placed.flatMap(({ row, column }) => cardBands(row, column)),
    charts: [],
    bars: [],
  };
}

function assumptionsBlock({ context, common }: SubscriptionsFrame): Block {
  const row = assumptionsRow;
  const cells: ReportCell[] = [
    label(row, 0, common.assumptions.heading, "heading", gridColumns),
    label(row + 1, 0, common.assumptions.margin, "label", 2),
    { kind: "input", ...assumptionGuard("margin", common), row: row + 1, column: 2, value: context.margin, format: percent, style: "input" },
  ];
  return { name: "assumptions", area: area(row, 2), cells, bands: [], charts: [], bars: [] };
}

/** What each plan brings; nothing where the source names no plans. */
export function plansBlock(frame: SubscriptionsFrame, top = plansRow): Block | null {
  const { analysis, words, column, common, money, context } = frame;
  const plans = analysis.plans.slice(0, mostPlans);
  if (plans.length === 0) return null;
  const text = words.plans;
  const first = top + 2;
  const active = literal(words.status.active);
  const none = literal(common.none);
  const line = ({ plan, subscribers, active: count, revenue }: SubscriptionGroup & { readonly plan: string }, index: number): ReportCell[] => {
    const row = first + index;
    const name = `$${cellAddress(row, 0)}`;
    const members = analysis.subscriptions.filter((one) => one.plan === plan);
    const coming = members.flatMap(({ renewals }) => (renewals === null ? [] : cellNumber(renewals)));
    const expected = members.flatMap((one) => expectedRevenue(one) ?? []);
    const worth = sumOf(expected);
    return [
      value(row, 0, plan, "about", "text", verbatim),
      counted(frame, row, 1, `COUNTIFS(${column.plan},${name})`, subscribers, whole),
      counted(frame, row, 2, `SUMIFS(${column.price},${column.plan},${name},${column.status},${active})`, revenue, money.table),
      counted(frame, row, 3, `COUNTIFS(${column.plan},${name},${column.status},${active})`, count, whole),
      frame.live || expected.length > 0
        ? formula(row, 4, timesMargin(frame, `SUMIFS(${column.expected},${column.plan},${name})`, worth), worth * context.margin, "number", money.table)
        : value(row, 4, common.none, "subscriptions", "number", money.table),
      formula(row, 5, `IF(${cellAddress(row, 1)}=0,${none},1-${cellAddress(row, 3)}/${cellAddress(row, 1)})`, 1 - count / subscribers, "number", percent),
      counted(frame, row, 6, `IFERROR(SUMIFS(${column.renewals},${column.plan},${name})/COUNTIFS(${column.plan},${name},${column.renewals},">=0"),${none})`, meanOf(coming) ?? common.none, twoDecimals),
    ];
  };
  const more = analysis.plans.length - plans.length;
  const place = { ...area(top, 2 + plans.length + (more > 0 ? 1 : 0)), columns: 7 };
  return {
    name: "plans",
    area: place,
    cells: [
      label(top, 0, text.heading, "heading", gridColumns),
      ...header(top + 1, [[0, text.plan, true], [1, text.subscribers], [2, text.revenue], [3, text.active], [4, text.residual], [5, text.left], [6, text.toCome]]),
      ...plans.flatMap(line),
      ...(more > 0 ? [label(first + plans.length, 0, text.other(more), "note", gridColumns)] : []),
    ],
    bands: tableBands(place, plans.length, false),
    charts: [],
    bars: [{ area: rowsOf(place, 2, plans.length, 2, 1), color: colors.bar }],
  };
}

export function survivalBlock(frame: SubscriptionsFrame, top: number): Block {
  const { analysis, words, column, common } = frame;
  const text = words.survival;
  const periods = analysis.periods.slice(0, mostPeriods);
  const first = top + 2 + chartRows;
  const none = literal(common.none);
  const left = literal(words.status.left);
  const cells = periods.flatMap(({ period, atRisk, lost, survival, expected }, index): ReportCell[] => {
    const row = first + index;
    const at = (place: number): string => cellAddress(row, place);
    const before = index === 0 ? "1" : cellAddress(row - 1, 4);
    return [
      value(row, 0, period, "threshold", "leftNumber", whole),
      counted(frame, row, 1, `COUNTIFS(${column.periods},">="&${at(0)})`, atRisk, whole),
      counted(frame, row, 2, `COUNTIFS(${column.periods},${at(0)},${column.status},${left})`, lost, whole),
      formula(row, 3, `IF(${at(1)}>0,1-${at(2)}/${at(1)},${none})`, atRisk > 0 ? 1 - lost / atRisk : common.none, "number", percent),
      formula(row, 4, `IF(${at(1)}>0,${before}*${at(3)},${before})`, survival, "number", percent),
      value(row, 5, expected === null ? common.none : cellNumber(expected), "model", "number", percent),
    ];
  });
  const rows = Math.max(1, periods.length);
  const place = { ...area(top, 2 + chartRows + rows), columns: 6 };
  const range = (index: number): Area => ({ row: first, rows, column: index, columns: 1 });
  return {
    name: "survival",
    area: place,
    cells: [
      label(top, 0, text.heading, "heading", gridColumns),
      ...header(first - 1, [[0, text.period, true], [1, text.atRisk], [2, text.lost], [3, text.retention], [4, text.survival], [5, text.expected]]),
      ...cells,
    ],
    bands: tableBands({ ...place, row: first - 2 }, rows, false),
    charts: periods.length === 0 ? [] : [{
      id: "clv.survival", type: "Line", title: text.chart, place: area(top + 1, chartRows - 1), categories: range(0),
      series: [
        { name: text.survival, values: range(4), color: colors.ink },
        ...(analysis.fit === null ? [] : [{ name: text.expected, values: range(5), color: colors.accent }]),
      ],
      pointColors: [], legend: "Bottom", reversed: false, dataLabels: false, evenly: true, categoryFormat: null,
      valueFormat: wholePercent.code, alt: { title: text.chart, description: text.alt },
    }],
    bars: [],
  };
}

export function subscriptionsSheet(frame: SubscriptionsFrame): BlockSheet {
  const plans = plansBlock(frame);
  const survivalRow = plans === null ? plansRow : plans.area.row + plans.area.rows + 1;
  const survival = survivalBlock(frame, survivalRow);
  const blocks = [titleBlock(frame), cardsBlock(frame), assumptionsBlock(frame), ...(plans === null ? [] : [plans]), survival];
  return blockSheet(frame.words.title, blocks);
}
