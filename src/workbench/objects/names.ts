/** Excel.NamedItemCollection: the defined names of the workbook or of a sheet. */
import { ApiError, invalidArgument, itemNotFound } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import { RangeObject } from "./range";
import { isNameTaken, isValidTableName } from "./tableContent";
import { AddressError, formatAbsolute, parseAddress, quoteSheetName } from "../model/address";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { NameModel, SheetModel } from "../model/types";

const methods = ["add", "getCount", "getItem", "getItemOrNullObject"] as const satisfies readonly (keyof Excel.NamedItemCollection)[];

export class NamedItemCollectionObject extends ApiCollection implements HostOf<Excel.NamedItemCollection, readonly [], typeof methods> {
  readonly api = describeCollection("NamedItemCollection", { methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel | null,
  ) {
    super(context);
  }

  get items(): ApiObject[] {
    return this.found.map((name) => this.context.create.name(name));
  }
  getCount(): number {
    return this.found.length;
  }
  getItem(name: string): ApiObject {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  getItemOrNullObject(name: string): ApiObject | null {
    const found = this.found.find((item) => item.name.toLowerCase() === String(name).toLowerCase());
    return found ? this.context.create.name(found) : null;
  }
  add(name: string, reference: ApiObject | string, comment = ""): ApiObject {
    const { model } = this.context;
    if (!isValidTableName(name)) throw invalidArgument();
    if (isNameTaken(model, name) || this.getItemOrNullObject(name)) throw new ApiError("ItemAlreadyExists");
    const item: NameModel = { name, formula: formulaOf(reference), sheetId: this.sheet?.id ?? null, visible: true, comment };
    model.names.push(item);
    model.notify({ kind: "names", source: "api" });
    return this.context.create.name(item);
  }

  private get found(): NameModel[] {
    return this.context.model.names.filter((item) => item.sheetId === (this.sheet?.id ?? null));
  }
}

function formulaOf(reference: ApiObject | string): string {
  if (reference instanceof RangeObject) return `=${quoteSheetName(reference.sheet.name)}!${formatAbsolute(reference.block)}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  return reference.startsWith("=") ? reference : `=${reference}`;
}

const scalars = ["comment", "formula", "name", "scope", "type", "value", "visible"] as const satisfies readonly (keyof Excel.NamedItem)[];
const itemMethods = ["delete", "getRange", "getRangeOrNullObject"] as const satisfies readonly (keyof Excel.NamedItem)[];

export class NamedItemObject extends ApiObject implements HostOf<Excel.NamedItem, typeof scalars, typeof itemMethods> {
  readonly api = describeApi("NamedItem", { scalars: [...scalars, "_Id"], navigation: ["worksheetOrNullObject"], methods: itemMethods });

  constructor(
    context: ObjectContext,
    private readonly item: NameModel,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.item.name;
  }
  get name(): string {
    return this.item.name;
  }
  get formula(): unknown {
    return this.item.formula;
  }
  set formula(formula: unknown) {
    if (typeof formula !== "string") throw invalidArgument();
    this.item.formula = formula.startsWith("=") ? formula : `=${formula}`;
    this.context.model.notify({ kind: "names", source: "api" });
  }
  get value(): unknown {
    const place = this.place;
    return place ? this.item.formula.slice(1) : this.item.formula.replace(/^="?|"$/g, "");
  }
  get type(): string {
    return this.place ? "Range" : "String";
  }
  get scope(): string {
    return this.item.sheetId === null ? "Workbook" : "Worksheet";
  }
  get visible(): boolean {
    return this.item.visible;
  }
  set visible(visible: boolean) {
    this.item.visible = visible;
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(comment: string) {
    this.item.comment = comment;
  }
  get worksheetOrNullObject(): ApiObject | null {
    const sheet = this.item.sheetId === null ? undefined : this.context.model.sheet(this.item.sheetId);
    return sheet ? this.context.create.worksheet(sheet) : null;
  }

  delete(): void {
    const { names } = this.context.model;
    names.splice(names.indexOf(this.item), 1);
    this.context.model.notify({ kind: "names", source: "api" });
  }
  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): ApiObject | null {
    return this.place;
  }

  private get place(): ApiObject | null {
    try {
      const { sheet: name, block } = parseAddress(this.item.formula);
      const sheet = name === null ? undefined : this.context.model.sheetByName(name);
      return sheet ? this.context.create.range(sheet, block) : null;
    } catch (error) {
      if (error instanceof AddressError) return null;
      throw error;
    }
  }
}
