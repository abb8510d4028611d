/** How does an answer cross to another thread? As plain data: of a problem, which is of a class, only a bare error would arrive. */
import { Problem, type ProblemCode, type ProblemData } from "../core/problem";
import type { Answer, CellAnswer } from "./call";

/** A problem without its class. */
export type PlainProblem = {
  readonly [C in ProblemCode]: { readonly code: C; readonly data: ProblemData[C] };
}[ProblemCode];

type PlainCell = number | string | boolean | PlainProblem;

/** An answer without classes: one cell, or rows that spill. */
export type PlainAnswer = PlainCell | readonly (readonly PlainCell[])[];

export function plainProblem({ code, data }: Problem): PlainProblem {
  // A problem's code and data belong together; the compiler knows it of each problem, not of all of them at once.
  return { code, data } as PlainProblem;
}

export function problemFrom({ code, data }: PlainProblem): Problem {
  return new Problem<ProblemCode>(code, data);
}

/** The answer as it crosses to another thread. */
export function plainAnswer(answer: Answer): PlainAnswer {
  return isRows(answer) ? answer.map((row) => row.map(plainCell)) : plainCell(answer);
}

/** The answer that has crossed. */
export function answerFrom(plain: PlainAnswer): Answer {
  return isRows(plain) ? plain.map((row) => row.map(cellFrom)) : cellFrom(plain);
}

function plainCell(cell: CellAnswer): PlainCell {
  return cell instanceof Problem ? plainProblem(cell) : cell;
}

function cellFrom(cell: PlainCell): CellAnswer {
  return typeof cell === "object" ? problemFrom(cell) : cell;
}

function isRows<Cell>(answer: Cell | readonly (readonly Cell[])[]): answer is readonly (readonly Cell[])[] {
  return Array.isArray(answer);
}
