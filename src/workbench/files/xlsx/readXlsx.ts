/** How does an .xlsx file, ours or a user's, become a workbook? */
import { isAddress, parseAddress, splitSheet } from "../../model/address";
import { cellBlock } from "../../model/block";
import type { SheetModel, WorkbookModel } from "../../model/types";
import { OpenPackage } from "./openPackage";
import { readCharts, readSheet, type FileContext } from "./readSheet";
import { readStyles, readTheme } from "./readStyles";
import { scanStrings } from "./scanCells";
import { readSettings } from "./settingsXml";
import { idOfNumber } from "./sheetIds";
import { fromStored } from "./storedFormula";
import { child, childrenOf, flag, numberOf, type Node } from "./xmlTree";

/** Thrown for bytes that are no workbook; callers say it in their own words. */
export class NotAWorkbook extends Error {
  constructor() {
    super("The file is not an .xlsx workbook");
    this.name = "NotAWorkbook";
  }
}

/** An opened file, the path of its workbook part, and what that says. */
export interface OpenWorkbook {
  readonly file: OpenPackage;
  readonly path: string;
  readonly root: Node;
}

export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  const file = await OpenPackage.from(bytes).catch(() => null);
  const path = file?.relationships("").find((link) => link.kind === "officeDocument")?.target;
  const root = path === undefined ? undefined : file?.tree(path);
  if (!file || path === undefined || !root) throw new NotAWorkbook();
  return { file, path, root };
}

/** Fills the model from the file; the sheets that were there give way. */
export async function readXlsx(bytes: Uint8Array, model: WorkbookModel): Promise<void> {
  const { file, path, root } = await openWorkbook(bytes);
  emptyOut(model);
  const places = readSheets({ file, path, root }, model);
  for (const [sheetPath, id] of places) {
    const sheet = model.sheet(id);
    if (sheet) readCharts(sheetPath, sheet, model, file);
  }
  readNames(root, model);
  model.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");
  for (const part of file.paths().filter((name) => /webextension\d+\.xml$/i.test(name))) {
    for (const [name, value] of readSettings(file.text(part) ?? "")) model.settings.set(name, value);
  }
}

function emptyOut(model: WorkbookModel): void {
  for (const sheet of [...model.sheets]) model.deleteSheet(sheet.id, "file");
  model.names.length = 0;
  model.settings.clear();
}

function contextOf(file: OpenPackage, path: string, root: Node): FileContext {
  const part = (kind: string): string | undefined => file.relationships(path).find((link) => link.kind === kind)?.target;
  const theme = readTheme(file.tree(part("theme")));
  const shared = part("sharedStrings");
  const strings = shared === undefined ? [] : scanStrings(file.text(shared) ?? "");
  if (shared !== undefined) file.forget(shared);
  return { file, theme, strings, styles: readStyles(file.tree(part("styles")), theme), from1904: flag(child(root, "workbookPr"), "date1904") };
}

/** A worksheet of the file: where it stands among all sheets, and what it is called. */
export interface FileSheet {
  readonly index: number;
  readonly name: string;
  readonly id: string;
  readonly path: string;
}

/** Reads the worksheets of a file, each into the sheet that is added for it. */
export function readWorksheets(book: OpenWorkbook, add: (sheet: FileSheet) => SheetModel): void {
  const { file, path, root } = book;
  const context = contextOf(file, path, root);
  const links = file.relationships(path);
  childrenOf(child(root, "sheets"), "sheet").forEach((node, index) => {
    const link = links.find((item) => item.id === node.attributes.id);
    // Chart sheets and old macro sheets hold no cells.
    if (link?.kind !== "worksheet") return;
    const id = idOfNumber(numberOf(node, "sheetId") ?? index + 1);
    const sheet = add({ index, name: node.attributes.name ?? `Sheet${index + 1}`, id, path: link.target });
    sheet.visibility = node.attributes.state === "hidden" ? "Hidden" : node.attributes.state === "veryHidden" ? "VeryHidden" : "Visible";
    readSheet(link.target, sheet, context);
  });
}

/** Path of each worksheet part with the id of the sheet it became. */
function readSheets(book: OpenWorkbook, model: WorkbookModel): [string, string][] {
  const active = numberOf(child(book.root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const places: [string, string][] = [];
  readWorksheets(book, ({ index, name, id, path }) => {
    const sheet = model.addSheet(name, "file", model.sheet(id) ? undefined : id);
    places.push([path, sheet.id]);
    if (index === active || places.length === 1) {
      model.activeSheetId = sheet.id;
      model.selection = { sheetId: sheet.id, areas: [cellBlock(0, 0)], chartId: null };
    }
    return sheet;
  });
  if (model.sheets.length === 0) throw new NotAWorkbook();
  return places;
}

function readNames(root: Node, model: WorkbookModel): void {
  const entries = childrenOf(child(root, "sheets"), "sheet");
  for (const node of childrenOf(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, comment = "" } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : model.sheetByName(entries[Number(localSheetId)]?.attributes.name ?? "");
    if (name.startsWith("_xlnm.")) readPrintName(name, node.text, model);
    else model.names.push({ name, formula: fromStored(node.text), sheetId: sheet?.id ?? null, visible: !flag(node, "hidden"), comment });
  }
}

function readPrintName(name: string, text: string, model: WorkbookModel): void {
  // Print titles name columns, rows or both: 'Sheet'!$A:$A,'Sheet'!$1:$1.
  for (const part of text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const { sheet, rest } = splitSheet(part);
    const owner = sheet === null ? undefined : model.sheetByName(sheet);
    if (!owner || !isAddress(part)) continue;
    const { block } = parseAddress(part);
    if (name === "_xlnm.Print_Area") owner.pageLayout.printArea = block;
    if (name !== "_xlnm.Print_Titles") continue;
    if (/^\$?\d/.test(rest)) owner.pageLayout.printTitleRows = { row: block.row, rows: block.rows };
    else owner.pageLayout.printTitleColumns = { column: block.column, columns: block.columns };
  }
}
