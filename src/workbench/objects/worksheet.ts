/** Excel.Worksheet: one sheet. */
import { requireOpenStructure, requireUnprotected } from "./access";
import { ApiError, invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { readColor } from "./color";
import { parseOnSheet } from "./rangeArgument";
import { usedPart } from "./rangeNeighbours";
import { MAX_COLUMNS, MAX_ROWS, parseBlock } from "../model/address";
import { renameSheet } from "../model/renameSheet";
import { isValidSheetName, sameSheetName } from "../model/sheetNames";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

const scalars = [
  "enableCalculation", "id", "name", "position", "showGridlines", "showHeadings", "standardHeight", "standardWidth", "tabColor", "visibility",
] as const satisfies readonly (keyof Excel.Worksheet)[];
const methods = [
  "activate", "calculate", "delete", "getCell", "getNext", "getNextOrNullObject", "getPrevious", "getPreviousOrNullObject", "getRange",
  "getRangeByIndexes", "getRanges", "getUsedRange", "getUsedRangeOrNullObject",
] as const satisfies readonly (keyof Excel.Worksheet)[];
const navigation = ["charts", "freezePanes", "horizontalPageBreaks", "names", "pageLayout", "protection", "tables"] as const satisfies readonly (keyof Excel.Worksheet)[];

/** The library reads `showGridlines` and `showHeadings` by these names but sets them by shorter ones. */
const writtenAs = ["gridlines", "headings"];

/** Excel's numbers for the events of a sheet. */
const EVENTS: Record<string, number> = {
  ActivatedEvent: 11, DataChangedEvent: 10, DeactivatedEvent: 12, SelectionChangedEvent: 14, CalculatedEvent: 16, FormatChangedEvent: 18,
  EventNameChanged: 25, ProtectionChangedEvent: 24, EventVisibilityChanged: 26, FormulaChangedEvent: 23, RowHiddenChangedEvent: 22,
};

const WHOLE_SHEET: Block = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export class WorksheetObject extends ApiObject implements HostOf<Excel.Worksheet, typeof scalars, typeof methods> {
  readonly api = describeApi("Worksheet", { scalars: [...scalars, ...writtenAs], navigation, methods });
  readonly enableCalculation = true;
  readonly standardHeight = 15;
  readonly standardWidth = 48;
  /** Read by the request processor for `_Register…` and `_Unregister…`. */
  readonly events = EVENTS;

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  get eventTarget(): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    requireOpenStructure(this.context);
    if (typeof name !== "string" || !isValidSheetName(name)) throw invalidArgument();
    const other = this.context.model.sheetByName(name);
    if (other && other !== this.sheet) throw new ApiError("ItemAlreadyExists");
    if (!sameSheetName(name, this.sheet.name) || name !== this.sheet.name) renameSheet(this.context.model, this.sheet, name, "api");
  }
  get position(): number {
    return this.context.model.sheets.indexOf(this.sheet);
  }
  set position(position: number) {
    requireOpenStructure(this.context);
    const { sheets } = this.context.model;
    if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
    this.context.model.notify({ kind: "sheets", source: "api" });
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: string) {
    requireOpenStructure(this.context);
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
    if (visibility !== "Visible" && this.isOnlyVisible) throw new ApiError("InvalidOperation");
    this.sheet.visibility = visibility;
    this.context.model.notify({ kind: "sheets", source: "api" });
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color === "" ? "" : readColor(color);
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set showHeadings(show: boolean) {
    this.sheet.showHeadings = show;
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }

  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  get charts(): ApiObject {
    return this.context.create.charts(this.sheet);
  }
  get freezePanes(): ApiObject {
    return this.context.create.freezePanes(this.sheet);
  }
  get horizontalPageBreaks(): ApiObject {
    return this.context.create.rowBreaks(this.sheet);
  }
  get names(): ApiObject {
    return this.context.create.names(this.sheet);
  }
  get pageLayout(): ApiObject {
    return this.context.create.pageLayout(this.sheet);
  }
  get protection(): ApiObject {
    return this.context.create.sheetProtection(this.sheet);
  }
  get tables(): ApiObject {
    return this.context.create.tables(this.sheet);
  }

  activate(): void {
    const { model } = this.context;
    if (this.sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
    if (model.activeSheetId === this.sheet.id) return;
    model.activeSheetId = this.sheet.id;
    model.selection = { sheetId: this.sheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], chartId: null };
    model.notify({ kind: "activeSheet", source: "api" });
    model.notify({ kind: "selection", source: "api" });
  }

  /** Formulas are always up to date when somebody reads them; there is nothing to do. */
  calculate(): void {}

  delete(): void {
    requireOpenStructure(this.context);
    requireUnprotected(this.sheet);
    if (this.isOnlyVisible) throw new ApiError("InvalidOperation");
    this.context.model.deleteSheet(this.sheet.id, "api");
  }

  getCell(row: number, column: number): ApiObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address?: string): ApiObject {
    if (address === undefined || address === "") return this.range(WHOLE_SHEET);
    return this.range(this.namedBlock(address) ?? parseOnSheet(this.sheet, address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): ApiObject {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (![row, column, rows, columns].every(Number.isInteger) || !inside) throw invalidArgument();
    return this.range({ row, column, rows, columns });
  }

  getRanges(address?: string): ApiObject {
    const addresses = address === undefined ? [] : address.split(",");
    const blocks = addresses.length === 0 ? [WHOLE_SHEET] : addresses.map((part) => parseOnSheet(this.sheet, part.trim()));
    return this.context.create.areas(this.sheet, blocks);
  }

  getUsedRange(valuesOnly = false): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): ApiObject | null {
    const used = usedPart(this.sheet.cells, WHOLE_SHEET, valuesOnly);
    return used && this.range(used);
  }

  getNext(visibleOnly = false): ApiObject {
    return this.neighbour(1, visibleOnly, true) as ApiObject;
  }
  getNextOrNullObject(visibleOnly = false): ApiObject | null {
    return this.neighbour(1, visibleOnly, false);
  }
  getPrevious(visibleOnly = false): ApiObject {
    return this.neighbour(-1, visibleOnly, true) as ApiObject;
  }
  getPreviousOrNullObject(visibleOnly = false): ApiObject | null {
    return this.neighbour(-1, visibleOnly, false);
  }

  private get isOnlyVisible(): boolean {
    return this.context.model.sheets.every((sheet) => sheet === this.sheet || sheet.visibility !== "Visible");
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean, required: boolean): ApiObject | null {
    const { sheets } = this.context.model;
    let index = this.position + step;
    while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
    const sheet = sheets[index];
    if (!sheet && required) throw new ApiError("ItemNotFound");
    return sheet ? this.context.create.worksheet(sheet) : null;
  }

  /** getRange takes defined names and table names too. */
  private namedBlock(text: string): Block | null {
    const table = this.sheet.tables.find((item) => item.name.toLowerCase() === text.toLowerCase());
    if (table) return { ...table.block, row: table.block.row + (table.showHeaders ? 1 : 0), rows: table.block.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) };
    const named = this.context.model.names.find((item) => item.name.toLowerCase() === text.toLowerCase() && (item.sheetId === null || item.sheetId === this.sheet.id));
    const target = named && /^='?(.+?)'?!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(named.formula);
    return target && sameSheetName((target[1] ?? "").replaceAll("''", "'"), this.sheet.name) ? parseBlock(target[2] ?? "") : null;
  }

  private range(block: Block): ApiObject {
    return this.context.create.range(this.sheet, block);
  }
}
