/** Excel.TableCollection: the tables of a sheet, a range or the whole workbook. */
import { requireUnprotected } from "./access";
import { ApiError, invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, describeCollection } from "./apiObject";
import { RangeObject } from "./range";
import { parseInWorkbook } from "./rangeArgument";
import { isNameTaken, tidyHeaders } from "./tableContent";
import { copyCells, copyFormats } from "./copyRange";
import { containsBlock, intersect } from "../model/block";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel, TableModel } from "../model/types";

const methods = ["add", "getCount", "getItem", "getItemAt", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.TableCollection)[];

const DEFAULT_STYLE = "TableStyleMedium2";

export class TableCollectionObject extends ApiCollection implements HostOf<Excel.TableCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("TableCollection", { scalars: ["count"], methods });
  readonly events: Record<string, number> = { AddedEvent: 102, DeletedEvent: 103, DataChangedEvent: 101 };

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel | null,
    private readonly within: Block | null,
    private readonly fully: boolean,
  ) {
    super(context);
  }

  get eventTarget(): string {
    return this.sheet?.id ?? "Workbook";
  }
  get items(): ApiObject[] {
    return this.found.map(([sheet, table]) => this.context.create.table(sheet, table));
  }
  get count(): number {
    return this.found.length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: string): ApiObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  getItemAt(index: number): ApiObject {
    const table = this.items[index];
    if (!table) throw invalidArgument();
    return table;
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.found.find(([, table]) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
    return found ? this.context.create.table(...found) : null;
  }

  add(address: ApiObject | string, hasHeaders: boolean): ApiObject {
    const { sheet, block } = this.target(address);
    requireUnprotected(sheet);
    const table = this.newTable(hasHeaders ? withBody(block) : { ...block, rows: block.rows + 1 });
    if (sheet.tables.some((other) => intersect(other.block, table.block) !== null)) throw new ApiError("InvalidOperation", "A table can't overlap another table.");
    if (!hasHeaders) this.makeHeaderRow(sheet, block);
    sheet.tables.push(table);
    tidyHeaders(sheet, table);
    this.context.model.notify({ kind: "tables", sheetId: sheet.id, source: "api" });
    return this.context.create.table(sheet, table);
  }

  private get found(): [SheetModel, TableModel][] {
    const sheets = this.sheet ? [this.sheet] : this.context.model.sheets;
    const all = sheets.flatMap((sheet) => sheet.tables.map((table): [SheetModel, TableModel] => [sheet, table]));
    const { within } = this;
    if (!within) return all;
    return all.filter(([, table]) => (this.fully ? containsBlock(within, table.block) : intersect(within, table.block) !== null));
  }

  private target(address: ApiObject | string): { sheet: SheetModel; block: Block } {
    if (address instanceof RangeObject) return this.onOwnSheet(address);
    const fallback = this.sheet ?? this.context.model.sheet(this.context.model.activeSheetId);
    if (typeof address !== "string" || !fallback) throw invalidArgument();
    return this.onOwnSheet(parseInWorkbook(this.context.model, fallback, address));
  }

  private onOwnSheet(place: { sheet: SheetModel; block: Block }): { sheet: SheetModel; block: Block } {
    if (this.sheet !== null && place.sheet !== this.sheet) throw invalidArgument();
    return place;
  }

  private newTable(block: Block): TableModel {
    const { model } = this.context;
    let number = model.sheets.reduce((count, sheet) => count + sheet.tables.length, 1);
    while (isNameTaken(model, `Table${number}`)) number++;
    const id = `{${this.context.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-FFFF-FFFFFFFFFFFF}`;
    return { id, name: `Table${number}`, block, style: DEFAULT_STYLE, showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true };
  }

  /** Data without headers moves down one row to make room for generated ones. */
  private makeHeaderRow(sheet: SheetModel, block: Block): void {
    const moved = { sheet, block: { ...block, row: block.row + 1 } };
    copyCells({ sheet, block }, moved, true);
    copyFormats({ sheet, block }, moved);
    sheet.cells.clear({ ...block, rows: 1 }, "Contents", "api");
  }
}

/** A table of a header alone gets one blank row. */
function withBody(block: Block): Block {
  return block.rows > 1 ? block : { ...block, rows: 2 };
}
