/** Excel.RangeFont: the font of the cells of a block. */
import { requireUnprotected } from "./access";
import { invalidArgument } from "./apiError";
import { ApiObject, describeApi } from "./apiObject";
import { readColor } from "./color";
import { sharedStyle } from "./sharedStyle";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { Block, Font, SheetModel } from "../model/types";

const scalars = ["bold", "color", "italic", "name", "size", "underline"] as const satisfies readonly (keyof Excel.RangeFont)[];

export class FontObject extends ApiObject implements HostOf<Excel.RangeFont, typeof scalars> {
  readonly api = describeApi("RangeFont", { scalars });

  constructor(
    context: ObjectContext,
    private readonly sheet: SheetModel,
    private readonly block: Block,
  ) {
    super(context);
  }

  get bold(): boolean {
    return this.shared((font) => font.bold ?? false) as boolean;
  }
  set bold(bold: boolean) {
    this.write({ bold });
  }
  get italic(): boolean {
    return this.shared((font) => font.italic ?? false) as boolean;
  }
  set italic(italic: boolean) {
    this.write({ italic });
  }
  get underline(): string {
    return this.shared((font) => (font.underline === true ? "Single" : "None")) as string;
  }
  set underline(style: string) {
    this.write({ underline: style !== "None" });
  }
  get color(): string {
    return this.shared((font) => font.color ?? "#000000") as string;
  }
  set color(value: string) {
    this.write({ color: readColor(value) });
  }
  get size(): number {
    return this.shared((font) => font.size ?? 11) as number;
  }
  set size(size: number) {
    if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument();
    this.write({ size });
  }
  get name(): string {
    return this.shared((font) => font.name ?? "Calibri") as string;
  }
  set name(name: string) {
    this.write({ name });
  }

  private shared<T>(pick: (font: Font) => T): T | null {
    return sharedStyle(this.sheet.cells, this.block, (style) => pick(style.font ?? {}));
  }

  private write(font: Font): void {
    requireUnprotected(this.sheet);
    this.sheet.cells.writeStyle(this.block, { font }, "api");
  }
}
