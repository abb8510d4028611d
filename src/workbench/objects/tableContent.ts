/** Which parts does a table have, and which headers and names are allowed? */
import { isAddress } from "../model/address";
import { cellBlock } from "../model/block";
import type { Block, SheetModel, TableModel, WorkbookModel } from "../model/types";

export function bodyOf({ block, showHeaders, showTotals }: TableModel): Block {
  const top = showHeaders ? 1 : 0, bottom = showTotals ? 1 : 0;
  return { ...block, row: block.row + top, rows: Math.max(1, block.rows - top - bottom) };
}

/** Headers are text, never blank, never twice the same: Excel makes them so. */
export function tidyHeaders(sheet: SheetModel, { block, showHeaders }: TableModel): void {
  if (!showHeaders) return;
  const { cells } = sheet;
  const taken = new Set<string>();
  for (let column = block.column; column < block.column + block.columns; column++) {
    const value = cells.value(block.row, column);
    const base = value === null || value === "" ? `Column${column - block.column + 1}` : typeof value === "object" ? value.error : String(value);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    if (name !== value) cells.writeValues(cellBlock(block.row, column), [[name]], "api");
  }
}

export function isValidTableName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !isAddress(name) && !/^[rRcC]$/.test(name);
}

/** Table names and defined names share one space. */
export function isNameTaken(model: WorkbookModel, name: string): boolean {
  const same = (other: { name: string }): boolean => other.name.toLowerCase() === name.toLowerCase();
  return model.sheets.some((sheet) => sheet.tables.some(same)) || model.names.some((item) => item.sheetId === null && same(item));
}

/** Formulas that name the table follow its new name. */
export function renameInFormulas(model: WorkbookModel, from: string, to: string): void {
  const escaped = from.replace(/[\\.]/g, "\\$&");
  const mention = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.\\\\])${escaped}(?![\\p{L}\\p{N}_.\\\\])`, "giu");
  const renamed = (formula: string): string => formula.replace(mention, (match) => (match.startsWith('"') ? match : to));
  for (const { cells } of model.sheets) {
    for (const { row, column, formula } of [...cells.formulas()]) {
      const changed = renamed(formula);
      if (changed !== formula) cells.writeFormula(row, column, changed, "api");
    }
  }
  for (const item of model.names) item.formula = renamed(item.formula);
}
