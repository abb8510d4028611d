/** What do the cells of a sheet show, and which formulas do they hold? From A1, so that places in the grid are addresses. */
import type { CellValue, SheetModel } from "../model/types";

export type Shown = string | number | boolean;

/** As Excel's API shows a value: "" for a blank, the error's name for an error. */
export function shown(value: CellValue): Shown {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valuesOf({ cells }: SheetModel): Shown[][] {
  const used = cells.usedBlock();
  if (!used) return [];
  const block = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return cells.readValues(block).map((row) => row.map(shown));
}

/** A cell without a formula gives "". */
export function formulasOf({ cells }: SheetModel): string[][] {
  const used = cells.usedBlock();
  if (!used) return [];
  const grid = Array.from({ length: used.row + used.rows }, () => new Array<string>(used.column + used.columns).fill(""));
  for (const { row, column, formula } of cells.formulas()) {
    const line = grid[row];
    if (line) line[column] = formula;
  }
  return grid;
}
