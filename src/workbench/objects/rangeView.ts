/** Excel.RangeView: the cells of a block that can be seen, without hidden rows and columns. */
import { ApiObject, describeApi } from "./apiObject";
import { formatAddress } from "../model/address";
import { cellBlock } from "../model/block";
import { readWireValues } from "./rangeContent";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, SheetModel } from "../model/types";

const scalars = ["cellAddresses", "columnCount", "index", "rowCount", "values"] as const satisfies readonly (keyof Excel.RangeView)[];

export class RangeViewObject extends ApiObject implements HostOf<Excel.RangeView, typeof scalars> {
  readonly api = describeApi("RangeView", { scalars, methods: [] });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get index(): number {
    return 0;
  }
  get rowCount(): number {
    return this.rows.length;
  }
  get columnCount(): number {
    return this.columns.length;
  }
  get cellAddresses(): unknown {
    return this.rows.map((row) => this.columns.map((column) => formatAddress(this.sheet.name, cellBlock(row, column))));
  }
  get values(): unknown {
    const all = readWireValues(this.context, this.sheet.cells, this.block) as unknown[][] | null;
    return all && this.rows.map((row) => this.columns.map((column) => all[row - this.block.row]?.[column - this.block.column]));
  }

  private get rows(): number[] {
    return shown(this.block.row, this.block.rows, this.sheet.hiddenRows);
  }
  private get columns(): number[] {
    return shown(this.block.column, this.block.columns, this.sheet.hiddenColumns);
  }
}

function shown(first: number, count: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, i) => first + i).filter((index) => !hidden.has(index));
}
