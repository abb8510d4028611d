/** Excel.Workbook: the root of all objects. */
import { requireOpenStructure } from "./access";
import { ApiError, invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import type { HostOf } from "./apiObject";
import type { SheetModel } from "../model/types";

const scalars = ["autoSave", "isDirty", "name", "previouslySaved", "readOnly"] as const satisfies readonly (keyof Excel.Workbook)[];
const methods = [
  "getActiveCell", "getActiveChartOrNullObject", "getSelectedRange", "getSelectedRanges", "insertWorksheetsFromBase64", "save",
] as const satisfies readonly (keyof Excel.Workbook)[];
const navigation = ["application", "names", "protection", "settings", "tables", "worksheets"] as const satisfies readonly (keyof Excel.Workbook)[];

export class WorkbookObject extends ApiObject implements HostOf<Excel.Workbook, typeof scalars, typeof methods> {
  readonly api = describeApi("Workbook", { scalars, navigation, methods });
  readonly autoSave = false;
  readonly previouslySaved = false;
  readonly readOnly = false;
  isDirty = false;
  readonly events: Record<string, number> = { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 };
  readonly eventTarget = "Workbook";

  get name(): string {
    return this.context.model.name;
  }
  get application(): ApiObject {
    return this.context.create.application();
  }
  get names(): ApiObject {
    return this.context.create.names(null);
  }
  get protection(): ApiObject {
    return this.context.create.workbookProtection();
  }
  get settings(): ApiObject {
    return this.context.create.settings();
  }
  get tables(): ApiObject {
    return this.context.create.tables(null);
  }
  get worksheets(): ApiObject {
    return this.context.create.worksheets();
  }

  /** Refused while a chart is selected, and for several areas at once. */
  getSelectedRange(): ApiObject {
    const { areas } = this.context.model.selection;
    const [area, ...more] = areas;
    if (this.context.model.selection.chartId !== null || !area || more.length > 0) throw new ApiError("InvalidSelection");
    return this.context.create.range(this.selectedSheet, area);
  }
  getSelectedRanges(): ApiObject {
    const { selection } = this.context.model;
    if (selection.chartId !== null) throw new ApiError("InvalidSelection");
    return this.context.create.areas(this.selectedSheet, selection.areas);
  }
  getActiveCell(): ApiObject {
    const [area] = this.context.model.selection.areas;
    return this.context.create.range(this.selectedSheet, { row: area?.row ?? 0, column: area?.column ?? 0, rows: 1, columns: 1 });
  }
  getActiveChartOrNullObject(): ApiObject | null {
    const { chartId } = this.context.model.selection;
    const chart = this.selectedSheet.charts.find((item) => item.id === chartId);
    return chart ? this.context.create.chart(this.selectedSheet, chart) : null;
  }
  /** All sheets of an .xlsx file, or some by name. */
  async insertWorksheetsFromBase64(content: string, options: Excel.InsertWorksheetOptions = {}): Promise<string[]> {
    requireOpenStructure(this.context);
    const { model } = this.context;
    const bytes = bytesOf(content);
    const { insertXlsx } = await import(/* webpackChunkName: "files" */ "../files/xlsx/insertXlsx");
    const insertion = { names: options.sheetNamesToInsert ?? [], position: this.position(options) };
    return insertXlsx(bytes, model, insertion).catch(() => {
      throw invalidArgument();
    });
  }
  /** Saving is the workbench's own button; the request is accepted. */
  save(): void {}

  /** Before which sheet inserted ones come; behind all others unless asked otherwise. */
  private position({ positionType = "End", relativeTo }: Excel.InsertWorksheetOptions): number {
    const { sheets } = this.context.model;
    if (positionType === "Beginning") return 0;
    if (positionType === "End") return sheets.length;
    const sheet = typeof relativeTo === "string" ? (this.context.model.sheet(relativeTo) ?? this.context.model.sheetByName(relativeTo)) : undefined;
    if (!sheet) throw invalidArgument();
    return sheets.indexOf(sheet) + (positionType === "After" ? 1 : 0);
  }
  private get selectedSheet(): SheetModel {
    const sheet = this.context.model.sheet(this.context.model.selection.sheetId);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
