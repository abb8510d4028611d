/** Excel.WorksheetFreezePanes: rows and columns that stay in view. */
import { invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { SheetModel } from "../model/types";

const methods = ["freezeAt", "freezeColumns", "freezeRows", "getLocationOrNullObject", "unfreeze"] as const satisfies readonly (keyof Excel.WorksheetFreezePanes)[];

export class FreezePanesObject extends ApiObject implements HostOf<Excel.WorksheetFreezePanes, readonly [], typeof methods> {
  readonly api = describeApi("WorksheetFreezePanes", { methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  freezeAt(range: ApiObject | string): void {
    if (typeof range !== "string" && !(range instanceof RangeObject)) throw invalidArgument();
    const block = typeof range === "string" ? parseOnSheet(this.sheet, range) : range.block;
    this.freeze(isEntireColumns(block) ? 0 : block.row + block.rows, isEntireRows(block) ? 0 : block.column + block.columns);
  }
  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocationOrNullObject(): ApiObject | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    return this.context.create.range(this.sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  }

  private freeze(rows: number, columns: number): void {
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw invalidArgument();
    this.sheet.frozen = { rows, columns };
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }
}
