/** What did people type into the yellow cells of the sheets beside the Summary? */
import type { Cell } from "../intake/types";

/** What stands in each input cell that was found, by its key. */
export type TypedCells = ReadonlyMap<string, Cell>;

/** Where an input stands: so many columns right of its label. */
export interface LabelledInput {
  readonly input: string;
  readonly distance: number;
}

/** By label, in every language: rows and columns may have been inserted since. */
export type InputLabels = ReadonlyMap<string, readonly LabelledInput[]>;

/** The input cells of a sheet found by their labels; of two with the same key the upper one. */
export function typedOnSheet(values: readonly (readonly Cell[])[], labels: InputLabels): TypedCells {
  const found = new Map<string, Cell>();
  for (const row of values) {
    row.forEach((cell, column) => {
      const inputs = typeof cell === "string" ? (labels.get(cell) ?? []) : [];
      for (const { input, distance } of inputs) if (!found.has(input)) found.set(input, row[column + distance] ?? "");
    });
  }
  return found;
}

/** A number as typed; null where there is none, or one that makes no sense there. */
export function typedNumber(typed: TypedCells, input: string, smallest = -Infinity, largest = Infinity): number | null {
  const cell = typed.get(input);
  return typeof cell === "number" && cell >= smallest && cell <= largest ? cell : null;
}

/** Words as typed, blank ones too; null where the cell was not found. */
export function typedText(typed: TypedCells, input: string): string | null {
  const cell = typed.get(input);
  return cell === undefined ? null : String(cell);
}
