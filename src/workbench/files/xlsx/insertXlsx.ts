/** How do the sheets of an .xlsx file get into an open workbook, beside those that are there? */
import { withSheetRenamed } from "../../model/renameSheet";
import type { SheetModel, WorkbookModel } from "../../model/types";
import { NotAWorkbook, openWorkbook, readWorksheets } from "./readXlsx";

/** Which sheets, and before which position they come. */
export interface InsertOptions {
  /** All where none is named. */
  readonly names: readonly string[];
  readonly position: number;
}

const longestName = 31;

/** "Orders", else "Orders (2)", as Excel numbers sheets that it copies. */
function freeName(model: WorkbookModel, name: string): string {
  let free = name;
  for (let number = 2; model.sheetByName(free); number++) {
    const suffix = ` (${number})`;
    free = name.slice(0, longestName - suffix.length) + suffix;
  }
  return free;
}

/** Table names are the workbook's: "Orders", else "Orders_1". */
function freeTables(model: WorkbookModel, sheet: SheetModel): void {
  const others = model.sheets.filter((one) => one !== sheet).flatMap(({ tables }) => tables);
  const taken = new Set([...others, ...model.names].map(({ name }) => name.toLowerCase()));
  for (const table of sheet.tables) {
    const wanted = table.name;
    for (let number = 1; taken.has(table.name.toLowerCase()); number++) table.name = `${wanted}_${number}`;
    taken.add(table.name.toLowerCase());
  }
}

/** Formulas of the inserted sheets go on meaning each other where Excel had to rename them. */
function renameIn(sheets: readonly SheetModel[], from: string, to: string): void {
  for (const { cells } of sheets) {
    for (const { row, column, formula } of [...cells.formulas()]) {
      const renamed = withSheetRenamed(formula, from, to);
      if (renamed !== formula) cells.writeFormula(row, column, renamed, "api");
    }
  }
}

function moveTo(model: WorkbookModel, sheets: readonly SheetModel[], position: number): void {
  for (const sheet of sheets) model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(Math.min(position, model.sheets.length), 0, ...sheets);
}

/** Inserts cells, formats, tables and rules of the sheets; answers with their ids. Charts and names stay behind. */
export async function insertXlsx(bytes: Uint8Array, model: WorkbookModel, { names, position }: InsertOptions): Promise<string[]> {
  const book = await openWorkbook(bytes);
  const inserted: SheetModel[] = [];
  const unwanted: SheetModel[] = [];
  const renamed: [string, string][] = [];
  readWorksheets(book, ({ name }) => {
    const sheet = model.addSheet(freeName(model, name), "api");
    const isWanted = names.length === 0 || names.some((one) => one.toLowerCase() === name.toLowerCase());
    (isWanted ? inserted : unwanted).push(sheet);
    if (sheet.name !== name) renamed.push([name, sheet.name]);
    return sheet;
  });
  for (const [from, to] of renamed) renameIn(inserted, from, to);
  for (const sheet of unwanted) model.deleteSheet(sheet.id, "api");
  if (inserted.length === 0) throw new NotAWorkbook();
  for (const sheet of inserted) freeTables(model, sheet);
  moveTo(model, inserted, position);
  model.notify({ kind: "sheets", source: "api" });
  for (const { id } of inserted) model.notify({ kind: "tables", sheetId: id, source: "api" });
  return inserted.map(({ id }) => id);
}
