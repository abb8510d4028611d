/** How does Univer write a cell's look? */
import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { FONT_FAMILY, shownSize } from "./screenFont";
import type { IBorderData, ICellData, IStyleData } from "@univerjs/core";
import type { CellLook } from "./cellLook";
import type { CellStyle, CellValue } from "../model/types";

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

const POINTS_PER_INDENT = 7;

function borders(style: CellStyle): IBorderData | undefined {
  if (!style.borders) return undefined;
  const result: IBorderData = {};
  const keys = { top: "t", bottom: "b", left: "l", right: "r" } as const;
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const border = style.borders[edge];
    if (!border || border.style === "None") continue;
    const weight = border.weight === "Thick" ? BorderStyleTypes.THICK : border.weight === "Medium" ? BorderStyleTypes.MEDIUM : undefined;
    result[keys[edge]] = { s: weight ?? BORDERS[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return result;
}

function font(style: CellStyle): IStyleData {
  const { font: own } = style;
  return {
    ff: own?.name === undefined ? FONT_FAMILY : `"${own.name}", ${FONT_FAMILY}`,
    fs: shownSize(own?.size ?? 11),
    ...(own?.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(own?.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(own?.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(own?.color ? { cl: { rgb: own.color } } : {}),
  };
}

export function univerStyle({ style, align }: CellLook): IStyleData {
  const lines = borders(style);
  const indent = (style.indent ?? 0) * POINTS_PER_INDENT;
  return {
    ...font(style),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ht: HORIZONTAL[align],
    vt: VERTICAL[style.vertical ?? "Bottom"],
    tb: style.wrap ? WrapStrategy.WRAP : align === "right" ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW,
    ...(lines ? { bd: lines } : {}),
    ...(indent > 0 ? { pd: align === "right" ? { r: indent + 2 } : { l: indent + 2 } } : {}),
  };
}

const NO_BREAK_SPACE = "\u00a0";
/** Of a space, in parts of the font's size, as the common sans-serif fonts have it. */
const SPACE_WIDTH = 0.25;

/**
 * The text to draw. Univer forgets the indent when it asks whether a text is wider than its cell and may flow into the
 * next: spaces as wide as the indent, behind the text, make it count.
 */
export function shownText({ text, style, align }: CellLook): string {
  const indent = (style.indent ?? 0) * POINTS_PER_INDENT;
  if (text === "" || indent === 0 || align !== "left") return text;
  return text + NO_BREAK_SPACE.repeat(Math.ceil((indent + 2) / (SPACE_WIDTH * (style.font?.size ?? 11))));
}

/** A cell as Univer keeps it: what is in it, not how it looks. */
export function univerCell(value: CellValue, formula: string | undefined): ICellData | null {
  const f = formula === undefined ? {} : { f: formula };
  if (value === null) return formula === undefined ? null : { ...f };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...f };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING, ...f };
}
