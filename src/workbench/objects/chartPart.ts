/** What do all parts of a chart share: their chart, and telling that it changed? */
import { requireUnprotected } from "./access";
import { ApiObject } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ChartModel, SheetModel } from "../model/types";

export abstract class ChartPartObject extends ApiObject {
  constructor(
    context: ObjectContext,
    protected readonly sheet: SheetModel,
    protected readonly chart: ChartModel,
  ) {
    super(context);
  }

  protected change(apply: () => unknown): void {
    requireUnprotected(this.sheet);
    apply();
    this.context.model.notify({ kind: "charts", sheetId: this.sheet.id, source: "api" });
  }
}
