/** How is one format over 200,000 rows kept as one entry? As runs of equal ids down each column. */
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Block } from "./types";

/** Rows [from, to) carry `id`; sorted, not overlapping; rows between runs carry 0. */
interface Run {
  from: number;
  to: number;
  id: number;
}

function runAt(runs: readonly Run[], row: number): number {
  let low = 0, high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return 0;
    if (row < run.from) high = middle - 1;
    else if (row >= run.to) low = middle + 1;
    else return run.id;
  }
  return 0;
}

function append(runs: Run[], from: number, to: number, id: number): void {
  if (id === 0 || from >= to) return;
  const last = runs[runs.length - 1];
  if (last && last.to === from && last.id === id) last.to = to;
  else runs.push({ from, to, id });
}

/** The same runs with every id inside [from, to) replaced by `change(id)`. */
function changed(runs: readonly Run[], from: number, to: number, change: (id: number) => number): Run[] {
  const result: Run[] = [];
  let next = from;
  const fillGap = (until: number): void => {
    if (next < until) append(result, next, until, change(0));
    next = Math.max(next, until);
  };
  for (const run of runs) {
    append(result, run.from, Math.min(run.to, from), run.id);
    const inFrom = Math.max(run.from, from), inTo = Math.min(run.to, to);
    if (inFrom < inTo) {
      fillGap(inFrom);
      append(result, inFrom, inTo, change(run.id));
      next = inTo;
    }
    if (run.to > to) {
      fillGap(to);
      append(result, Math.max(run.from, to), run.to, run.id);
    }
  }
  fillGap(to);
  return result;
}

/** Small whole numbers (interned formats) by cell; 0 is "none". */
export class RunGrid {
  private readonly columns = new Map<number, Run[]>();
  /** What whole rows carry, for all columns that have no list of their own. */
  private base: Run[] = [];

  get(row: number, column: number): number {
    return runAt(this.columns.get(column) ?? this.base, row);
  }

  set(block: Block, id: number): void {
    this.change(block, () => id);
  }

  /** Replaces every id in the block by `change(id)`. */
  change(block: Block, change: (id: number) => number): void {
    const from = block.row, to = block.row + block.rows;
    if (block.columns === MAX_COLUMNS) {
      this.base = changed(this.base, from, to, change);
      for (const [column, runs] of this.columns) this.columns.set(column, changed(runs, from, to, change));
      return;
    }
    for (let column = block.column; column < block.column + block.columns; column++) {
      this.columns.set(column, changed(this.columns.get(column) ?? this.base, from, to, change));
    }
  }

  /** Writes one id per cell down a column, in one pass. */
  setColumn(column: number, row: number, ids: readonly number[]): void {
    const runs: Run[] = [];
    const old = this.columns.get(column) ?? this.base;
    for (const run of old) append(runs, run.from, Math.min(run.to, row), run.id);
    ids.forEach((id, i) => append(runs, row + i, row + i + 1, id));
    for (const run of old) append(runs, Math.max(run.from, row + ids.length), run.to, run.id);
    this.columns.set(column, runs);
  }

  /** Every run inside the block, column by column. */
  *runs(block: Block): Iterable<Block & { id: number }> {
    for (let column = block.column; column < block.column + block.columns; column++) {
      for (const run of this.columns.get(column) ?? this.base) {
        const from = Math.max(run.from, block.row), to = Math.min(run.to, block.row + block.rows);
        if (from < to) yield { row: from, column, rows: to - from, columns: 1, id: run.id };
      }
    }
  }

  /** The block around all runs that do not reach the sheet's end (whole columns don't count as used). */
  extent(): Block | null {
    let top = Infinity, bottom = -1, left = Infinity, right = -1;
    for (const [column, runs] of this.columns) {
      for (const run of runs) {
        if (run.to === MAX_ROWS) continue;
        top = Math.min(top, run.from);
        bottom = Math.max(bottom, run.to - 1);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
