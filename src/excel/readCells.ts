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

/** What is asked of each cell: what it holds, of which kind that is ("Empty", "String" …), or its formula. */
export type Asked = "values" | "valueTypes" | "formulas" | "numberFormat";

/** Asks for the cells; the answer tells them once they are there. */
function ask(slice: Excel.Range, asked: Asked): () => unknown {
  switch (asked) {
    case "values": slice.load("values"); return () => slice.values;
    case "valueTypes": slice.load("valueTypes"); return () => slice.valueTypes;
    case "formulas": slice.load("formulas"); return () => slice.formulas;
    case "numberFormat": slice.load("numberFormat"); return () => slice.numberFormat;
  }
}

/** Some rows of a range; null where they were too much for one message. */
async function readRows(context: Excel.RequestContext, range: Excel.Range, first: number, size: RangeSize, asked: Asked): Promise<Cell[][] | null> {
  const slice = range.getCell(first, 0).getAbsoluteResizedRange(size.rows, size.columns);
  const cellsOf = ask(slice, asked);
  try {
    await context.sync();
    // On huge ranges Excel gives no values instead of an error.
    return (cellsOf() as Cell[][] | null) ?? null;
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
