/** Which products are bought together more often than chance would have it? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";

export interface BasketPair {
  /** Who buys this ... */
  readonly product: string;
  /** ... buys this as well. */
  readonly other: string;
  /** Orders with both. */
  readonly orders: number;
  /** Share of all orders that hold both. */
  readonly support: number;
  /** Share of the orders with `product` that hold `other` as well. */
  readonly confidence: number;
  /** How many times more often than if the two had nothing to do with each other. */
  readonly lift: number;
}

/** More pairs than a computer counts while somebody waits: a few orders with thousands of products each. */
const mostPairs = 10_000_000;

/** A sheet has a million rows, and nobody reads a tenth of them. */
const mostRows = 100_000;

/**
 * Pairs of products with how often they are bought together, in both directions, most orders first.
 *
 *   support = orders with both / orders;  confidence = orders with both / orders with product;
 *   lift = confidence / (orders with other / orders)
 *
 * A product that stands in an order several times counts once. Rows without order or product are left out.
 *
 * @param orders order id of each row, ready to compare; null where blank
 * @param products product of each row, ready to compare; null where blank
 * @param minOrders fewest orders that a pair must stand in, 1 or more
 * @throws noData where no row is left
 * @throws noPairs where no pair stands in so many orders
 * @throws tooManyPairs where there are too many to count: ask for more orders per pair
 * @example basketPairs(["1", "1", "2"], ["A", "B", "A"], 1)[0] // { product: "B", other: "A", orders: 1, support: 0.5, confidence: 1, lift: 1 }
 * @see Agrawal, Imielinski & Swami (1993), Mining association rules between sets of items in large databases.
 */
export function basketPairs(
  orders: readonly (string | null)[],
  products: readonly (string | null)[],
  minOrders: number,
): BasketPair[] {
  const baskets = basketsOf(orders, products);
  const bought = productCounts(baskets.items, baskets.names.length);
  // A pair cannot stand in more orders than either of its products.
  const frequent = baskets.items.map((basket) => basket.filter((product) => entryAt(bought, product) >= minOrders));
  const counts = pairCounts(frequent, baskets.names.length);
  const total = baskets.items.length;
  const pairs = [...counts].flatMap(([key, both]): BasketPair[] => {
    if (both < minOrders) return [];
    const [a, b] = [Math.floor(key / baskets.names.length), key % baskets.names.length];
    return [pairOf(a, b, both), pairOf(b, a, both)];
  });
  function pairOf(product: number, other: number, both: number): BasketPair {
    const confidence = both / entryAt(bought, product);
    return {
      product: entryAt(baskets.names, product), other: entryAt(baskets.names, other),
      orders: both, support: both / total, confidence, lift: (both * total) / (entryAt(bought, product) * entryAt(bought, other)),
    };
  }
  if (pairs.length === 0) throw new Problem("noPairs", { orders: minOrders });
  if (pairs.length > mostRows) throw new Problem("tooManyPairs", { most: mostRows });
  return pairs.sort(byOrders);
}

function byOrders(a: BasketPair, b: BasketPair): number {
  const byName = a.product === b.product ? (a.other < b.other ? -1 : 1) : a.product < b.product ? -1 : 1;
  return b.orders - a.orders || b.confidence - a.confidence || byName;
}

interface Baskets {
  readonly names: readonly string[];
  /** Products of each order, each once, by place in `names`. */
  readonly items: readonly (readonly number[])[];
}

function basketsOf(orders: readonly (string | null)[], products: readonly (string | null)[]): Baskets {
  const places = new Map<string, number>();
  const baskets = new Map<string, Set<number>>();
  orders.forEach((order, row) => {
    const product = entryAt(products, row);
    if (order === null || product === null) return;
    const place = places.get(product) ?? places.size;
    places.set(product, place);
    const basket = baskets.get(order) ?? new Set();
    baskets.set(order, basket.add(place));
  });
  if (baskets.size === 0) {
    throw new Problem("noData", { parameter: orders.every((order) => order === null) ? "orders" : "products" });
  }
  return { names: [...places.keys()], items: [...baskets.values()].map((basket) => [...basket]) };
}

function productCounts(baskets: Baskets["items"], products: number): Int32Array {
  const counts = new Int32Array(products);
  for (const basket of baskets) for (const product of basket) counts[product] = entryAt(counts, product) + 1;
  return counts;
}

/** Orders with both products, by first place x number of products + second place, the smaller place first. */
function pairCounts(baskets: Baskets["items"], products: number): ReadonlyMap<number, number> {
  const candidates = baskets.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  if (candidates > mostPairs) throw new Problem("tooManyPairs", { most: mostPairs });
  const counts = new Map<number, number>();
  for (const basket of baskets) {
    const ascending = [...basket].sort((a, b) => a - b);
    ascending.forEach((a, at) => {
      for (let next = at + 1; next < ascending.length; next++) {
        const key = a * products + entryAt(ascending, next);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  }
  return counts;
}
