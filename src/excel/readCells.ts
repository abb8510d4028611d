/** What do the cells of a range hold? Read in slices that a message can carry. */
import { Problem } from "../core/problem";
import type { Cell } from "../intake/types";
import { step, type Hooks } from "./hooks";
import { isTooLarge } from "./officeProblem";

/** Cells per message: about 2 MB of numbers and short texts, far from the 5 MB that Excel on the web allows. */
const cellsPerSlice = 120_000;
const mostRowsPerSlice = 20_000;
const fewestRowsPerSlice = 50;

export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** What is asked of each cell: what it holds, or of which kind that is ("Empty", "String" …). */
export type Asked = "values" | "valueTypes";

/** Some rows of a range; null where they were too much for one message. */
async function readRows(context: Excel.RequestContext, range: Excel.Range, first: number, size: RangeSize, asked: Asked): Promise<Cell[][] | null> {
  const slice = range.getCell(first, 0).getAbsoluteResizedRange(size.rows, size.columns);
  if (asked === "values") slice.load("values");
  else slice.load("valueTypes");
  try {
    await context.sync();
    const cells: unknown = asked === "values" ? slice.values : slice.valueTypes;
    // On huge ranges Excel gives no values instead of an error.
    return (cells as Cell[][] | null) ?? null;
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

/** All rows of a range. */
export async function readCells(
  context: Excel.RequestContext, range: Excel.Range, { rows, columns }: RangeSize, hooks: Hooks, asked: Asked = "values",
): Promise<Cell[][]> {
  const cells: Cell[][] = [];
  let perSlice = Math.max(fewestRowsPerSlice, Math.min(mostRowsPerSlice, Math.floor(cellsPerSlice / columns)));
  while (cells.length < rows) {
    step(hooks, "read", cells.length / rows);
    const slice = await readRows(context, range, cells.length, { rows: Math.min(perSlice, rows - cells.length), columns }, asked);
    if (slice === null) {
      if (perSlice <= fewestRowsPerSlice) throw new Problem("payloadTooLarge", {});
      perSlice = Math.max(fewestRowsPerSlice, Math.floor(perSlice / 2));
      continue;
    }
    for (const row of slice) cells.push(row);
  }
  hooks.progress("read", 1);
  return cells;
}
