/** Excel.ConditionalFormat: one conditional format and the kind it is. */
import { requireUnprotected } from "./access";
import { ApiError } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { CellValueFormatObject, ColorScaleObject, ContainsTextFormatObject, CustomFormatObject, DataBarObject } from "./conditionalKinds";
import { RangeObject } from "./range";
import { parseOnSheet } from "./rangeArgument";
import { invalidArgument } from "./apiError";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ConditionalFormatModel, SheetModel } from "../model/types";

const scalars = ["id", "priority", "stopIfTrue", "type"] as const satisfies readonly (keyof Excel.ConditionalFormat)[];
const methods = ["delete", "getRange", "getRangeOrNullObject", "setRanges"] as const satisfies readonly (keyof Excel.ConditionalFormat)[];
const navigation = [
  "cellValue", "cellValueOrNullObject", "colorScale", "colorScaleOrNullObject", "custom", "customOrNullObject", "dataBar", "dataBarOrNullObject",
  "textComparison", "textComparisonOrNullObject",
] as const satisfies readonly (keyof Excel.ConditionalFormat)[];

export class ConditionalFormatObject extends ApiObject implements HostOf<Excel.ConditionalFormat, typeof scalars, typeof methods> {
  readonly api = describeApi("ConditionalFormat", { scalars, navigation, methods });
  readonly stopIfTrue = false;

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly format: ConditionalFormatModel,
  ) {
    super(context);
  }

  get id(): string {
    return this.format.id;
  }
  get type(): string {
    return this.format.type;
  }
  get priority(): number {
    return this.format.priority;
  }
  set priority(priority: number) {
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this.format), 1);
    conditionalFormats.splice(Math.max(0, priority), 0, this.format);
    conditionalFormats.forEach((format, index) => (format.priority = index));
    this.notify();
  }

  get cellValue(): ApiObject {
    return required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): ApiObject | null {
    return this.format.type === "CellValue" ? new CellValueFormatObject(this.context, this.sheet, this.format) : null;
  }
  get colorScale(): ApiObject {
    return required(this.colorScaleOrNullObject);
  }
  get colorScaleOrNullObject(): ApiObject | null {
    return this.format.type === "ColorScale" ? new ColorScaleObject(this.context, this.sheet, this.format) : null;
  }
  get custom(): ApiObject {
    return required(this.customOrNullObject);
  }
  get customOrNullObject(): ApiObject | null {
    return this.format.type === "Custom" ? new CustomFormatObject(this.context, this.sheet, this.format) : null;
  }
  get dataBar(): ApiObject {
    return required(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): ApiObject | null {
    return this.format.type === "DataBar" ? new DataBarObject(this.context, this.sheet, this.format) : null;
  }
  get textComparison(): ApiObject {
    return required(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): ApiObject | null {
    return this.format.type === "ContainsText" ? new ContainsTextFormatObject(this.context, this.sheet, this.format) : null;
  }

  delete(): void {
    requireUnprotected(this.sheet);
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this.format), 1);
    this.notify();
  }
  getRange(): ApiObject {
    return this.context.create.range(this.sheet, this.format.block);
  }
  getRangeOrNullObject(): ApiObject {
    return this.getRange();
  }
  setRanges(ranges: ApiObject | string): void {
    requireUnprotected(this.sheet);
    if (typeof ranges !== "string" && !(ranges instanceof RangeObject)) throw invalidArgument();
    this.format.block = typeof ranges === "string" ? parseOnSheet(this.sheet, ranges) : ranges.block;
    this.notify();
  }

  private notify(): void {
    this.context.model.notify({ kind: "conditionalFormats", sheetId: this.sheet.id, source: "api" });
  }
}

/** Asked for another kind than it is, Excel refuses. */
function required(object: ApiObject | null): ApiObject {
  if (!object) throw new ApiError("InvalidOperation");
  return object;
}
