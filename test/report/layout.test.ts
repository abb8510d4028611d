import { languageIds } from "../../src/catalogue/languages";
import { shownText, spanOf } from "../../src/report/columnWidths";
import { cellWidth, linesOf } from "../../src/report/textWidth";
import { styleOf } from "../../src/report/theme";
import type { Area } from "../../src/report/types";
import { cellsOf, exampleReport, exampleRequest } from "./exampleReport";

function overlap(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

const cases = languageIds.flatMap((language) => [[language, "without a prediction", null], [language, "with one", exampleRequest]] as const);

describe.each(cases)("report > layout > %s %s", (language, _, request) => {
  const { report } = exampleReport(language, {}, request);
  const { summary, customers } = report;
  const cells = cellsOf(report);
  const charts = summary.blocks.flatMap((block) => block.charts);
  const areas = [...summary.blocks.map(({ name, area }) => ({ name, area })), ...charts.map(({ id, place }) => ({ name: id, area: place }))];

  it("lets no two blocks or charts overlap", () => {
    const pairs = areas.flatMap((a, i) => areas.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a.area, b.area)).map(([a, b]) => `${a.name} ${b.name}`)).toEqual([]);
  });

  it("keeps everything on the sheet's eight columns and rows", () => {
    const inside = ({ row, column, rows, columns }: Area): boolean => row + rows <= summary.rows && column + columns <= summary.widths.length;
    expect(areas.filter(({ area }) => !inside(area))).toEqual([]);
    expect(cells.filter((cell) => !inside({ ...cell, rows: 1, columns: spanOf(cell) }))).toEqual([]);
  });

  it("puts no cell under a chart and no two in one place", () => {
    const at = cells.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(at).size).toBe(at.length);
    const hidden = cells.filter((cell) => charts.some(({ place }) => overlap({ ...cell, rows: 1, columns: spanOf(cell) }, place)));
    expect(hidden).toEqual([]);
  });

  it("lets no text run into a neighbour", () => {
    const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    const run = cells.filter((cell) => Array.from({ length: spanOf(cell) - 1 }, (_, i) => `${cell.row} ${cell.column + 1 + i}`).some((next) => taken.has(next)));
    expect(run).toEqual([]);
  });

  it("makes columns as wide as their longest text and rows as high as their lines", () => {
    const width = (column: number, span: number): number => summary.widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    const cut = cells.filter((cell) => cellWidth(shownText(cell), cell.style) > width(cell.column, spanOf(cell)));
    expect(cut).toEqual([]);
    const flat = cells.filter((cell) => {
      const lines = linesOf(shownText(cell), cell.style, width(cell.column, spanOf(cell))).length;
      const style = styleOf(cell.style);
      return style.size * lines > (summary.heights[cell.row] ?? 0) && style.wrap === true;
    });
    expect(flat).toEqual([]);
  });

  it("fits A4 across at seven tenths of the size or more", () => {
    // A4 is 595 points wide; the margins take 28 on each side.
    expect((595 - 2 * 28) / summary.widths.reduce((a, b) => a + b, 0)).toBeGreaterThan(0.7);
  });

  it("gives the Customers table columns as wide as what they hold", () => {
    const rows = customers.cells(0, customers.rows);
    customers.columns.forEach(({ header, width, style }, column) => {
      const texts = rows.map((row) => row[column]).filter((cell) => typeof cell === "string");
      expect(Math.max(cellWidth(header, "headerPlain"), ...texts.map((text) => cellWidth(String(text), style)))).toBeLessThanOrEqual(width);
    });
  });

  it("says what it is in the first cell", () => {
    const first = cells.find(({ row, column }) => row === 0 && column === 0);
    expect(first).toMatchObject({ kind: "label", text: summary.title, style: "title" });
  });

  it("describes every chart for those who cannot see it", () => {
    expect(charts).toHaveLength(request === null ? 3 : 5);
    for (const { alt } of charts) expect(alt.description.length).toBeGreaterThan(20);
  });
});
