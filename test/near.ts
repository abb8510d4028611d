/** Does a cell, or a spilled range, show what is expected, up to rounding? */
import { Problem } from "../src/core/problem";
import { cellError } from "../src/functions/cellError";

/** An answer as a cell shows it, errors by their code. */
export function shows(answer: unknown): unknown {
  if (answer instanceof Problem) return cellError(answer);
  if (Array.isArray(answer)) return answer.map(shows);
  const isError = typeof answer === "object" && answer !== null && "error" in answer;
  return isError ? (answer as { error: unknown }).error : answer;
}

/** Numbers may differ by a relative 1e-12; everything else must be the same. */
export function expectNear(answer: unknown, gives: unknown): void {
  expect(rounded(shows(answer), gives)).toEqual(gives);
}

/** The answer, with each number that is near enough replaced by the one that is expected. */
function rounded(answer: unknown, gives: unknown): unknown {
  if (Array.isArray(answer) && Array.isArray(gives)) return answer.map((one, at) => rounded(one, gives[at]));
  if (typeof answer !== "number" || typeof gives !== "number") return answer;
  return Math.abs(answer - gives) <= 1e-12 * Math.max(Math.abs(answer), Math.abs(gives)) ? gives : answer;
}
