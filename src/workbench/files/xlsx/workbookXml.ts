/** How is the workbook itself written: its sheets, names and protection? */
import { formatAbsolute, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../model/address";
import type { SheetModel, WorkbookModel } from "../../model/types";
import { fileNumbers } from "./sheetIds";
import { element, text, xmlHead } from "./xml";

/** Relationship ids are rId1, rId2 … in the order of the sheets. */
export function workbookXml(model: WorkbookModel, stored: (formula: string) => string): string {
  const active = Math.max(0, model.sheets.findIndex((sheet) => sheet.id === model.activeSheetId));
  const numbers = fileNumbers(model.sheets);
  return (
    xmlHead +
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("workbookPr", { defaultThemeVersion: 124226 }),
      model.structureProtected ? element("workbookProtection", { lockStructure: true }) : "",
      element("bookViews", {}, element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000, activeTab: active || undefined })),
      element("sheets", {}, ...model.sheets.map((sheet, index) => sheetEntry(sheet, index, numbers[index] ?? index + 1))),
      definedNames(model, stored),
      element("calcPr", { calcId: 191029 }),
    )
  );
}

function sheetEntry(sheet: SheetModel, index: number, sheetId: number): string {
  const state = sheet.visibility === "Visible" ? undefined : sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
  return element("sheet", { name: sheet.name, sheetId, state, "r:id": `rId${index + 1}` });
}

function definedNames(model: WorkbookModel, stored: (formula: string) => string): string {
  const names = model.names.map((item) => {
    const sheetIndex = model.sheets.findIndex((sheet) => sheet.id === item.sheetId);
    const attributes = { name: item.name, comment: item.comment || undefined, localSheetId: sheetIndex < 0 ? undefined : sheetIndex, hidden: item.visible ? undefined : true };
    return { key: item.name, xml: element("definedName", attributes, text(stored(item.formula))) };
  });
  model.sheets.forEach((sheet, localSheetId) => {
    for (const [name, reference] of printNames(sheet)) names.push({ key: name, xml: element("definedName", { name, localSheetId }, text(reference)) });
  });
  names.sort((a, b) => (a.key.toLowerCase() < b.key.toLowerCase() ? -1 : 1));
  return names.length === 0 ? "" : element("definedNames", {}, ...names.map((item) => item.xml));
}

function printNames({ name, pageLayout }: SheetModel): [string, string][] {
  const { printArea, printTitleRows, printTitleColumns } = pageLayout;
  const names: [string, string][] = [];
  const sheet = quoteSheetName(name);
  if (printArea) names.push(["_xlnm.Print_Area", `${sheet}!${formatAbsolute(printArea)}`]);
  const titles = [
    ...(printTitleColumns ? [{ ...printTitleColumns, row: 0, rows: MAX_ROWS }] : []),
    ...(printTitleRows ? [{ ...printTitleRows, column: 0, columns: MAX_COLUMNS }] : []),
  ];
  if (titles.length > 0) names.push(["_xlnm.Print_Titles", titles.map((block) => `${sheet}!${formatAbsolute(block)}`).join(",")]);
  return names;
}
