/** Excel.RangeBorderCollection: the lines around and between the cells of a block. */
import { requireUnprotected } from "./access";
import { invalidArgument } from "./apiError";
import { ApiCollection, ApiObject, describeApi, describeCollection } from "./apiObject";
import { readColor } from "./color";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, BorderEdge, CellStyle, SheetModel } from "../model/types";

type Line = NonNullable<NonNullable<CellStyle["borders"]>[BorderEdge]>;
type Index = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** For each line: which edges of which cells it is made of. */
const PARTS: Record<Index, (block: Block) => readonly (readonly [BorderEdge, Block])[]> = {
  EdgeTop: (block) => [["top", { ...block, rows: 1 }]],
  EdgeBottom: (block) => [["bottom", { ...block, row: block.row + block.rows - 1, rows: 1 }]],
  EdgeLeft: (block) => [["left", { ...block, columns: 1 }]],
  EdgeRight: (block) => [["right", { ...block, column: block.column + block.columns - 1, columns: 1 }]],
  InsideHorizontal: (block) =>
    block.rows < 2 ? [] : [["bottom", { ...block, rows: block.rows - 1 }], ["top", { ...block, row: block.row + 1, rows: block.rows - 1 }]],
  InsideVertical: (block) =>
    block.columns < 2 ? [] : [["right", { ...block, columns: block.columns - 1 }], ["left", { ...block, column: block.column + 1, columns: block.columns - 1 }]],
};
const INDEXES = Object.keys(PARTS) as Index[];

const methods = ["getItem"] as const satisfies readonly (keyof Excel.RangeBorderCollection)[];

export class BorderCollectionObject extends ApiCollection implements HostOf<Excel.RangeBorderCollection, readonly ["count"], typeof methods> {
  readonly api = describeCollection("RangeBorderCollection", { scalars: ["count"], methods: [...methods, "getItemAt"] });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get count(): number {
    return INDEXES.length;
  }
  get items(): BorderObject[] {
    return INDEXES.map((index) => new BorderObject(this.context, this.sheet, this.block, index));
  }
  getItem(key: string): ApiObject {
    const index = INDEXES.find((name) => name === key);
    if (!index) throw invalidArgument();
    return new BorderObject(this.context, this.sheet, this.block, index);
  }
  getItemAt(position: number): ApiObject {
    return this.getItem(INDEXES[position] ?? "");
  }
}

const scalars = ["color", "sideIndex", "style", "weight"] as const satisfies readonly (keyof Excel.RangeBorder)[];

class BorderObject extends ApiObject implements HostOf<Excel.RangeBorder, typeof scalars> {
  readonly api = describeApi("RangeBorder", { scalars: [...scalars, "id"] });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
    readonly sideIndex: Index,
  ) {
    super(context);
  }

  get id(): string {
    return this.sideIndex;
  }
  get style(): string {
    return this.line?.style ?? "None";
  }
  set style(style: string) {
    this.write({ style });
  }
  get color(): string {
    return this.line?.color ?? "#000000";
  }
  set color(value: string) {
    this.write({ color: readColor(value) });
  }
  get weight(): string {
    return this.line?.weight ?? "Thin";
  }
  set weight(weight: string) {
    this.write({ weight });
  }

  private get line(): Line | undefined {
    const [part] = PARTS[this.sideIndex](this.block);
    return part && this.sheet.cells.style(part[1].row, part[1].column)?.borders?.[part[0]];
  }

  private write(change: Partial<Line>): void {
    requireUnprotected(this.sheet);
    // A colour or weight alone draws a continuous line, as in Excel.
    const line: Line = { style: "Continuous", color: "#000000", ...this.line, ...change };
    for (const [edge, block] of PARTS[this.sideIndex](this.block)) this.sheet.cells.writeStyle(block, { borders: { [edge]: line } }, "api");
  }
}
