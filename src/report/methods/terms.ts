/** Which figures do the methods use, from the data or from a person, and where do they stand? */
import { languageIds } from "../../catalogue/languages";
import { monthlyFigures } from "../../core/contract/monthlyFigures";
import { yearlyRetention } from "../../core/retention/yearlyRetention";
import { lifespan as lifespanOf } from "../../core/value/lifespan";
import { methodWords } from "../../words/methods/methods";
import { cellAddress, fixedAddress } from "../address";
import { formula, header, label, literal, tableBands, value, type Frame } from "../blocks/frame";
import { divided } from "../divided";
import { cellNumber } from "../cellNumber";
import { percent, twoDecimals } from "../formats";
import { discountOf } from "../prediction";
import { summaryCell } from "../summaryCell";
import { typedNumber, type InputLabels } from "../typedCells";
import type { Block, InputRule, NumberFormat, ReportCell, ValueReason } from "../types";
import { methodsColumns } from "./grid";

export const termIds = ["aov", "frequency", "margin", "cac", "target", "retention", "lifespan", "discount", "arpa", "churn"] as const;

export type TermId = (typeof termIds)[number];

/** A figure in use: its cell, and what it shows now; null where it is not known. */
export interface Term {
  readonly at: string;
  readonly value: number | null;
}

export type MethodTerms = Readonly<Partial<Record<TermId, Term>>> & Readonly<Record<Exclude<TermId, "arpa" | "churn">, Term>>;

interface Source {
  readonly id: TermId;
  readonly label: string;
  readonly where: string;
  readonly format: NumberFormat;
  /** The cell of the data: a formula, or a value with its reason. */
  readonly data: { readonly formula: string } | { readonly why: ValueReason };
  readonly value: number | null;
  /** Null where it is typed over on the Summary. */
  readonly rule: InputRule | null;
  readonly largest?: number;
}

/** A label, and the yellow cell two columns right of it. */
const inputDistance = 2;
const ownTerms = ["aov", "frequency", "retention", "lifespan", "discount", "arpa", "churn"] as const satisfies readonly TermId[];

export const termInput = (id: TermId): string => `methods.${id}`;

export const termLabels: InputLabels = new Map(
  languageIds.flatMap((language) => ownTerms.map((id) => [methodWords[language].figures[id].label, [{ input: termInput(id), distance: inputDistance }]] as const)),
);

/** Null where nobody bought that early, so that there is nothing to say. */
function retentionOf({ analysis, context }: Frame): { readonly before: number; readonly stayed: number } | null {
  const { transactions } = context.shop;
  const found = transactions.day.some((day, row) => day > analysis.asOf - 730 && day <= analysis.asOf - 365 && (transactions.amount[row] ?? 0) > 0);
  return found ? yearlyRetention(transactions, analysis.asOf) : null;
}

/** What the Summary says. */
function summarySources(frame: Frame): Source[] {
  const { at, context, figures, money } = frame;
  const text = methodWords[context.language].figures;
  const { margin, cac, targetRatio } = context.assumptions;
  const on = (address: string): { formula: string } => ({ formula: summaryCell(frame, address) });
  return [
    { id: "aov", ...text.aov, format: money.exact, data: on(at.card.aov), value: divided(figures.revenue, figures.orders), rule: "money" },
    { id: "frequency", ...text.frequency, format: twoDecimals, data: on(at.card.frequency), value: divided(figures.purchases, figures.customerYears), rule: "money" },
    { id: "margin", ...text.margin, format: percent, data: on(at.input.margin), value: margin, rule: null },
    {
      id: "cac", ...text.cac, format: money.exact, rule: null, value: cac !== null && cac > 0 ? cac : null,
      data: { formula: `IF(SUM(${summaryCell(frame, at.input.cac)})>0,${summaryCell(frame, at.input.cac)},${literal(frame.words.none)})` },
    },
    { id: "target", ...text.target, format: twoDecimals, data: on(at.input.targetRatio), value: targetRatio, rule: null },
  ];
}

/** What a year, or a month of a subscription, does. */
function timeSources(frame: Frame, retentionAt: string, retentionUsed: number | null): Source[] {
  const { analysis, context, money, words } = frame;
  const text = methodWords[context.language].figures;
  const retention = retentionOf(frame);
  const discount = discountOf(context.prediction?.told);
  const { subscriptions } = context.shop;
  const monthly = subscriptions.length === 0 ? null : monthlyFigures(subscriptions, analysis.asOf);
  const lifespan = retentionUsed === null || retentionUsed >= 1 ? null : lifespanOf(1 - retentionUsed);
  return [
    {
      id: "retention", label: text.retention.label, format: percent, rule: "share", largest: 1, data: { why: "orders" },
      where: retention === null ? text.retention.unknown : text.retention.where(retention.before, retention.stayed),
      value: retention === null ? null : cellNumber(retention.stayed / retention.before),
    },
    {
      id: "lifespan", ...text.lifespan, format: twoDecimals, rule: "money", value: lifespan,
      data: { formula: `IF(ISNUMBER(${retentionAt}),IF(${retentionAt}<1,1/(1-${retentionAt}),${literal(words.none)}),${literal(words.none)})` },
    },
    {
      id: "discount", label: text.discount.label, where: context.prediction === null ? text.discount.usual : text.discount.predicted,
      format: percent, rule: "money", data: { why: "threshold" }, value: discount,
    },
    ...(monthly === null ? [] : [
      { id: "arpa", ...text.arpa, format: money.exact, rule: "money", data: { why: "subscriptions" }, value: monthly.price === null ? null : cellNumber(monthly.price) },
      { id: "churn", ...text.churn, format: percent, rule: "share", largest: 1, data: { why: "subscriptions" }, value: monthly.churn === null ? null : cellNumber(monthly.churn) },
    ] satisfies Source[]),
  ];
}

/** A person's own figure wins over that of the data. */
function ownOf({ context }: Frame, { id, rule, largest }: Source): number | null {
  return rule === null ? null : typedNumber(context.typed, termInput(id), 0, largest);
}

function lineCells(frame: Frame, source: Source, row: number): ReportCell[] {
  const { context, words } = frame;
  const text = methodWords[context.language].figures;
  const own = ownOf(frame, source);
  const [data, typed] = [cellAddress(row, 1), cellAddress(row, 2)];
  const shown = source.value ?? words.none;
  const input: ReportCell[] = source.rule === null ? [] : [{
    kind: "input", input: termInput(source.id), rule: source.rule, prompt: { title: source.label, message: text.message },
    row, column: inputDistance, value: own, format: source.format, style: "input",
  }];
  return [
    label(row, 0, source.label, "text"),
    "formula" in source.data ? formula(row, 1, source.data.formula, shown, "number", source.format) : value(row, 1, shown, source.data.why, "number", source.format),
    ...input,
    formula(row, 3, source.rule === null ? data : `IF(ISNUMBER(${typed}),${typed},${data})`, own ?? shown, "number", source.format),
    { ...label(row, 4, source.where, "advice", 4) },
  ];
}

/** The figures, and the block that shows them. */
export function termsAt(frame: Frame, row: number): { readonly terms: MethodTerms; readonly block: Block } {
  const text = methodWords[frame.context.language].figures;
  const first = row + 2;
  const summary = summarySources(frame);
  const retentionAt = fixedAddress(first + summary.length, 3);
  const [retention] = timeSources(frame, retentionAt, null);
  const retentionUsed = retention === undefined ? null : (ownOf(frame, retention) ?? retention.value);
  const sources = [...summary, ...timeSources(frame, retentionAt, retentionUsed)];
  const terms = Object.fromEntries(sources.map((source, index) => [source.id, { at: fixedAddress(first + index, 3), value: ownOf(frame, source) ?? source.value }]));
  const place = { row, column: 0, rows: 2 + sources.length, columns: methodsColumns };
  const block: Block = {
    name: "figures",
    area: place,
    cells: [
      label(row, 0, text.heading, "heading", methodsColumns),
      ...header(row + 1, [[0, text.figure, true], [1, text.data], [2, text.own], [3, text.used]]),
      label(row + 1, 4, text.where, "headerAdvice", 4),
      ...sources.flatMap((source, index) => lineCells(frame, source, first + index)),
    ],
    bands: tableBands(place, sources.length, false),
    charts: [], bars: [],
  };
  return { terms: terms as unknown as MethodTerms, block };
}
