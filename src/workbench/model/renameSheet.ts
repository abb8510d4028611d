/** What else changes when a sheet gets another name? Every formula and defined name that mentions it. */
import { quoteSheetName } from "./address";
import { sameSheetName } from "./sheetNames";
import type { ChangeSource, SheetModel, WorkbookModel } from "./types";

const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with references to sheet `from` pointing to `to`; text in quotes stays. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return formula.replace(REFERENCE, (match: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name !== undefined && sameSheetName(name, from) ? `${quoteSheetName(to)}!` : match;
  });
}

/** Renames a sheet; the caller has checked that the name is valid and free. */
export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string, source: ChangeSource): void {
  const before = sheet.name;
  sheet.name = name;
  for (const item of model.names) item.formula = withSheetRenamed(item.formula, before, name);
  model.notify({ kind: "sheets", source });
  for (const { cells } of model.sheets) {
    for (const { row, column, formula } of [...cells.formulas()]) {
      const renamed = withSheetRenamed(formula, before, name);
      if (renamed !== formula) cells.writeFormula(row, column, renamed, source);
    }
  }
}
