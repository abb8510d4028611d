/** What is wrong with the layout of a sheet of blocks? Nothing, where every list is empty. */
import { shownText, spanOf } from "../../src/report/columnWidths";
import { cellWidth, linesOf } from "../../src/report/textWidth";
import { styleOf } from "../../src/report/theme";
import type { Area, BlockSheet, ReportCell } from "../../src/report/types";

export function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

const placeOf = (cell: ReportCell): Area => ({ row: cell.row, column: cell.column, rows: 1, columns: spanOf(cell) });
const nameOf = (cell: ReportCell): string => `${cell.row} ${cell.column}: ${shownText(cell)}`;

export interface LayoutFaults {
  /** Blocks and charts that overlap, and what lies outside the sheet. */
  readonly overlapping: readonly string[];
  readonly outside: readonly string[];
  /** Cells in one place, under a chart, or whose text runs into a neighbour. */
  readonly twice: readonly string[];
  readonly hidden: readonly string[];
  readonly running: readonly string[];
  /** Texts and numbers wider than their columns, and wrapped ones higher than their rows. */
  readonly cut: readonly string[];
  readonly flat: readonly string[];
}

export function layoutFaults(sheet: BlockSheet): LayoutFaults {
  const cells = sheet.blocks.flatMap((block) => block.cells);
  const charts = sheet.blocks.flatMap((block) => block.charts);
  const areas = sheet.blocks.flatMap(({ name, area, charts: own }) => [{ name, area, of: name }, ...own.map(({ id, place }) => ({ name: id, area: place, of: name }))]);
  // A block's own chart may lie within its area; no cell lies under it.
  const strangers = (a: (typeof areas)[number], b: (typeof areas)[number]): boolean => a.of !== b.of || (a.name !== a.of && b.name !== b.of);
  const inside = ({ row, column, rows, columns }: Area): boolean => row >= 0 && row + rows <= sheet.rows && column + columns <= sheet.widths.length;
  const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const width = (cell: ReportCell): number => sheet.widths.slice(cell.column, cell.column + spanOf(cell)).reduce((a, b) => a + b, 0);
  const at = cells.map(({ row, column }) => `${row} ${column}`);
  return {
    overlapping: areas.flatMap((a, i) => areas.slice(i + 1).flatMap((b) => (strangers(a, b) && overlap(a.area, b.area) ? [`${a.name} ${b.name}`] : []))),
    outside: [...areas.filter(({ area }) => !inside(area)).map(({ name }) => name), ...cells.filter((cell) => !inside(placeOf(cell))).map(nameOf)],
    twice: at.filter((place, i) => at.indexOf(place) !== i),
    hidden: cells.filter((cell) => charts.some(({ place }) => overlap(placeOf(cell), place))).map(nameOf),
    running: cells.filter((cell) => Array.from({ length: spanOf(cell) - 1 }, (_, i) => `${cell.row} ${cell.column + 1 + i}`).some((next) => taken.has(next))).map(nameOf),
    cut: cells.filter((cell) => cellWidth(shownText(cell), cell.style) > width(cell)).map(nameOf),
    flat: cells.filter((cell) => {
      const { size, wrap } = styleOf(cell.style);
      return wrap === true && size * linesOf(shownText(cell), cell.style, width(cell)).length > (sheet.heights[cell.row] ?? 0);
    }).map(nameOf),
  };
}

export const noFaults: LayoutFaults = { overlapping: [], outside: [], twice: [], hidden: [], running: [], cut: [], flat: [] };

/** Printed on A4, one page across: how many times the size on the screen. */
export function printScale({ widths, orientation }: BlockSheet): number {
  // A4 is 595 by 842 points; the margins take 28 on each side.
  return ((orientation === "Portrait" ? 595 : 842) - 2 * 28) / widths.reduce((a, b) => a + b, 0);
}
