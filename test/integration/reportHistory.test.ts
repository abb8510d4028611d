/** Does History grow by one row a run, whatever people made of it, and does a changed source tell? */
import { analyseRange } from "../../src/excel/analyseRange";
import { unwatched } from "../../src/excel/hooks";
import { findOurs, removeOurs } from "../../src/excel/removeOurs";
import { lockRun } from "../../src/excel/runLock";
import { watchSource } from "../../src/excel/watchSource";
import { loadSettings } from "../../src/excel/workbookSettings";
import type { RunReport, WorkbookSettings } from "../../src/excel/types";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { block, openReportHost, picture, sheetNamed, workbookOf } from "./reportHost";

let host: HeadlessHost;
afterEach(() => host.close());

/** The source as it is, on the page's own Office.js. */
async function start(settings: Partial<WorkbookSettings> = {}): Promise<WorkbookModel> {
  const rows = Array.from({ length: 40 }, (_, i) => [`C${i % 9}`, 45000 + 9 * i, 10 + i]);
  const model = workbookOf({ header: ["Customer", "Date", "Amount"], rows, numberFormats: ["General", "yyyy-mm-dd", "General"] }, { moreSheets: ["history"], ...settings });
  host = await openReportHost(model);
  await host.runInAddin(({ Excel, Office }) => Object.assign(globalThis, { Excel, Office }));
  return model;
}

async function run(now: number, change: Partial<WorkbookSettings> = {}): Promise<RunReport> {
  const settings = { ...(await loadSettings()), ...change };
  return analyseRange({ sheet: "Orders", address: "A1:C41" }, { customer: 0, date: 1, amount: 2 }, settings, { ...unwatched, now: () => now });
}

const tableOf = (sheet: SheetModel): SheetModel["tables"][number] => sheet.tables[0] as SheetModel["tables"][number];
const rowsOf = (sheet: SheetModel): unknown[][] => sheet.cells.readValues({ ...tableOf(sheet).block, row: 3, rows: tableOf(sheet).block.rows - 1 });

describe("report > history", () => {
  it("has a row for each run, the figures of the Summary in it, and leaves the earlier ones alone", async () => {
    const model = await start();
    expect((await run(46000.5)).sheets).toEqual(["Summary", "Customers", "Run history"]);
    (model.sheets[0] as SheetModel).cells.writeValues(block(1, 2), [[1010]], "user");
    await run(46001.25);
    const sheet = sheetNamed(host, "Run history");
    const [first, second] = rowsOf(sheet);
    // 40 orders of 10 … 49: the sum is 1180; the first one became 1010 instead of 10. Margin 0.6, CAC 25, 9 customers.
    expect(first?.slice(0, 7)).toEqual([46000.5, "Orders!A1:C41", 40, 0, 9, 1180, 29.5]);
    expect(second?.slice(0, 7)).toEqual([46001.25, "Orders!A1:C41", 40, 0, 9, 2180, 54.5]);
    expect(Number(first?.[9])).toBeCloseTo((1180 * 0.6) / 9, 9);
    expect(Number(second?.[11])).toBeCloseTo((2180 * 0.6) / 9 / 25, 9);
    expect(rowsOf(sheet)).toHaveLength(2);
    expect(sheet.cells.numberFormat(4, 0)).toBe("yyyy-mm-dd hh:mm");
  }, 60_000);

  it("grows also after it was sorted and annotated, columns were moved, and cells were written below, in another language", async () => {
    await start();
    await run(46000.5);
    await run(46001.5);
    const sheet = sheetNamed(host, "Run history");
    const { columns } = tableOf(sheet).block;
    const old = rowsOf(sheet);
    sheet.cells.writeValues(block(3, 0, 2, columns), [...old].reverse() as never, "user");
    sheet.cells.writeValues(block(2, columns), [["Remark"]], "user");
    sheet.cells.writeValues(block(3, columns), [["after the fair"]], "user");
    tableOf(sheet).block = { ...tableOf(sheet).block, columns: columns + 1 };
    sheet.cells.writeValues(block(5, 1), [["below"]], "user");
    // Theirs: run and source have changed places.
    for (let row = 2; row < 5; row++) sheet.cells.writeValues(block(row, 0, 1, 2), [[...(sheet.cells.readValues(block(row, 0, 1, 2))[0] ?? [])].reverse()] as never, "user");
    const before = sheet.cells.readValues(block(3, 0, 2, columns + 1));
    await run(46002.5, { language: "pl" });
    expect(sheet.name).toBe("Historia analiz");
    expect(sheet.cells.readValues(block(3, 0, 2, columns + 1))).toEqual(before);
    expect(sheet.cells.readValues(block(5, 0, 1, 3))).toEqual([["Orders!A1:C41", 46002.5, 40]]);
    expect(sheet.cells.readValues(block(2, 0, 1, 3))).toEqual([["Źródło", "Czas analizy", "Wiersze użyte"]]);
    expect(sheet.cells.value(6, 1)).toBe("below");
  }, 60_000);
});

describe("excel > lock", () => {
  it("lets one person write at a time, for two minutes at most", async () => {
    const model = await start();
    model.settings.set("clv.lock", { run: "somebody", at: Date.now() - 60_000 });
    const before = model.sheets.map(picture);
    await expect(run(46000)).rejects.toMatchObject({ code: "beingRefreshed" });
    expect(model.sheets.map(picture)).toEqual(before);
    expect(model.settings.get("clv.run")).toMatchObject({ problem: { code: "beingRefreshed" } });
    expect(model.settings.get("clv.lock")).toMatchObject({ run: "somebody" });
    model.settings.set("clv.lock", { run: "somebody", at: Date.now() - 121_000 });
    expect((await run(46000)).problem).toBeNull();
    expect(model.settings.get("clv.lock")).toMatchObject({ at: 0 });
    await lockRun();
    await lockRun();
  }, 60_000);
});

describe("excel > watchSource", () => {
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2600));

  it("tells once when a person's changes have come to rest, and nothing of our own, until it is stopped", async () => {
    const model = await start();
    let told = 0;
    const stop = await watchSource("Orders", () => told++);
    const orders = model.sheets[0] as SheetModel;
    orders.cells.writeValues(block(1, 2), [[20]], "user");
    orders.cells.writeValues(block(2, 2), [[30]], "user");
    expect(told).toBe(0);
    await rest();
    expect(told).toBe(1);
    await run(46000);
    orders.cells.writeValues(block(2, 2), [[31]], "api");
    await rest();
    expect(told).toBe(1);
    stop();
    orders.cells.writeValues(block(2, 2), [[32]], "user");
    await rest();
    expect(told).toBe(1);
  }, 60_000);

  it("has nothing to tell of a sheet that is gone", async () => {
    await start();
    (await watchSource("No such sheet", () => undefined))();
  });
});

describe("excel > removeOurs", () => {
  it("names the sheets and where somebody wrote, and leaves the workbook as if we had never been there", async () => {
    const model = await start();
    const before = picture(model.sheets[0] as SheetModel);
    await run(46000);
    const customers = sheetNamed(host, "Customers");
    const owner = (customers.cells.readValues({ ...tableOf(customers).block, rows: 1 })[0] ?? []).indexOf("Owner");
    expect(await findOurs()).toMatchObject([{ name: "Summary", hasNotes: false }, { name: "Customers", hasNotes: false }, { name: "Run history", hasNotes: false }]);
    customers.cells.writeValues(block(4, owner), [["Rina"]], "user");
    expect((await findOurs()).filter(({ hasNotes }) => hasNotes).map(({ name }) => name)).toEqual(["Customers"]);
    customers.protected = true;
    await expect(removeOurs()).rejects.toMatchObject({ code: "sheetProtected" });
    expect(model.sheets).toHaveLength(4);
    customers.protected = false;
    await removeOurs();
    expect(model.sheets.map(picture)).toEqual([before]);
    expect([...model.settings.keys()]).toEqual([]);
    await removeOurs();
    expect(model.sheets).toHaveLength(1);
  }, 60_000);
});
