/** Why does a call show an error? The same call again, with its sentence: Excel itself shows none for #DIV/0! and #NUM!. */
import { functionNames } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { sentence } from "../words/problems/problems";
import { callFunction, type Answer } from "./call";
import { cellError } from "./cellError";

export interface Explanation {
  /** What the cell shows, for example "#NUM!". */
  readonly error: string;
  readonly message: string;
}

/**
 * The error and the sentence of a call; of several cells, those of the first that shows an error. null where none does.
 *
 * @param name any letter case
 * @param args as Excel hands them over
 */
export function explain(name: string, args: readonly unknown[], language: Language): Explanation | null {
  const known = functionNames.find((one) => one === name.toUpperCase());
  return known === undefined ? null : explanationOf(callFunction(known, args, language), language);
}

function explanationOf(answer: Answer, language: Language): Explanation | null {
  const cells: readonly unknown[] = Array.isArray(answer) ? answer.flat() : [answer];
  const problem = cells.find((cell) => cell instanceof Problem);
  return problem === undefined ? null : { error: cellError(problem), message: sentence(problem, language) };
}
