/** Which tables stand side by side on a sheet? Blank columns part them. */
import { isBlank } from "../dataRows";
import type { Cell } from "../types";

export interface ColumnBlock {
  readonly column: number;
  readonly columns: number;
}

/** Runs of columns in which something stands, two at least, from left to right. */
export function columnBlocks(cells: readonly (readonly Cell[])[]): ColumnBlock[] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: ColumnBlock[] = [];
  let start = -1;
  for (let column = 0; column <= width; column++) {
    const isFilled = column < width && cells.some((row) => !isBlank(row[column] ?? ""));
    if (isFilled && start < 0) start = column;
    if (isFilled || start < 0) continue;
    if (column - start > 1) blocks.push({ column: start, columns: column - start });
    start = -1;
  }
  return blocks;
}
