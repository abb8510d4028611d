/** What is one customer worth by each method: as a formula over the figures, and as a number now? */
import { cashflowClv } from "../../core/value/cashflowClv";
import { retentionClv } from "../../core/value/retentionClv";
import { simpleClv } from "../../core/value/simpleClv";
import { subscriptionClv } from "../../core/value/subscriptionClv";
import { methodWords } from "../../words/methods/methods";
import type { Frame } from "../blocks/frame";
import { summaryCell } from "../summaryCell";
import type { MethodTerms, Term } from "./terms";

export const methodIds = ["historic", "simple", "retention", "retentionNow", "cashflow", "predicted", "lifetime", "subscription"] as const;

export interface MethodValue {
  readonly name: string;
  readonly assumes: string;
  readonly formula: string;
  /** Null where a figure is missing. */
  readonly value: number | null;
}

/** What comes of figures that are all known; null else. */
export function known(terms: readonly (Term | undefined)[], compute: (...values: number[]) => number): number | null {
  const values = terms.map((term) => term?.value ?? null);
  const result = values.every((value) => value !== null) ? compute(...values) : NaN;
  return Number.isFinite(result) ? result : null;
}

/** Margin a year of one customer. */
export const yearlyMargin = ({ aov, frequency, margin }: MethodTerms): string => `${aov.at}*${frequency.at}*${margin.at}`;

/** Order value x purchases a year x lifespan x margin. */
export function simpleValue({ aov, frequency, lifespan, margin }: MethodTerms): { readonly formula: string; readonly value: number | null } {
  return {
    formula: `${aov.at}*${frequency.at}*${lifespan.at}*${margin.at}`,
    value: known([aov, frequency, lifespan, margin], (a, f, l, m) => simpleClv(a, f, l, m, 0)),
  };
}

function byRetention(terms: MethodTerms, firstNow: boolean): { readonly formula: string; readonly value: number | null } {
  const { aov, frequency, margin, retention, discount } = terms;
  const [r, d] = [retention.at, discount.at];
  return {
    formula: `IF(${r}<1+${d},${yearlyMargin(terms)}*${firstNow ? `(1+${d})` : r}/(1+${d}-${r}),1/0)`,
    value: known([aov, frequency, margin, retention, discount], (a, f, m, rate, off) =>
      rate < 1 + off ? retentionClv({ margin: a * f * m, retention: rate, discount: off, periods: null, firstNow }) : NaN),
  };
}

/** Methods that the data allow; `cashflow` is the total of the table by year. */
export function methodValues(frame: Frame, terms: MethodTerms, cashflow: Term): MethodValue[] {
  const { at, context, figures } = frame;
  const text = methodWords[context.language].methods;
  const { margin } = context.assumptions;
  const on = (address: string): string => summaryCell(frame, address);
  const { arpa, churn } = terms;
  const predicted = context.prediction === null ? [] : [
    { ...text.predicted, formula: on(at.card.predictedClv), value: figures.predicted === null ? null : (figures.predicted.spend * margin) / figures.customers },
    { ...text.lifetime, formula: on(at.card.averageClv), value: (figures.all.lifetime * margin) / figures.customers },
  ];
  const subscription = arpa === undefined || churn === undefined ? [] : [{
    ...text.subscription,
    formula: `${arpa.at}*${terms.margin.at}/${churn.at}`,
    value: known([arpa, churn, terms.margin], (price, leave, share) => (leave > 0 ? subscriptionClv(price, leave, share, 0) : NaN)),
  }];
  return [
    { ...text.historic, formula: `${on(at.card.revenue)}*${terms.margin.at}/${on(at.card.customers)}`, value: (figures.revenue * margin) / figures.customers },
    { ...text.simple, ...simpleValue(terms) },
    { ...text.retention, ...byRetention(terms, false) },
    { ...text.retentionNow, ...byRetention(terms, true) },
    { ...text.cashflow, formula: cashflow.at, value: cashflow.value },
    ...predicted,
    ...subscription,
  ];
}

/** The five years' values with the retention of each. */
export function cashflowValue(terms: MethodTerms, retentions: readonly (number | null)[]): number | null {
  const { aov, frequency, margin, discount } = terms;
  const rates = retentions.flatMap((rate) => rate ?? []);
  if (rates.length < retentions.length) return null;
  return known([aov, frequency, margin, discount], (a, f, m, d) => cashflowClv(rates.map(() => a * f * m), rates, d));
}
