/** How does a sheet that is added get its name, and how does it go again where what followed fails? */
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";
import { freeSheetName } from "./sheetNames";

/**
 * The wanted name, or the next free one like it.
 *
 * @throws workbookProtected where no sheet can be added
 */
export async function freeName({ workbook }: Excel.RequestContext, wanted: string): Promise<string> {
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  await workbook.context.sync();
  if (workbook.protection.protected) throw new Problem("workbookProtected", {});
  return freeSheetName(wanted, workbook.worksheets.items.map(({ name }) => name));
}

/** Takes sheets back by id or name, in a context of its own: what the failed one still holds must not be sent again. */
export function takeBack(sheets: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    const added = sheets.map((one) => context.workbook.worksheets.getItemOrNullObject(one));
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
