/** Which orders did a made-up shop have, before any program wrote them down? Written from what the exports are said to hold, not from how they are read. */

/** What becomes of an order, or what is wrong with its rows. */
export type Fate =
  | "sold" | "refunded" | "partlyRefunded" | "cancelled" | "pending" | "failed" | "test"
  | "noCustomer" | "badAmount" | "badDate" | "farAhead" | "twice";

export interface Buyer {
  readonly id: string;
  readonly email: string;
  /** National digits without a zero or a code in front. */
  readonly phone: string;
  readonly login: string;
  readonly first: string;
  readonly last: string;
}

export interface Line {
  readonly product: string;
  readonly quantity: number;
  /** In cents, or in whole rupiah. */
  readonly price: number;
}

export interface Order {
  readonly place: number;
  readonly buyer: Buyer;
  /** Bought without an account. */
  readonly guest: boolean;
  readonly date: Date;
  readonly lines: readonly Line[];
  readonly shipping: number;
  readonly tax: number;
  /** Of the whole order. */
  readonly discount: number;
  /** What was given back, part of what was paid. */
  readonly refund: number;
  readonly fate: Fate;
}

export interface Shop {
  readonly seed: number;
  readonly orders: number;
  readonly buyers: number;
  /** Fates other than sold, with their shares. */
  readonly fates: Partial<Record<Fate, number>>;
  /** Prices are whole multiples of this. */
  readonly priceStep: number;
  readonly mostLines: number;
  readonly guests?: number;
  /** Sales happen on the first days of each month only: up to 12 nothing tells day from month. */
  readonly lastDay?: number;
}

export interface Dice {
  /** 0..1 */
  readonly next: () => number;
  /** 0..below - 1 */
  readonly upTo: (below: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** mulberry32 (Ettinger): the same every time for a seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  return { next, upTo, oneOf: <T>(list: readonly T[]): T => list[upTo(list.length)] as T };
}

const firsts = ["Anna", "Budi", "Jan", "Siti", "Zofia", "Agus", "Olivia", "Łukasz", "Dewi", "Noah", "Małgorzata", "Rizky"];
const lasts = ["Nowak", "Santoso", "Wiśniewska", "Pratama", "Smith", "Żak", "Hidayat", "O'Neil", "Lee", "Kowalczyk-Mazur"];
const products = ["Mug, white", "Tee \"Basic\"", "Kopi Gayo 250 g", "Świeca sojowa", "Totebag", "Notes A5", "Kaos Polos", "Herbata"];

export function shopOrders({ seed, orders, buyers, fates, priceStep, mostLines, guests = 0, lastDay }: Shop): Order[] {
  const dice = diceOf(seed);
  const people = Array.from({ length: buyers }, (_, at): Buyer => {
    const [first, last] = [dice.oneOf(firsts), dice.oneOf(lasts)];
    return { id: String(7001 + at), email: `kunde${at}@example.com`, phone: `8${String(121000000 + at * 7919)}`, login: `user_${at}`, first, last: `${last} ${at}` };
  });
  const fateOf = (): Fate => {
    let left = dice.next();
    for (const [fate, share] of Object.entries(fates)) {
      left -= share;
      if (left < 0) return fate as Fate;
    }
    return "sold";
  };
  return Array.from({ length: orders }, (_, place): Order => {
    const firstProduct = dice.upTo(products.length);
    const lines = Array.from({ length: 1 + dice.upTo(mostLines) }, (_, at): Line => ({
      product: products[(firstProduct + at) % products.length] ?? "", quantity: 1 + dice.upTo(3), price: priceStep * (3 + dice.upTo(400)),
    }));
    const goods = goodsOf(lines);
    const discount = dice.next() < 0.2 ? priceStep * dice.upTo(Math.max(1, Math.floor(goods / priceStep / 4))) : 0;
    const order = { lines, discount, shipping: priceStep * dice.upTo(12), tax: dice.next() < 0.5 ? priceStep * dice.upTo(9) : 0 };
    const fate = fateOf();
    const paid = paidOf(order);
    const refund = fate === "refunded" ? paid : fate === "partlyRefunded" ? priceStep * Math.max(1, Math.floor(paid / priceStep / 3)) : 0;
    return {
      ...order, place, buyer: dice.oneOf(people), guest: dice.next() < guests, fate, refund,
      date: new Date(Date.UTC(2024, lastDay === undefined ? 0 : dice.upTo(16), 1 + dice.upTo(lastDay ?? 500), dice.upTo(24), dice.upTo(60), 1 + dice.upTo(59))),
    };
  });
}

export function goodsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
}

/** The order's total with shipping and tax. */
export function paidOf({ lines, shipping, tax, discount }: Pick<Order, "lines" | "shipping" | "tax" | "discount">): number {
  return goodsOf(lines) + shipping + tax - discount;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Year, month, day and time as texts of two digits; the year mistyped where that is the order's fate. */
export function parts({ date, fate }: Order): { y: string; m: string; d: string; h: string; min: string; s: string } {
  return {
    y: String(date.getUTCFullYear() + (fate === "farAhead" ? 20 : 0)), m: two(date.getUTCMonth() + 1), d: two(date.getUTCDate()),
    h: two(date.getUTCHours()), min: two(date.getUTCMinutes()), s: two(date.getUTCSeconds()),
  };
}

/** 123450 is "1234.50". */
export function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** 123450 is "1 234,50", with the blank that Polish programs put between thousands. */
export function polish(cents: number): string {
  const [whole = "", fraction = ""] = decimal(cents).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${fraction}`;
}

/** 1234500 is "1.234.500". */
export function rupiah(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
}
