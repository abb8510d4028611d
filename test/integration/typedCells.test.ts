/** Does what people type into the yellow cells of the sheets of advice stay when the report is written again? */
import type { MoreSheetId } from "../../src/catalogue/sheets";
import { exampleTables } from "../../src/intake/exampleBusiness";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { analyse, beside, block, openReportHost, settingsOf, sheetNamed, workbookOf } from "./reportHost";

const moreSheets: readonly MoreSheetId[] = ["migration", "voice", "customerValue", "strategy", "methods"];

/** The orders of the example business, and its survey on a sheet beside them. */
function business(): WorkbookModel {
  const { orders, survey } = exampleTables("en", { customers: 120 });
  const model = workbookOf(orders, { moreSheets });
  const sheet = model.addSheet(survey.sheetName, "file");
  const values = [survey.header, ...survey.rows].map((row) => row.map((cell): CellValue => (cell === "" ? null : cell)));
  sheet.cells.writeValues(block(0, 0, values.length, survey.header.length), values, "file");
  return model;
}

/** Types right of a label. */
function type(sheet: SheetModel, label: string, distance: number, value: CellValue): void {
  const { row, column } = beside(sheet, label, distance);
  sheet.cells.writeValues(block(row, column), [[value]], "user");
}

/** As if rows had been inserted on top, which the workbench cannot do. */
function pushDown(sheet: SheetModel, rows: number): void {
  const used = sheet.cells.usedBlock() ?? block(0, 0);
  const values = sheet.cells.readValues(used);
  sheet.cells.writeValues(used, values.map((row) => row.map(() => null)), "user");
  sheet.cells.writeValues({ ...used, row: used.row + rows }, values, "user");
}

describe("report > yellow cells", () => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await openReportHost(business());
  }, 60_000);
  afterAll(() => host.close());

  it("keep what was typed, below inserted rows and in a renamed sheet, and the next run goes by it", async () => {
    expect((await analyse(host)).problem).toBeNull();
    const [voice, value, strategy, methods] = ["Voice of customer", "Customer value", "Strategy", "Compare methods"].map((name) => sheetNamed(host, name)) as [SheetModel, SheetModel, SheetModel, SheetModel];
    type(voice, "Price (English)", 3, "zebra*, crossing");
    type(value, "Quality", 1, 12);
    type(value, "Risk to reputation", 2, 5);
    type(strategy, "Loyalty programme", 3, 0.95);
    type(methods, "Retention a year", 2, 0.5);
    const migration = sheetNamed(host, "Migration");
    const halfYearAgo = Number(beside(migration, "Compared with", 1).value) + 182;
    type(migration, "Another day", 1, halfYearAgo);
    type(migration, "Discount a year", 1, 0.25);
    await host.runInAddin(({ Excel }) => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Strategy").name = "Our plan";
      await context.sync();
    }));
    pushDown(value, 2);
    const again = await analyse(host, "refresh");
    expect([again.problem, settingsOf(host).sheets.strategy]).toEqual([null, strategy.id]);
    expect(beside(voice, "Price (English)", 3).value).toBe("zebra*, crossing");
    expect([beside(value, "Quality", 1).value, beside(value, "Risk to reputation", 2).value]).toEqual([12, 5]);
    expect(beside(sheetNamed(host, "Our plan"), "Loyalty programme", 3).value).toBe(0.95);
    expect(beside(methods, "Retention a year", 2).value).toBe(0.5);
    expect([beside(migration, "Another day", 1).value, beside(migration, "Compared with", 1).value]).toEqual([halfYearAgo, halfYearAgo]);
    expect(beside(migration, "Discount a year", 1).value).toBe(0.25);
  }, 120_000);
});
