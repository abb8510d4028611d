/** Which rectangles cover these cells, so that a format is set once for many? */
import type { Area } from "../report/types";

export interface Position {
  readonly row: number;
  readonly column: number;
}

interface Run {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

function rowRuns(cells: readonly Position[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Runs of a row that stand exactly below each other become one rectangle. */
export function rectanglesOf(cells: readonly Position[]): Area[] {
  const whole: Run[] = [];
  for (const run of rowRuns(cells)) {
    const above = whole.find((area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row);
    if (above) above.rows++;
    else whole.push(run);
  }
  return whole;
}
