/** How do cells get their looks? */
import { fontName, styleOf, type Edge, type Style, type StyleRole } from "../report/theme";
import type { Area } from "../report/types";

const edges: Readonly<Record<Edge, "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight">> = {
  top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight",
};

const inside: Readonly<Partial<Record<Edge, readonly ("InsideHorizontal" | "InsideVertical")[]>>> = { bottom: ["InsideHorizontal"], right: ["InsideVertical"] };

/** Lines between the cells of a range, where every cell has one below it or at its right. */
function applyBorders(range: Excel.Range, borders: NonNullable<Style["borders"]>): void {
  for (const [edge, line] of Object.entries(borders) as [Edge, NonNullable<Style["borders"]>[Edge]][]) {
    if (line === undefined) continue;
    const sides = [edges[edge], ...(inside[edge] ?? [])];
    for (const side of sides) {
      const border = range.format.borders.getItem(side);
      border.style = "Continuous";
      border.color = line.color;
      border.weight = line.weight;
    }
  }
}

export function applyStyle(range: Excel.Range, role: StyleRole): void {
  const style = styleOf(role);
  const { format } = range;
  format.font.size = style.size;
  format.font.bold = style.bold === true;
  format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  format.wrapText = style.wrap === true;
  if (style.indent !== undefined) {
    // Excel indents from the side that the text is aligned to; "General" has none.
    format.horizontalAlignment = style.align ?? "Left";
    format.indentLevel = style.indent;
  }
  if (style.borders !== undefined) applyBorders(range, style.borders);
}

/** The font of all cells of ours, and their middle line. */
export function applyFont(range: Excel.Range): void {
  range.format.font.name = fontName;
  range.format.verticalAlignment = "Center";
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** One value for every cell of a range, which Excel accepts although its types do not say so. */
export function everyCell(value: string): string[][] {
  return value as unknown as string[][];
}
