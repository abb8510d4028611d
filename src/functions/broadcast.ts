/** Where ranges stand for single values: which shape has the answer, and which cell belongs to which? */
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import type { CellValue, Grid } from "./grid";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/** A row against a column makes a table: more cells than this are a slip, and would take all memory. */
const mostCells = 500_000;

/**
 * The shape of the answer: single values, single rows and single columns stretch to it, other ranges must have it.
 *
 * @throws shapesDiffer where two ranges do not fit each other
 * @throws tooManyAnswers where a row and a column would make a table that nobody wants
 */
export function commonShape(named: readonly NamedGrid[]): Shape {
  const rows = longest(named, (grid) => grid.rows);
  const columns = longest(named, (grid) => grid.columns);
  if (rows * columns > mostCells) throw new Problem("tooManyAnswers", { cells: rows * columns, most: mostCells });
  return { rows, columns };
}

function longest(named: readonly NamedGrid[], length: (grid: Grid) => number): number {
  const stretching = named.filter(({ grid }) => length(grid) > 1);
  const [first] = stretching;
  if (first === undefined) return 1;
  const misfit = stretching.find(({ grid }) => length(grid) !== length(first.grid));
  if (misfit !== undefined) throw new Problem("shapesDiffer", { first: first.name, second: misfit.name });
  return length(first.grid);
}

/** The cell of a grid that belongs to a place of the answer. */
export function cellAt({ rows, columns, cells }: Grid, row: number, column: number): CellValue {
  return entryAt(cells, (rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column));
}

/**
 * Columns that are read row by row must have one shape.
 *
 * @throws shapesDiffer where they do not
 */
export function checkAligned(named: readonly NamedGrid[]): void {
  const [first] = named;
  const misfit = named.find(({ grid }) => grid.rows !== first?.grid.rows || grid.columns !== first.grid.columns);
  if (first !== undefined && misfit !== undefined) {
    throw new Problem("shapesDiffer", { first: first.name, second: misfit.name });
  }
}
