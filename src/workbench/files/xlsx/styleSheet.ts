/** Which looks does a file contain, and by which number does a cell name its look? */
import type { BorderEdge, CellStyle } from "../../model/types";
import { builtInId, firstOwnFormat } from "./numberFormats";
import { counted, element, xmlHead } from "./xml";

const edges: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** A list in which equal entries share one index. */
class Interned {
  readonly entries: string[] = [];
  private readonly index = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const entry of first) this.at(entry);
  }

  at(entry: string): number {
    const known = this.index.get(entry);
    if (known !== undefined) return known;
    this.entries.push(entry);
    this.index.set(entry, this.entries.length - 1);
    return this.entries.length - 1;
  }
}

const defaultFont = fontXml({});

/** Collects styles while the sheets are written; `toXml` last. */
export class StyleSheet {
  private readonly fonts = new Interned(defaultFont);
  private readonly fills = new Interned(fillXml("none"), fillXml("gray125"));
  private readonly borders = new Interned(borderXml({}));
  private readonly formats = new Map<string, number>();
  private readonly xfs = new Interned(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly dxfs = new Interned();
  private readonly known = new Map<CellStyle, Map<string, number>>();

  /** Number of a look for cells; `quoted` marks text that would be a formula if it were typed again. */
  xf(style: CellStyle, format: string, quoted = false): number {
    const key = quoted ? `'${format}` : format;
    let byFormat = this.known.get(style);
    if (!byFormat) this.known.set(style, (byFormat = new Map()));
    let id = byFormat.get(key);
    if (id === undefined) byFormat.set(key, (id = this.newXf(style, format, quoted)));
    return id;
  }

  /** Number of a look for conditional formats. */
  dxf(style: CellStyle): number {
    const font = style.font ? element("font", {}, fontMarks(style.font), style.font.color ? element("color", { rgb: argb(style.font.color) }) : "") : "";
    const fill = style.fill ? element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(style.fill) }))) : "";
    return this.dxfs.at(element("dxf", {}, font, fill, style.borders ? borderXml(style) : ""));
  }

  toXml(): string {
    const own = [...this.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return (
      xmlHead +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        counted("numFmts", own),
        counted("fonts", this.fonts.entries),
        counted("fills", this.fills.entries),
        counted("borders", this.borders.entries),
        counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        counted("cellXfs", this.xfs.entries),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        element("dxfs", { count: this.dxfs.entries.length }, ...this.dxfs.entries),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
      )
    );
  }

  private newXf(style: CellStyle, format: string, quoted: boolean): number {
    const numFmtId = this.formatId(format);
    const fontId = this.fonts.at(fontXml(style));
    const fillId = style.fill ? this.fills.at(fillXml("solid", style.fill)) : 0;
    const borderId = style.borders ? this.borders.at(borderXml(style)) : 0;
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? element("protection", { locked: false }) : "";
    return this.xfs.at(
      element(
        "xf",
        {
          numFmtId, fontId, fillId, borderId, xfId: 0,
          quotePrefix: quoted || undefined,
          applyNumberFormat: numFmtId > 0 || undefined, applyFont: fontId > 0 || undefined, applyFill: fillId > 0 || undefined,
          applyBorder: borderId > 0 || undefined, applyAlignment: alignment !== "" || undefined, applyProtection: protection !== "" || undefined,
        },
        alignment,
        protection,
      ),
    );
  }

  private formatId(format: string): number {
    const fixed = format === "" ? 0 : (builtInId(format) ?? this.formats.get(format));
    if (fixed !== undefined) return fixed;
    const id = firstOwnFormat + this.formats.size;
    this.formats.set(format, id);
    return id;
  }
}

function fontMarks(font: NonNullable<CellStyle["font"]>): string {
  return (font.bold ? "<b/>" : "") + (font.italic ? "<i/>" : "") + (font.underline ? "<u/>" : "");
}

function fontXml({ font = {} }: CellStyle): string {
  return element(
    "font",
    {},
    fontMarks(font),
    element("sz", { val: font.size ?? 11 }),
    element("color", font.color ? { rgb: argb(font.color) } : { theme: 1 }),
    element("name", { val: font.name ?? "Calibri" }),
    element("family", { val: 2 }),
    font.name === undefined ? element("scheme", { val: "minor" }) : "",
  );
}

function fillXml(pattern: string, color?: string): string {
  const colors = color === undefined ? "" : element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: pattern }, colors));
}

/** Excel's API names a line and a weight; files have one name for both. */
function lineName(style: string, weight: string | undefined): string {
  const plain = weight === "Thick" ? "thick" : weight === "Medium" ? "medium" : weight === "Hairline" ? "hair" : "thin";
  const heavy = weight === "Medium" || weight === "Thick";
  const names: Readonly<Record<string, string>> = {
    Continuous: plain, Double: "double", Dot: "dotted", Dash: heavy ? "mediumDashed" : "dashed",
    DashDot: heavy ? "mediumDashDot" : "dashDot", DashDotDot: heavy ? "mediumDashDotDot" : "dashDotDot", SlantDashDot: "slantDashDot",
  };
  return names[style] ?? plain;
}

function borderXml({ borders = {} }: CellStyle): string {
  const lines = edges.map((edge) => {
    const border = borders[edge];
    if (!border || border.style === "None") return element(edge);
    return element(edge, { style: lineName(border.style, border.weight) }, element("color", { rgb: argb(border.color) }));
  });
  return element("border", {}, ...lines, element("diagonal"));
}

function alignmentXml(style: CellStyle): string {
  const horizontal = style.horizontal && style.horizontal !== "General" ? style.horizontal.toLowerCase() : undefined;
  const vertical = style.vertical && style.vertical !== "Bottom" ? style.vertical.toLowerCase() : undefined;
  if (!horizontal && !vertical && !style.wrap && !style.indent) return "";
  return element("alignment", { horizontal, vertical, wrapText: style.wrap || undefined, indent: style.indent || undefined });
}
