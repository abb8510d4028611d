/** Does a column say the same of an order on each of its lines? Then it counts once per order. */
import { entryAt } from "../core/entryAt";
import { noId, type IdColumn } from "./readIdColumn";

/** So many orders of several lines are no chance, and a slip may be among them. */
const enoughOrders = 3;
const nearlyAll = 0.95;

interface Seen {
  readonly lines: Int32Array;
  readonly first: Float64Array;
  readonly differs: Uint8Array;
}

/** Orders of several lines, and those of them that have one value other than 0 on all of them. */
export interface Repeats {
  readonly several: number;
  readonly equal: number;
  /** Is this order, by its position, one of the equal ones? */
  readonly isEqual: (order: number) => boolean;
}

/** NaN says nothing. */
function lookAt(index: Int32Array, orders: number, values: Float64Array): Seen {
  const seen: Seen = { lines: new Int32Array(orders), first: new Float64Array(orders), differs: new Uint8Array(orders) };
  index.forEach((id, i) => {
    const value = entryAt(values, i);
    if (id === noId || Number.isNaN(value)) return;
    if (seen.lines[id] === 0) seen.first[id] = value;
    else if (seen.first[id] !== value) seen.differs[id] = 1;
    seen.lines[id] = entryAt(seen.lines, id) + 1;
  });
  return seen;
}

/** `index`: order of each row, or `noId`; `orders`: how many there are. */
export function countRepeats(index: Int32Array, orders: number, values: Float64Array): Repeats {
  const { lines, first, differs } = lookAt(index, orders, values);
  const isSeveral = (id: number): boolean => entryAt(lines, id) > 1 && (first[id] !== 0 || differs[id] === 1);
  const isEqual = (id: number): boolean => isSeveral(id) && differs[id] === 0;
  let [several, equal] = [0, 0];
  lines.forEach((_, id) => {
    if (isSeveral(id)) several++;
    if (isEqual(id)) equal++;
  });
  return { several, equal, isEqual };
}

/** Do nearly all orders of several lines have one value other than 0 on all of them? */
export function repeatsOnLines(order: IdColumn | null, values: Float64Array, fewest = enoughOrders): boolean {
  if (order === null) return false;
  const { several, equal } = countRepeats(order.index, order.ids.length, values);
  return several >= fewest && equal >= nearlyAll * several;
}

/** The values, each order's on its first line that counts and 0 on the others. */
export function oncePerOrder(order: IdColumn, values: Float64Array, counts: (i: number) => boolean): Float64Array {
  const done = new Uint8Array(order.ids.length);
  return values.map((value, i) => {
    const id = entryAt(order.index, i);
    if (id === noId) return value;
    if (done[id] === 1 || !counts(i)) return 0;
    done[id] = 1;
    return value;
  });
}
