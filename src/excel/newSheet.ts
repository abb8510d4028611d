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

/** Puts the deletion of those of the sheets that are there, by id or name, into a batch that others send. */
export async function deleteSheets(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const added = sheets.map((one) => context.workbook.worksheets.getItemOrNullObject(one));
  for (const sheet of added) sheet.load("name");
  await context.sync();
  for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
}

/** Takes sheets back, in a context of its own: what the failed one still holds must not be sent again. */
export function takeBack(sheets: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    await deleteSheets(context, sheets);
    await context.sync();
  });
}
