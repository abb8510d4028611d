/** How is an id shown in a spilled table? As in the sheet, so that a lookup there finds it. */
import type { IdCells } from "./params";

/** A number where the sheet holds a number, else trimmed text. */
export function shownId({ numbers }: IdCells, id: string): string | number {
  return numbers.get(id) ?? id;
}
