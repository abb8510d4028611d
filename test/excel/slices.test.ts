import { slicesOf } from "../../src/excel/slices";

function slices(rows: number, cell: string) {
  return [...slicesOf(rows, (first, count) => Array.from({ length: count }, (_, i) => [first + i, cell]))];
}

describe("excel > slices", () => {
  it("cuts rows into messages below 5 MB, in order and without loss", () => {
    const all = slices(50_000, "a text of some forty letters, for one cell");
    expect(all.flatMap(({ cells }) => cells).map(([first]) => first)).toEqual(Array.from({ length: 50_000 }, (_, i) => i));
    for (const { cells } of all) expect(JSON.stringify(JSON.stringify(cells)).length).toBeLessThan(5 * 1024 * 1024);
    expect(all.map(({ first }) => first)).toEqual(all.map((_, i) => all.slice(0, i).reduce((sum, { cells }) => sum + cells.length, 0)));
  });

  it("gives few rows in one slice and none for none", () => {
    expect(slices(10, "x")).toHaveLength(1);
    expect(slices(0, "x")).toEqual([]);
  });

  it("gives a row that is too long a slice of its own", () => {
    expect(slices(3, "x".repeat(2_000_000)).map(({ cells }) => cells.length)).toEqual([1, 1, 1]);
  });
});
