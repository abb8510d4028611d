/** How does a list get onto a sheet of its own, for mail merge? Whole or not at all; every list is a new sheet. */
import { Problem } from "../core/problem";
import type { TableSheet } from "../report/types";
import { drawTable, writeRows } from "./drawTable";
import { inExcel } from "./inExcel";
import { takeBack } from "./newSheet";
import { remember } from "./undo";
import { freeSheetName, freeTableName } from "./sheetNames";

interface Wanted {
  readonly sheet: string;
  readonly table: string;
}

/** Names that nobody has. */
async function freeNames({ workbook }: Excel.RequestContext, { sheet, table }: Wanted): Promise<Wanted> {
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await workbook.context.sync();
  if (workbook.protection.protected) throw new Problem("workbookProtected", {});
  const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
  return { sheet: freeSheetName(sheet, workbook.worksheets.items.map(({ name }) => name)), table: freeTableName(table, names) };
}

/** @returns the name of the sheet */
export function writeList(description: TableSheet, wanted: Wanted): Promise<string> {
  return inExcel(async (context) => {
    const { sheet: name, table } = await freeNames(context, wanted);
    const sheet = context.workbook.worksheets.add(name);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load("id");
    await context.sync();
    try {
      await writeRows(context, sheet, description);
      drawTable(sheet, description, { name: table, old: null });
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      await context.sync();
      remember({ offer: { work: "list", goes: [name], comesBack: [], formulas: 0 }, back: () => takeBack([sheet.id]) });
      return name;
    } catch (error) {
      await takeBack([name]).catch(() => undefined);
      throw error;
    }
  });
}
