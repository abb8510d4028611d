/** What can go wrong in the pane, and during which work? */
import type { ProblemCode, ProblemData } from "../core/problem";

/** A problem as plain data. */
export interface Fault {
  readonly code: ProblemCode;
  readonly data: ProblemData[ProblemCode];
}

/** Works of the steps, of the settings, of the functions and, last, of the card and the lists, and of the ways back. */
export type Work =
  | "open" | "example" | "import" | "stream" | "read" | "check" | "write" | "command"
  | "save" | "show"
  | "pick" | "insert" | "explain"
  | "record"
  | "freeze" | "undo";

/** What went wrong, and during which work; that work is what *Try again* repeats. */
export interface Trouble {
  readonly during: Work;
  readonly fault: Fault;
}
