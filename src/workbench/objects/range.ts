/** Excel.Range: a block of cells on one sheet. */
import { requireUnlocked, requireUnprotected } from "./access";
import { ApiError, invalidArgument, itemNotFound } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { parseInWorkbook, parseOnSheet } from "./rangeArgument";
import { copyCells, copyFormats } from "./copyRange";
import { RangeViewObject } from "./rangeView";
import { edgeFrom, surroundingRegion, usedPart } from "./rangeNeighbours";
import {
  isUnbounded, readFormulas, readNumberFormats, readText, readValueTypes, readWireValues, requireShape, writeInput, writeNumberFormats,
} from "./rangeContent";
import { formatAddress, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { boundingBlock, containsBlock, intersect } from "../model/block";
import { rectangleOf } from "../model/geometry";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

const scalars = [
  "address", "addressLocal", "cellCount", "columnCount", "columnHidden", "columnIndex", "formulas", "formulasLocal", "hasSpill", "height", "hidden",
  "isEntireColumn", "isEntireRow", "left", "numberFormat", "numberFormatLocal", "rowCount", "rowHidden", "rowIndex", "text", "top", "valueTypes", "values", "width",
] as const satisfies readonly (keyof Excel.Range)[];

const methods = [
  "calculate", "clear", "getAbsoluteResizedRange", "getBoundingRect", "getCell", "getColumn", "getColumnsAfter", "getColumnsBefore", "getEntireColumn",
  "getEntireRow", "getExtendedRange", "getIntersection", "getIntersectionOrNullObject", "getLastCell", "getLastColumn", "getLastRow", "getOffsetRange",
  "getRangeEdge", "getResizedRange", "getRow", "getRowsAbove", "getRowsBelow", "getSpillParentOrNullObject", "getSpillingToRangeOrNullObject",
  "getSurroundingRegion", "getTables", "getUsedRange", "getUsedRangeOrNullObject", "getVisibleView", "select", "copyFrom",
] as const satisfies readonly (keyof Excel.Range)[];

const navigation = ["conditionalFormats", "dataValidation", "format", "worksheet"] as const satisfies readonly (keyof Excel.Range)[];

export class RangeObject extends ApiObject implements HostOf<Excel.Range, typeof scalars, typeof methods> {
  readonly api = describeApi("Range", { scalars, navigation, methods: [...methods, "_ValidateArraySize"] });

  constructor(
    context: ObjectContext,
    readonly sheet: SheetModel,
    readonly block: Block,
  ) {
    super(context);
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.block);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.block.row;
  }
  get columnIndex(): number {
    return this.block.column;
  }
  get rowCount(): number {
    return this.block.rows;
  }
  get columnCount(): number {
    return this.block.columns;
  }
  /** Excel answers -1 where the count does not fit into 31 bits. */
  get cellCount(): number {
    const count = this.block.rows * this.block.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumns(this.block);
  }
  get isEntireRow(): boolean {
    return isEntireRows(this.block);
  }
  get left(): number {
    return rectangleOf(this.sheet, this.block).left;
  }
  get top(): number {
    return rectangleOf(this.sheet, this.block).top;
  }
  get width(): number {
    return rectangleOf(this.sheet, this.block).width;
  }
  get height(): number {
    return rectangleOf(this.sheet, this.block).height;
  }

  get values(): unknown {
    return readWireValues(this.context, this.sheet.cells, this.block);
  }
  set values(input: unknown) {
    writeInput(this.context, this.sheet, this.block, input);
  }
  get formulas(): unknown {
    return readFormulas(this.context, this.sheet.cells, this.block);
  }
  set formulas(input: unknown) {
    writeInput(this.context, this.sheet, this.block, input);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.formulas = input;
  }
  get numberFormat(): unknown {
    return readNumberFormats(this.context, this.sheet.cells, this.block);
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this.sheet, this.block, input);
  }
  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  get text(): string[][] {
    return readText(this.context, this.sheet.cells, this.block) as string[][];
  }
  get valueTypes(): Excel.RangeValueType[][] {
    return readValueTypes(this.context, this.sheet.cells, this.block) as Excel.RangeValueType[][];
  }

  /** True, false, or null where some are and some are not. */
  get rowHidden(): boolean {
    return mixed(this.block.row, this.block.rows, MAX_ROWS, this.sheet.hiddenRows) as boolean;
  }
  set rowHidden(hidden: boolean) {
    this.hide(this.block.row, this.block.rows, this.sheet.hiddenRows, hidden);
  }
  get columnHidden(): boolean {
    return mixed(this.block.column, this.block.columns, MAX_COLUMNS, this.sheet.hiddenColumns) as boolean;
  }
  set columnHidden(hidden: boolean) {
    this.hide(this.block.column, this.block.columns, this.sheet.hiddenColumns, hidden);
  }
  get hidden(): boolean {
    return this.rowHidden || this.columnHidden;
  }

  get hasSpill(): boolean {
    const { row, column } = this.block;
    return this.sheet.cells.spillBlock(row, column) !== undefined;
  }

  get worksheet(): ApiObject {
    return this.context.create.worksheet(this.sheet);
  }
  get format(): ApiObject {
    return this.context.create.rangeFormat(this.sheet, this.block);
  }
  get conditionalFormats(): ApiObject {
    return this.context.create.conditionalFormats(this.sheet, this.block);
  }
  get dataValidation(): ApiObject {
    return this.context.create.dataValidation(this.sheet, this.block);
  }

  /** Formulas are always up to date when somebody reads them; there is nothing to do. */
  calculate(): void {}

  /** Called before a large array is cut into pieces, so that a wrong shape is refused as a whole. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.block.rows || columns !== this.block.columns) requireShape(this.block, []);
  }

  clear(applyTo = "All"): void {
    requireUnlocked(this.sheet, this.block);
    if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
    const what = applyTo === "Contents" || applyTo === "ResetContents" ? "Contents" : applyTo === "Formats" ? "Formats" : "All";
    this.sheet.cells.clear(this.block, what, "api");
    if (what !== "Contents") this.removeConditionalFormats();
  }

  select(): void {
    const { model } = this.context;
    if (this.sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
    const changesSheet = model.activeSheetId !== this.sheet.id;
    model.activeSheetId = this.sheet.id;
    model.selection = { sheetId: this.sheet.id, areas: [this.block], chartId: null };
    if (changesSheet) model.notify({ kind: "activeSheet", source: "api" });
    model.notify({ kind: "selection", source: "api" });
  }

  copyFrom(source: ApiObject | string, copyType = "All", skipBlanks = false, transpose = false): void {
    const from = typeof source === "string" ? this.onAnySheet(source) : source;
    if (!(from instanceof RangeObject) || transpose || skipBlanks) throw invalidArgument();
    const target = this.at(this.block.row, this.block.column, Math.max(this.rowCount, from.rowCount), Math.max(this.columnCount, from.columnCount));
    requireUnlocked(this.sheet, target.block);
    if (copyType !== "Formats") copyCells(from, target, copyType !== "Values");
    if (copyType === "All" || copyType === "Formats") copyFormats(from, target);
  }

  getCell(row: number, column: number): ApiObject {
    return this.at(this.block.row + row, this.block.column + column, 1, 1);
  }
  getRow(row: number): ApiObject {
    return this.at(this.block.row + row, this.block.column, 1, this.block.columns);
  }
  getColumn(column: number): ApiObject {
    return this.at(this.block.row, this.block.column + column, this.block.rows, 1);
  }
  getLastCell(): ApiObject {
    return this.getCell(this.block.rows - 1, this.block.columns - 1);
  }
  getLastRow(): ApiObject {
    return this.getRow(this.block.rows - 1);
  }
  getLastColumn(): ApiObject {
    return this.getColumn(this.block.columns - 1);
  }
  getEntireRow(): ApiObject {
    return this.at(this.block.row, 0, this.block.rows, MAX_COLUMNS);
  }
  getEntireColumn(): ApiObject {
    return this.at(0, this.block.column, MAX_ROWS, this.block.columns);
  }
  getRowsAbove(count = 1): ApiObject {
    return this.at(this.block.row - count, this.block.column, count, this.block.columns);
  }
  getRowsBelow(count = 1): ApiObject {
    return this.at(this.block.row + this.block.rows, this.block.column, count, this.block.columns);
  }
  getColumnsBefore(count = 1): ApiObject {
    return this.at(this.block.row, this.block.column - count, this.block.rows, count);
  }
  getColumnsAfter(count = 1): ApiObject {
    return this.at(this.block.row, this.block.column + this.block.columns, this.block.rows, count);
  }
  getOffsetRange(rows: number, columns: number): ApiObject {
    return this.at(this.block.row + rows, this.block.column + columns, this.block.rows, this.block.columns);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): ApiObject {
    return this.at(this.block.row, this.block.column, this.block.rows + deltaRows, this.block.columns + deltaColumns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): ApiObject {
    return this.at(this.block.row, this.block.column, rows, columns);
  }

  getBoundingRect(other: ApiObject | string): ApiObject {
    return this.with(boundingBlock(this.block, this.blockOf(other)));
  }
  getIntersection(other: ApiObject | string): ApiObject {
    const both = this.getIntersectionOrNullObject(other);
    if (!both) throw itemNotFound();
    return both;
  }
  getIntersectionOrNullObject(other: ApiObject | string): ApiObject | null {
    const both = intersect(this.block, this.blockOf(other));
    return both && this.with(both);
  }

  getUsedRange(valuesOnly = false): ApiObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): ApiObject | null {
    const used = usedPart(this.sheet.cells, this.block, valuesOnly);
    return used && this.with(used);
  }
  getSurroundingRegion(): ApiObject {
    return this.with(surroundingRegion(this.sheet.cells, this.block));
  }
  getRangeEdge(direction: string): ApiObject {
    const { row, column } = edgeFrom(this.sheet.cells, this.block.row, this.block.column, direction);
    return this.at(row, column, 1, 1);
  }
  getExtendedRange(direction: string): ApiObject {
    const edge = edgeFrom(this.sheet.cells, this.block.row, this.block.column, direction);
    return this.with(boundingBlock(this.block, { ...edge, rows: 1, columns: 1 }));
  }

  getVisibleView(): ApiObject {
    return new RangeViewObject(this.context, this.sheet, this.block);
  }

  getTables(fullyContained = false): ApiObject {
    return this.context.create.tables(this.sheet, this.block, fullyContained);
  }

  getSpillingToRangeOrNullObject(): ApiObject | null {
    const spill = this.sheet.cells.spillBlock(this.block.row, this.block.column);
    return spill ? this.with(spill) : null;
  }
  getSpillParentOrNullObject(): ApiObject | null {
    const anchor = this.sheet.cells.spillAnchor(this.block.row, this.block.column);
    return anchor ? this.at(anchor.row, anchor.column, 1, 1) : null;
  }

  /** The block of a range or address that must lie on this sheet. */
  private blockOf(other: ApiObject | string): Block {
    if (typeof other === "string") return parseOnSheet(this.sheet, other);
    if (!(other instanceof RangeObject) || other.sheet !== this.sheet) throw invalidArgument();
    return other.block;
  }

  private onAnySheet(address: string): RangeObject {
    const { sheet, block } = parseInWorkbook(this.context.model, this.sheet, address);
    return new RangeObject(this.context, sheet, block);
  }

  private with(block: Block): RangeObject {
    return new RangeObject(this.context, this.sheet, block);
  }

  private at(row: number, column: number, rows: number, columns: number): RangeObject {
    const block = { row, column, rows, columns };
    const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    if (![row, column, rows, columns].every(Number.isInteger) || rows < 1 || columns < 1 || !containsBlock(whole, block)) throw invalidArgument();
    return this.with(block);
  }

  private hide(first: number, count: number, hidden: Set<number>, hide: boolean): void {
    requireUnprotected(this.sheet);
    if (isUnbounded(this.block) && count >= MAX_COLUMNS) throw invalidArgument();
    for (let index = first; index < first + count; index++) {
      if (hide) hidden.add(index);
      else hidden.delete(index);
    }
    this.context.model.notify({ kind: "dimensions", sheetId: this.sheet.id, source: "api" });
  }

  private removeConditionalFormats(): void {
    const formats = this.sheet.conditionalFormats;
    const kept = formats.filter((format) => !containsBlock(this.block, format.block));
    if (kept.length === formats.length) return;
    formats.splice(0, formats.length, ...kept);
    this.context.model.notify({ kind: "conditionalFormats", sheetId: this.sheet.id, source: "api" });
  }
}

function mixed(first: number, count: number, all: number, hidden: ReadonlySet<number>): boolean | null {
  if (hidden.size === 0) return false;
  if (count === all) return hidden.size >= all ? true : null;
  let found = 0;
  for (const index of hidden) if (index >= first && index < first + count) found++;
  return found === 0 ? false : found === count ? true : null;
}
