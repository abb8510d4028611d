/** Which address is selected for an argument, and how does the person get back to where the formula goes? */
import type { CellPlace } from "./cellTypes";
import { inExcel } from "./inExcel";
import { loadSelected, withoutSheet } from "./selection";

/** The selected cells as they are; then the cell that the formula goes to is active again. */
export function pickRange(home: CellPlace | null): Promise<CellPlace> {
  return inExcel(async (context) => {
    const range = await loadSelected(context);
    range.worksheet.load("name");
    const target = home === null ? null : context.workbook.worksheets.getItemOrNullObject(home.sheet);
    target?.load("name");
    await context.sync();
    if (target !== null && home !== null && !target.isNullObject) {
      target.activate();
      target.getRange(home.address).select();
      await context.sync();
    }
    return { sheet: range.worksheet.name, address: withoutSheet(range.address) };
  });
}
