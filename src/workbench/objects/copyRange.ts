/** How does one block become a copy of another: values, formulas and formats, repeated where the target is larger? */
import { shiftFormula } from "../model/shiftFormula";
import type { Block, SheetModel } from "../model/types";

export interface Place {
  readonly sheet: SheetModel;
  readonly block: Block;
}

/** The values repeated until they fill the block. */
function tiled<T>(values: readonly (readonly T[])[], block: Block): T[][] {
  return Array.from({ length: block.rows }, (_r, r) => {
    const row = values[r % values.length] ?? [];
    return Array.from({ length: block.columns }, (_c, c) => row[c % row.length] as T);
  });
}

/** Copies what cells hold; formulas move their references along, or leave only their values. */
export function copyCells(from: Place, to: Place, formulas: boolean): void {
  const source = from.sheet.cells, target = to.sheet.cells;
  const found = formulas && source.hasFormulas() ? [...formulasIn(from)] : [];
  target.writeValues(to.block, tiled(source.readValues(from.block), to.block), "api");
  for (const { row, column, formula } of found) {
    for (let down = row; down < to.block.rows; down += from.block.rows) {
      for (let right = column; right < to.block.columns; right += from.block.columns) {
        const shifted = shiftFormula(formula, to.block.row + down - from.block.row - row, to.block.column + right - from.block.column - column);
        target.writeFormula(to.block.row + down, to.block.column + right, shifted, "api");
      }
    }
  }
}

/** Formulas of a block, their places counted from its corner. */
function* formulasIn({ sheet, block }: Place): Iterable<{ row: number; column: number; formula: string }> {
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const formula = sheet.cells.formula(block.row + row, block.column + column);
      if (formula !== undefined) yield { row, column, formula };
    }
  }
}

/** Copies number formats and looks, run by run. */
export function copyFormats(from: Place, to: Place): void {
  const source = from.sheet.cells, target = to.sheet.cells;
  const formats = [...source.formatRunsIn(from.block)], styles = [...source.styleRunsIn(from.block)];
  target.clear(to.block, "Formats", "api");
  for (let down = 0; down < to.block.rows; down += from.block.rows) {
    for (let right = 0; right < to.block.columns; right += from.block.columns) {
      const moved = (run: Block): Block => ({
        row: run.row - from.block.row + to.block.row + down,
        column: run.column - from.block.column + to.block.column + right,
        rows: run.rows,
        columns: run.columns,
      });
      for (const run of formats) target.writeNumberFormats(moved(run), run.format, "api");
      for (const run of styles) target.writeStyle(moved(run), run.style, "api");
    }
  }
}
