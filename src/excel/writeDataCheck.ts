/** How does the list of the rows left out get into the workbook? On a sheet of its own, whole or not at all. */
import { languageIds } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { dataCheckSheet, type DataCheck } from "../report/dataCheck";
import { sheetWords } from "../words/sheets/sheets";
import { drawTable, writeRows } from "./drawTable";
import { inExcel } from "./inExcel";
import { takeBack } from "./newSheet";
import { freeSheetName, freeTableName } from "./sheetNames";
import type { WorkbookSettings } from "./types";
import { queueSettings } from "./workbookSettings";

interface Found {
  readonly old: Excel.Worksheet | null;
  /** Of the new sheet; that of the old one, unless it is ours in another language. */
  readonly name: string;
  readonly table: string;
}

/** Reads what decides where to write; nothing is changed. */
async function find(context: Excel.RequestContext, { language }: DataCheck, { sheets }: WorkbookSettings): Promise<Found> {
  const { workbook } = context;
  const known = sheets.dataCheck === undefined ? null : workbook.worksheets.getItemOrNullObject(sheets.dataCheck);
  known?.load("name");
  known?.protection.load("protected");
  known?.tables.load("items/name");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  if (workbook.protection.protected) throw new Problem("workbookProtected", {});
  const old = known === null || known.isNullObject ? null : known;
  if (old?.protection.protected) throw new Problem("sheetProtected", { sheet: old.name });
  const words = sheetWords[language].dataCheck;
  const ours = languageIds.some((one) => old?.name === sheetWords[one].dataCheck.sheet);
  const taken = workbook.worksheets.items.map(({ name }) => name).filter((name) => name !== old?.name);
  const oldTables = old === null ? [] : old.tables.items.map(({ name }) => name);
  const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name).filter((name) => !oldTables.includes(name));
  return { old, name: old !== null && !ours ? old.name : freeSheetName(words.sheet, taken), table: freeTableName(words.table, names) };
}

/**
 * Writes the list on a new sheet, which takes the place of an earlier list. Rows travel to a hidden sheet first; where
 * that fails, the sheet goes and the earlier list stays.
 */
export function writeDataCheck(check: DataCheck, settings: WorkbookSettings): Promise<void> {
  const description = dataCheckSheet(check);
  return inExcel(async (context) => {
    const { old, name, table } = await find(context, check, settings);
    const sheet = context.workbook.worksheets.add();
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load("id");
    await context.sync();
    try {
      await writeRows(context, sheet, description);
      old?.delete();
      sheet.name = name;
      drawTable(sheet, description, { name: table, old: null });
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      queueSettings(context, { ...settings, sheets: { ...settings.sheets, dataCheck: sheet.id } });
      await context.sync();
    } catch (error) {
      await takeBack([sheet.id]).catch(() => undefined);
      throw error;
    }
  });
}
