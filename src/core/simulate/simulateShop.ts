/** What would a small shop sell in two years? Made-up orders that behave like real ones. */
import { entryAt } from "../entryAt";
import { dateOfSerialDay } from "../serialDay";
import type { SerialDay } from "../transactions";
import { randomFrom, type Random } from "./random";

export interface ShopOptions {
  readonly seed: number;
  readonly customers: number;
  readonly firstDay: SerialDay;
  readonly lastDay: SerialDay;
  /** Unit price of each product, in any order. */
  readonly prices: readonly number[];
}

export interface SimulatedOrder {
  /** 0.. in order of first purchase. */
  readonly customer: number;
  readonly day: SerialDay;
  readonly product: number;
  readonly quantity: number;
  /** When it was given back, whole; null where it was kept. */
  readonly refundedOn: SerialDay | null;
}

/** Purchases a day while alive: gamma over customers, a mean of one in six weeks, very unequal. */
const rateShape = 0.9;
const rateScale = 1 / 36;
/** Chance of never coming back after a purchase: beta over customers. */
const dropout = { a: 1.1, b: 3.7 };
const growth = 0.8;
const refundShare = 0.025;
/** Sales by month against an even year: a slow January, a full December. */
const seasonality = [0.75, 0.8, 0.9, 0.95, 1.0, 0.95, 0.85, 0.85, 1.0, 1.05, 1.35, 1.55];
const highestSeason = Math.max(...seasonality);

/**
 * Orders of a shop that wins customers faster over time; each buys at an own pace until dropping out, more in season,
 * and prefers an own price level.
 *
 * Buying and dropping out follow the BG/NBD story, thinned by season. Deterministic by seed.
 *
 * @param options seed, number of customers, span and price list
 * @example simulateShop({ seed: 1, customers: 2, firstDay: 45292, lastDay: 46022, prices: [10] }).length > 0 // true
 * @see Fader, P. S., Hardie, B. G. S., Lee, K. L. (2005). "Counting your customers" the easy way. Marketing Science 24(2).
 */
export function simulateShop(options: ShopOptions): SimulatedOrder[] {
  const random = randomFrom(options.seed);
  const arrivals = Array.from({ length: options.customers }, () => arrival(random, options)).sort((a, b) => a - b);
  return arrivals
    .flatMap((first, customer) => ordersOfCustomer(random, customer, first, options))
    .sort((a, b) => a.day - b.day || a.customer - b.customer);
}

/** The day of the first purchase; the density grows by `growth` from the first day to the last. */
function arrival(random: Random, { firstDay, lastDay }: ShopOptions): SerialDay {
  const u = random.uniform();
  const share = (Math.sqrt(1 + u * ((1 + growth) ** 2 - 1)) - 1) / growth;
  return firstDay + Math.floor(share * (lastDay - firstDay + 1));
}

function ordersOfCustomer(random: Random, customer: number, first: SerialDay, options: ShopOptions): SimulatedOrder[] {
  const rate = random.gamma(rateShape, rateScale);
  const leaving = random.beta(dropout.a, dropout.b);
  const taste = random.normal();
  const orders: SimulatedOrder[] = [];
  for (let day = first; day <= options.lastDay; day = nextPurchase(random, day, rate, options.lastDay)) {
    orders.push(order(random, customer, Math.floor(day), taste, options));
    if (random.uniform() < leaving) break;
  }
  return orders;
}

/** Waits at the pace of high season and skips visits in the others: a Poisson process with a rate that changes. */
function nextPurchase(random: Random, from: number, rate: number, until: SerialDay): number {
  let day = from;
  do day += random.exponential(rate * highestSeason);
  while (day <= until && random.uniform() * highestSeason > season(day));
  return day;
}

function season(day: number): number {
  return entryAt(seasonality, dateOfSerialDay(Math.floor(day)).month - 1);
}

function order(random: Random, customer: number, day: SerialDay, taste: number, { prices, lastDay }: ShopOptions): SimulatedOrder {
  const cheapestFirst = prices.map((_, i) => i).sort((a, b) => entryAt(prices, a) - entryAt(prices, b));
  const wish = 1 / (1 + Math.exp(-(0.9 * taste + 0.8 * random.normal())));
  const product = entryAt(cheapestFirst, Math.floor(wish * prices.length));
  const quantity = 1 + Math.floor(random.exponential(1.4));
  const refund = day + 3 + Math.floor(random.exponential(1 / 8));
  const isRefunded = random.uniform() < refundShare && refund <= lastDay;
  return { customer, day, product, quantity, refundedOn: isRefunded ? refund : null };
}
