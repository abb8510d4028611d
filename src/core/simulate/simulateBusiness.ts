/** What would a small business know beside its orders: baskets, channels and their cost, people, answers, subscriptions? */
import { entryAt } from "../entryAt";
import { firstOfMonth } from "../serialDay";
import type { SerialDay } from "../transactions";
import { randomFrom, type Random } from "./random";
import { simulateShop, type ShopOptions, type SimulatedOrder } from "./simulateShop";

export interface BusinessOptions extends ShopOptions {
  /** Places of the products that people add to each product, the likeliest first. */
  readonly companions: readonly (readonly number[])[];
  /** How many there are to choose from. */
  readonly cities: number;
  readonly departments: number;
  /** Comments of each mood. */
  readonly comments: { readonly good: number; readonly bad: number };
  /** Money per month of each plan. */
  readonly plans: readonly number[];
}

export interface SimulatedLine {
  readonly product: number;
  readonly quantity: number;
}

export interface SimulatedSale extends SimulatedOrder {
  /** Minute of the day. */
  readonly minute: number;
  /** The order's own product first. */
  readonly lines: readonly SimulatedLine[];
}

export interface SimulatedPerson {
  readonly channel: number;
  readonly city: number;
  readonly birthday: SerialDay;
  readonly consent: boolean;
}

export interface SimulatedCost {
  readonly month: SerialDay;
  readonly channel: number;
  readonly cost: number;
  /** As the channel itself counts them. */
  readonly actions: number;
}

export interface SimulatedAnswer {
  readonly customer: number;
  readonly day: SerialDay;
  readonly nps: number;
  readonly csat: number;
  readonly ces: number;
  /** Place among the good or the bad comments, by the score; null where nothing was written. */
  readonly comment: number | null;
  readonly department: number;
}

export interface SimulatedSubscription {
  readonly customer: number;
  readonly plan: number;
  readonly start: SerialDay;
  readonly end: SerialDay | null;
}

export interface SimulatedBusiness {
  readonly sales: readonly SimulatedSale[];
  /** One for each customer. */
  readonly people: readonly SimulatedPerson[];
  readonly costs: readonly SimulatedCost[];
  readonly answers: readonly SimulatedAnswer[];
  readonly subscriptions: readonly SimulatedSubscription[];
}

/** Share of customers that each channel wins among those who buy once, and among those who come back often. */
const channelMix = { once: [0.22, 0.38, 0.24, 0.06, 0.1], often: [0.34, 0.14, 0.12, 0.24, 0.16] } as const;

/** Channels of the simulated business. */
export const simulatedChannels = channelMix.once.length;

/** What a new customer costs in each channel, in mean prices of the shop. */
const costInPrices = [0.55, 0.95, 0.6, 0.1, 0.15];
/** How many actions a channel counts for each customer that it wins. */
const overcounted = [1.1, 1.7, 1.2, 1, 1.05];
const often = 4;
const mostLines = 3;
const addedShare = 0.35;
const consentShare = 0.82;
const answerShare = 0.16;
const commentShare = 0.6;
const subscriberShare = 0.12;
const monthlyChurn = 0.06;
const daysPerMonth = 30.4;

/**
 * A business with all that the add-in can read. Orders, customers and refunds are those of `simulateShop` with the same
 * options; what is added has random numbers of its own.
 *
 * Customers of some channels come back more often; who buys often is happier; who is unhappy says why.
 *
 * @param options those of the shop, and what there is to choose from
 * @example simulateBusiness({ seed: 1, customers: 3, firstDay: 45292, lastDay: 45657, prices: [10], companions: [[]], cities: 2, departments: 1, comments: { good: 1, bad: 1 }, plans: [5] }).people.length // 3
 */
export function simulateBusiness(options: BusinessOptions): SimulatedBusiness {
  const orders = simulateShop(options);
  const random = randomFrom(options.seed + 1);
  const counts = orderCounts(orders, options.customers);
  const people = counts.map((count) => person(random, count, options));
  return {
    sales: orders.map((order) => saleOf(random, order, options)),
    people,
    costs: costsOf(random, orders, people, options),
    answers: orders.flatMap((order) => answerTo(random, order, entryAt(counts, order.customer), options)),
    subscriptions: subscriptionsOf(random, orders, options),
  };
}

function orderCounts(orders: readonly SimulatedOrder[], customers: number): number[] {
  const counts = new Array<number>(customers).fill(0);
  for (const { customer } of orders) counts[customer] = entryAt(counts, customer) + 1;
  return counts;
}

const below = (random: Random, count: number): number => Math.floor(random.uniform() * count);

/** A place drawn by its share. */
function drawn(random: Random, shares: readonly number[]): number {
  let left = random.uniform();
  const at = shares.findIndex((share) => (left -= share) < 0);
  return at < 0 ? shares.length - 1 : at;
}

function person(random: Random, orders: number, { cities, firstDay }: BusinessOptions): SimulatedPerson {
  const loyalty = Math.min(1, (orders - 1) / (often - 1));
  const mix = channelMix.once.map((once, channel) => once + loyalty * (entryAt(channelMix.often, channel) - once));
  // Most people live in the first cities.
  const city = Math.floor(cities * random.uniform() ** 2);
  const birthday = firstDay - Math.floor((18 + 52 * random.uniform()) * 365.25);
  return { channel: drawn(random, mix), city, birthday, consent: random.uniform() < consentShare };
}

/** People buy from eight in the morning to eleven at night, most in the evening. */
function saleOf(random: Random, order: SimulatedOrder, options: BusinessOptions): SimulatedSale {
  const minute = Math.floor(480 + 900 * Math.max(random.uniform(), random.uniform()));
  const lines: SimulatedLine[] = [{ product: order.product, quantity: order.quantity }];
  for (const product of entryAt(options.companions, order.product)) {
    if (lines.length < mostLines && random.uniform() < addedShare) lines.push({ product, quantity: 1 });
  }
  return { ...order, minute, lines };
}

function costsOf(random: Random, orders: readonly SimulatedOrder[], people: readonly SimulatedPerson[], { firstDay, lastDay, prices }: BusinessOptions): SimulatedCost[] {
  const won = new Map<string, number>();
  const seen = new Set<number>();
  for (const { customer, day } of orders) {
    if (seen.has(customer)) continue;
    seen.add(customer);
    const key = `${firstOfMonth(day)} ${entryAt(people, customer).channel}`;
    won.set(key, (won.get(key) ?? 0) + 1);
  }
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  const costs: SimulatedCost[] = [];
  for (let month = firstOfMonth(firstDay); month <= lastDay; month = firstOfMonth(month, 1)) {
    for (let channel = 0; channel < simulatedChannels; channel++) {
      const customers = won.get(`${month} ${channel}`) ?? 0;
      const cost = Math.round(mean * entryAt(costInPrices, channel) * (customers + 1) * (0.8 + 0.4 * random.uniform()));
      costs.push({ month, channel, cost, actions: Math.round(customers * entryAt(overcounted, channel)) });
    }
  }
  return costs;
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** Some orders bring an answer, two weeks later on average. */
function answerTo(random: Random, order: SimulatedOrder, orders: number, { lastDay, comments, departments }: BusinessOptions): SimulatedAnswer[] {
  const asked = random.uniform() < answerShare;
  const day = order.day + 2 + Math.floor(random.exponential(1 / 12));
  if (!asked || day > lastDay) return [];
  const mood = 6.4 + 0.5 * Math.min(orders, 6) - (order.refundedOn === null ? 0 : 4) + 2 * random.normal();
  const nps = within(mood, 0, 10);
  const said = random.uniform() < commentShare;
  return [{
    customer: order.customer,
    day,
    nps,
    csat: within(1 + mood * 0.4 + 0.5 * random.normal(), 1, 5),
    ces: within(1 + mood * 0.55 + random.normal(), 1, 7),
    comment: said ? below(random, nps >= happyFrom ? comments.good : comments.bad) : null,
    department: below(random, departments),
  }];
}

/** From this answer on people say what they like. */
export const happyFrom = 8;

function subscriptionsOf(random: Random, orders: readonly SimulatedOrder[], { plans, lastDay }: BusinessOptions): SimulatedSubscription[] {
  const seen = new Set<number>();
  return orders.flatMap(({ customer, day }) => {
    if (seen.has(customer)) return [];
    seen.add(customer);
    if (random.uniform() >= subscriberShare) return [];
    const start = day + Math.floor(60 * random.uniform());
    const months = 1 + Math.floor(random.exponential(monthlyChurn));
    const end = start + Math.round(months * daysPerMonth);
    if (start > lastDay) return [];
    return [{ customer, plan: below(random, plans.length), start, end: end <= lastDay ? end : null }];
  });
}
