/** What did people type into the yellow cells of the Summary? */
import { languageIds } from "../catalogue/languages";
import type { Cell } from "../intake/types";
import { reportWords } from "../words/report/report";
import type { Assumptions } from "./context";
import { inputIds, type InputId } from "./types";

/** An input stands this many columns right of its label. */
const labelDistance = 2;

const labels: ReadonlyMap<string, InputId> = new Map(
  languageIds.flatMap((language) => inputIds.map((id) => [reportWords[language].assumptions[id], id] as const)),
);

/** The input cells found by their labels: rows and columns may have been inserted since. */
export function inputsOnSheet(values: readonly (readonly Cell[])[]): Partial<Record<InputId, Cell>> {
  const found: Partial<Record<InputId, Cell>> = {};
  for (const row of values) {
    row.forEach((cell, column) => {
      const id = typeof cell === "string" ? labels.get(cell) : undefined;
      if (id !== undefined) found[id] = row[column + labelDistance] ?? "";
    });
  }
  return found;
}

const numberWithin = (cell: Cell | undefined, smallest: number, largest: number): number | null =>
  typeof cell === "number" && cell >= smallest && cell <= largest ? cell : null;

/** The assumptions as typed; where a cell makes no sense, what was assumed before. */
export function readAssumptions(values: readonly (readonly Cell[])[], before: Assumptions): Assumptions {
  const typed = inputsOnSheet(values);
  const high = numberWithin(typed.shareHigh, 0, 1) ?? before.tierShares[0];
  const middle = numberWithin(typed.shareMiddle, 0, 1) ?? before.tierShares[1];
  const cleared = typed.cac === "";
  return {
    margin: numberWithin(typed.margin, 0, 1) ?? before.margin,
    cac: cleared ? null : (numberWithin(typed.cac, 0, Infinity) ?? before.cac),
    targetRatio: numberWithin(typed.targetRatio, Number.MIN_VALUE, Infinity) ?? before.targetRatio,
    tierShares: high + middle <= 1 ? [high, middle] : before.tierShares,
  };
}
