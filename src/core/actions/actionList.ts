/** Who is to be contacted, when, why and with what? One list for all customers. */
import { entryAt } from "../entryAt";
import { isPassive } from "../orders/isPassive";
import type { NextProduct } from "../products/nextProducts";
import type { SegmentId } from "../rfm/segments";
import type { TierId } from "../rfm/tiers";
import type { CustomerFacts, Shop, SubscriptionTerm } from "../shop";
import type { SerialDay } from "../transactions";
import {
  actionKinds, contactCapDays, habitPurchases, hopelessBelow, likelyActive, planPayments, renewalWindows, returnDays, urgencyOf,
  type ActionKind,
} from "./actionKinds";
import { capped } from "./contactCap";
import { nextOccasion, type Occasion } from "./occasions";
import { returnChance, type ReturnChance } from "./returnChance";
import { dayOnWeekday, rhythms, type Rhythm, type Rhythms } from "./rhythms";

/** What the rules look at. Money in the currency of the source, before the margin. */
export interface ActionCustomer {
  readonly id: string;
  readonly segment: SegmentId | null;
  readonly tier: TierId;
  /** Spend so far, and what is predicted on top once it is. */
  readonly worth: number;
  /** Null where no model says. */
  readonly pAlive: number | null;
  readonly purchases: number;
  readonly firstPurchase: SerialDay | null;
  readonly lastPurchase: SerialDay | null;
  /** Money that a purchase brings. */
  readonly purchaseValue: number;
}

/** Why, in data: the sentence is made in words. */
export type ActionReason =
  | { readonly kind: "saveFirst" | "winBack"; readonly silence: number }
  | { readonly kind: "renewal"; readonly day: SerialDay; readonly within: (typeof renewalWindows)[number]; readonly plan: string | null }
  | ({ readonly kind: "occasion" } & Omit<Occasion, "day">)
  | { readonly kind: "upsell"; readonly product: string | null }
  | { readonly kind: "paymentPlan"; readonly payments: number }
  | { readonly kind: "crossSell"; readonly product: string }
  | { readonly kind: "loyalty"; readonly purchases: number };

export interface Action {
  readonly reason: ActionReason;
  readonly customer: ActionCustomer;
  readonly due: SerialDay;
  /** Days of the reminders, none where one message is enough. */
  readonly followUps: readonly SerialDay[];
  /** That it comes to a purchase; null where an incentive would be given away. */
  readonly chance: number | null;
  /** Money that the purchase brings, before the margin; null without a chance. */
  readonly revenue: number | null;
  readonly rhythm: Rhythm;
}

export interface ActionList {
  /** Most urgent first, then most valuable; by id where equal. */
  readonly actions: readonly Action[];
  /** Customers left out because they said no. */
  readonly withoutConsent: number;
  /** Actions left out because they came too soon after a more important one. */
  readonly capped: number;
  /** Actions beyond the longest list. */
  readonly more: number;
  /** Pace and habits of all customers, whether there is something to do or not. */
  readonly pace: Rhythms;
}

/** Nobody works through more; Excel's filters stay quick. */
export const longestList = 5000;

/** As on the Summary: passive is who stays away for more than twice the own pace. */
const patience = 2;
/** Days before the expected order on which the offer for it should be there. */
const lead = 3;
/** The right moment for a better product: the next order is this near. */
const nearDays = 30;

interface Case {
  readonly customer: ActionCustomer;
  readonly rhythm: Rhythm;
  readonly facts: CustomerFacts | null;
  readonly asOf: SerialDay;
  readonly next: NextProduct | null;
  readonly renewal: (SubscriptionTerm & { readonly renewal: SerialDay }) | null;
  readonly isPassive: boolean;
  readonly silence: number;
  readonly chance: ReturnChance;
  /** Above this value a purchase is large. */
  readonly largePurchase: number;
}

/** What a rule says; `from` is the first day that suits, `fixed` a day that cannot wait for the usual weekday. */
interface Draft {
  readonly reason: ActionReason;
  readonly from: SerialDay;
  readonly fixed?: boolean;
  readonly chance?: number;
  readonly revenue?: number;
}

type Rule = (one: Case) => Draft | null;

const tomorrow = ({ asOf }: Case): SerialDay => asOf + 1;

/** By the model where there is one, else by the segment and the own pace. */
function isAtRisk({ customer: { pAlive, segment }, isPassive: passive }: Case): boolean {
  if (pAlive !== null) return pAlive < likelyActive;
  return passive || segment === "atRisk" || segment === "cantLoseThem";
}

const isHopeless = ({ customer: { pAlive, segment } }: Case): boolean => (pAlive === null ? segment === "lost" : pAlive < hopelessBelow);

const isLoyal = ({ customer: { segment } }: Case): boolean => segment === "champions" || segment === "loyal" || segment === "potentialLoyalist";

/** The customer returns within the horizon, and buys as usual. */
function returning({ customer: { purchaseValue }, chance, silence }: Case): Pick<Draft, "chance" | "revenue"> {
  return { chance: chance(silence), revenue: Math.max(0, purchaseValue) };
}

function saveFirst(one: Case): Draft | null {
  const { customer, silence } = one;
  if (customer.tier !== "high" || customer.lastPurchase === null || !isAtRisk(one)) return null;
  return { reason: { kind: "saveFirst", silence }, from: tomorrow(one), ...returning(one) };
}

function winBack(one: Case): Draft | null {
  const { customer, silence } = one;
  if (customer.lastPurchase === null || customer.tier === "high" || !one.isPassive || isHopeless(one)) return null;
  return { reason: { kind: "winBack", silence }, from: tomorrow(one), ...returning(one) };
}

function renewal(one: Case): Draft | null {
  if (one.renewal === null) return null;
  const { renewal: day, plan } = one.renewal;
  const within = renewalWindows.find((days) => day - one.asOf <= days);
  if (within === undefined) return null;
  return { reason: { kind: "renewal", day, within, plan }, from: Math.max(tomorrow(one), day - renewalWindows[0]), fixed: true };
}

function occasion(one: Case): Draft | null {
  const { customer, facts, asOf } = one;
  const next = nextOccasion(customer, facts?.birthday ?? null, asOf);
  if (next === null || isHopeless(one)) return null;
  return { reason: { kind: "occasion", occasion: next.occasion, count: next.count }, from: next.day, fixed: true };
}

function upsell(one: Case): Draft | null {
  const { customer, rhythm, asOf, next } = one;
  const { nextOrder } = rhythm;
  const isNear = nextOrder !== null && nextOrder > asOf && nextOrder <= asOf + nearDays;
  if (!isNear || customer.tier === "low" || customer.purchases < habitPurchases || isAtRisk(one)) return null;
  return { reason: { kind: "upsell", product: next?.favourite ?? null }, from: Math.max(tomorrow(one), nextOrder - lead) };
}

function paymentPlan(one: Case): Draft | null {
  const { customer } = one;
  const isSafe = customer.tier === "high" && customer.purchases >= habitPurchases && !isAtRisk(one);
  if (!isSafe || customer.purchaseValue <= one.largePurchase) return null;
  return { reason: { kind: "paymentPlan", payments: planPayments }, from: tomorrow(one) };
}

function crossSell(one: Case): Draft | null {
  const { next } = one;
  if (next === null || next.product === null || one.isPassive) return null;
  const { product, confidence, price } = next.product;
  return { reason: { kind: "crossSell", product }, from: tomorrow(one), chance: confidence, revenue: price };
}

function loyalty(one: Case): Draft | null {
  const { customer } = one;
  const isRegular = isLoyal(one) || customer.tier === "high";
  if (!isRegular || customer.purchases < habitPurchases || isAtRisk(one)) return null;
  return { reason: { kind: "loyalty", purchases: customer.purchases }, from: tomorrow(one) };
}

const rules: Readonly<Record<ActionKind, Rule>> = { saveFirst, renewal, occasion, winBack, upsell, paymentPlan, crossSell, loyalty };

/** Days after the message on which to ask again. */
const reminders: Readonly<Record<ActionKind, readonly number[]>> = {
  saveFirst: [7, 21], renewal: [7, 21], occasion: [], winBack: [7, 21], upsell: [7], paymentPlan: [], crossSell: [7], loyalty: [],
};

/** On the usual weekday, and not within 14 days of the last contact. */
function dueOf(draft: Draft, { facts, rhythm }: Case, shop: Rhythms["shop"]): SerialDay {
  const lastContact = facts?.lastContact ?? null;
  const from = lastContact === null ? draft.from : Math.max(draft.from, lastContact + contactCapDays);
  const weekday = rhythm.weekday ?? shop.weekday;
  return draft.fixed === true || weekday === null ? from : dayOnWeekday(from, weekday);
}

function actionOf(draft: Draft, one: Case, shop: Rhythms["shop"]): Action {
  const { reason, chance = null, revenue = null } = draft;
  const due = dueOf(draft, one, shop);
  const { rhythm } = one;
  return {
    reason, customer: one.customer, due, chance, revenue,
    followUps: reminders[reason.kind].map((days) => due + days),
    rhythm: { ...rhythm, weekday: rhythm.weekday ?? shop.weekday, hour: rhythm.hour ?? shop.hour },
  };
}

/** The next renewal of each customer who still subscribes. */
function renewals(terms: Shop["subscriptions"], asOf: SerialDay): Map<string, NonNullable<Case["renewal"]>> {
  const next = new Map<string, NonNullable<Case["renewal"]>>();
  for (const term of terms) {
    const { customer, end, renewal: day } = term;
    if (day === null || day <= asOf || (end !== null && end <= asOf)) continue;
    const known = next.get(customer);
    if (known === undefined || day < known.renewal) next.set(customer, { ...term, renewal: day });
  }
  return next;
}

/** A tenth of all customers buys for more at a time. */
const largeShare = 0.9;

function largePurchase(customers: readonly ActionCustomer[]): number {
  const values = Float64Array.from(customers, ({ purchaseValue }) => purchaseValue).sort();
  return values.length === 0 ? Infinity : entryAt(values, Math.min(values.length - 1, Math.floor(largeShare * values.length)));
}

const noRhythm: Rhythm = { gap: null, nextOrder: null, weekday: null, hour: null };

/** Cases of all customers who may be written to. */
function casesOf(customers: readonly ActionCustomer[], shop: Shop, next: ReadonlyMap<string, NextProduct>, pace: Rhythms, asOf: SerialDay): Case[] {
  const due = renewals(shop.subscriptions, asOf);
  const silenceOf = ({ lastPurchase }: ActionCustomer): number => (lastPurchase === null ? 0 : asOf - lastPurchase);
  const chance = returnChance(pace.gaps, customers.filter(({ lastPurchase }) => lastPurchase !== null).map(silenceOf), returnDays);
  const large = largePurchase(customers);
  return customers.map((customer): Case => {
    const rhythm = pace.of.get(customer.id) ?? noRhythm;
    const usual = rhythm.gap ?? pace.shop.gap;
    return {
      customer, rhythm, asOf, chance, largePurchase: large,
      facts: shop.facts.get(customer.id) ?? null,
      next: next.get(customer.id) ?? null,
      renewal: due.get(customer.id) ?? null,
      silence: silenceOf(customer),
      isPassive: customer.lastPurchase !== null && usual !== null && isPassive(customer.lastPurchase, usual, asOf, patience),
    };
  });
}

function byUrgency(a: Action, b: Action): number {
  return urgencyOf(a.reason.kind) - urgencyOf(b.reason.kind) || b.customer.worth - a.customer.worth || (a.customer.id < b.customer.id ? -1 : 1);
}

/**
 * What to do next with each customer: valuable ones at risk, renewals within 90 days, occasions, passive ones, the next
 * order that is near, payment plans, the next product, the loyalty programme; in this order of urgency.
 *
 * Nobody who said no to messages is in it, nor anybody twice within 14 days. Messages go out on the weekday on which the
 * customer usually buys. The chance is that of a purchase within 90 days after so long a silence, or of cross-selling
 * the confidence of the pair; chance x revenue x margin is the highest incentive that pays.
 *
 * @param customers everybody, in any order
 * @param shop orders with times, facts and subscriptions, as far as they are known
 * @param next the product that each customer is likely to buy next; empty where orders name no products
 * @param asOf day of the analysis: what is due lies after it
 * @param most longest list, 1 or more
 * @example actionList([], shopOf(transactionsOf(["ann"], [45000], [10])), new Map(), 45001, 10).actions // []
 * @see Kumar & Reinartz (2018), Customer Relationship Management, 3rd edition, chapter 6, on acting by value and risk.
 */
export function actionList(
  customers: readonly ActionCustomer[], shop: Shop, next: ReadonlyMap<string, NextProduct>, asOf: SerialDay, most = longestList,
): ActionList {
  const pace = rhythms(shop.transactions, shop.orders.minute, asOf);
  const mayWrite = ({ id }: ActionCustomer): boolean => shop.facts.get(id)?.consent !== false;
  const reached = customers.filter(mayWrite);
  const perCustomer = casesOf(reached, shop, next, pace, asOf).map((one) =>
    actionKinds.flatMap((kind): Action[] => {
      const draft = rules[kind](one);
      return draft === null ? [] : [actionOf(draft, one, pace.shop)];
    }));
  const kept = perCustomer.map(capped);
  const all = kept.flat().sort(byUrgency);
  return {
    actions: all.slice(0, most),
    withoutConsent: customers.length - reached.length,
    capped: perCustomer.flat().length - all.length,
    more: Math.max(0, all.length - most),
    pace,
  };
}
