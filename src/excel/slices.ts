/** How many rows fit into one message to Excel? */

/** Half of what Excel on the web accepts, because the message wraps the cells once more. */
export const bytesPerSlice = 2_500_000;
const mostRowsPerSlice = 20_000;

/** A letter outside ASCII takes up to three bytes; quotes and commas come on top, escaped. */
function bytesOf(cell: string | number): number {
  return typeof cell === "number" ? String(cell).length + 1 : cell.length * 3 + 6;
}

export type Cells = (string | number)[][];

export interface Slice {
  readonly first: number;
  readonly cells: Cells;
  /** At most. */
  readonly bytes: number;
}

/** Rows in slices below the limit; `cellsOf` makes a few at a time, so that they never exist all at once. */
export function* slicesOf(rows: number, cellsOf: (first: number, count: number) => Cells): Generator<Slice> {
  let slice: Cells = [];
  let bytes = 0;
  let first = 0;
  for (let at = 0; at < rows; at++) {
    const [row = []] = cellsOf(at, 1);
    const size = row.reduce<number>((sum, cell) => sum + bytesOf(cell), 2);
    if (slice.length > 0 && (bytes + size > bytesPerSlice || slice.length === mostRowsPerSlice)) {
      yield { first, cells: slice, bytes };
      [slice, bytes, first] = [[], 0, at];
    }
    slice.push(row);
    bytes += size;
  }
  if (slice.length > 0) yield { first, cells: slice, bytes };
}
