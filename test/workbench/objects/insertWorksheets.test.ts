/** Does the workbench insert the sheets of a file as Excel does, beside those that are there? */
import { writeXlsx } from "../../../src/workbench/files/xlsx/writeXlsx";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import { inExcel, withCode } from "./inExcel";

/** Two sheets: "Sheet1" with a table and a date, "Sums" with a formula that names it. */
async function fileAsBase64(): Promise<string> {
  const model = createWorkbook({ sheets: ["Sheet1", "Sums"] });
  const [orders, sums] = model.sheets;
  orders?.cells.writeNumberFormats({ row: 1, column: 1, rows: 1, columns: 1 }, "yyyy-mm-dd", "file");
  orders?.cells.writeValues({ row: 0, column: 0, rows: 2, columns: 2 }, [["id", "day"], ["007", 45750]], "file");
  orders?.tables.push({ id: "1", name: "Orders", block: { row: 0, column: 0, rows: 2, columns: 2 }, style: "", showHeaders: true, showTotals: false, showBandedRows: false, showFilterButton: true });
  sums?.cells.writeFormula(0, 0, "=Sheet1!B2", "file");
  return Buffer.from(await writeXlsx(model, { customFunctions: [] })).toString("base64");
}

describe("Workbook.insertWorksheetsFromBase64", () => {
  test("adds the sheets at the end under free names, with formats and tables, and formulas that still mean each other", () =>
    inExcel(async ({ host, run }) => {
      const content = await fileAsBase64();
      const ids = await run(async (context) => {
        const inserted = context.workbook.insertWorksheetsFromBase64(content, { positionType: "End" });
        await context.sync();
        return inserted.value;
      });
      const { sheets } = host.model;
      expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "Sums"]);
      expect(sheets.slice(1).map(({ id }) => id)).toEqual([...ids]);
      expect(sheets[1]?.cells.readValues({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([["id", "day"], ["007", 45750]]);
      expect(sheets[1]?.cells.numberFormat(1, 1)).toBe("yyyy-mm-dd");
      expect(sheets[1]?.tables.map(({ name }) => name)).toEqual(["Orders"]);
      expect(sheets[2]?.cells.formula(0, 0)).toBe("='Sheet1 (2)'!B2");
      expect(host.model.activeSheetId).toBe(sheets[0]?.id);
    }));

  test("adds one sheet by name, before another; a second time under another name of the table", () =>
    inExcel(async ({ host, run }) => {
      const content = await fileAsBase64();
      for (let time = 0; time < 2; time++) {
        await run((context) => void context.workbook.insertWorksheetsFromBase64(content, { sheetNamesToInsert: ["Sheet1"], positionType: "Before", relativeTo: "Sheet1" }));
      }
      expect(host.model.sheets.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet1 (3)", "Sheet1"]);
      expect(host.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(["Orders", "Orders_1"]);
    }));

  test("is an invalid argument for what is no workbook, and refused where the structure is protected", () =>
    inExcel(async ({ host, run }) => {
      const insert = (content: string): Promise<void> => run((context) => void context.workbook.insertWorksheetsFromBase64(content));
      await expect(insert("bm8gemlw")).rejects.toEqual(withCode("InvalidArgument"));
      await expect(insert("no base64!")).rejects.toEqual(withCode("InvalidArgument"));
      host.model.structureProtected = true;
      await expect(insert(await fileAsBase64())).rejects.toEqual(withCode("AccessDenied"));
      expect(host.model.sheets).toHaveLength(1);
    }));
});
