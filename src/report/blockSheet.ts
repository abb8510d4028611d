/** How does a sheet of blocks come about: as wide and as high as its cells need? */
import { columnWidths, gridWidths, rowHeights } from "./columnWidths";
import type { Block, BlockSheet } from "./types";

interface Page {
  /** First rows of a printed page, beyond the first. */
  readonly pageBreaks?: readonly number[];
  /** Least width of each column in points; those of the grid of eight if absent. */
  readonly narrowest?: readonly number[];
  readonly orientation?: BlockSheet["orientation"];
  readonly frozen?: BlockSheet["frozen"];
}

/** The row below everything. */
function endOf({ area, cells, charts }: Block): number {
  return Math.max(area.row + area.rows, ...cells.map(({ row }) => row + 1), ...charts.map(({ place }) => place.row + place.rows));
}

/** The row after everything of a block, its charts too, and a gap. */
export function below(block: Block): number {
  return endOf(block) + 1;
}

/** Blocks stand below each other; the last row of the lowest ends the sheet. */
export function blockSheet(title: string, blocks: readonly Block[], { pageBreaks = [], narrowest = gridWidths, orientation = "Portrait", frozen }: Page = {}): BlockSheet {
  const rows = Math.max(...blocks.map(endOf));
  const widths = columnWidths(blocks, narrowest);
  return { is: "blocks", title, blocks, rows, widths, heights: rowHeights(blocks, rows, widths), pageBreaks, orientation, ...(frozen && { frozen }) };
}
