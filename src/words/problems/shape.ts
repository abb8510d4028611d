/** Which sentences must a language have for problems? */
import type { ProblemCode, ProblemData } from "../../core/problem";

/** A sentence for every problem; parameters come by the name that the reader sees in the formula. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (data: ProblemData[Code]) => string };
