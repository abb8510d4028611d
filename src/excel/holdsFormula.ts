/** Does a cell hold a formula, or a text that only begins like one? */
import type { Cell } from "../intake/types";

export function beginsLikeFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** What is asked for as its formula: a text that begins like one says the same as its value. */
export function holdsFormula(formula: Cell | undefined, value: Cell | undefined): formula is string {
  return beginsLikeFormula(formula) && formula !== value;
}
