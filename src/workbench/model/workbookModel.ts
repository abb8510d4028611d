/** How does a workbook come into being, and who hears of its changes? */
import { cellBlock } from "./block";
import { SheetCells } from "./cells";
import { isValidSheetName, sameSheetName } from "./sheetNames";
import type { Change, ChangeSource, NameModel, PageLayoutModel, Selection, SheetModel, WorkbookModel } from "./types";

export interface NewWorkbook {
  /** File name, shown as the workbook's name. */
  readonly name?: string;
  /** Names of its first sheets; empty for a workbook that is about to be filled from a file. */
  readonly sheets?: readonly string[];
  readonly culture?: string;
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    fitToPagesWide: null,
    fitToPagesTall: null,
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    paperSize: null,
    centerHorizontally: false,
  };
}

class Workbook implements WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  activeSheetId = "";
  selection: Selection = { sheetId: "", areas: [cellBlock(0, 0)], chartId: null };
  structureProtected = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private sheetCount = 0;

  constructor(
    public name: string,
    public culture: string,
  ) {}

  sheet(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sameSheetName(sheet.name, name));
  }

  addSheet(name: string, source: ChangeSource, id?: string): SheetModel {
    if (!isValidSheetName(name)) throw new RangeError(`Not a sheet name: ${name}`);
    if (this.sheetByName(name)) throw new RangeError(`There is a sheet named ${name} already`);
    const sheet = this.newSheet(name, id ?? this.nextId());
    this.sheets.push(sheet);
    if (this.sheets.length === 1) {
      this.activeSheetId = sheet.id;
      this.selection = { sheetId: sheet.id, areas: [cellBlock(0, 0)], chartId: null };
    }
    this.notify({ kind: "sheets", source });
    return sheet;
  }

  deleteSheet(id: string, source: ChangeSource): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    if (this.activeSheetId === id) this.activateNeighbour(index, source);
    for (const name of this.names.filter((item) => item.sheetId === id)) this.names.splice(this.names.indexOf(name), 1);
    this.notify({ kind: "sheets", source });
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  notify(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private activateNeighbour(index: number, source: ChangeSource): void {
    const visible = (sheet: SheetModel): boolean => sheet.visibility === "Visible";
    const next = this.sheets.slice(index).find(visible) ?? this.sheets.slice(0, index).reverse().find(visible) ?? this.sheets[0];
    this.activeSheetId = next?.id ?? "";
    this.selection = { sheetId: this.activeSheetId, areas: [cellBlock(0, 0)], chartId: null };
    this.notify({ kind: "activeSheet", source });
    this.notify({ kind: "selection", source });
  }

  private nextId(): string {
    do this.sheetCount++;
    while (this.sheet(sheetId(this.sheetCount)));
    return sheetId(this.sheetCount);
  }

  private newSheet(name: string, id: string): SheetModel {
    return {
      id,
      name,
      visibility: "Visible",
      tabColor: "",
      cells: new SheetCells((kind, block, source) => this.notify({ kind, sheetId: id, block, source })),
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
      charts: [],
      conditionalFormats: [],
      validations: [],
      frozen: { rows: 0, columns: 0 },
      showGridlines: true,
      showHeadings: true,
      zoom: 100,
      protected: false,
      pageLayout: newPageLayout(),
    };
  }
}

/** Ids look as Excel on the web makes them. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${(number - 1).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}

/** A new workbook with one empty sheet, unless asked otherwise. */
export function createWorkbook({ name = "Book1.xlsx", sheets = ["Sheet1"], culture = "en-US" }: NewWorkbook = {}): WorkbookModel {
  const workbook = new Workbook(name, culture);
  for (const sheet of sheets) workbook.addSheet(sheet, "file");
  return workbook;
}
