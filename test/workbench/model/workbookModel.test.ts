import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import { blockUnder, rectangleOf } from "../../../src/workbench/model/geometry";
import { isValidSheetName } from "../../../src/workbench/model/sheetNames";
import { subtract } from "../../../src/workbench/model/block";

describe("workbookModel > sheets", () => {
  test("starts with one sheet, active and selected", () => {
    const workbook = createWorkbook();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(workbook.selection).toMatchObject({ sheetId: workbook.activeSheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  });

  test("finds sheets by name whatever the case, and refuses a name twice", () => {
    const workbook = createWorkbook();
    expect(workbook.sheetByName("sheet1")?.id).toBe(workbook.activeSheetId);
    expect(() => workbook.addSheet("SHEET1", "api")).toThrow(RangeError);
  });

  test("moves to a visible neighbour when the active sheet goes", () => {
    const workbook = createWorkbook({ sheets: ["A", "B", "C"] });
    const [a, b, c] = workbook.sheets;
    if (!a || !b || !c) throw new Error("three sheets");
    workbook.activeSheetId = b.id;
    c.visibility = "Hidden";
    workbook.deleteSheet(b.id, "user");
    expect(workbook.activeSheetId).toBe(a.id);
  });

  test.each(["", "a/b", "a:b", "'a", "a'", "History", "x".repeat(32), "[a]", "a?"])("takes %j for no sheet name", (name) => expect(isValidSheetName(name)).toBe(false));
});

describe("workbookModel > listeners", () => {
  test("hear of changes until they unsubscribe", () => {
    const workbook = createWorkbook();
    const kinds: string[] = [];
    const stop = workbook.onChange((change) => kinds.push(change.kind));
    workbook.sheets[0]?.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 1 }, [[1]], "user");
    workbook.addSheet("Two", "api");
    stop();
    workbook.addSheet("Three", "api");
    expect(kinds).toEqual(["cells", "sheets"]);
  });
});

describe("geometry", () => {
  test("measures blocks in points, sizes and hidden rows included", () => {
    const sheet = createWorkbook().sheets[0];
    if (!sheet) throw new Error("one sheet");
    sheet.columnWidths.set(0, 100);
    sheet.hiddenRows.add(1);
    expect(rectangleOf(sheet, { row: 2, column: 1, rows: 2, columns: 2 })).toEqual({ left: 100, top: 15, width: 96, height: 30 });
    expect(blockUnder(sheet, { left: 100, top: 15, width: 96, height: 30 })).toMatchObject({ column: 1, columns: 2 });
  });
});

describe("block > subtract", () => {
  test("leaves the four sides around a hole", () => {
    const parts = subtract({ row: 0, column: 0, rows: 5, columns: 5 }, { row: 1, column: 1, rows: 3, columns: 3 });
    expect(parts.reduce((cells, part) => cells + part.rows * part.columns, 0)).toBe(25 - 9);
    expect(parts).toHaveLength(4);
  });
});
