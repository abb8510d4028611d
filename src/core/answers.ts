/** Which numbers of a range are answers, and which zeros are only blank cells? */
import { entryAt } from "./entryAt";
import { Problem } from "./problem";

/** The numbers of a range; null where a cell holds no number. */
export type NumberCells = readonly (number | null)[];

/**
 * The numbers of a range that are real. A blank cell reaches a worksheet function as 0, so where 0 can be an answer the
 * caller says how many answers there are: the zeros beyond that number are blanks.
 *
 * @param cells as read; null where there is no number
 * @param answers how many numbers are real; null means all
 * @throws outOfRange where leaving out zeros cannot give that many
 * @example realNumbers([0, 7, 0, null], 2) // [7, 0]
 */
export function realNumbers(cells: NumberCells, answers: number | null): number[] {
  const numbers = cells.filter((cell) => cell !== null);
  if (answers === null) return numbers;
  const zeros = numbers.filter((number) => number === 0).length;
  const blanks = numbers.length - answers;
  if (blanks < 0 || blanks > zeros) {
    const minimum = numbers.length - zeros;
    throw new Problem("outOfRange", { parameter: "answers", value: answers, minimum, maximum: numbers.length });
  }
  let toLeaveOut = blanks;
  return numbers.filter((number) => number !== 0 || toLeaveOut-- <= 0);
}

/**
 * One result for each cell, where equal numbers share a result. A cell without a number gets null, and so do zeros of
 * which none is real.
 *
 * @param cells as read
 * @param answers how many numbers are real; null means all
 * @param judge gives each real number its result
 * @example resultPerCell([1, null, 2], null, (numbers) => numbers.map((n) => n * 10)) // [10, null, 20]
 */
export function resultPerCell<Result>(
  cells: NumberCells,
  answers: number | null,
  judge: (numbers: readonly number[]) => readonly Result[],
): (Result | null)[] {
  const numbers = realNumbers(cells, answers);
  const results = judge(numbers);
  const resultOf = new Map(numbers.map((number, at) => [number, entryAt(results, at)]));
  return cells.map((cell) => (cell === null ? null : (resultOf.get(cell) ?? null)));
}
