/** Which customers are perhaps one, written in two ways? Suggestions only: nobody is merged unasked. */
import { entryAt } from "../core/entryAt";
import type { Transactions } from "../core/transactions";
import { plainLetters } from "./normaliseHeader";

/** Two customers that look alike. */
export interface AlikePair {
  /** The one with more rows. */
  readonly keep: string;
  readonly other: string;
  /** They differ in nothing but case, accents, blanks and punctuation; else in one letter, or in the order of the words. */
  readonly certain: boolean;
}

/** Customers as they are written in the rows: ids, and the place of each row's id. */
type Written = Pick<Transactions, "customerIds" | "customer">;

/** Shorter texts are alike by chance. */
const shortestName = 6;
const shortestAddress = 9;
/** Nobody looks through more. */
const mostLikely = 2000;

/**
 * Pairs, the certain ones first, each customer suggested once. The work grows with the letters of the ids, not with the pairs of customers:
 * two texts that differ by one letter, or by two neighbours changed over, agree once one letter is left out of each.
 */
export function alikeCustomers({ customerIds, customer }: Written): readonly AlikePair[] {
  const rows = new Int32Array(customerIds.length);
  for (const who of customer) rows[who] = entryAt(rows, who) + 1;
  const byRows = Array.from(customerIds.keys()).sort((a, b) => entryAt(rows, b) - entryAt(rows, a) || a - b);
  const { pairs, distinct } = certainPairs(customerIds, byRows);
  return [...pairs, ...likelyPairs(customerIds, distinct).slice(0, mostLikely)];
}

/** The id to be kept, by each id that differs from it in nothing but its spelling. */
export function certainMerges(written: Written): ReadonlyMap<string, string> {
  return new Map(alikeCustomers(written).flatMap(({ keep, other, certain }) => (certain ? [[other, keep] as const] : [])));
}

/** "BUDI  Santoso." and "Budi-Santoso" are one; an address keeps its dots. Numbers alone have no spelling. */
function keyOf(id: string): string | null {
  if (!/\p{L}/u.test(id)) return null;
  const plain = plainLetters(id);
  if (id.includes("@")) return plain.replace(/\s+/g, "");
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function certainPairs(ids: readonly string[], order: readonly number[]): { pairs: AlikePair[]; distinct: Map<string, number> } {
  const distinct = new Map<string, number>();
  const pairs: AlikePair[] = [];
  for (const place of order) {
    const key = keyOf(entryAt(ids, place));
    if (key === null || key === "") continue;
    const kept = distinct.get(key);
    if (kept === undefined) distinct.set(key, place);
    else pairs.push({ keep: entryAt(ids, kept), other: entryAt(ids, place), certain: true });
  }
  return { pairs, distinct };
}

/** Names without figures, and addresses: one letter tells codes and numbers apart. */
function canBeMistyped(key: string): boolean {
  return key.includes("@") ? key.length >= shortestAddress : key.length >= shortestName && !/\p{N}/u.test(key);
}

function likelyPairs(ids: readonly string[], distinct: ReadonlyMap<string, number>): AlikePair[] {
  const keys = [...distinct.keys()].filter(canBeMistyped);
  const taken = new Set<number>();
  const pairs: AlikePair[] = [];
  const suggest = (a: number, b: number): void => {
    const [first, second] = a < b ? [a, b] : [b, a];
    if (taken.has(second) || !areLikely(entryAt(keys, first), entryAt(keys, second))) return;
    taken.add(second);
    const idOf = (at: number): string => entryAt(ids, distinct.get(entryAt(keys, at)) ?? 0);
    pairs.push({ keep: idOf(first), other: idOf(second), certain: false });
  };
  const variants = variantsOf(keys);
  let start = 0;
  for (let end = 1; end <= variants.length; end++) {
    if (end < variants.length && hashOf(variants, end) === hashOf(variants, start)) continue;
    // The first of a group has the most rows: all others are compared with it.
    for (let at = start + 1; at < end; at++) suggest(placeOf(variants, start), placeOf(variants, at));
    start = end;
  }
  return pairs;
}

/** A hash of 31 bits above a place of 22: both fit into the 53 bits of a whole number, so that sorting groups by the hash. */
const places = 2 ** 22;
const hashOf = (variants: Float64Array, at: number): number => Math.floor(entryAt(variants, at) / places);
const placeOf = (variants: Float64Array, at: number): number => entryAt(variants, at) % places;

/** Each key without each of its letters in turn, as it is, and with its words in order: sorted by hash, then by place. */
function variantsOf(keys: readonly string[]): Float64Array {
  const all: number[] = [];
  keys.slice(0, places).forEach((key, place) => {
    const texts = new Set([key, wordsInOrder(key)]);
    for (let at = 0; at < key.length; at++) texts.add(key.slice(0, at) + key.slice(at + 1));
    for (const text of texts) all.push(hash31(text) * places + place);
  });
  return Float64Array.from(all).sort();
}

const wordsInOrder = (key: string): string => (key.includes("@") ? key : key.split(" ").sort().join(" "));

/** FNV-1a (Fowler, Noll & Vo), its sign bit dropped. */
function hash31(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** One letter more, less or other, two neighbours changed over, or the same words; figures and domains of their own tell people apart. */
function areLikely(a: string, b: string): boolean {
  const figures = (text: string): string => text.replace(/\P{N}/gu, "");
  if (figures(a) !== figures(b) || a.includes("@") !== b.includes("@")) return false;
  return wordsInOrder(a) === wordsInOrder(b) || isOneEdit(a, b);
}

function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
