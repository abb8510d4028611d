/** Which long work can be done on a second thread, what does each kind take, and what does it give? */
import type { FunctionName } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import { outlook, type Outlook } from "../core/predict/outlook";
import type { PredictOptions } from "../core/predict/predict";
import { Problem } from "../core/problem";
import type { Transactions } from "../core/transactions";
import { callWithGrids } from "./call";
import type { Grid } from "./grid";
import { knownGrid } from "./knownGrid";
import { plainAnswer, plainProblem, type PlainAnswer, type PlainProblem } from "./plainAnswer";

/** Every kind of work: plain data goes in and comes out. A new line here does not compile until `jobs` does it. */
export interface Jobs {
  /** A call of a worksheet function. */
  call: {
    readonly task: { readonly name: FunctionName; readonly grids: readonly Grid[]; readonly language: Language };
    readonly result: PlainAnswer;
  };
  /** The prediction of the report. */
  outlook: {
    readonly task: { readonly transactions: Transactions; readonly options: PredictOptions };
    readonly result: Outlook;
  };
}

export type JobKind = keyof Jobs;

/** A piece of work of some kind. */
export type Work<K extends JobKind = JobKind> = {
  readonly [P in K]: { readonly kind: P; readonly task: Jobs[P]["task"] };
}[K];

export type JobResult<K extends JobKind = JobKind> = Jobs[K]["result"];

const jobs: { readonly [K in JobKind]: (task: Jobs[K]["task"]) => JobResult<K> } = {
  // What crosses to another thread arrives as a copy: columns that came before are found again by what they hold.
  call: ({ name, grids, language }) => plainAnswer(callWithGrids(name, grids.map(knownGrid), language)),
  outlook: ({ transactions, options }) => outlook(transactions, options),
};

/**
 * Does the work here and now.
 *
 * @throws Problem where the kind of work says so
 */
export function perform<K extends JobKind>({ kind, task }: Work<K>): JobResult<K> {
  return jobs[kind](task);
}

/** What the second thread is sent. */
export interface WorkRequest<W = Work> {
  readonly id: number;
  readonly work: W;
}

/** What the second thread sends back. */
export type WorkReply<Result = JobResult> =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly problem: PlainProblem };

/** The second thread's reply. An error that is no problem of ours passes: it fails the thread, and the caller does the work. */
export function replyTo({ id, work }: WorkRequest): WorkReply {
  try {
    return { id, result: perform(work) };
  } catch (error) {
    if (error instanceof Problem) return { id, problem: plainProblem(error) };
    throw error;
  }
}
