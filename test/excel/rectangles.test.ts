import fc from "fast-check";
import { rectanglesOf } from "../../src/excel/rectangles";

describe("excel > rectangles", () => {
  it("joins neighbours to rows, and equal rows to blocks", () => {
    const cells = [[0, 0], [0, 1], [1, 0], [1, 1], [3, 5]].map(([row = 0, column = 0]) => ({ row, column }));
    expect(rectanglesOf(cells)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 3, column: 5, rows: 1, columns: 1 },
    ]);
  });

  it("covers every cell exactly once and no other", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column }), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, i) => (row + Math.floor(i / columns)) * 100 + column + (i % columns)),
        );
        expect(covered.sort((a, b) => a - b)).toEqual(cells.map(({ row, column }) => row * 100 + column).sort((a, b) => a - b));
      }),
    );
  });
});
