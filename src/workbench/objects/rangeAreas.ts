/** Excel.RangeAreas: several blocks of one sheet. */
import { itemNotFound } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import { formatAddress } from "../model/address";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

const scalars = ["address", "areaCount", "cellCount"] as const satisfies readonly (keyof Excel.RangeAreas)[];

export class RangeAreasObject extends ApiObject implements HostOf<Excel.RangeAreas, typeof scalars> {
  readonly api = describeApi("RangeAreas", { scalars, navigation: ["areas", "worksheet"], methods: [] });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly blocks: readonly Block[],
  ) {
    super(context);
  }

  get address(): string {
    return this.blocks.map((block) => formatAddress(this.sheet.name, block)).join(",");
  }
  get areaCount(): number {
    return this.blocks.length;
  }
  get cellCount(): number {
    const count = this.blocks.reduce((sum, block) => sum + block.rows * block.columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get areas(): ApiObject {
    return new RangeCollectionObject(this.context, this.sheet, this.blocks);
  }
  get worksheet(): ApiObject {
    return this.context.create.worksheet(this.sheet);
  }
}

const methods = ["getCount", "getItemAt"] as const satisfies readonly (keyof Excel.RangeCollection)[];

class RangeCollectionObject extends ApiCollection implements HostOf<Excel.RangeCollection, readonly [], typeof methods> {
  readonly api = describeCollection("RangeCollection", { methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly blocks: readonly Block[],
  ) {
    super(context);
  }

  get items(): ApiObject[] {
    return this.blocks.map((block) => this.context.create.range(this.sheet, block));
  }
  getCount(): number {
    return this.blocks.length;
  }
  getItem(index: unknown): ApiObject {
    return this.getItemAt(Number(index));
  }
  getItemAt(index: number): ApiObject {
    const block = this.blocks[index];
    if (!block) throw itemNotFound();
    return this.context.create.range(this.sheet, block);
  }
}
