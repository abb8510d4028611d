/** Does a cell look as its format, its table and its conditional formats say? */
import { cellLook } from "../../../src/workbench/grid/cellLook";
import { ConditionalLooks } from "../../../src/workbench/grid/conditionalLook";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import type { CellLook } from "../../../src/workbench/grid/cellLook";
import type { CellValue, ConditionalFormatModel, SheetModel, WorkbookModel } from "../../../src/workbench/model/types";

function sheetWith(values: CellValue[][]): { workbook: WorkbookModel; sheet: SheetModel; look: (row: number, column: number) => CellLook | null } {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  sheet.cells.writeValues({ row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values, "api");
  const evaluate = (): undefined => undefined;
  return { workbook, sheet, look: (row, column) => cellLook(workbook, sheet, row, column, new ConditionalLooks(sheet, evaluate).at(row, column)) };
}

describe("cellLook", () => {
  it("shows nothing for an empty cell", () => {
    expect(sheetWith([[null]]).look(0, 0)).toBeNull();
  });

  it("writes numbers under their format in the workbook's culture, and aligns by kind", () => {
    const { workbook, sheet, look } = sheetWith([[1234.5, "text", true, { error: "#N/A" }]]);
    sheet.cells.writeNumberFormats({ row: 0, column: 0, rows: 1, columns: 1 }, "#,##0.00", "api");
    expect([0, 1, 2, 3].map((column) => look(0, column)?.text)).toEqual(["1,234.50", "text", "TRUE", "#N/A"]);
    expect([0, 1, 2, 3].map((column) => look(0, column)?.align)).toEqual(["right", "left", "center", "center"]);
    workbook.culture = "id-ID";
    expect(look(0, 0)?.text).toBe("1.234,50");
  });

  it("colours a table's header and bands, and lets a cell's own colour win", () => {
    const { sheet, look } = sheetWith([["a"], [1], [2], [3]]);
    sheet.tables.push({
      id: "1", name: "T", block: { row: 0, column: 0, rows: 4, columns: 1 }, style: "TableStyleMedium2",
      showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: false,
    });
    expect(look(0, 0)?.style).toMatchObject({ fill: "#4472C4", font: { bold: true, color: "#FFFFFF" } });
    expect(look(1, 0)?.style.fill).toBeDefined();
    expect(look(2, 0)?.style.fill).toBeUndefined();
    sheet.cells.writeStyle({ row: 1, column: 0, rows: 1, columns: 1 }, { fill: "#FF0000" }, "api");
    expect(look(1, 0)?.style.fill).toBe("#FF0000");
  });
});

describe("conditional formats", () => {
  const block = { row: 0, column: 0, rows: 4, columns: 1 };
  const withFormat = (format: ConditionalFormatModel, values: CellValue[][] = [[0], [5], [10], ["x"]]): ReturnType<typeof sheetWith> => {
    const made = sheetWith(values);
    made.sheet.conditionalFormats.push(format);
    return made;
  };

  it("draw a bar in proportion to the largest value", () => {
    const { look } = withFormat({ id: "1", block, priority: 0, type: "DataBar", color: "#0000FF" });
    expect([0, 1, 2].map((row) => look(row, 0)?.dataBar?.value)).toEqual([0, 50, 100]);
    expect(look(3, 0)?.dataBar).toBeNull();
  });

  it("draw bars for negative values to the other side", () => {
    const { look } = withFormat({ id: "1", block, priority: 0, type: "DataBar", color: "#0000FF" }, [[-10], [0], [30], [null]]);
    expect(look(0, 0)?.dataBar).toMatchObject({ startPoint: 25, value: -100 });
    expect(look(2, 0)?.dataBar).toMatchObject({ startPoint: 25, value: 100 });
  });

  it("shade along a scale of colours", () => {
    const { look } = withFormat({ id: "1", block, priority: 0, type: "ColorScale", minimum: "#000000", maximum: "#ffffff" });
    expect([0, 1, 2].map((row) => look(row, 0)?.style.fill)).toEqual(["#000000", "#808080", "#ffffff"]);
  });

  it("apply a style where a cell meets a rule, the first rule over the second", () => {
    const { sheet, look } = withFormat({ id: "1", block, priority: 1, type: "CellValue", operator: "GreaterThan", formula1: "=4", style: { fill: "#111111" } });
    sheet.conditionalFormats.push({ id: "2", block, priority: 0, type: "CellValue", operator: "Between", formula1: "9", formula2: "11", style: { fill: "#222222" } });
    expect([0, 1, 2].map((row) => look(row, 0)?.style.fill)).toEqual([undefined, "#111111", "#222222"]);
  });

  it("find text without regard to case", () => {
    const { look } = withFormat({ id: "1", block, priority: 0, type: "ContainsText", operator: "Contains", text: "ALI", style: { fill: "#333333" } }, [["Alice"], ["Bob"], [null], ["ali"]]);
    expect([0, 1, 3].map((row) => look(row, 0)?.style.fill)).toEqual(["#333333", undefined, "#333333"]);
  });
});
