/** What is a customer worth who moves between states, each with its own margin? */
import { entryAt } from "../entryAt";
import { sumOf } from "../math/compensatedSum";
import { solveLinear, type SquareMatrix } from "../math/linearSystem";
import { Problem } from "../problem";

/** Rows of chances that people type add up to 1 up to their rounding. */
const rowTolerance = 1e-6;

/**
 * Customer lifetime value of a customer in each state of a Markov chain.
 *
 *   V = sum over t = 1..n of (P / (1 + discount))^t m;  without end: the V of (I - P / (1 + discount)) V = P / (1 + discount) m
 *
 * A margin is earned at the end of a period, in the state that the customer has moved to.
 *
 * @param margins money per period in each state, any sign
 * @param matrix P, chance of moving from the row's state to the column's in one period; rows add up to 1
 * @param discount per period, above -1; above 0 where the horizon has no end
 * @param periods 1 or more; null means without end
 * @throws badMatrix where the size does not fit the margins or a row does not add up to 1
 * @throws neverEnds where the horizon has no end and the discount is not above 0
 * @example transitionClv([100, 0], [[0.5, 0.5], [0, 1]], 0.25, 2) // [56, 0]
 * @see Pfeifer & Carraway (2000), Modeling customer relationships as Markov chains, equations 4 and 5.
 */
export function transitionClv(
  margins: readonly number[],
  matrix: SquareMatrix,
  discount: number,
  periods: number | null,
): number[] {
  checkMatrix(matrix, margins.length);
  const step = matrix.map((row) => row.map((chance) => chance / (1 + discount)));
  if (periods !== null) return afterPeriods(margins, step, periods);
  if (discount <= 0) throw new Problem("neverEnds", {});
  const stay = step.map((row, at) => row.map((weight, to) => (at === to ? 1 : 0) - weight));
  const values = solveLinear(stay, times(step, margins));
  if (values === null) throw new Problem("neverEnds", {});
  return values;
}

function checkMatrix(matrix: SquareMatrix, states: number): void {
  if (matrix.length !== states) throw new Problem("badMatrix", { reason: "size", row: matrix.length });
  const wrong = matrix.findIndex((row) => Math.abs(sumOf(row) - 1) > rowTolerance);
  if (wrong >= 0) throw new Problem("badMatrix", { reason: "sum", row: wrong + 1 });
}

function times(matrix: SquareMatrix, vector: readonly number[]): number[] {
  return matrix.map((row) => {
    let sum = 0;
    // Reads inside this loop cannot miss; a check for each of 50 million would cost more than the work itself.
    for (let at = 0; at < row.length; at++) sum += (row[at] as number) * (vector[at] as number);
    return sum;
  });
}

/** V = A m + A^2 m + ...: each period adds the step before it, multiplied once more. */
function afterPeriods(margins: readonly number[], step: SquareMatrix, periods: number): number[] {
  let term: readonly number[] = margins;
  let values = margins.map(() => 0);
  for (let t = 0; t < periods; t++) {
    term = times(step, term);
    values = values.map((value, at) => value + entryAt(term, at));
  }
  return values;
}
