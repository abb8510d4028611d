/** How does an Excel table style colour a cell? */
import { blockContains } from "../model/block";
import type { CellStyle, SheetModel, TableModel } from "../model/types";

/** Accents of the Office theme, in the order in which table styles count them; the first is for the colourless ones. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour mixed with white. */
function tint(color: string, share: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

interface Look {
  readonly header: CellStyle;
  readonly band: string | null;
  readonly line: string;
}

function lookOf(style: string): Look | null {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (family === undefined) return null;
  const accent = ACCENTS[(Number(number) - 1) % 7] ?? "#404040";
  if (family === "Light") {
    return { header: { font: { bold: true, color: accent } }, band: tint(accent, 0.85), line: accent };
  }
  return { header: { fill: accent, font: { bold: true, color: "#FFFFFF" } }, band: tint(accent, 0.82), line: tint(accent, 0.4) };
}

const looks = new Map<string, Look | null>();

function remembered(style: string): Look | null {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const look = lookOf(style);
  looks.set(style, look);
  return look;
}

function styleInside(table: TableModel, look: Look, row: number): CellStyle {
  const { block, showHeaders, showTotals, showBandedRows } = table;
  const line = { style: "Continuous", color: look.line };
  if (showHeaders && row === block.row) return { ...look.header, borders: { bottom: line } };
  if (showTotals && row === block.row + block.rows - 1) return { font: { bold: true }, borders: { top: line } };
  const first = block.row + (showHeaders ? 1 : 0);
  const style: CellStyle = { borders: { bottom: { style: "Continuous", color: tintOfLine(look) } } };
  if (showBandedRows && look.band && (row - first) % 2 === 0) style.fill = look.band;
  return style;
}

function tintOfLine(look: Look): string {
  return look.band ?? look.line;
}

/** The style that the table around the cell gives it, if there is one. */
export function tableStyleAt(sheet: SheetModel, row: number, column: number): CellStyle | null {
  const table = sheet.tables.find(({ block }) => blockContains(block, row, column));
  const look = table ? remembered(table.style) : null;
  return table && look ? styleInside(table, look, row) : null;
}
