/** Excel.ConditionalFormatCollection: the conditional formats of a range. */
import { requireUnprotected } from "./access";
import { invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, describeCollection } from "./apiObject";
import { apiNotFoundFor } from "./notImitated";
import { intersect, subtract } from "../model/block";
import type { ApiObject, HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, ConditionalFormatModel, SheetModel } from "../model/types";

const methods = ["add", "clearAll", "getCount", "getItem", "getItemAt", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.ConditionalFormatCollection)[];

type Identity = Pick<ConditionalFormatModel, "id" | "block" | "priority">;

/** What a kind looks like before anything is set, as in Excel. */
const KINDS: Record<string, (identity: Identity) => ConditionalFormatModel> = {
  DataBar: (identity) => ({ ...identity, type: "DataBar", color: "#638EC6", gradient: true }),
  ColorScale: (identity) => ({ ...identity, type: "ColorScale", minimum: "#F8696B", midpoint: "#FFEB84", maximum: "#63BE7B" }),
  CellValue: (identity) => ({ ...identity, type: "CellValue", operator: "GreaterThan", formula1: "=0", style: {} }),
  ContainsText: (identity) => ({ ...identity, type: "ContainsText", operator: "Contains", text: "", style: {} }),
  Custom: (identity) => ({ ...identity, type: "Custom", formula: "=FALSE", style: {} }),
};

export class ConditionalFormatCollectionObject extends ApiCollection implements HostOf<Excel.ConditionalFormatCollection, readonly [], typeof methods> {
  readonly api = describeCollection("ConditionalFormatCollection", { methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get items(): ApiObject[] {
    return this.found.map((format) => this.context.create.conditionalFormat(this.sheet, format));
  }
  getCount(): number {
    return this.found.length;
  }
  getItem(id: string): ApiObject {
    const format = this.getItemOrNullObject(id);
    if (!format) throw itemNotFound();
    return format;
  }
  getItemAt(index: number): ApiObject {
    const format = this.items[index];
    if (!format) throw invalidArgument();
    return format;
  }
  getItemOrNullObject(id: string): ApiObject | null {
    const format = this.found.find((item) => item.id === id);
    return format ? this.context.create.conditionalFormat(this.sheet, format) : null;
  }

  /** A new format comes first, as in Excel. */
  add(type: string): ApiObject {
    requireUnprotected(this.sheet);
    const make = KINDS[type];
    if (!make) throw apiNotFoundFor(`ConditionalFormatType.${type}`);
    const id = `{${this.context.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-C0F0-0000-0000-000000000000}`;
    const format = make({ id, block: this.block, priority: 0 });
    this.replace([format, ...this.sheet.conditionalFormats]);
    return this.context.create.conditionalFormat(this.sheet, format);
  }

  /** Formats that reach beyond this range keep what lies outside. */
  clearAll(): void {
    requireUnprotected(this.sheet);
    const kept = this.sheet.conditionalFormats.flatMap((format) => {
      if (intersect(format.block, this.block) === null) return [format];
      return subtract(format.block, this.block).map((block, part) => ({ ...format, block, id: part === 0 ? format.id : `${format.id}${part}` }));
    });
    this.replace(kept);
  }

  private get found(): ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((format) => intersect(format.block, this.block) !== null);
  }

  private replace(formats: readonly ConditionalFormatModel[]): void {
    formats.forEach((format, index) => (format.priority = index));
    this.sheet.conditionalFormats.splice(0, this.sheet.conditionalFormats.length, ...formats);
    this.context.model.notify({ kind: "conditionalFormats", sheetId: this.sheet.id, source: "api" });
  }
}
