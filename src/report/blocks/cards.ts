/** How are we doing? Twelve figures that read across a room. */
import { isBelow } from "../../core/math/tolerance";
import { oneDecimal, percent, ratio, whole } from "../formats";
import { topGroup } from "../figures";
import { aheadCardIds, cardCell, cardIds, type AheadCardId, type CardId } from "../references";
import type { Block, NumberFormat, ReportCell } from "../types";
import { predictionWords } from "../../words/prediction/prediction";
import { cardBands, formula, label, literal, type Frame } from "./frame";

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
  const { lifetime } = figures.all;
  const { margin } = context.assumptions;
  const { lastYear } = analysis;
  const profit = `${lifetimeFormula(frame)}*${at.input.margin}`;
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
      formula: safely(`${profit}/${at.card.customers}`),
      value: (lifetime * margin) / customers,
      format: money.card,
    },
    equity: { formula: profit, value: lifetime * margin, format: money.card },
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
  const average = (figures.all.lifetime * margin) / figures.customers;
  const given = cac !== null && cac > 0;
  const withCac = (text: string): string => `IF(SUM(${at.input.cac})>0,${text},${literal(words.enterCac)})`;
  const months = (cac ?? 0) / (profit / (figures.customerYears * 12));
  const repaid = profit > 0 ? months : words.never;
  // What customers bring a month is known from what they did, not from what they may do.
  const toDate = `${at.card.revenue}*${at.input.margin}`;
  const monthly = `(${toDate}/(${customerYears(frame)}*12))`;
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
      formula: withCac(`IF(${toDate}>0,IFERROR(${at.input.cac}/${monthly},${literal(words.none)}),${literal(words.never)})`),
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

/** Sums over the predicted columns; they say nothing where nothing could be expected. */
function aheadFigures(frame: Frame): Record<AheadCardId, Figure> {
  const { at, figures, money, words, context } = frame;
  const { predictedSpend, expectedPurchases, pAlive } = at.column;
  const { margin } = context.assumptions;
  const { predicted, customers } = figures;
  const known = (column: string, text: string): string => `IF(COUNT(${column})=0,${literal(words.none)},${text})`;
  const equity = `SUM(${predictedSpend})*${at.input.margin}`;
  return {
    predictedClv: {
      formula: known(predictedSpend, `${equity}/${at.card.customers}`),
      value: predicted === null ? words.none : (predicted.spend * margin) / customers,
      format: money.card,
    },
    predictedEquity: { formula: known(predictedSpend, equity), value: predicted === null ? words.none : predicted.spend * margin, format: money.card },
    expectedPurchases: { formula: known(expectedPurchases, `SUM(${expectedPurchases})`), value: predicted?.purchases ?? words.none, format: whole },
    active: { formula: known(pAlive, `SUM(${pAlive})`), value: predicted?.active ?? words.none, format: whole },
  };
}

const lifetimeFormula = ({ at }: Frame): string => (at.rank === "spend" ? at.card.revenue : `SUM(${at.column[at.rank]})`);

interface CardWords {
  readonly label: string;
  readonly note: string;
}

/** What a card is called, and what it says once there is a prediction. */
function cardWords({ context, words }: Frame, id: CardId | AheadCardId): CardWords {
  const { prediction, language } = context;
  if (prediction !== null) {
    const { horizon, unit } = prediction.told;
    const { ahead, cards } = predictionWords[language];
    const told: Partial<Record<CardId | AheadCardId, (typeof cards)[keyof typeof cards]>> = cards;
    const own = told[id];
    if (own !== undefined) return { label: own.label, note: typeof own.note === "string" ? own.note : own.note(ahead(horizon, unit)) };
  }
  return words.cards[id as CardId];
}

function cardNote(frame: Frame, id: CardId | AheadCardId, row: number, column: number, shown: number | string): ReportCell {
  if (id !== "ltvToCac") return label(row, column, cardWords(frame, id).note, "cardNote", 2);
  const { formula: text, value } = rating(frame, shown);
  return { ...formula(row, column, text, value, "cardNote"), span: 2 };
}

/** @param chosen the cards to show, in their order; all that the report has if absent */
export function cardsBlock(frame: Frame, chosen?: readonly CardId[]): Block {
  const figures = { ...ownFigures(frame), ...cacFigures(frame), ...aheadFigures(frame) };
  const ids = chosen ?? (frame.context.prediction === null ? cardIds : [...cardIds, ...aheadCardIds]);
  const places = ids.map((id, index) => ({ id, ...cardCell(frame.places, index) }));
  const cells = places.flatMap(({ id, row, column }) => {
    const figure = figures[id];
    return [
      label(row, column, cardWords(frame, id).label, "cardLabel", 2),
      formula(row + 1, column, figure.formula, figure.value, "cardValue", figure.format),
      cardNote(frame, id, row + 2, column, figure.value),
    ];
  });
  const bands = places.flatMap(({ row, column }) => cardBands(row, column));
  return { name: "cards", area: frame.places.cards, cells, bands, charts: [], bars: [] };
}
