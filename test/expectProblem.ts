/** Does this end in the problem that is meant, its data included? Jest's own `toThrow` compares the message alone. */
import { Problem } from "../src/core/problem";

export function expectProblem(work: () => unknown, expected: Problem): void {
  expect(problemIn(work)).toEqual({ code: expected.code, data: expected.data });
}

/** The problem as plain data; what else was thrown, or nothing, as it is. */
function problemIn(work: () => unknown): unknown {
  try {
    return { answer: work() };
  } catch (error) {
    return error instanceof Problem ? { code: error.code, data: error.data } : error;
  }
}
