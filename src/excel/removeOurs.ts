/** What in this workbook is ours, and how does it go without a trace? */
import { languageIds } from "../catalogue/languages";
import { Problem } from "../core/problem";
import type { Cell } from "../intake/types";
import { reportWords } from "../words/report/report";
import { inExcel } from "./inExcel";
import { remember } from "./undo";
import type { OurSheet } from "./types";
import { settingKeys, storedSettings } from "./workbookSettings";

const typedHeaders: ReadonlySet<string> = new Set(languageIds.flatMap((language) => {
  const { owner, status, note } = reportWords[language].columns;
  return [owner, status, note].map((text) => text.toLowerCase());
}));

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly isNotes: boolean;
}

async function found(context: Excel.RequestContext): Promise<Found[]> {
  const { sheets } = await storedSettings(context);
  const ours = Object.entries(sheets).map(([id, key]) => ({ sheet: context.workbook.worksheets.getItemOrNullObject(key), isNotes: id === "keptNotes" }));
  for (const { sheet } of ours) {
    sheet.load("id,name");
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
  }
  await context.sync();
  return ours.filter(({ sheet }) => !sheet.isNullObject);
}

/** Is anything written below the headers that are for people to write under? */
async function notedIn(context: Excel.RequestContext, { sheet, isNotes }: Found): Promise<boolean> {
  const [name] = sheet.tables.items.map((table) => table.name);
  if (name === undefined) return false;
  const table = sheet.tables.getItem(name);
  const head = table.getHeaderRowRange();
  head.load("values");
  await context.sync();
  const headers = ((head.values as Cell[][])[0] ?? []).map((text) => String(text).trim().toLowerCase());
  const used = headers.flatMap((header, column) => {
    if (!isNotes && !typedHeaders.has(header)) return [];
    const cells = table.getDataBodyRange().getColumn(column).getUsedRangeOrNullObject(true);
    cells.load("address");
    return [cells];
  });
  await context.sync();
  return used.some((cells) => !cells.isNullObject);
}

export function findOurs(): Promise<OurSheet[]> {
  return inExcel(async (context) => {
    const sheets: OurSheet[] = [];
    for (const one of await found(context)) {
      sheets.push({ id: one.sheet.id, name: one.sheet.name, hasNotes: await notedIn(context, one) });
    }
    return sheets;
  });
}

/** Deletes our sheets and all that the workbook remembers of us. Sheets that were kept for a person stay. */
export function removeOurs(): Promise<void> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/id,items/visibility");
    const ours = await found(context);
    if (workbook.protection.protected) throw new Problem("workbookProtected", {});
    for (const { sheet } of ours) if (sheet.protection.protected) throw new Problem("sheetProtected", { sheet: sheet.name });
    const ids = new Set(ours.map(({ sheet }) => sheet.id));
    const others = workbook.worksheets.items.filter(({ id, visibility }) => !ids.has(id) && visibility === Excel.SheetVisibility.visible);
    // A workbook has a sheet to show.
    if (others.length === 0) workbook.worksheets.add();
    for (const { sheet } of ours) sheet.delete();
    const settings = settingKeys.map((key) => workbook.settings.getItemOrNullObject(key));
    for (const setting of settings) setting.load("key");
    await context.sync();
    for (const setting of settings) if (!setting.isNullObject) setting.delete();
    // What was done before has nothing to come back to.
    remember(null);
    await context.sync();
  });
}
