/** Excel.RangeFormat: how the cells of a block look. */
import { requireUnprotected } from "./access";
import { ApiObject, describeApi } from "./apiObject";
import { BorderCollectionObject } from "./rangeBorder";
import { FillObject } from "./rangeFill";
import { FontObject } from "./rangeFont";
import { autofitWidth } from "./autofit";
import { sharedStyle } from "./sharedStyle";
import { invalidArgument } from "./apiError";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/geometry";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { usedPart } from "./rangeNeighbours";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, CellStyle, SheetModel } from "../model/types";

const scalars = [
  "columnWidth", "horizontalAlignment", "indentLevel", "rowHeight", "verticalAlignment", "wrapText",
] as const satisfies readonly (keyof Excel.RangeFormat)[];
const methods = ["autofitColumns", "autofitRows", "adjustIndent"] as const satisfies readonly (keyof Excel.RangeFormat)[];
const navigation = ["borders", "fill", "font", "protection"] as const satisfies readonly (keyof Excel.RangeFormat)[];

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export class RangeFormatObject extends ApiObject implements HostOf<Excel.RangeFormat, typeof scalars, typeof methods> {
  readonly api = describeApi("RangeFormat", { scalars, navigation, methods });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get borders(): ApiObject {
    return new BorderCollectionObject(this.context, this.sheet, this.block);
  }
  get fill(): ApiObject {
    return new FillObject(this.context, this.sheet, this.block);
  }
  get font(): ApiObject {
    return new FontObject(this.context, this.sheet, this.block);
  }
  get protection(): ApiObject {
    return new FormatProtectionObject(this.context, this.sheet, this.block);
  }

  get horizontalAlignment(): string {
    return this.shared((style) => style.horizontal ?? "General") as string;
  }
  set horizontalAlignment(value: string) {
    const horizontal = HORIZONTAL.find((name) => name === value);
    if (!horizontal) throw invalidArgument();
    this.write({ horizontal });
  }
  get verticalAlignment(): string {
    return this.shared((style) => style.vertical ?? "Bottom") as string;
  }
  set verticalAlignment(value: string) {
    const vertical = VERTICAL.find((name) => name === value);
    if (!vertical) throw invalidArgument();
    this.write({ vertical });
  }
  get wrapText(): boolean {
    return this.shared((style) => style.wrap ?? false) as boolean;
  }
  set wrapText(wrap: boolean) {
    this.write({ wrap });
  }
  get indentLevel(): number {
    return this.shared((style) => style.indent ?? 0) as number;
  }
  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument();
    this.write({ indent });
  }
  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }

  get columnWidth(): number {
    return uniform(this.block.column, this.block.columns, this.sheet.columnWidths, DEFAULT_COLUMN_WIDTH) as number;
  }
  set columnWidth(points: number) {
    this.resize(points, this.block.column, this.block.columns, MAX_COLUMNS, this.sheet.columnWidths);
  }
  get rowHeight(): number {
    return uniform(this.block.row, this.block.rows, this.sheet.rowHeights, DEFAULT_ROW_HEIGHT) as number;
  }
  set rowHeight(points: number) {
    this.resize(points, this.block.row, this.block.rows, MAX_ROWS, this.sheet.rowHeights);
  }

  autofitColumns(): void {
    requireUnprotected(this.sheet);
    const used = usedPart(this.sheet.cells, this.block, true);
    if (!used) return;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const width = autofitWidth(this.sheet, { ...used, column, columns: 1 }, this.context.model.culture);
      if (width !== null) this.sheet.columnWidths.set(column, width);
    }
    this.context.model.notify({ kind: "dimensions", sheetId: this.sheet.id, source: "api" });
  }
  autofitRows(): void {
    requireUnprotected(this.sheet);
    for (const row of [...this.sheet.rowHeights.keys()]) {
      if (row >= this.block.row && row < this.block.row + this.block.rows) this.sheet.rowHeights.delete(row);
    }
    this.context.model.notify({ kind: "dimensions", sheetId: this.sheet.id, source: "api" });
  }

  private shared<T>(pick: (style: CellStyle) => T): T | null {
    return sharedStyle(this.sheet.cells, this.block, pick);
  }

  private write(style: CellStyle): void {
    requireUnprotected(this.sheet);
    this.sheet.cells.writeStyle(this.block, style, "api");
  }

  private resize(points: number, first: number, count: number, all: number, sizes: Map<number, number>): void {
    requireUnprotected(this.sheet);
    if (typeof points !== "number" || points < 0 || points > 2000) throw invalidArgument();
    // Excel keeps a size for each row or column; a whole sheet's worth of them would be a million entries.
    if (count === all) throw invalidArgument();
    for (let index = first; index < first + count; index++) sizes.set(index, points);
    this.context.model.notify({ kind: "dimensions", sheetId: this.sheet.id, source: "api" });
  }
}

/** The common size, or null where they differ. */
function uniform(first: number, count: number, sizes: ReadonlyMap<number, number>, standard: number): number | null {
  const size = sizes.get(first) ?? standard;
  const others = [...sizes].filter(([index]) => index >= first && index < first + count);
  const differs = others.some(([, other]) => other !== size) || (size !== standard && others.length < count);
  return differs ? null : size;
}

const protectionScalars = ["locked"] as const satisfies readonly (keyof Excel.FormatProtection)[];

class FormatProtectionObject extends ApiObject implements HostOf<Excel.FormatProtection, typeof protectionScalars> {
  readonly api = describeApi("FormatProtection", { scalars: protectionScalars });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get locked(): boolean {
    return sharedStyle(this.sheet.cells, this.block, (style) => style.locked ?? true) as boolean;
  }
  set locked(locked: boolean) {
    requireUnprotected(this.sheet);
    this.sheet.cells.writeStyle(this.block, { locked }, "api");
  }
}
