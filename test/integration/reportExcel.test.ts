import type { Problem } from "../../src/core/problem";
import { loadExampleData } from "../../src/excel/exampleData";
import { readTable } from "../../src/excel/readTable";
import { readSelectedRange, watchSelection, type SelectedRange } from "../../src/excel/selection";
import { unwatched } from "../../src/excel/hooks";
import { showSheet } from "../../src/excel/showSheet";
import { hasSettings, loadLastRun, loadSettings, saveSettings } from "../../src/excel/workbookSettings";
import { analyseRange } from "../../src/excel/analyseRange";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { block, defaults, exampleWorkbook, openReportHost, picture, select, workbookOf } from "./reportHost";

let host: HeadlessHost;

/** The source as it is, on the page's own Office.js: what the pane does without the pane. */
async function start(model = createWorkbook()): Promise<HeadlessHost> {
  host = await openReportHost(model);
  await host.runInAddin(({ Excel, Office }) => Object.assign(globalThis, { Excel, Office }));
  return host;
}
afterEach(() => host.close());

describe("excel > loadExampleData", () => {
  it.each(["en", "id", "pl"] as const)("adds a sheet of orders and selects them, in %s", async (language) => {
    await start();
    const range = await loadExampleData(language);
    const sheet = host.model.sheetByName(range.sheet) as SheetModel;
    expect(host.model.activeSheetId).toBe(sheet.id);
    expect(await readSelectedRange()).toEqual(range);
    const table = await readTable(range, unwatched);
    expect(table.rows).toHaveLength(range.rows - 1);
    expect(table.firstRow).toBe(2);
    expect(sheet.frozen.rows).toBe(1);
    const again = await loadExampleData(language);
    expect(again.sheet).toBe(`${range.sheet} 2`);
  });

  it("says that the workbook is protected", async () => {
    const model = createWorkbook();
    model.structureProtected = true;
    await start(model);
    await expect(loadExampleData("en")).rejects.toMatchObject({ code: "workbookProtected" });
  });
});

describe("excel > watchSelection", () => {
  it("tells the selection at once and after it has changed, problems included, until it is stopped", async () => {
    const model = exampleWorkbook("en");
    await start(model);
    const told: (SelectedRange | Problem)[] = [];
    const stop = await watchSelection((selection) => told.push(selection));
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
    await settle();
    expect(told.at(-1)).toMatchObject({ sheet: "Orders", columns: 7, expanded: false });
    select(model, block(0, 0, 50, 1));
    model.notify({ kind: "selection", source: "user" });
    await settle();
    expect(told.at(-1)).toMatchObject({ code: "selectionOneColumn" });
    await stop();
    const before = told.length;
    select(model, block(0, 0, 9, 7));
    model.notify({ kind: "selection", source: "user" });
    await settle();
    expect(told).toHaveLength(before);
  });
});

describe("excel > settings", () => {
  it("gives the defaults where a workbook has none, and what was saved afterwards", async () => {
    await start();
    const settings = await loadSettings();
    expect(settings.assumptions).toEqual({ margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3], asOf: null });
    expect([hasSettings(), loadLastRun()]).toEqual([false, null]);
    await saveSettings({ ...settings, language: "pl" });
    expect((await loadSettings()).language).toBe("pl");
    expect(hasSettings()).toBe(true);
  });

  it("takes settings that are not ours, or of another schema, for none", async () => {
    const model = createWorkbook();
    model.settings.set("clv.settings", { schema: 99, language: "pl" });
    await start(model);
    expect((await loadSettings()).language).toBe("en");
  });
});

describe("excel > analyseRange", () => {
  const rows = Array.from({ length: 40 }, (_, i) => [`C${i % 9}`, 45000 + 9 * i, 10 + i]);
  const orders = { header: ["Customer", "Date", "Amount"], rows, numberFormats: ["General", "yyyy-mm-dd", "General"] };
  const range = { sheet: "Orders", address: "A1:C41" };
  const mapping = { customer: 0, date: 1, amount: 2 };

  it("tells its progress in order, and what it wrote", async () => {
    await start(workbookOf(orders));
    const stages: string[] = [];
    const run = await analyseRange(range, mapping, defaults, { progress: (stage, fraction) => stages.push(`${stage} ${fraction}`), cancelled: () => false });
    expect(run).toMatchObject({ mapping: { customer: "Customer", date: "Date", amount: "Amount" }, sheets: ["Summary", "Customers"], customers: 9, currency: null });
    expect(stages).toEqual(["read 0", "read 1", "analyse 0", "analyse 1", "write 0", "write 0", "write 0.8", "write 1"]);
    expect(loadLastRun()).toEqual(run);
  });

  it.each([1, 2, 3, 4, 5])("leaves the workbook untouched when cancelled at its question number %i", async (nth) => {
    await start(workbookOf(orders));
    const before = host.model.sheets.map(picture);
    let asked = 0;
    const cancelled = (): boolean => ++asked >= nth;
    await expect(analyseRange(range, mapping, defaults, { progress: () => undefined, cancelled })).rejects.toMatchObject({ code: "cancelled" });
    expect(host.model.sheets.map(picture)).toEqual(before);
  });

  it("asks for the columns that it cannot do without", async () => {
    await start(workbookOf(orders));
    await expect(analyseRange(range, { customer: 0, date: 1 }, defaults, unwatched)).rejects.toMatchObject({ code: "columnMissing", data: { role: "amount" } });
    await expect(analyseRange({ ...range, sheet: "Gone" }, mapping, defaults, unwatched)).rejects.toMatchObject({ code: "sheetNotFound" });
  });

  it("shows a sheet of the report", async () => {
    await start(workbookOf(orders));
    await analyseRange(range, mapping, defaults, unwatched);
    const { sheets } = await loadSettings();
    await showSheet(sheets.customers ?? "");
    expect(host.model.activeSheetId).toBe(sheets.customers);
    await expect(showSheet("{gone}")).rejects.toMatchObject({ code: "sheetNotFound" });
  });
});
