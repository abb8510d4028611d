/** Excel.TableColumnCollection: the columns of a table. */
import { invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import { readWireValues, writeInput } from "./rangeContent";
import { bodyOf } from "./tableContent";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel, TableModel } from "../model/types";

const methods = ["getCount", "getItem", "getItemAt", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.TableColumnCollection)[];

export class TableColumnCollectionObject extends ApiCollection implements HostOf<Excel.TableColumnCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("TableColumnCollection", { scalars: ["count"], methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(context);
  }

  get items(): TableColumnObject[] {
    return Array.from({ length: this.table.block.columns }, (_, index) => new TableColumnObject(this.context, this.sheet, this.table, index));
  }
  get count(): number {
    return this.table.block.columns;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): ApiObject {
    const column = this.getItemOrNullObject(key as string);
    if (!column) throw itemNotFound();
    return column;
  }
  getItemAt(index: number): ApiObject {
    const column = this.items[index];
    if (!column) throw invalidArgument();
    return column;
  }
  getItemOrNullObject(key: number | string): ApiObject | null {
    return this.items.find((column) => column.id === Number(key) || column.name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
}

const scalars = ["id", "index", "name", "values"] as const satisfies readonly (keyof Excel.TableColumn)[];
const columnMethods = ["getDataBodyRange", "getHeaderRowRange", "getRange"] as const satisfies readonly (keyof Excel.TableColumn)[];

class TableColumnObject extends ApiObject implements HostOf<Excel.TableColumn, typeof scalars, typeof columnMethods> {
  readonly api = describeApi("TableColumn", { scalars, methods: columnMethods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    readonly index: number,
  ) {
    super(context);
  }

  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    const { block, showHeaders } = this.table;
    const header = showHeaders ? this.sheet.cells.value(block.row, block.column + this.index) : null;
    return header === null || typeof header === "object" ? `Column${this.id}` : String(header);
  }
  set name(name: string) {
    writeInput(this.context, this.sheet, { ...this.part(this.table.block), rows: 1 }, name);
  }
  get values(): unknown {
    return readWireValues(this.context, this.sheet.cells, this.part(this.table.block));
  }
  set values(input: unknown) {
    writeInput(this.context, this.sheet, this.part(this.table.block), input);
  }

  getRange(): ApiObject {
    return this.range(this.table.block);
  }
  getDataBodyRange(): ApiObject {
    return this.range(bodyOf(this.table));
  }
  getHeaderRowRange(): ApiObject {
    return this.range({ ...this.table.block, rows: 1 });
  }

  private part(block: Block): Block {
    return { ...block, column: block.column + this.index, columns: 1 };
  }
  private range(block: Block): ApiObject {
    return this.context.create.range(this.sheet, this.part(block));
  }
}
