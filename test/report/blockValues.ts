/** The cells of a sheet of blocks, for reading back. */
import type { Cell } from "../../src/intake/types";
import type { BlockSheet, ReportCell } from "../../src/report/types";

export const cellsOf = ({ blocks }: BlockSheet): readonly ReportCell[] => blocks.flatMap(({ cells }) => cells);

/** What a person would see in the cells. */
export function valuesOf(sheet: BlockSheet): Cell[][] {
  const values = Array.from({ length: sheet.rows }, () => new Array<Cell>(sheet.widths.length).fill(""));
  for (const cell of cellsOf(sheet)) {
    const row = values[cell.row];
    if (row) row[cell.column] = cell.kind === "label" ? cell.text : (cell.value ?? "");
  }
  return values;
}
