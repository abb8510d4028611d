/** Excel.WorksheetCollection: the sheets of the workbook. */
import { requireOpenStructure } from "./access";
import { ApiError, invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, describeCollection } from "./apiObject";
import { freeSheetName, isValidSheetName } from "../model/sheetNames";
import type { ApiObject, HostOf } from "./apiObject";
import type { SheetModel } from "../model/types";

const methods = [
  "add", "getActiveWorksheet", "getCount", "getFirst", "getItem", "getItemOrNullObject", "getLast",
] as const satisfies readonly (keyof Excel.WorksheetCollection)[];

const EVENTS: Record<string, number> = {
  ActivatedEvent: 11, AddedEvent: 13, DataChangedEvent: 10, DeactivatedEvent: 12, DeletedEvent: 15, SelectionChangedEvent: 14, CalculatedEvent: 16,
  FormatChangedEvent: 18, EventNameChanged: 25, ProtectionChangedEvent: 24, EventVisibilityChanged: 26, EventMoved: 27, FormulaChangedEvent: 23,
  RowHiddenChangedEvent: 22,
};

export class WorksheetCollectionObject extends ApiCollection implements HostOf<Excel.WorksheetCollection, readonly [], typeof methods> {
  readonly api = describeCollection("WorksheetCollection", { methods });
  readonly events = EVENTS;
  readonly eventTarget = "Workbook";

  get items(): ApiObject[] {
    return this.context.model.sheets.map((sheet) => this.context.create.worksheet(sheet));
  }
  add(name?: string): ApiObject {
    requireOpenStructure(this.context);
    const { model } = this.context;
    const wanted = name ?? freeSheetName(model.sheets.map((sheet) => sheet.name));
    if (!isValidSheetName(wanted)) throw invalidArgument();
    if (model.sheetByName(wanted)) throw new ApiError("ItemAlreadyExists");
    return this.context.create.worksheet(model.addSheet(wanted, "api"));
  }
  getActiveWorksheet(): ApiObject {
    return this.object(this.context.model.sheet(this.context.model.activeSheetId));
  }
  getCount(visibleOnly = false): number {
    return this.listed(visibleOnly).length;
  }
  getFirst(visibleOnly = false): ApiObject {
    return this.object(this.listed(visibleOnly)[0]);
  }
  getLast(visibleOnly = false): ApiObject {
    return this.object(this.listed(visibleOnly).at(-1));
  }
  getItem(key: string): ApiObject {
    return this.object(this.find(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const sheet = this.find(key);
    return sheet ? this.context.create.worksheet(sheet) : null;
  }

  private find(key: unknown): SheetModel | undefined {
    return this.context.model.sheet(String(key)) ?? this.context.model.sheetByName(String(key));
  }
  private listed(visibleOnly: boolean): SheetModel[] {
    return this.context.model.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }
  private object(sheet: SheetModel | undefined): ApiObject {
    if (!sheet) throw itemNotFound();
    return this.context.create.worksheet(sheet);
  }
}
