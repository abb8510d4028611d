/** Which rows are one order? Those with its id that do not contradict each other. */
import { entryAt } from "../../core/entryAt";
import { noId, type IdColumn } from "../readIdColumn";
import { agree, together, type Identity } from "./identities";

export interface OrderBlocks {
  /** Block of each data row. */
  readonly of: Int32Array;
  /** What the rows of each block together say of the customer. */
  readonly identities: readonly Identity[];
  /** First readable total of each block, NaN without any. */
  readonly totals: Float64Array;
}

interface Block {
  readonly place: number;
  identity: Identity;
  total: number;
}

/**
 * Two customers, or two totals, under one id are two orders: shops start counting anew, and nothing may get lost.
 *
 * @param totals the order's total on each row, NaN where there is none; null where rows have no totals
 */
export function orderBlocks(order: IdColumn | null, identities: readonly Identity[], totals: Float64Array | null): OrderBlocks {
  const blocks: Block[] = [];
  const ofOrder = new Map<number, Block[]>();
  const of = Int32Array.from(identities, (identity, i) => {
    const id = order === null ? noId : entryAt(order.index, i);
    const total = totals === null ? NaN : entryAt(totals, i);
    const known = id === noId ? [] : (ofOrder.get(id) ?? []);
    const block = [...known].reverse().find((other) => agree(identity, other.identity) && sameTotal(total, other.total)) ?? newBlock(identity, total);
    if (id !== noId && !known.includes(block)) ofOrder.set(id, [...known, block]);
    block.identity = together(block.identity, identity);
    if (Number.isNaN(block.total)) block.total = total;
    return block.place;
  });
  return { of, identities: blocks.map((block) => block.identity), totals: Float64Array.from(blocks, (block) => block.total) };

  function newBlock(identity: Identity, total: number): Block {
    const block: Block = { place: blocks.length, identity, total };
    blocks.push(block);
    return block;
  }
}

function sameTotal(a: number, b: number): boolean {
  return Number.isNaN(a) || Number.isNaN(b) || a === b;
}

/** The first value of each block that counts, spread over its rows. */
export function ofBlock<T>({ of, identities }: OrderBlocks, values: ArrayLike<T>, counts: (value: T) => boolean): (i: number) => T | null {
  const first = new Array<T | null>(identities.length).fill(null);
  of.forEach((block, i) => {
    const value = entryAt(values, i);
    if (first[block] === null && counts(value)) first[block] = value;
  });
  return (i) => entryAt(first, entryAt(of, i));
}
