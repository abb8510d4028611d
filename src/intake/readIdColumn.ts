/** Which ids occur, and which row has which? */
import { entryAt } from "../core/entryAt";
import { cellAt, type Rows } from "./dataRows";
import { readId } from "./readId";
import type { Cell } from "./types";

export const noId = -1;

/** One entry per data row: position of its id in `ids`, or `noId`. */
export interface IdColumn {
  readonly ids: readonly string[];
  readonly index: Int32Array;
}

export function readIdColumn(rows: Rows, dataRows: Int32Array, column: number, read: (cell: Cell) => string | null = readId): IdColumn {
  const ids: string[] = [];
  // By id, and by every other way a cell writes it, so that each text is read once.
  const indexOf = new Map<Cell, number>();
  const add = (cell: Cell): number => {
    const id = read(cell);
    const index = id === null ? noId : (indexOf.get(id) ?? ids.push(id) - 1);
    indexOf.set(cell, index);
    if (id !== null) indexOf.set(id, index);
    return index;
  };
  const index = dataRows.map((row) => {
    const cell = cellAt(rows, row, column);
    return indexOf.get(cell) ?? add(cell);
  });
  return { ids, index };
}

/** Ids that have been read already, one per data row; null where there is none. */
export function idColumnOf(texts: readonly (string | null)[]): IdColumn {
  const ids: string[] = [];
  const indexOf = new Map<string, number>();
  const index = Int32Array.from(texts, (text) => {
    if (text === null) return noId;
    const place = indexOf.get(text) ?? ids.push(text) - 1;
    indexOf.set(text, place);
    return place;
  });
  return { ids, index };
}

/** The entries at `positions`, with only the ids that occur there, in order of first appearance. */
export function pickIds(column: IdColumn, positions: Int32Array): IdColumn {
  const ids: string[] = [];
  const moved = new Int32Array(column.ids.length).fill(noId);
  const index = positions.map((position) => {
    const old = entryAt(column.index, position);
    if (old === noId) return noId;
    if (entryAt(moved, old) === noId) moved[old] = ids.push(entryAt(column.ids, old)) - 1;
    return entryAt(moved, old);
  });
  return { ids, index };
}
