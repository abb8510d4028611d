/** Excel.WorksheetProtection and Excel.WorkbookProtection: what is locked. */
import { ApiError } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { SheetModel } from "../model/types";

const scalars = ["protected"] as const satisfies readonly (keyof Excel.WorksheetProtection)[];
const methods = ["protect", "unprotect"] as const satisfies readonly (keyof Excel.WorksheetProtection)[];

export class WorksheetProtectionObject extends ApiObject implements HostOf<Excel.WorksheetProtection, typeof scalars, typeof methods> {
  readonly api = describeApi("WorksheetProtection", { scalars, methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.sheet.protected;
  }
  protect(): void {
    if (this.sheet.protected) throw new ApiError("InvalidOperation");
    this.set(true);
  }
  unprotect(): void {
    this.set(false);
  }

  private set(isProtected: boolean): void {
    this.sheet.protected = isProtected;
    this.context.model.notify({ kind: "protection", sheetId: this.sheet.id, source: "api" });
  }
}

export class WorkbookProtectionObject extends ApiObject implements HostOf<Excel.WorkbookProtection, typeof scalars, typeof methods> {
  readonly api = describeApi("WorkbookProtection", { scalars, methods });

  get protected(): boolean {
    return this.context.model.structureProtected;
  }
  protect(): void {
    if (this.protected) throw new ApiError("InvalidOperation");
    this.set(true);
  }
  unprotect(): void {
    this.set(false);
  }

  private set(isProtected: boolean): void {
    this.context.model.structureProtected = isProtected;
    this.context.model.notify({ kind: "protection", sheetId: null, source: "api" });
  }
}
