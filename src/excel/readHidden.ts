/** Which rows of a range are hidden, by a filter or by hand? */
import type { RangeSize } from "./readCells";
import { step, type Hooks } from "./hooks";

/** Addresses per message: far from what Excel on the web allows. */
const rowsPerSlice = 20_000;

interface Slice {
  readonly first: number;
  readonly rows: number;
  readonly range: Excel.Range;
}

/**
 * 1 for each row that is hidden; null where none is, or all are. Excel tells of a whole range whether its rows are hidden, so only
 * where some are and some are not is each slice looked at, and only in such a slice the addresses of what can be seen.
 */
export async function readHidden(context: Excel.RequestContext, range: Excel.Range, size: RangeSize, hooks: Hooks): Promise<Uint8Array | null> {
  range.load("rowHidden,columnHidden");
  await context.sync();
  // Null where some are and some are not.
  if ((range.rowHidden as boolean | null) !== null) return null;
  const column = await visibleColumn(context, range, size);
  const hidden = new Uint8Array(size.rows);
  const slices = slicesOf(range, size.rows, column);
  for (const slice of slices) slice.range.load("rowHidden");
  await context.sync();
  for (const slice of slices) {
    step(hooks, "read", slice.first / size.rows);
    const all = slice.range.rowHidden as boolean | null;
    if (all === true) hidden.fill(1, slice.first, slice.first + slice.rows);
    if (all === null) await markHidden(context, slice, hidden);
  }
  return hidden;
}

/** What is in a hidden column can't be seen in any row. */
async function visibleColumn(context: Excel.RequestContext, range: Excel.Range, { columns }: RangeSize): Promise<number> {
  if (range.columnHidden === false) return 0;
  const each = Array.from({ length: columns }, (_, column) => range.getColumn(column));
  for (const column of each) column.load("columnHidden");
  await context.sync();
  return Math.max(0, each.findIndex((column) => column.columnHidden === false));
}

function slicesOf(range: Excel.Range, rows: number, column: number): Slice[] {
  const firsts = Array.from({ length: Math.ceil(rows / rowsPerSlice) }, (_, i) => i * rowsPerSlice);
  return firsts.map((first) => {
    const count = Math.min(rowsPerSlice, rows - first);
    return { first, rows: count, range: range.getCell(first, column).getAbsoluteResizedRange(count, 1) };
  });
}

async function markHidden(context: Excel.RequestContext, { first, rows, range }: Slice, hidden: Uint8Array): Promise<void> {
  const view = range.getVisibleView();
  view.load("cellAddresses");
  range.load("rowIndex");
  await context.sync();
  hidden.fill(1, first, first + rows);
  for (const [address] of view.cellAddresses as string[][]) {
    const row = Number(/\d+$/.exec(address ?? "")?.[0]) - 1 - range.rowIndex;
    if (row >= 0 && row < rows) hidden[first + row] = 0;
  }
}
