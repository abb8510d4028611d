/** Which ids occur, and which row has which? */
import type { Rows } from "./dataRows";
import { readId } from "./readId";
import type { Cell } from "./types";

export const noId = -1;

/** One entry per data row: position of its id in `ids`, or `noId`. */
export interface IdColumn {
  readonly ids: readonly string[];
  readonly index: Int32Array;
}

export function readIdColumn(rows: Rows, dataRows: Int32Array, column: number): IdColumn {
  const ids: string[] = [];
  const indexOfId = new Map<string, number>();
  // The same cell comes again and again: its text is read once.
  const indexOfCell = new Map<Cell, number>();
  const add = (cell: Cell): number => {
    const id = readId(cell);
    if (id === null) return noId;
    const known = indexOfId.get(id);
    if (known !== undefined) return known;
    indexOfId.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const index = Int32Array.from(dataRows, (row) => {
    const cell = rows[row]?.[column] ?? "";
    const known = indexOfCell.get(cell);
    if (known !== undefined) return known;
    const added = add(cell);
    indexOfCell.set(cell, added);
    return added;
  });
  return { ids, index };
}

/** The entries at `positions`, with only the ids that occur there, in order of first appearance. */
export function pickIds(column: IdColumn, positions: Int32Array): IdColumn {
  const ids: string[] = [];
  const moved = new Int32Array(column.ids.length).fill(noId);
  const index = Int32Array.from(positions, (position) => {
    const old = column.index[position] ?? noId;
    if (old === noId) return noId;
    if (moved[old] === noId) moved[old] = ids.push(column.ids[old] ?? "") - 1;
    return moved[old] ?? noId;
  });
  return { ids, index };
}
