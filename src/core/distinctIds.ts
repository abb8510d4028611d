/** Which different ids stand in a column, and which of them in each row? */
import { scratch } from "./scratch";

export interface DistinctIds {
  /** In the order in which they first appear. */
  readonly ids: readonly string[];
  /** The place in `ids` of each row. */
  readonly at: Int32Array;
}

/** Rows whose ids are looked up together: their keys and a table for so many stay in the processor's cache. */
const rowsTogether = 65_536;

/**
 * Rows whose texts are fetched together. Each text lies anywhere in memory; lengths that nothing waits for arrive all at once,
 * and characters are next to their length.
 */
const rowsAhead = 128;

/** A key is so many whole numbers of 32 bits, each of which holds four characters. */
const keySize = 3;
const charactersPerNumber = 4;

/**
 * The different ids of a column.
 *
 * Each text is looked at once: its characters, packed into a key of 96 bits, say which id it is. Ids of more than twelve characters,
 * or with others than those of western Europe, share keys; then texts with one key are compared as well. Rows are parted by a hash of their keys,
 * and each part has a small table: one for a million ids misses the processor's cache at every row, and a Map takes twice as long.
 * Reads inside the loops cannot miss.
 *
 * @param column ids, compared as they are
 * @example distinctIds(["ann", "bob", "ann"]).at // [0, 1, 0]
 */
export function distinctIds(column: readonly string[]): DistinctIds {
  const { first, count } = firstRows(column);
  const ids = new Array<string>(count);
  let known = 0;
  // The first rows of ids give way to their places one after the other: an id's first row has its place before the others ask.
  for (let row = 0; row < column.length; row++) {
    const earlier = first[row] as number;
    if (earlier === row) ids[known] = column[row] as string;
    first[row] = earlier === row ? known++ : (first[earlier] as number);
  }
  return { ids, at: first };
}

/** The first row with the id of each row, and how many ids there are. */
function firstRows(column: readonly string[]): { first: Int32Array; count: number } {
  const memory = scratch(4 * (keySize + 1) * column.length);
  const keyed = writeKeys(column, new Int32Array(memory, 0, keySize * column.length));
  const { order, ends } = parted(keyed, new Int32Array(memory, 4 * keySize * column.length, column.length));
  const first = new Int32Array(column.length);
  const places = placesFor(largestOf(ends));
  let [start, count] = [0, 0];
  for (const end of ends) {
    count += findFirst(column, keyed, order.subarray(start, end), places, first);
    start = end;
  }
  return { first, count };
}

interface Keyed {
  /** Those of each row, `keySize` numbers after the other. */
  readonly keys: Int32Array;
  /** Do equal keys mean equal ids? */
  readonly areExact: boolean;
}

function writeKeys(column: readonly string[], keys: Int32Array): Keyed {
  const lengths = new Int32Array(rowsAhead);
  let inexact = 0;
  for (let from = 0; from < column.length; from += rowsAhead) {
    const to = Math.min(from + rowsAhead, column.length);
    for (let row = from; row < to; row++) lengths[row - from] = (column[row] as string).length;
    for (let row = from; row < to; row++) inexact |= writeKey(column[row] as string, lengths[row - from] as number, keys, keySize * row);
  }
  return { keys, areExact: inexact === 0 };
}

/** Not 0 where another id may have the same key. */
function writeKey(id: string, length: number, keys: Int32Array, at: number): number {
  let [place, seen] = [0, 0];
  for (let part = 0; part < keySize; part++) {
    const end = Math.min(length, charactersPerNumber * (part + 1));
    let packed = 0;
    for (; place < end; place++) {
      const code = id.charCodeAt(place);
      // Above 255 for what needs more than eight bits, and for the character 0, which looks like none.
      seen |= code | (code - 1);
      packed = (packed << 8) | code;
    }
    keys[at + part] = packed;
  }
  if (length === place) return seen >>> 8;
  let rest = keys[at] as number;
  for (; place < length; place++) rest = Math.imul(rest, 31) + id.charCodeAt(place);
  keys[at] = rest;
  return 1;
}

/** Multiplied and mixed: ids that count up differ in few bits. */
function hashOf(keys: Int32Array, at: number): number {
  const sum = Math.imul(keys[at] as number, 0x9e3779b1) ^ Math.imul(keys[at + 1] as number, 0x85ebca77) ^ Math.imul(keys[at + 2] as number, 0xc2b2ae3d);
  const once = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 13), 0x297a2d39);
  return twice ^ (twice >>> 16);
}

interface Parted {
  /** Rows, part after part; within a part in their own order. */
  readonly order: Int32Array;
  /** Where each part ends. */
  readonly ends: Int32Array;
}

/** Rows parted by the first bits of their hashes, of which the tables use the last. */
function parted({ keys }: Keyed, order: Int32Array): Parted {
  const bits = Math.max(0, Math.ceil(Math.log2(order.length / rowsTogether)));
  // A shift by 32 would be one by 0.
  const partOf = (row: number): number => (bits === 0 ? 0 : hashOf(keys, keySize * row) >>> (32 - bits));
  const next = new Int32Array(2 ** bits + 1);
  for (let row = 0; row < order.length; row++) {
    const after = partOf(row) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let part = 1; part < next.length; part++) next[part] = (next[part] as number) + (next[part - 1] as number);
  const ends = next.slice(1);
  for (let row = 0; row < order.length; row++) {
    const part = partOf(row);
    const at = next[part] as number;
    order[at] = row;
    next[part] = at + 1;
  }
  return { order, ends };
}

/** Rows of the largest part. */
const largestOf = (ends: Int32Array): number => ends.reduce((most, end, part) => Math.max(most, end - (part > 0 ? (ends[part - 1] as number) : 0)), 0);

/**
 * In which a part's rows are looked up by the last bits of their hashes, or the next free place; made once, for the largest part.
 * Twice as many places as rows, and a power of two, so that a hash is cut to a place by its last bits.
 */
const placesFor = (rows: number): Int32Array => new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)));

/** Writes the first row with the same id of each row of a part, and tells how many ids there are. */
function findFirst(column: readonly string[], { keys, areExact }: Keyed, order: Int32Array, places: Int32Array, first: Int32Array): number {
  const last = places.fill(-1).length - 1;
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const key = keySize * row;
    let place = hashOf(keys, key) & last;
    let other = places[place] as number;
    while (other !== -1 && !(haveSameKey(keys, key, keySize * other) && (areExact || column[other] === column[row]))) {
      place = (place + 1) & last;
      other = places[place] as number;
    }
    first[row] = other === -1 ? row : other;
    if (other !== -1) continue;
    places[place] = row;
    count++;
  }
  return count;
}

const haveSameKey = (keys: Int32Array, a: number, b: number): boolean => keys[a] === keys[b] && keys[a + 1] === keys[b + 1] && keys[a + 2] === keys[b + 2];
