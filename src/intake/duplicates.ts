/** Which rows come again cell for cell? */
import { entryAt } from "../core/entryAt";
import type { Rows } from "./dataRows";
import type { Cell } from "./types";

const fnvPrime = 0x01000193;
const fnvStart = 0x811c9dc5;
const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

/**
 * One flag per data row: 1 where an equal row stands further up.
 *
 * @param canRepeat may this data row be called a duplicate? Only where it has an order id or a time of day: two equal sales without either stay
 */
export function findDuplicates(rows: Rows, dataRows: Int32Array, canRepeat: (dataRow: number) => boolean): Uint8Array {
  const flags = new Uint8Array(dataRows.length);
  const buckets = new Int32Array(powerOfTwoAbove(dataRows.length * 2));
  const mask = buckets.length - 1;
  for (let i = 0; i < dataRows.length; i++) {
    if (!canRepeat(i)) continue;
    const row = entryAt(rows, entryAt(dataRows, i));
    let slot = hashOfRow(row) & mask;
    // Open addressing; 0 is a free slot, so positions are stored plus one.
    let taken = entryAt(buckets, slot);
    while (taken !== 0 && !sameCells(row, entryAt(rows, entryAt(dataRows, taken - 1)))) {
      slot = (slot + 1) & mask;
      taken = entryAt(buckets, slot);
    }
    if (taken === 0) buckets[slot] = i + 1;
    else flags[i] = 1;
  }
  return flags;
}

function powerOfTwoAbove(count: number): number {
  let size = 2;
  while (size < count) size *= 2;
  return size;
}

function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** FNV-1a over the cells (Fowler, Noll & Vo), with a final mix because the low bits choose the slot. */
function hashOfRow(row: readonly Cell[]): number {
  let hash = fnvStart;
  for (const cell of row) hash = typeof cell === "string" ? hashOfText(hash, cell) : hashOfNumber(hash, Number(cell));
  return hash ^ (hash >>> 15);
}

function hashOfText(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return Math.imul(hash ^ text.length, fnvPrime);
}

function hashOfNumber(hash: number, value: number): number {
  float[0] = value;
  const high = entryAt(halves, 1);
  return Math.imul(Math.imul(hash ^ entryAt(halves, 0), fnvPrime) ^ high ^ (high >>> 7), fnvPrime);
}
