/** Excel.PageBreakCollection: where a sheet starts new printed pages by hand. */
import { invalidArgument } from "./apiError";
import { ApiCollection, describeCollection } from "./apiObject";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { apiNotFoundFor } from "./notImitated";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { SheetModel } from "../model/types";

const methods = ["getCount", "removePageBreaks"] as const satisfies readonly (keyof Excel.PageBreakCollection)[];

/** Breaks above rows; those before columns are not imitated. */
export class RowBreakCollectionObject extends ApiCollection implements HostOf<Excel.PageBreakCollection, readonly [], typeof methods> {
  readonly api = describeCollection("PageBreakCollection", { methods: [...methods, "add"] });
  readonly items: ApiObject[] = [];

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  /** A break is nothing but its row: there is no object to hand out. */
  getItem(): never {
    throw apiNotFoundFor("PageBreakCollection.getItem");
  }
  getCount(): number {
    return this.sheet.pageLayout.rowBreaks?.length ?? 0;
  }
  /** The break comes above the first row of the range. */
  add(range: ApiObject | string): null {
    if (typeof range !== "string" && !(range instanceof RangeObject)) throw invalidArgument();
    const { row } = typeof range === "string" ? parseOnSheet(this.sheet, range) : range.block;
    this.change([...(this.sheet.pageLayout.rowBreaks ?? []), row].sort((a, b) => a - b));
    return null;
  }
  removePageBreaks(): void {
    this.change([]);
  }

  private change(rows: readonly number[]): void {
    this.sheet.pageLayout.rowBreaks = rows;
    this.context.model.notify({ kind: "sheetView", sheetId: this.sheet.id, source: "api" });
  }
}
