/** Excel.TableRowCollection: the data rows of a table. */
import { requireUnprotected } from "./access";
import { invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import { copyCells, copyFormats } from "./copyRange";
import { readWireValues, writeInput } from "./rangeContent";
import { bodyOf } from "./tableContent";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel, TableModel } from "../model/types";

const methods = ["add", "getCount", "getItemAt"] as const satisfies readonly (keyof Excel.TableRowCollection)[];

export class TableRowCollectionObject extends ApiCollection implements HostOf<Excel.TableRowCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("TableRowCollection", { scalars: ["count"], methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(context);
  }

  get items(): TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.context, this.sheet, this.table, index));
  }
  get count(): number {
    return bodyOf(this.table).rows;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): ApiObject {
    return this.getItemAt(Number(key));
  }
  getItemAt(index: number): ApiObject {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) throw itemNotFound();
    return new TableRowObject(this.context, this.sheet, this.table, index);
  }
  /** Adds rows below the last one; in between is not imitated. */
  add(index?: number | null, values?: unknown): ApiObject {
    requireUnprotected(this.sheet);
    const { table } = this, { block } = table;
    const rows = Array.isArray(values) ? values.length : 1;
    if ((index !== undefined && index !== null && index !== -1 && index !== this.count) || table.showTotals || rows === 0) throw invalidArgument();
    const added: Block = { ...block, row: block.row + block.rows, rows };
    this.makeRoom(added);
    if (values !== undefined) writeInput(this.context, this.sheet, added, values);
    table.block = { ...block, rows: block.rows + rows };
    this.context.model.notify({ kind: "tables", sheetId: this.sheet.id, source: "api" });
    return this.getItemAt(this.count - 1);
  }

  /** What stands below the table goes down with it. */
  private makeRoom({ row, column, rows, columns }: Block): void {
    const { sheet } = this;
    const used = sheet.cells.usedBlock();
    const below = used === null ? 0 : used.row + used.rows - row;
    if (below <= 0) return;
    const from = { row, column, rows: below, columns };
    const to = { ...from, row: row + rows };
    const held = { sheet, block: from };
    if (sheet.cells.readValues(from).every((line) => line.every((value) => value === null))) return;
    copyCells(held, { sheet, block: to }, true);
    copyFormats(held, { sheet, block: to });
    sheet.cells.clear({ ...from, rows: Math.min(rows, below) }, "All", "api");
  }
}

const scalars = ["index", "values"] as const satisfies readonly (keyof Excel.TableRow)[];
const rowMethods = ["getRange"] as const satisfies readonly (keyof Excel.TableRow)[];

class TableRowObject extends ApiObject implements HostOf<Excel.TableRow, typeof scalars, typeof rowMethods> {
  readonly api = describeApi("TableRow", { scalars, methods: rowMethods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    readonly index: number,
  ) {
    super(context);
  }

  get values(): unknown {
    return readWireValues(this.context, this.sheet.cells, this.block);
  }
  set values(input: unknown) {
    writeInput(this.context, this.sheet, this.block, input);
  }
  getRange(): ApiObject {
    return this.context.create.range(this.sheet, this.block);
  }

  private get block(): Block {
    const body = bodyOf(this.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
