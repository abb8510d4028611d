/** Excel.ChartFont, ChartFill, ChartLineFormat and the format objects that hold them: how parts of a chart look. */
import { ApiObject, describeApi } from "./apiObject";
import { ChartPartObject } from "./chartPart";
import { readColor } from "./color";
import type { HostOf } from "./apiObject";
import type { ObjectContext } from "./context";
import type { ChartModel, ChartPart, Font, SheetModel } from "../model/types";

const fontScalars = ["bold", "color", "italic", "name", "size", "underline"] as const satisfies readonly (keyof Excel.ChartFont)[];

export class ChartFontObject extends ChartPartObject implements HostOf<Excel.ChartFont, typeof fontScalars> {
  readonly api = describeApi("ChartFont", { scalars: fontScalars });

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    private readonly part: ChartPart,
  ) {
    super(context, sheet, chart);
  }

  get bold(): boolean {
    return this.font.bold ?? false;
  }
  set bold(bold: boolean) {
    this.write({ bold });
  }
  get italic(): boolean {
    return this.font.italic ?? false;
  }
  set italic(italic: boolean) {
    this.write({ italic });
  }
  get underline(): string {
    return this.font.underline === true ? "Single" : "None";
  }
  set underline(style: string) {
    this.write({ underline: style !== "None" });
  }
  get color(): string {
    return this.font.color ?? "#595959";
  }
  set color(color: string) {
    this.write({ color: readColor(color) });
  }
  get size(): number {
    return this.font.size ?? (this.part === "title" ? 14 : 9);
  }
  set size(size: number) {
    this.write({ size });
  }
  get name(): string {
    return this.font.name ?? "Calibri";
  }
  set name(name: string) {
    this.write({ name });
  }

  private get font(): Font {
    return this.chart.fonts?.[this.part] ?? {};
  }
  private write(font: Font): void {
    this.change(() => (this.chart.fonts = { ...this.chart.fonts, [this.part]: { ...this.font, ...font } }));
  }
}

/** A colour that can be read, set and taken away. */
export interface ColorSlot {
  read(): string;
  write(color: string): void;
}

const fillMethods = ["clear", "getSolidColor", "setSolidColor"] as const satisfies readonly (keyof Excel.ChartFill)[];

export class ChartFillObject extends ApiObject implements HostOf<Excel.ChartFill, readonly [], typeof fillMethods> {
  readonly api = describeApi("ChartFill", { methods: fillMethods });

  constructor(
    context: ObjectContext,
    private readonly slot: ColorSlot,
  ) {
    super(context);
  }

  clear(): void {
    this.slot.write("");
  }
  getSolidColor(): string {
    return this.slot.read();
  }
  setSolidColor(color: string): void {
    this.slot.write(readColor(color));
  }
}

const lineScalars = ["color", "lineStyle", "weight"] as const satisfies readonly (keyof Excel.ChartLineFormat)[];
const lineMethods = ["clear"] as const satisfies readonly (keyof Excel.ChartLineFormat)[];

/** Lines have a colour in the workbench; style and weight are accepted and not shown. */
export class ChartLineObject extends ApiObject implements HostOf<Excel.ChartLineFormat, typeof lineScalars, typeof lineMethods> {
  readonly api = describeApi("ChartLineFormat", { scalars: lineScalars, methods: lineMethods });
  lineStyle = "Continuous";
  weight = 0.75;

  constructor(
    context: ObjectContext,
    private readonly slot: ColorSlot,
  ) {
    super(context);
  }

  get color(): string {
    return this.slot.read();
  }
  set color(color: string) {
    this.slot.write(readColor(color));
  }
  clear(): void {
    this.slot.write("");
  }
}

/** What the format of a part offers. */
export interface FormatParts {
  readonly fill?: ColorSlot;
  readonly line?: ColorSlot;
  readonly border?: ColorSlot;
  readonly font?: ChartPart;
}

export class ChartFormatObject extends ChartPartObject {
  readonly api;

  constructor(
    context: ObjectContext,
    sheet: SheetModel,
    chart: ChartModel,
    className: string,
    private readonly parts: FormatParts,
  ) {
    super(context, sheet, chart);
    this.api = describeApi(className, { navigation: Object.keys(parts) });
  }

  get fill(): ApiObject | null {
    return this.parts.fill ? new ChartFillObject(this.context, this.parts.fill) : null;
  }
  get line(): ApiObject | null {
    return this.parts.line ? new ChartLineObject(this.context, this.parts.line) : null;
  }
  get border(): ApiObject | null {
    return this.parts.border ? new ChartLineObject(this.context, this.parts.border) : null;
  }
  get font(): ApiObject | null {
    return this.parts.font ? new ChartFontObject(this.context, this.sheet, this.chart, this.parts.font) : null;
  }
}
