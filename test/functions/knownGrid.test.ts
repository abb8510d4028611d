/** Does one object stand for all columns of the same content? */
import type { CellValue, Grid } from "../../src/functions/grid";
import { knownGrid } from "../../src/functions/knownGrid";

const column = (rows: number, cell: (row: number) => CellValue): Grid => ({
  rows,
  columns: 1,
  cells: Array.from({ length: rows }, (_, row) => cell(row)),
});

describe("knownGrid", () => {
  it("gives the column that came before for a copy of it, errors and text included", () => {
    const first = column(64, (row) => [row, "text", null, { code: "#N/A" }][row % 4] ?? null);
    expect(knownGrid(first)).toBe(first);
    expect(knownGrid(structuredClone(first))).toBe(first);
  });

  it("tells apart columns that differ in one cell", () => {
    const first = column(1000, (row) => row);
    const second = column(1000, (row) => (row === 999 ? -1 : row));
    expect([knownGrid(first), knownGrid(second)]).toEqual([first, second]);
    expect(knownGrid(structuredClone(second))).toBe(second);
  });

  it("tells apart a column and a row of the same cells", () => {
    const cells = column(100, (row) => row / 3).cells;
    const upright = knownGrid({ rows: 100, columns: 1, cells });
    const lying: Grid = { rows: 1, columns: 100, cells };
    expect(knownGrid(lying)).toBe(lying);
    expect(upright.rows).toBe(100);
  });

  it("leaves few cells alone", () => {
    const first = column(63, (row) => row);
    const copy = structuredClone(first);
    knownGrid(first);
    expect(knownGrid(copy)).toBe(copy);
  });
});
