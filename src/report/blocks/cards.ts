/** How are we doing? Twelve figures that read across a room. */
import { isBelow } from "../../core/math/tolerance";
import { oneDecimal, percent, ratio, whole } from "../formats";
import { topGroup } from "../figures";
import { cardCell, cardIds, type CardId } from "../references";
import type { Block, NumberFormat, ReportCell } from "../types";
import { formula, label, literal, type Frame } from "./frame";

interface Figure {
  readonly formula: string;
  readonly value: number | string;
  readonly format: NumberFormat;
}

export const paretoCardShare = 0.2;

/** From this ratio on there is room to invest, whatever the target. */
const roomToInvest = 5;

/** A bound counts as reached within rounding. */
const nearly = "*(1-1E-12)";

const divided = (over: number, under: number, none: string): number | string => (under === 0 ? none : over / under);

function customerYears({ at }: Frame): string {
  const first = at.column.firstPurchase;
  return `((COUNT(${first})*${at.asOf}-SUM(${first}))/365.25)`;
}

/** Answers that need no CAC. */
function ownFigures(frame: Frame): Record<Exclude<CardId, "ltvToCac" | "maxCac" | "payback">, Figure> {
  const { at, figures, money, words, analysis, context } = frame;
  const none = literal(words.none);
  const { revenue, customers } = figures;
  const { margin } = context.assumptions;
  const { lastYear } = analysis;
  const safely = (text: string): string => `IFERROR(${text},${none})`;
  return {
    customers: { formula: `COUNTA(${at.column.id})`, value: customers, format: whole },
    revenue: { formula: `SUM(${at.column.spend})`, value: revenue, format: money.card },
    aov: {
      formula: safely(`${at.card.revenue}/SUM(${at.column.orders})`),
      value: divided(revenue, figures.orders, words.none),
      format: money.card,
    },
    frequency: {
      formula: safely(`SUM(${at.column.purchases})/${customerYears(frame)}`),
      value: divided(figures.purchases, figures.customerYears, words.none),
      format: oneDecimal,
    },
    repeatRate: {
      formula: safely(`COUNTIFS(${at.column.purchases},">=2")/${at.card.customers}`),
      value: figures.repeaters / customers,
      format: percent,
    },
    averageClv: {
      formula: safely(`${at.card.revenue}*${at.input.margin}/${at.card.customers}`),
      value: (revenue * margin) / customers,
      format: money.card,
    },
    equity: { formula: `${at.card.revenue}*${at.input.margin}`, value: revenue * margin, format: money.card },
    existing: {
      formula: at.existingShare,
      value: lastYear.revenue > 0 ? lastYear.existingRevenue / lastYear.revenue : words.none,
      format: percent,
    },
    pareto: {
      formula: at.paretoCardShare,
      value: revenue > 0 ? topGroup(analysis, paretoCardShare).revenue / revenue : words.none,
      format: percent,
    },
  };
}

/** Answers that ask for a CAC where none was entered. */
function cacFigures(frame: Frame): Record<"ltvToCac" | "maxCac" | "payback", Figure> {
  const { at, figures, money, words, context } = frame;
  const { margin, cac, targetRatio } = context.assumptions;
  const profit = figures.revenue * margin;
  const average = profit / figures.customers;
  const given = cac !== null && cac > 0;
  const withCac = (text: string): string => `IF(SUM(${at.input.cac})>0,${text},${literal(words.enterCac)})`;
  const months = (cac ?? 0) / (profit / (figures.customerYears * 12));
  const repaid = profit > 0 ? months : words.never;
  const monthly = `(${at.card.equity}/(${customerYears(frame)}*12))`;
  return {
    ltvToCac: {
      formula: withCac(`${at.card.averageClv}/${at.input.cac}`),
      value: given ? average / cac : words.enterCac,
      format: ratio,
    },
    maxCac: {
      formula: `IF(SUM(${at.input.targetRatio})>0,${at.card.averageClv}/${at.input.targetRatio},${literal(words.none)})`,
      value: targetRatio > 0 ? average / targetRatio : words.none,
      format: money.card,
    },
    payback: {
      formula: withCac(`IF(${at.card.equity}>0,IFERROR(${at.input.cac}/${monthly},${literal(words.none)}),${literal(words.never)})`),
      value: given ? repaid : words.enterCac,
      format: oneDecimal,
    },
  };
}

/** The word for the ratio, under it. */
function rating({ at, terms, words, context }: Frame, shown: number | string): { formula: string; value: string } {
  const { losing, belowTarget, healthy, roomToInvest: room } = terms.ratings;
  const cell = at.card.ltvToCac;
  const target = at.input.targetRatio;
  const top = `MAX(${target},${roomToInvest})`;
  const word =
    `IF(${cell}<1${nearly},${literal(losing)},IF(${cell}<${target}${nearly},${literal(belowTarget)},` +
    `IF(${cell}<${top}${nearly},${literal(healthy)},${literal(room)})))`;
  const text = `IF(ISNUMBER(${cell}),${word},${literal(words.enterCacNote)})`;
  const bounds = [[1, losing], [context.assumptions.targetRatio, belowTarget], [Math.max(context.assumptions.targetRatio, roomToInvest), healthy]] as const;
  if (typeof shown === "string") return { formula: text, value: words.enterCacNote };
  return { formula: text, value: bounds.find(([bound]) => isBelow(shown, bound))?.[1] ?? room };
}

function cardNote(frame: Frame, id: CardId, row: number, column: number, shown: number | string): ReportCell {
  if (id !== "ltvToCac") return label(row, column, frame.words.cards[id].note, "cardNote", 2);
  const { formula: text, value } = rating(frame, shown);
  return { ...formula(row, column, text, value, "cardNote"), span: 2 };
}

export function cardsBlock(frame: Frame): Block {
  const figures = { ...ownFigures(frame), ...cacFigures(frame) };
  const places = cardIds.map((id, index) => ({ id, ...cardCell(frame.places, index) }));
  const cells = places.flatMap(({ id, row, column }) => {
    const figure = figures[id];
    return [
      label(row, column, frame.words.cards[id].label, "cardLabel", 2),
      formula(row + 1, column, figure.formula, figure.value, "cardValue", figure.format),
      cardNote(frame, id, row + 2, column, figure.value),
    ];
  });
  const bands = places.flatMap(({ row, column }) => [
    { area: { row, column, rows: 3, columns: 2 }, style: "cardBand" as const },
    { area: { row, column, rows: 3, columns: 1 }, style: "cardEdge" as const },
  ]);
  return { name: "cards", area: frame.places.cards, cells, bands, charts: [], bars: [] };
}
