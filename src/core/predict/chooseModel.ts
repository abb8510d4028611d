/** Which model forecasts these customers best? Each is fitted to the first part of the data and asked for the rest. */
import { attempt } from "../btyd/attempt";
import { customerSummary, type CustomerSummary } from "../btyd/customerSummary";
import { groupCustomers, historyAt, type GroupedCustomers } from "../btyd/groupedCustomers";
import type { PurchaseModel } from "../btyd/purchaseModel";
import { entryAt } from "../entryAt";
import { daysIn, periodsAfter, type PeriodUnit } from "../period";
import { Problem } from "../problem";
import { daysOf, purchasesOf } from "../purchases";
import type { SerialDay, Transactions } from "../transactions";
import { dropoutModelIds, fittedModel, type DropoutModelId, type FittedModel } from "./purchaseModels";

export interface ForecastOptions {
  /** Last day of the data that counts. */
  readonly asOf: SerialDay;
  readonly unit: PeriodUnit;
  /** Periods ahead, a whole number from 1. */
  readonly horizon: number;
}

/** How well a model forecast purchases that it had not seen. */
export interface HoldOut {
  readonly model: DropoutModelId;
  /** Repeat purchases after the split, of the customers known before it. */
  readonly actual: number;
  readonly forecast: number;
  /** (forecast - actual)/actual; null where nobody bought. */
  readonly error: number | null;
}

/** Repeat purchases from the split until a day, of the customers known before it. */
export interface TrackPoint {
  readonly until: SerialDay;
  readonly actual: number;
  readonly forecast: number;
}

export interface Choice extends FittedModel {
  readonly id: DropoutModelId;
  /** Of each model that could be fitted to the first part, in the order of the models. */
  readonly holdOut: readonly HoldOut[];
  /** Last day of the first part; null where the data are too short to be split. */
  readonly split: SerialDay | null;
  /** How the chosen model's forecast ran beside what happened; empty where the data cannot be split. */
  readonly track: readonly TrackPoint[];
}

/** Fewer customers or repeaters than these say too little for a model. */
export const leastCustomers = 100;
export const leastRepeaters = 30;

/**
 * Are there customers enough for a model?
 *
 * @example isEnough(groupCustomers({ x: [1], recency: [2], age: [9], count: [50] })) // false
 */
export function isEnough({ x, weight, customers }: GroupedCustomers): boolean {
  const repeaters = weight.reduce((sum, count, group) => sum + (entryAt(x.values, entryAt(x.at, group)) > 0 ? count : 0), 0);
  return customers >= leastCustomers && repeaters >= leastRepeaters;
}

export const groupsOf = ({ x, recency, age }: CustomerSummary): GroupedCustomers => groupCustomers({ x, recency, age, count: null });

/**
 * The model with the smallest error in total purchases after the split, fitted to all data; the first that can be fitted
 * where the data cannot be split. A likelihood tells how well a model describes what was, not what will be.
 *
 * @param summary of all data
 * @param groups the same customers, grouped
 * @param horizon length of the forecast that is wanted; the split leaves that much, or half of the data
 * @throws dropoutNotIdentified and other problems of a fit, where no model can be fitted
 */
export function chooseModel(
  transactions: Transactions, summary: CustomerSummary, groups: GroupedCustomers, { asOf, unit, horizon }: ForecastOptions,
): Choice {
  const fitted = dropoutModelIds.map((id) => ({ id, found: attempt(() => fittedModel(id, groups)) }));
  const usable = fitted.flatMap(({ id, found }) => (found instanceof Problem ? [] : [{ id, ...found }]));
  const first = usable[0];
  if (first === undefined) throw whyNone(fitted.map(({ found }) => found as Problem));
  const split = asOf - Math.round(Math.min(horizon * daysIn[unit], longestAge(summary, unit) / 2));
  const trial = trialAt(transactions, summary, split, { asOf, unit, horizon });
  if (trial === null) return { ...first, holdOut: [], split: null, track: [] };
  const errorOf = (id: DropoutModelId): number => Math.abs(trial.holdOut.find(({ model }) => model === id)?.error ?? Infinity);
  const best = usable.reduce((a, b) => (errorOf(b.id) < errorOf(a.id) ? b : a));
  return { ...best, holdOut: trial.holdOut, split, track: trial.trackOf(best.id) };
}

/** That no dropout is seen says more than that a search did not end. */
function whyNone(problems: readonly Problem[]): Problem {
  return problems.find(({ code }) => code === "dropoutNotIdentified") ?? entryAt(problems, 0);
}

const longestAge = ({ age }: CustomerSummary, unit: PeriodUnit): number =>
  age.reduce((a, b) => Math.max(a, b), 0) * daysIn[unit];

interface Trial {
  readonly holdOut: readonly HoldOut[];
  readonly trackOf: (id: DropoutModelId) => TrackPoint[];
}

/** Each model fitted to the days up to the split; null where they say too little. */
function trialAt(transactions: Transactions, summary: CustomerSummary, split: SerialDay, { asOf, unit }: ForecastOptions): Trial | null {
  const before = customerSummary(transactions, split, unit);
  const groups = groupsOf(before);
  if (!isEnough(groups)) return null;
  const actual = purchasesAfter(summary, before);
  const forecastOf = ({ model }: FittedModel, until: SerialDay): number => totalExpected(model, groups, (until - split) / daysIn[unit]);
  const fitted = dropoutModelIds.flatMap((id) => {
    const found = attempt(() => fittedModel(id, groups));
    return found instanceof Problem ? [] : [{ id, ...found }];
  });
  const holdOut = fitted.map((one): HoldOut => {
    const forecast = forecastOf(one, asOf);
    return { model: one.id, actual, forecast, error: actual > 0 ? (forecast - actual) / actual : null };
  });
  const trackOf = (id: DropoutModelId): TrackPoint[] => {
    const model = fitted.find((one) => one.id === id);
    if (model === undefined) return [];
    const bought = purchaseDaysAfter(transactions, before, split, asOf);
    return trackDays(split, asOf, unit).map((until) => ({
      until, actual: bought.filter((day) => day <= until).length, forecast: forecastOf(model, until),
    }));
  };
  return { holdOut, trackOf };
}

/** Both summaries list customers in the order of the same ids. */
function purchasesAfter(all: CustomerSummary, before: CustomerSummary): number {
  const known = new Map(Array.from(before.customer, (one, row) => [one, entryAt(before.x, row)]));
  return all.x.reduce((sum, x, row) => {
    const x0 = known.get(entryAt(all.customer, row));
    return x0 === undefined ? sum : sum + x - x0;
  }, 0);
}

/** A chart of more points says no more. */
const mostPoints = 24;

/** The ends of the periods after the split, the last of them today; of several together where there are many. */
function trackDays(split: SerialDay, asOf: SerialDay, unit: PeriodUnit): SerialDay[] {
  const step = Math.ceil((asOf - split) / daysIn[unit] / mostPoints);
  const endOf = (at: number): SerialDay => (unit === "day" ? split + at * step : periodsAfter(split, at * step, unit));
  const ends: SerialDay[] = [];
  // The end that is nearly today gives way to today.
  for (let at = 1; endOf(at) < asOf - daysIn[unit] / 4; at++) ends.push(endOf(at));
  return [...ends, asOf];
}

/** The days of all purchases after the split, of customers known before it. */
function purchaseDaysAfter(transactions: Transactions, { customer }: CustomerSummary, split: SerialDay, asOf: SerialDay): SerialDay[] {
  const purchases = purchasesOf(transactions, asOf);
  return Array.from(customer).flatMap((one) => Array.from(daysOf(purchases, one)).filter((day) => day > split));
}

/** Purchases that all customers together are to make within a horizon. */
export function totalExpected(model: PurchaseModel, groups: GroupedCustomers, horizon: number): number {
  return groups.weight.reduce((sum, count, group) => sum + count * model.expected(historyAt(groups, group), horizon), 0);
}
