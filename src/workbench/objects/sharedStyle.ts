/** Which look do all cells of a block share? */
import type { Block, Cells, CellStyle } from "../model/types";

const DEFAULT: CellStyle = {};

/** What `pick` finds in every cell's style, or null where cells differ. */
export function sharedStyle<T>(cells: Cells, block: Block, pick: (style: CellStyle) => T): T | null {
  const first = pick(cells.style(block.row, block.column) ?? DEFAULT);
  let styled = 0;
  for (const run of cells.styleRunsIn(block)) {
    styled += run.rows;
    if (pick(run.style) !== first) return null;
  }
  const hasPlain = styled < block.rows * block.columns;
  return hasPlain && pick(DEFAULT) !== first ? null : first;
}
