/** Which look does each number in a file's style part stand for? */
import type { BorderEdge, CellStyle, Font } from "../../model/types";
import { builtInFormat } from "./numberFormats";
import { themeColors } from "./theme";
import { child, childrenOf, descendants, flag, numberOf, type Node } from "./xmlTree";

export interface Look {
  readonly style: CellStyle;
  readonly numberFormat: string;
}

export interface FileStyles {
  readonly looks: readonly Look[];
  readonly conditional: readonly CellStyle[];
}

/** The 56 colours that old files number; the first eight come twice. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" ");

export function readTheme(theme: Node | undefined): readonly string[] {
  const scheme = descendants(theme, "clrScheme")[0];
  const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  return order.map((slot, index) => {
    const color = child(scheme, slot)?.children[0];
    return color?.attributes.lastClr ?? (color?.name === "srgbClr" ? color.attributes.val : undefined) ?? themeColors[index] ?? "000000";
  });
}

/** Turns a colour of the file into #RRGGBB, whichever way it is named. */
export function colorReader(theme: readonly string[]): ColorOf {
  return (node) => readColor(node, theme);
}

export function readStyles(root: Node | undefined, theme: readonly string[]): FileStyles {
  const colorOf = colorReader(theme);
  const formats = new Map(descendants(child(root, "numFmts"), "numFmt").map((node) => [numberOf(node, "numFmtId") ?? -1, node.attributes.formatCode ?? "General"]));
  const fonts = childrenOf(child(root, "fonts"), "font");
  const base = readFont(fonts[0], colorOf);
  const fontList = fonts.map((node) => unlike(readFont(node, colorOf), base));
  const fills = childrenOf(child(root, "fills"), "fill").map((node) => readFill(node, colorOf));
  const borders = childrenOf(child(root, "borders"), "border").map((node) => readBorders(node, colorOf));
  const looks = childrenOf(child(root, "cellXfs"), "xf").map((xf): Look => {
    const id = numberOf(xf, "numFmtId") ?? 0;
    const parts = { font: fontList[numberOf(xf, "fontId") ?? 0], fill: fills[numberOf(xf, "fillId") ?? 0], borders: borders[numberOf(xf, "borderId") ?? 0] };
    return { style: { ...styleOf(parts), ...readAlignment(xf) }, numberFormat: formats.get(id) ?? builtInFormat(id) ?? "General" };
  });
  const conditional = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => {
    const font = child(dxf, "font");
    return styleOf({
      font: font && markedFont(font, colorOf),
      fill: readConditionalFill(child(dxf, "fill"), colorOf),
      borders: child(dxf, "border") && readBorders(child(dxf, "border"), colorOf),
    });
  });
  return { looks: looks.length > 0 ? looks : [{ style: {}, numberFormat: "General" }], conditional };
}

interface Parts {
  readonly font: Font | undefined;
  readonly fill: string | undefined;
  readonly borders: CellStyle["borders"] | undefined;
}

function styleOf({ font, fill, borders }: Parts): CellStyle {
  return {
    ...(font && Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function readColor(node: Node | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const { rgb, theme: slot, indexed: index } = node.attributes;
  const plain = rgb !== undefined ? rgb.slice(-6) : slot !== undefined ? theme[Number(slot)] : index !== undefined ? indexed[Number(index)] : undefined;
  return plain === undefined ? undefined : `#${tinted(plain, numberOf(node, "tint") ?? 0)}`;
}

/** A tint moves the lightness towards white or black by that share; per channel that is the same for greys and close for others. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return channels.join("").toUpperCase();
}

type ColorOf = (node: Node | undefined) => string | undefined;

function markedFont(node: Node, colorOf: ColorOf): Font {
  const color = colorOf(child(node, "color"));
  return {
    ...(markOf(node, "b") ? { bold: true } : {}),
    ...(markOf(node, "i") ? { italic: true } : {}),
    ...(markOf(node, "u") ? { underline: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

function readFont(node: Node | undefined, colorOf: ColorOf): Font {
  if (!node) return {};
  const size = numberOf(child(node, "sz"), "val");
  const name = child(node, "name")?.attributes.val;
  return { ...markedFont(node, colorOf), ...(size === undefined ? {} : { size }), ...(name === undefined ? {} : { name }) };
}

function markOf(node: Node, name: string): boolean {
  const mark = child(node, name);
  return mark !== undefined && mark.attributes.val !== "none" && flag(mark, "val", true);
}

/** What a font says differently from the file's default font, which is the model's default whatever its name. */
function unlike(font: Font, base: Font): Font {
  const { color, size, name, ...marks } = font;
  return {
    ...marks,
    ...(color !== undefined && color !== base.color ? { color } : {}),
    ...(size !== undefined && size !== base.size ? { size } : {}),
    ...(name !== undefined && name !== base.name ? { name } : {}),
  };
}

function readFill(node: Node, colorOf: ColorOf): string | undefined {
  const pattern = child(node, "patternFill");
  const type = pattern?.attributes.patternType;
  return type === undefined || type === "none" || type === "gray125" ? undefined : colorOf(child(pattern, "fgColor"));
}

/** In conditional formats a solid fill is named by its background. */
function readConditionalFill(node: Node | undefined, colorOf: ColorOf): string | undefined {
  const pattern = child(node, "patternFill");
  return colorOf(child(pattern, "bgColor")) ?? colorOf(child(pattern, "fgColor"));
}

const lines: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"], hair: ["Continuous", "Hairline"],
  double: ["Double", "Thick"], dotted: ["Dot", "Thin"], dashed: ["Dash", "Thin"], mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"], mediumDashDot: ["DashDot", "Medium"], dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"], slantDashDot: ["SlantDashDot", "Medium"],
};

function readBorders(node: Node | undefined, colorOf: ColorOf): CellStyle["borders"] {
  const borders: Partial<Record<BorderEdge, { style: string; color: string; weight?: string }>> = {};
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const line = child(node, edge);
    const known = lines[line?.attributes.style ?? ""];
    if (known) borders[edge] = { style: known[0], weight: known[1], color: colorOf(child(line, "color")) ?? "#000000" };
  }
  return borders;
}

const horizontals = { left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify" } as const;

function readAlignment(xf: Node): CellStyle {
  const alignment = child(xf, "alignment");
  const { horizontal, vertical } = alignment?.attributes ?? {};
  const indent = numberOf(alignment, "indent");
  const across = horizontal !== undefined && horizontal in horizontals ? horizontals[horizontal as keyof typeof horizontals] : undefined;
  return {
    ...(across ? { horizontal: across } : {}),
    ...(vertical === "top" ? { vertical: "Top" as const } : vertical === "center" ? { vertical: "Center" as const } : {}),
    ...(flag(alignment, "wrapText") ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
    ...(child(xf, "protection") && !flag(child(xf, "protection"), "locked", true) ? { locked: false } : {}),
  };
}
