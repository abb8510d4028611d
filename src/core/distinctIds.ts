/** Which different ids stand in a column, and which of them in each row? */
import { entryAt } from "./entryAt";

export interface DistinctIds {
  /** In the order in which they first appear. */
  readonly ids: readonly string[];
  /** The place in `ids` of each row. */
  readonly at: Int32Array;
}

/**
 * The different ids of a column.
 *
 * Half the time of a Map for a million short ids: a table of places, with a hash of the characters (Fowler, Noll & Vo, 32 bits).
 *
 * @param column ids, compared as they are
 * @example distinctIds(["ann", "bob", "ann"]).at // [0, 1, 0]
 */
export function distinctIds(column: readonly string[]): DistinctIds {
  const ids: string[] = [];
  const at = new Int32Array(column.length);
  // Twice as many places as rows, and a power of two, so that a hash is cut to a place by its last bits.
  const size = 2 ** Math.ceil(Math.log2(2 * column.length + 2));
  const places = new Int32Array(size).fill(-1);
  for (let row = 0; row < column.length; row++) {
    const id = entryAt(column, row);
    let place = hashOf(id) & (size - 1);
    while (places[place] !== -1 && ids[places[place] as number] !== id) place = (place + 1) & (size - 1);
    if (places[place] === -1) places[place] = ids.push(id) - 1;
    at[row] = places[place] as number;
  }
  return { ids, at };
}

/** Chained by multiplication, then mixed: ids that count up differ in few bits. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 16);
}
