/** Does a saved workbook come back as it was, and does a file of another program open? */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { addinId } from "../../../src/workbench/files/xlsx/settingsXml";
import { NotAWorkbook, readXlsx } from "../../../src/workbench/files/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/files/xlsx/writeXlsx";
import { unzipParts } from "../../../src/workbench/files/xlsx/zipFile";
import type { SheetModel, WorkbookModel } from "../../../src/workbench/model/types";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";
import { sampleWorkbook } from "./sampleWorkbook";

const customFunctions = ["CLV.PERIOD"];

async function reopened(bytes: Uint8Array): Promise<WorkbookModel> {
  const model = createWorkbook();
  await readXlsx(bytes, model);
  return model;
}

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const all = { row: 0, column: 0, rows: 40, columns: 12 };

/** A sheet as plain data that can be compared. */
function plain(sheet: SheetModel) {
  const { cells, ...rest } = sheet;
  const looks = Array.from({ length: all.rows }, (_, row) => Array.from({ length: all.columns }, (_unused, column) => [cells.numberFormat(row, column), cells.style(row, column) ?? null]));
  return { ...rest, values: cells.readValues(all), formulas: [...cells.formulas()], looks, spill: cells.spillBlock(7, 0) };
}

describe("xlsx > a workbook saved and opened again", () => {
  let before: WorkbookModel;
  let after: WorkbookModel;
  let parts: Map<string, Uint8Array>;

  beforeAll(async () => {
    before = sampleWorkbook().model;
    const bytes = await writeXlsx(before, { customFunctions });
    parts = await unzipParts(bytes);
    after = await reopened(bytes);
  });

  test.each(["Summary & more", "Customers", "Notes"])("has the same sheet %s: cells, looks, tables, charts, rules, view and page", (name) => {
    expect(plain(sheetOf(after, name))).toEqual(plain(sheetOf(before, name)));
  });

  test("has the same names, settings and active sheet", () => {
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(after.names).toEqual([...before.names].sort(byName));
    expect([...after.settings]).toEqual([...before.settings]);
    expect(after.activeSheetId).toBe(before.activeSheetId);
  });

  test("keeps the ids of its sheets, because the add-in remembers them", () => {
    expect(after.sheets.map((sheet) => sheet.id)).toEqual(before.sheets.map((sheet) => sheet.id));
  });

  test("stores newer functions and the add-in's with the prefixes that Excel expects", () => {
    const xml = Buffer.from(parts.get("xl/worksheets/sheet1.xml") ?? []).toString("utf8");
    expect(xml).toContain("<f>_xldudf_CLV_PERIOD(5000000,12)</f>");
    expect(xml).toContain('cm="1"><f t="array" ref="A8:A9">_xlfn._xlws.SORT(B2:B3)</f>');
    expect(xml).toContain("_xlfn.LET(_xlpm.x,2,_xlpm.x*3)");
  });

  test("marks text that would be a formula if it were typed again", () => {
    const sheet = Buffer.from(parts.get("xl/worksheets/sheet2.xml") ?? []).toString("utf8");
    const look = /<c r="A2" s="(\d+)" t="s">/.exec(sheet)?.[1];
    const styles = Buffer.from(parts.get("xl/styles.xml") ?? []).toString("utf8");
    expect([...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*>/g)][Number(look)]?.[0]).toContain('quotePrefix="1"');
  });

  test("gives its settings to the add-in of manifest.xml", () => {
    const manifest = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
    expect(manifest).toContain(`<Id>${addinId}</Id>`);
    expect(parts.has("xl/webextensions/webextension1.xml")).toBe(true);
  });
});

describe("xlsx > files of other programs", () => {
  let model: WorkbookModel;

  beforeAll(async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet("Orders", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.getCell("A1").value = { richText: [{ text: "Cust" }, { text: "omer", font: { bold: true } }] };
    sheet.getCell("B1").value = new Date(Date.UTC(2024, 0, 31));
    sheet.getCell("B1").numFmt = "dd/mm/yyyy";
    sheet.getCell("C1").value = true;
    sheet.getCell("D1").value = { error: "#REF!" };
    sheet.getCell("E1").value = { formula: "A2*$B$2+A$2", result: 7 };
    sheet.fillFormula("F1:F3", "A1*$B$1", [1, 2, 3]);
    sheet.getCell("A5").value = "  kept  ";
    sheet.getRow(7).hidden = true;
    sheet.getCell("A7").value = 1;
    sheet.getColumn(3).hidden = true;
    sheet.mergeCells("H1:I2");
    book.addWorksheet("Very", { state: "veryHidden" });
    model = await reopened(await book.xlsx.writeBuffer());
  });

  test("open with rich text joined, dates as serial numbers, booleans, errors and blanks at both ends", () => {
    const { cells } = sheetOf(model, "Orders");
    // Excel: =DATE(2024,1,31) is 45322
    expect(cells.readValues({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([["Customer", 45322, true, { error: "#REF!" }]]);
    expect(cells.numberFormat(0, 1)).toBe("dd/mm/yyyy");
    expect(cells.value(4, 0)).toBe("  kept  ");
  });

  test("open with formulas and their values, shared ones moved cell by cell", () => {
    const { cells } = sheetOf(model, "Orders");
    expect(cells.formula(0, 4)).toBe("=A2*$B$2+A$2");
    expect([0, 1, 2].map((row) => cells.formula(row, 5))).toEqual(["=A1*$B$1", "=A2*$B$1", "=A3*$B$1"]);
    expect([0, 1, 2].map((row) => cells.value(row, 5))).toEqual([1, 2, 3]);
  });

  test("open with hidden rows, columns and sheets, and frozen panes", () => {
    const sheet = sheetOf(model, "Orders");
    expect([...sheet.hiddenRows]).toEqual([6]);
    expect([...sheet.hiddenColumns]).toEqual([2]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheetOf(model, "Very").visibility).toBe("VeryHidden");
  });

  test("that are no workbooks are refused", async () => {
    await expect(reopened(Buffer.from("a,b\n1,2"))).rejects.toThrow(NotAWorkbook);
    await expect(reopened(Uint8Array.of())).rejects.toThrow(NotAWorkbook);
  });
});

describe("xlsx > size", () => {
  test("100,000 rows come back whole", async () => {
    const model = createWorkbook();
    const [sheet] = model.sheets;
    const rows = Array.from({ length: 100_000 }, (_, row) => [`C${row % 777}`, 45000 + (row % 300), row / 4, row]);
    sheet?.cells.writeValues({ row: 0, column: 0, rows: rows.length, columns: 4 }, rows, "file");
    const after = await reopened(await writeXlsx(model));
    expect(after.sheets[0]?.cells.readValues({ row: 0, column: 0, rows: rows.length, columns: 4 })).toEqual(rows);
  }, 60_000);
});
