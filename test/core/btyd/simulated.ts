/** Customers as the models imagine them, from a seed. */
import { randomFrom, type Random } from "../../../src/core/simulate/random";
import type { HistoryRow, SpendRow } from "./fitting";

/** When a customer of this pace buys until the end, in whole units of time, one a unit at most. */
function purchaseTimes(random: Random, pace: number, end: number): number[] {
  const times = new Set<number>();
  for (let time = random.exponential(pace); time <= end; time += random.exponential(pace)) times.add(Math.max(1, Math.ceil(time)));
  return [...times].filter((time) => time <= end);
}

const row = (times: readonly number[], age: number): HistoryRow => [times.length, times.at(-1) ?? 0, age, 1];

/** Customers of ages 26 to 52 weeks whose paces are gamma(r, 1/alpha), one a row. */
export function simulateCustomers(
  seed: number, customers: number, paces: { r: number; alpha: number }, timesKept: (times: number[], age: number, random: Random) => number[],
): HistoryRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: customers }, (_, one) => {
    const age = 26 + (one % 27);
    return row(timesKept(purchaseTimes(random, random.gamma(paces.r, 1 / paces.alpha), age), age, random), age);
  });
}

/** Nobody is lost. */
export const staying = (times: number[]): number[] => times;

/** Lost after a purchase, with an own chance that is beta(a, b); the first `safe` repeats are counted without the risk. */
export const lostAfterPurchase = (a: number, b: number, safe: 0 | 1) => (times: number[], _: number, random: Random): number[] => {
  const share = random.beta(a, b);
  const end = times.findIndex((__, at) => at + 1 > safe && random.uniform() < share);
  return end < 0 ? times : times.slice(0, end);
};

/** Lost at any time, at an own rate that is gamma(s, 1/beta). */
export const lostInTime = (s: number, beta: number) => (times: number[], _: number, random: Random): number[] => {
  const end = random.exponential(random.gamma(s, 1 / beta));
  return times.filter((time) => time <= end);
};

/** Spend that is gamma(p, 1/nu) a purchase, nu gamma(q, 1/gamma). */
export function simulateSpend(seed: number, customers: number, p: number, q: number, gamma: number): SpendRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: customers }, () => {
    const x = 1 + Math.floor(random.exponential(0.5));
    return [x, random.gamma(p * x, 1 / (random.gamma(q, 1 / gamma) * x)), 1] as const;
  });
}

/** x, last opportunity that was taken, opportunities. */
export function simulateOpportunities(seed: number, customers: number, opportunities: number): HistoryRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: customers }, () => {
    const [buys, goes] = [random.beta(1.2, 0.8), random.beta(0.7, 2.8)];
    const taken: number[] = [];
    for (let at = 1; at <= opportunities && random.uniform() >= goes; at++) if (random.uniform() < buys) taken.push(at);
    return row(taken, opportunities);
  });
}
