/** Who of the subscribers is still there, how many stay on from period to period, and what are the renewals to come worth? */
import { attempt } from "../btyd/attempt";
import type { Fit } from "../btyd/fit";
import { fitRenewals } from "../btyd/fits";
import { sumOf } from "../math/compensatedSum";
import { periodsAfter, type CalendarPeriod } from "../period";
import { Problem } from "../problem";
import type { SerialDay } from "../transactions";
import { ShiftedBetaGeometric, type Renewals, type SbgParameters } from "./shiftedBetaGeometric";

/** One subscription. Money per period in the currency of the source. */
export interface Subscription {
  readonly id: string;
  /** null where the source does not say. */
  readonly plan: string | null;
  /** Renewals so far; of one who left the period at whose end that was, 1, 2 ... */
  readonly periods: number;
  readonly left: boolean;
  readonly price: number | null;
}

/** A subscription with what is to be expected of it; null of one who left, and where no model could be fitted. */
export interface ExpectedSubscription extends Subscription {
  /** Chance of the next renewal. */
  readonly renewal: number | null;
  /** Renewals to come, each discounted to the next one. */
  readonly renewals: number | null;
}

/** One period of age, over all subscribers who were seen at its end. */
export interface SurvivalPeriod {
  readonly period: number;
  /** Due to renew at its end. */
  readonly atRisk: number;
  readonly lost: number;
  /** Share of those who began that are left, by those seen (Kaplan & Meier). */
  readonly survival: number;
  /** The same by the model; null without one. */
  readonly expected: number | null;
}

export interface SubscriptionGroup {
  readonly subscribers: number;
  readonly active: number;
  /** Money per period of those who are active. */
  readonly revenue: number;
  readonly fit: Fit<keyof SbgParameters> | null;
  /** Why there is no fit. */
  readonly problem: Problem | null;
}

export interface SubscriptionsAnalysis extends SubscriptionGroup {
  readonly periods: readonly SurvivalPeriod[];
  /** Most revenue first; empty where the source names no plans. */
  readonly plans: readonly (SubscriptionGroup & { readonly plan: string })[];
  /** In the order of the source. */
  readonly subscriptions: readonly ExpectedSubscription[];
}

/** Fewer subscribers than these say too little for a model of their own. */
export const leastSubscribers = 30;

/**
 * Full periods between two days: renewals that have come and gone.
 *
 * @example renewalsBetween(45292, 45366, "month") // 2
 */
export function renewalsBetween(start: SerialDay, until: SerialDay, unit: CalendarPeriod): number {
  let count = 0;
  while (periodsAfter(start, count + 1, unit) <= until) count++;
  return count;
}

/**
 * The period at whose end somebody left: one who leaves within a period has paid for all of it.
 *
 * @example lastPeriodOf(45292, 45366, "month") // 3
 */
export function lastPeriodOf(start: SerialDay, end: SerialDay, unit: CalendarPeriod): number {
  const full = renewalsBetween(start, end, unit);
  return Math.max(1, periodsAfter(start, full, unit) < end ? full + 1 : full);
}

/**
 * Survival by age, a model of it for all and for each plan that has thirty subscribers, and what each one is to bring.
 *
 * A subscriber is judged by the model of the own plan, else by that of all.
 *
 * @param discount per period, 0 or more
 * @throws noData where there is no subscription
 * @see Fader, P. S., Hardie, B. G. S. (2010). Customer-base valuation in a contractual setting. Marketing Science 29(1).
 */
export function analyseSubscriptions(subscriptions: readonly Subscription[], discount: number): SubscriptionsAnalysis {
  if (subscriptions.length === 0) throw new Problem("noData", { parameter: "survivors" });
  const all = groupOf(subscriptions);
  const byPlan = groupedByPlan(subscriptions);
  const plans = [...byPlan].map(([plan, members]) => ({ plan, ...groupOf(members) })).sort((a, b) => b.revenue - a.revenue || (a.plan < b.plan ? -1 : 1));
  const models = new Map(plans.map(({ plan, fit }) => [plan, (fit ?? all.fit)?.parameters ?? null]));
  return {
    ...all,
    periods: survivalOf(subscriptions, all.fit),
    plans,
    subscriptions: subscriptions.map((one) => expectedOf(one, (one.plan === null ? null : models.get(one.plan)) ?? all.fit?.parameters ?? null, discount)),
  };
}

function groupedByPlan(subscriptions: readonly Subscription[]): Map<string, Subscription[]> {
  const members = new Map<string, Subscription[]>();
  for (const one of subscriptions) {
    if (one.plan === null) continue;
    const known = members.get(one.plan);
    if (known === undefined) members.set(one.plan, [one]);
    else known.push(one);
  }
  return members;
}

function groupOf(members: readonly Subscription[]): SubscriptionGroup {
  const active = members.filter(({ left }) => !left);
  const fit = members.length < leastSubscribers
    ? new Problem("tooFewValues", { values: members.length, needed: leastSubscribers })
    : attempt(() => fitRenewals(renewalsIn(members)));
  return {
    subscribers: members.length,
    active: active.length,
    revenue: sumOf(active.map(({ price }) => price ?? 0)),
    fit: fit instanceof Problem ? null : fit,
    problem: fit instanceof Problem ? fit : null,
  };
}

function renewalsIn(members: readonly Subscription[]): Renewals {
  const longest = members.reduce((most, { periods }) => Math.max(most, periods), 0);
  const [lost, kept] = [new Array<number>(longest).fill(0), new Array<number>(longest + 1).fill(0)];
  for (const { periods, left } of members) {
    const [counts, at] = left ? [lost, periods - 1] : [kept, periods];
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { lost, kept };
}

function survivalOf(subscriptions: readonly Subscription[], fit: SubscriptionGroup["fit"]): SurvivalPeriod[] {
  const { lost, kept } = renewalsIn(subscriptions);
  const model = fit && new ShiftedBetaGeometric(fit.parameters);
  let [atRisk, survival] = [subscriptions.length, 1];
  return lost.map((leaving, at) => {
    // Whoever was only seen until the end of the period before was never asked to renew at the end of this one.
    atRisk -= kept[at] ?? 0;
    const due = atRisk;
    survival *= due > 0 ? 1 - leaving / due : 1;
    atRisk -= leaving;
    return { period: at + 1, atRisk: due, lost: leaving, survival, expected: model && model.survival(at + 1) };
  });
}

function expectedOf(one: Subscription, parameters: SbgParameters | null, discount: number): ExpectedSubscription {
  if (one.left || parameters === null) return { ...one, renewal: null, renewals: null };
  const model = new ShiftedBetaGeometric(parameters);
  const renewals = attempt(() => model.residual(discount, one.periods));
  return { ...one, renewal: model.retention(one.periods + 1), renewals: renewals instanceof Problem ? null : renewals };
}
