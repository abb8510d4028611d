/** Excel.Table: a list with headers, filters and stripes. */
import { requireUnprotected } from "./access";
import { ApiError, invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { TableColumnCollectionObject } from "./tableColumns";
import { bodyOf, isNameTaken, isValidTableName, renameInFormulas, tidyHeaders } from "./tableContent";
import { TableRowCollectionObject } from "./tableRows";
import { intersect } from "../model/block";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel, TableModel } from "../model/types";

const scalars = [
  "highlightFirstColumn", "highlightLastColumn", "id", "legacyId", "name", "showBandedColumns", "showBandedRows", "showFilterButton", "showHeaders",
  "showTotals", "style",
] as const satisfies readonly (keyof Excel.Table)[];
const methods = [
  "clearFilters", "convertToRange", "delete", "getDataBodyRange", "getHeaderRowRange", "getRange", "getTotalRowRange", "reapplyFilters", "resize",
] as const satisfies readonly (keyof Excel.Table)[];
const navigation = ["columns", "rows", "worksheet"] as const satisfies readonly (keyof Excel.Table)[];

export class TableObject extends ApiObject implements HostOf<Excel.Table, typeof scalars, typeof methods> {
  readonly api = describeApi("Table", { scalars, navigation, methods });
  readonly events: Record<string, number> = { DataChangedEvent: 101, SelectionChangedEvent: 100 };
  readonly showBandedColumns = false;
  readonly highlightFirstColumn = false;
  readonly highlightLastColumn = false;

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(context);
  }

  get eventTarget(): string {
    return this.table.id;
  }
  get id(): string {
    return this.table.id;
  }
  get legacyId(): string {
    return this.table.id.replace(/\D/g, "") || "1";
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    if (typeof name !== "string" || !isValidTableName(name)) throw invalidArgument();
    if (name === this.table.name) return;
    const before = this.table.name;
    if (name.toLowerCase() !== before.toLowerCase() && isNameTaken(this.context.model, name)) throw new ApiError("ItemAlreadyExists");
    this.change(() => (this.table.name = name));
    renameInFormulas(this.context.model, before, name);
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    this.change(() => (this.table.style = style));
  }
  get showHeaders(): boolean {
    return this.table.showHeaders;
  }
  set showHeaders(show: boolean) {
    if (show !== this.table.showHeaders) throw new ApiError("ApiNotFound", undefined, "Table.showHeaders");
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(show: boolean) {
    if (show === this.table.showTotals) return;
    const { block } = this.table;
    this.change(() => {
      this.table.showTotals = show;
      this.table.block = { ...block, rows: block.rows + (show ? 1 : -1) };
    });
  }
  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set showBandedRows(show: boolean) {
    this.change(() => (this.table.showBandedRows = show));
  }
  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set showFilterButton(show: boolean) {
    this.change(() => (this.table.showFilterButton = show));
  }

  get columns(): ApiObject {
    return new TableColumnCollectionObject(this.context, this.sheet, this.table);
  }
  get rows(): ApiObject {
    return new TableRowCollectionObject(this.context, this.sheet, this.table);
  }
  get worksheet(): ApiObject {
    return this.context.create.worksheet(this.sheet);
  }

  getRange(): ApiObject {
    return this.range(this.table.block);
  }
  getDataBodyRange(): ApiObject {
    return this.range(bodyOf(this.table));
  }
  getHeaderRowRange(): ApiObject {
    if (!this.table.showHeaders) throw new ApiError("ItemNotFound");
    return this.range({ ...this.table.block, rows: 1 });
  }
  getTotalRowRange(): ApiObject {
    const { block, showTotals } = this.table;
    if (!showTotals) throw new ApiError("ItemNotFound");
    return this.range({ ...block, row: block.row + block.rows - 1, rows: 1 });
  }

  /** Nothing is filtered in the workbench, so there is nothing to clear. */
  clearFilters(): void {}
  reapplyFilters(): void {}

  resize(newRange: ApiObject | string): void {
    const { block } = this.table;
    const wanted = this.blockOf(newRange);
    if (wanted.row !== block.row || intersect(wanted, block) === null || wanted.rows < (this.table.showHeaders ? 2 : 1)) throw invalidArgument();
    this.change(() => (this.table.block = wanted));
    tidyHeaders(this.sheet, this.table);
  }
  convertToRange(): ApiObject {
    this.change(() => this.remove());
    return this.getRange();
  }
  delete(): void {
    this.change(() => this.remove());
    this.sheet.cells.clear(this.table.block, "All", "api");
  }

  private blockOf(range: ApiObject | string): Block {
    if (typeof range === "string") return parseOnSheet(this.sheet, range);
    if (!(range instanceof RangeObject) || range.sheet !== this.sheet) throw invalidArgument();
    return range.block;
  }
  private remove(): void {
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
  }
  private range(block: Block): ApiObject {
    return this.context.create.range(this.sheet, block);
  }
  private change(apply: () => unknown): void {
    requireUnprotected(this.sheet);
    apply();
    this.context.model.notify({ kind: "tables", sheetId: this.sheet.id, source: "api" });
  }
}
