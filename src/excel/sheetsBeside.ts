/** Which sheets of ours did this run leave as an earlier one wrote them? */
import { inExcel } from "./inExcel";
import type { WorkbookSettings } from "./types";

/** What people keep, and what tells of runs, holds no customers. */
const withoutCustomers: readonly string[] = ["history", "keptNotes"];

/** @returns their names */
export function sheetsBeside({ sheets }: Pick<WorkbookSettings, "sheets">, written: readonly string[]): Promise<string[]> {
  return inExcel(async (context) => {
    const ours = Object.entries(sheets).flatMap(([id, key]) => (withoutCustomers.includes(id) ? [] : [context.workbook.worksheets.getItemOrNullObject(key)]));
    for (const sheet of ours) sheet.load("name");
    await context.sync();
    return ours.flatMap((sheet) => (sheet.isNullObject || written.includes(sheet.name) ? [] : [sheet.name]));
  });
}
