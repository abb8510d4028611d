/** Excel.RangeFill: the colour behind the cells of a block. */
import { requireUnprotected } from "./access";
import { ApiObject, describeApi } from "./apiObject";
import { readColor } from "./color";
import { sharedStyle } from "./sharedStyle";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

const scalars = ["color"] as const satisfies readonly (keyof Excel.RangeFill)[];
const methods = ["clear"] as const satisfies readonly (keyof Excel.RangeFill)[];

export class FillObject extends ApiObject implements HostOf<Excel.RangeFill, typeof scalars, typeof methods> {
  readonly api = describeApi("RangeFill", { scalars, methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get color(): string {
    return sharedStyle(this.sheet.cells, this.block, (style) => style.fill ?? "#FFFFFF") ?? "";
  }
  set color(value: string) {
    requireUnprotected(this.sheet);
    this.sheet.cells.writeStyle(this.block, { fill: readColor(value) }, "api");
  }
  clear(): void {
    requireUnprotected(this.sheet);
    this.sheet.cells.writeStyle(this.block, { fill: "" }, "api");
  }
}
