/** How do rectangles of cells relate: inside, overlapping, around both? */
import type { Block } from "./types";

export function cellBlock(row: number, column: number): Block {
  return { row, column, rows: 1, columns: 1 };
}

export function blockContains(block: Block, row: number, column: number): boolean {
  return row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}

export function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells in both, or null. */
export function intersect(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block around both. */
export function boundingBlock(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function containsBlock(outer: Block, inner: Block): boolean {
  const both = intersect(outer, inner);
  return both !== null && sameBlock(both, inner);
}

/** What remains of `block` outside of `hole`, as up to four blocks. */
export function subtract(block: Block, hole: Block): Block[] {
  const cut = intersect(block, hole);
  if (!cut) return [block];
  const right = cut.column + cut.columns, below = cut.row + cut.rows;
  const parts: Block[] = [
    { ...block, rows: cut.row - block.row },
    { ...block, row: below, rows: block.row + block.rows - below },
    { row: cut.row, rows: cut.rows, column: block.column, columns: cut.column - block.column },
    { row: cut.row, rows: cut.rows, column: right, columns: block.column + block.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
