/** How wide must the Summary's columns and how high its rows be, so that nothing is cut off? */
import { cellWidth, linesOf } from "./textWidth";
import { spacing, styleOf, type StyleRole } from "./theme";
import type { Block, ReportCell } from "./types";

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Wide for money, narrow for counts and shares; the pair is a card. The first holds the names of segments, too. */
export const gridWidths: readonly number[] = [124, 60, 104, 60, 104, 60, 104, 60];

/** Points that a text across the whole grid has at least. */
export const narrowestWidth = total(gridWidths);

/** A changed assumption may lengthen a result by a digit; the large figures on cards double at most. */
const roomToGrow = 10;
const roomOnCards = 2;

/** The longest text that a cell can show. */
export function shownText(cell: ReportCell): string {
  if (cell.kind === "label") return cell.text;
  if (cell.value === null) return "";
  if (typeof cell.value === "string") return cell.value;
  const grows = cell.kind === "formula" || cell.kind === "input";
  const room = cell.style === "cardValue" ? roomOnCards : roomToGrow;
  const value = grows && cell.format?.code.includes("%") !== true ? cell.value * room : cell.value;
  return cell.format?.show(value) ?? String(value);
}

/** A number has its own column only; what does not fit would show as ####. */
export function spanOf(cell: ReportCell): number {
  const isText = cell.kind === "label" || typeof cell.value === "string";
  return isText ? (cell.span ?? 1) : 1;
}

/** Width of each column in points: at least `narrowest`, and wide enough for every cell. */
export function columnWidths(blocks: readonly Block[], narrowest: readonly number[]): number[] {
  const widths = [...narrowest];
  const cells = blocks.flatMap(({ cells: own }) => own).sort((a, b) => spanOf(a) - spanOf(b));
  for (const cell of cells) {
    const span = spanOf(cell);
    const missing = cellWidth(shownText(cell), cell.style) - total(widths.slice(cell.column, cell.column + span));
    if (missing > 0) widths[cell.column] = (widths[cell.column] ?? 0) + missing;
  }
  return widths.map(Math.ceil);
}

const ownHeights: Partial<Record<StyleRole, number>> = {
  title: spacing.title,
  heading: spacing.heading,
  cardLabel: spacing.cardLabel,
  cardValue: spacing.cardValue,
  cardNote: spacing.cardNote,
  aboutLabel: spacing.about,
  note: spacing.about,
};

const lineHeight = 1.3;

/** Points; Excel allows no more. */
const tallestRow = 409;

function cellHeight(cell: ReportCell, widths: readonly number[]): number {
  const { size, wrap } = styleOf(cell.style);
  const room = total(widths.slice(cell.column, cell.column + spanOf(cell)));
  const lines = wrap === true ? linesOf(shownText(cell), cell.style, room).length : 1;
  const wrapped = lines > 1 ? lines * size * lineHeight + spacing.linePadding : 0;
  return Math.min(tallestRow, Math.max(ownHeights[cell.style] ?? spacing.row, wrapped));
}

/** Height of each row in points. Rows without cells are gaps, except where a chart stands. */
export function rowHeights(blocks: readonly Block[], rows: number, widths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => 0);
  for (const cell of blocks.flatMap(({ cells }) => cells)) {
    heights[cell.row] = Math.max(heights[cell.row] ?? 0, cellHeight(cell, widths));
  }
  const charted = (row: number): boolean =>
    blocks.some(({ charts }) => charts.some(({ place }) => row >= place.row && row < place.row + place.rows));
  return heights.map((height, row) => Math.ceil(height === 0 ? (charted(row) ? spacing.row : spacing.gap) : height));
}

