import fc from "fast-check";
import { SheetCells } from "../../../src/workbench/model/cells";
import type { Block, CellValue } from "../../../src/workbench/model/types";

const quiet = (): SheetCells => new SheetCells(() => undefined);
const at = (row: number, column: number, rows = 1, columns = 1): Block => ({ row, column, rows, columns });

/** A few cells on both sides of the page border at row 1024. */
const somewhere = fc.record({ row: fc.integer({ min: 1018, max: 1030 }), column: fc.nat(5), rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 3 }) });
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.integer(), fc.string({ maxLength: 3 }), fc.boolean(), fc.constant(null));
type Step = { block: Block; values: CellValue[][] } | { block: Block; values: null };
const step: fc.Arbitrary<Step> = somewhere.chain((block) =>
  fc.oneof(
    fc.array(fc.array(value, { minLength: block.columns, maxLength: block.columns }), { minLength: block.rows, maxLength: block.rows }).map((values) => ({ block, values })),
    fc.constant({ block, values: null }),
  ),
);

describe("cells > values", () => {
  test("hold what a plain map would hold, whatever is written and cleared", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const cells = quiet();
        const plain = new Map<string, CellValue>();
        for (const { block, values } of steps) {
          if (values) cells.writeValues(block, values, "api");
          else cells.clear(block, "Contents", "api");
          for (let r = 0; r < block.rows; r++) {
            for (let c = 0; c < block.columns; c++) plain.set(`${block.row + r},${block.column + c}`, values?.[r]?.[c] ?? null);
          }
        }
        const window = at(1016, 0, 24, 10);
        const read = cells.readValues(window);
        read.forEach((line, r) => line.forEach((cell, c) => expect(cell).toEqual(plain.get(`${1016 + r},${c}`) ?? null)));
        const filled = [...plain].filter(([, cell]) => cell !== null).map(([key]) => key.split(",").map(Number));
        const rows = filled.map(([row = 0]) => row), columns = filled.map(([, column = 0]) => column);
        const used = filled.length === 0 ? null : {
          row: Math.min(...rows), column: Math.min(...columns),
          rows: Math.max(...rows) - Math.min(...rows) + 1, columns: Math.max(...columns) - Math.min(...columns) + 1,
        };
        expect(cells.usedBlock()).toEqual(used);
      }),
      { seed: 11 },
    );
  });

  test("refuse values of another shape than the block", () => {
    expect(() => quiet().writeValues(at(0, 0, 2, 2), [[1, 2]], "api")).toThrow(RangeError);
    expect(() => quiet().writeValues(at(0, 0, 1, 2), [[1]], "api")).toThrow(RangeError);
  });

  test("reach the last cell of the sheet", () => {
    const cells = quiet();
    cells.writeValues(at(1_048_575, 16_383), [["end"]], "api");
    expect(cells.value(1_048_575, 16_383)).toBe("end");
    expect(cells.usedBlock()).toEqual(at(1_048_575, 16_383));
  });

  test("tell what changed, and who changed it", () => {
    const told: unknown[] = [];
    const cells = new SheetCells((kind, block, source) => told.push([kind, block, source]));
    cells.writeValues(at(1, 1), [[5]], "user");
    cells.writeNumberFormats(at(0, 0), "0.0", "api");
    expect(told).toEqual([["cells", at(1, 1), "user"], ["formats", at(0, 0), "api"]]);
  });
});

describe("cells > formulas", () => {
  test("wait for their value and are replaced by values", () => {
    const cells = quiet();
    cells.writeFormula(0, 0, "=1+1", "api");
    expect(cells.value(0, 0)).toEqual({ error: "#BUSY!" });
    cells.writeResult(0, 0, 2);
    expect([cells.value(0, 0), cells.formula(0, 0)]).toEqual([2, "=1+1"]);
    cells.writeValues(at(0, 0), [[7]], "api");
    expect([cells.value(0, 0), cells.formula(0, 0)]).toEqual([7, undefined]);
  });

  test("show 0 where they yield a blank", () => {
    const cells = quiet();
    cells.writeFormula(0, 0, "=B1", "api");
    cells.writeResult(0, 0, null);
    expect(cells.value(0, 0)).toBe(0);
  });

  test("ignore a result that comes after the formula is gone", () => {
    const cells = quiet();
    cells.writeFormula(0, 0, "=SLOW()", "api");
    cells.writeValues(at(0, 0), [["typed"]], "user");
    cells.writeResult(0, 0, 42);
    expect(cells.value(0, 0)).toBe("typed");
  });

  test("are listed in the order of rows", () => {
    const cells = quiet();
    cells.writeFormula(5, 0, "=3", "api");
    cells.writeFormula(0, 9, "=1", "api");
    cells.writeFormula(5, 1, "=4", "api");
    expect([...cells.formulas()].map(({ formula }) => formula)).toEqual(["=1", "=3", "=4"]);
  });
});

describe("cells > spilling", () => {
  function spilled(): SheetCells {
    const cells = quiet();
    cells.writeFormula(0, 0, "=SEQUENCE(2,2)", "api");
    cells.writeResult(0, 0, [[1, 2], [3, 4]]);
    return cells;
  }

  test("fills the cells beside the anchor", () => {
    const cells = spilled();
    expect(cells.readValues(at(0, 0, 2, 2))).toEqual([[1, 2], [3, 4]]);
    expect(cells.spillBlock(0, 0)).toEqual(at(0, 0, 2, 2));
    expect(cells.spillAnchor(1, 1)).toEqual({ row: 0, column: 0 });
    expect(cells.formula(1, 1)).toBeUndefined();
  });

  test("gives way to a value in its way, and comes back when the value goes", () => {
    const cells = spilled();
    cells.writeValues(at(1, 1), [["mine"]], "user");
    expect(cells.readValues(at(0, 0, 2, 2))).toEqual([[{ error: "#SPILL!" }, null], [null, "mine"]]);
    cells.clear(at(1, 1), "Contents", "user");
    expect(cells.readValues(at(0, 0, 2, 2))).toEqual([[1, 2], [3, 4]]);
  });

  test("does not spill over what is there", () => {
    const cells = quiet();
    cells.writeValues(at(1, 0), [["here first"]], "user");
    cells.writeFormula(0, 0, "=SEQUENCE(2)", "api");
    cells.writeResult(0, 0, [[1], [2]]);
    expect(cells.readValues(at(0, 0, 2, 1))).toEqual([[{ error: "#SPILL!" }], ["here first"]]);
  });

  test("stays when a filled cell is cleared", () => {
    const cells = spilled();
    cells.clear(at(1, 0), "Contents", "user");
    expect(cells.value(1, 0)).toBe(3);
  });

  test("shrinks without leaving its old cells behind", () => {
    const cells = spilled();
    cells.writeResult(0, 0, [[9]]);
    expect(cells.readValues(at(0, 0, 2, 2))).toEqual([[9, null], [null, null]]);
  });

  test("goes with its anchor", () => {
    const cells = spilled();
    cells.clear(at(0, 0), "All", "user");
    expect(cells.usedBlock()).toBeNull();
  });
});

describe("cells > formats", () => {
  const change = fc.record({ block: somewhere, format: fc.constantFrom("General", "0.0", "@", "0%") });

  test("hold what a plain map would hold, for one format or one each", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 12 }), (changes) => {
        const cells = quiet();
        const plain = new Map<string, string>();
        for (const [{ block, format }, each] of changes) {
          const matrix = Array.from({ length: block.rows }, (_, r) => Array.from({ length: block.columns }, () => (each && r % 2 === 1 ? "0" : format)));
          cells.writeNumberFormats(block, each ? matrix : format, "api");
          matrix.forEach((line, r) => line.forEach((cell, c) => plain.set(`${block.row + r},${block.column + c}`, each ? cell : format)));
        }
        for (const [key, format] of plain) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          expect(cells.numberFormat(row, column)).toBe(format);
        }
        for (const run of cells.formatRunsIn(at(1010, 0, 30, 10))) {
          for (let row = run.row; row < run.row + run.rows; row++) expect(plain.get(`${row},${run.column}`)).toBe(run.format);
        }
      }),
      { seed: 12 },
    );
  });

  test("merge looks and keep the rest", () => {
    const cells = quiet();
    cells.writeStyle(at(0, 0, 2, 1), { fill: "#FF0000", font: { bold: true } }, "api");
    cells.writeStyle(at(1, 0), { font: { size: 14 } }, "api");
    expect(cells.style(0, 0)).toEqual({ fill: "#FF0000", font: { bold: true } });
    expect(cells.style(1, 0)).toEqual({ fill: "#FF0000", font: { bold: true, size: 14 } });
    expect(cells.style(2, 0)).toBeUndefined();
  });

  test("of whole rows reach columns that nobody touched, before and after", () => {
    const cells = quiet();
    cells.writeNumberFormats(at(3, 2), "0%", "api");
    cells.writeNumberFormats({ row: 3, column: 0, rows: 1, columns: 16_384 }, "@", "api");
    cells.writeNumberFormats(at(3, 7), "0.0", "api");
    expect([2, 5, 7].map((column) => cells.numberFormat(3, column))).toEqual(["@", "@", "0.0"]);
    expect(cells.numberFormat(4, 7)).toBe("General");
  });

  test("don't count as used, but as touched, whole columns aside", () => {
    const cells = quiet();
    cells.writeNumberFormats({ row: 0, column: 9, rows: 1_048_576, columns: 1 }, "@", "api");
    expect(cells.touchedBlock()).toBeNull();
    cells.writeStyle(at(4, 4), { fill: "#00FF00" }, "api");
    expect(cells.usedBlock()).toBeNull();
    expect(cells.touchedBlock()).toEqual(at(4, 4));
  });
});

describe("cells > scale", () => {
  test("write and read a million rows of six columns", () => {
    const rows = 1_000_000;
    const values = Array.from({ length: rows }, (_, i): CellValue[] => [i, `c${i}`, i * 1.5, i % 7, "x", true]);
    const cells = quiet();
    const started = performance.now();
    cells.writeValues(at(0, 0, rows, 6), values, "file");
    const written = performance.now();
    const read = cells.readValues(at(0, 0, rows, 6));
    console.log(`1M x 6: write ${Math.round(written - started)} ms, read ${Math.round(performance.now() - written)} ms`);
    expect(read[rows - 1]).toEqual(values[rows - 1]);
    expect(cells.usedBlock()).toEqual(at(0, 0, rows, 6));
  });
});
