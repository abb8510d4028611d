/** Which model forecasts these customers best? Each is fitted to the first part of the data and asked for the rest. */
import { attempt } from "../btyd/attempt";
import { customerSummary, type CustomerSummary } from "../btyd/customerSummary";
import { groupCustomers, historyAt, type GroupedCustomers } from "../btyd/groupedCustomers";
import { entryAt } from "../entryAt";
import { daysIn, type PeriodUnit } from "../period";
import { Problem } from "../problem";
import type { SerialDay, Transactions } from "../transactions";
import { dropoutModelIds, dropoutModels, type DropoutModelId, type FittedModel } from "./purchaseModels";

/** How well a model forecast purchases that it had not seen. */
export interface HoldOut {
  readonly model: DropoutModelId;
  /** Repeat purchases after the split, of the customers known before it. */
  readonly actual: number;
  readonly forecast: number;
  /** (forecast - actual)/actual; null where nobody bought. */
  readonly error: number | null;
}

export interface Choice extends FittedModel {
  readonly id: DropoutModelId;
  /** Of each model that could be fitted to the first part, in the order of the models. */
  readonly holdOut: readonly HoldOut[];
  /** Last day of the first part; null where the data are too short to be split. */
  readonly split: SerialDay | null;
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
 * @param horizon length of the forecast that is wanted; the split leaves that much, or half of the data
 * @throws dropoutNotIdentified and other problems of a fit, where no model can be fitted
 */
export function chooseModel(
  transactions: Transactions, summary: CustomerSummary, asOf: SerialDay, unit: PeriodUnit, horizon: number,
): Choice {
  const groups = groupsOf(summary);
  const fitted = dropoutModelIds.map((id) => ({ id, found: attempt(() => dropoutModels[id](groups)) }));
  const usable = fitted.flatMap(({ id, found }) => (found instanceof Problem ? [] : [{ id, ...found }]));
  const first = usable[0];
  if (first === undefined) throw whyNone(fitted.map(({ found }) => found as Problem));
  const split = asOf - Math.round(Math.min(horizon * daysIn[unit], longestAge(summary, unit) / 2));
  const holdOut = heldOut(transactions, summary, split, asOf, unit);
  if (holdOut === null) return { ...first, holdOut: [], split: null };
  const errorOf = (id: DropoutModelId): number => Math.abs(holdOut.find(({ model }) => model === id)?.error ?? Infinity);
  const best = usable.reduce((a, b) => (errorOf(b.id) < errorOf(a.id) ? b : a));
  return { ...best, holdOut, split };
}

/** That no dropout is seen says more than that a search did not end. */
function whyNone(problems: readonly Problem[]): Problem {
  return problems.find(({ code }) => code === "dropoutNotIdentified") ?? entryAt(problems, 0);
}

const longestAge = ({ age }: CustomerSummary, unit: PeriodUnit): number =>
  age.reduce((a, b) => Math.max(a, b), 0) * daysIn[unit];

function heldOut(
  transactions: Transactions, summary: CustomerSummary, split: SerialDay, asOf: SerialDay, unit: PeriodUnit,
): HoldOut[] | null {
  const before = customerSummary(transactions, split, unit);
  const groups = groupsOf(before);
  if (!isEnough(groups)) return null;
  const actual = purchasesAfter(summary, before);
  const horizon = (asOf - split) / daysIn[unit];
  return dropoutModelIds.flatMap((model) => {
    const fitted = attempt(() => dropoutModels[model](groups));
    if (fitted instanceof Problem) return [];
    const forecast = totalExpected(fitted, groups, horizon);
    return [{ model, actual, forecast, error: actual > 0 ? (forecast - actual) / actual : null }];
  });
}

/** Both summaries list customers in the order of the same ids. */
function purchasesAfter(all: CustomerSummary, before: CustomerSummary): number {
  const known = new Map(Array.from(before.customer, (one, row) => [one, entryAt(before.x, row)]));
  return all.x.reduce((sum, x, row) => {
    const x0 = known.get(entryAt(all.customer, row));
    return x0 === undefined ? sum : sum + x - x0;
  }, 0);
}

function totalExpected({ model }: FittedModel, groups: GroupedCustomers, horizon: number): number {
  return groups.weight.reduce((sum, count, group) => sum + count * model.expected(historyAt(groups, group), horizon), 0);
}
