/** Which numbers solve a square system of linear equations? */
import { entryAt } from "../entryAt";

/** Rows of equal length, as many as columns. */
export type SquareMatrix = readonly (readonly number[])[];

/**
 * The x of A x = b, by elimination with partial pivoting; null where A is singular to working precision.
 *
 * Backward stable: for the matrices that are used here, (I - P/(1 + d)) with rows of P adding up to 1, the relative
 * error is a few units of 1e-16 times (2 + d)/d.
 *
 * @param matrix A, n rows of n numbers
 * @param right b, n numbers
 * @example solveLinear([[2, 0], [1, 1]], [4, 5]) // [2, 3]
 * @see Golub, G. H., Van Loan, C. F. (2013). Matrix Computations, 4th edition, algorithm 3.4.1.
 */
export function solveLinear(matrix: SquareMatrix, right: readonly number[]): number[] | null {
  const rows = matrix.map((row, at) => [...row, entryAt(right, at)]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = largestBelow(rows, column);
    const head = entryAt(entryAt(rows, pivot), column);
    if (Math.abs(head) < Number.EPSILON) return null;
    [rows[column], rows[pivot]] = [entryAt(rows, pivot), entryAt(rows, column)];
    for (let row = column + 1; row < size; row++) eliminate(entryAt(rows, row), entryAt(rows, column), column);
  }
  return backSubstituted(rows);
}

function largestBelow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    const isLarger = Math.abs(entryAt(entryAt(rows, row), column)) > Math.abs(entryAt(entryAt(rows, best), column));
    if (isLarger) best = row;
  }
  return best;
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = entryAt(row, column) / entryAt(pivot, column);
  for (let at = column; at < row.length; at++) row[at] = entryAt(row, at) - factor * entryAt(pivot, at);
}

function backSubstituted(rows: readonly (readonly number[])[]): number[] {
  const size = rows.length;
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = entryAt(rows, row);
    const known = solution.reduce((sum, x, at) => (at > row ? sum + entryAt(line, at) * x : sum), 0);
    solution[row] = (entryAt(line, size) - known) / entryAt(line, row);
  }
  return solution;
}
