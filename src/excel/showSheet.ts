/** How does the person get to a sheet of ours? */
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";

/** Brings the sheet to the front, its first cell selected. */
export function showSheet(id: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) throw new Problem("sheetNotFound", { sheet: id });
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
  });
}
