import { exampleReport, cellsOf } from "../report/exampleReport";
import { analyse, beside, block, defaults, exampleWorkbook, lastRun, openReportHost, picture, select, settingsOf, sheetNamed, workbookOf, type Orders } from "./reportHost";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel } from "../../src/workbench/model/types";

jest.setTimeout(30_000);

let open: HeadlessHost[] = [];
async function start(...args: Parameters<typeof openReportHost>): Promise<HeadlessHost> {
  const host = await openReportHost(...args);
  open.push(host);
  return host;
}
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

/** Orders of a few customers, one a week. */
function ordersOf(ids: readonly string[]): Orders {
  const rows = ids.flatMap((id, i) => [[id, 45000 + 7 * i, 10 + i], [id, 45001 + 7 * i, 5]]);
  return { header: ["Customer", "Date", "Amount"], rows, numberFormats: ["@", "yyyy-mm-dd", "$#,##0.00"] };
}

const prediction = { horizon: 6, unit: "month", discount: 0 } as const;

describe("report > prediction", () => {
  it("is written with the summary, told in the run, and kept for the next one", async () => {
    const host = await start(exampleWorkbook("en", { prediction }));
    const run = await analyse(host);
    expect(run.problem).toBeNull();
    expect(run.prediction).toMatchObject({ ...prediction, spendModel: "gammagamma", split: expect.any(Number) as number });
    expect(sheetNamed(host, "Summary").charts.map(({ chartType }) => chartType)).toEqual(["BarClustered", "Doughnut", "ColumnClustered", "ColumnClustered", "Line"]);
    expect(sheetNamed(host, "Customers").tables[0]?.block.columns).toBe(23);
    expect(settingsOf(host).prediction).toEqual(prediction);
    const again = await analyse(host, "refresh");
    expect(again.prediction).toEqual(run.prediction);
  });

  it("goes from both sheets without a trace once it is no longer wanted, and the table keeps its name", async () => {
    const plain = await start(exampleWorkbook("en"));
    await analyse(plain);
    const host = await start(exampleWorkbook("en", { prediction }));
    await analyse(host);
    host.model.settings.set("clv.settings", { ...settingsOf(host), prediction: null });
    expect((await analyse(host, "refresh")).prediction).toBeNull();
    // A column without cells may keep its width.
    const seen = (at: HeadlessHost, name: string): unknown => ({ ...(picture(sheetNamed(at, name)) as object), widths: null });
    for (const name of ["Summary", "Customers"]) expect(seen(host, name)).toEqual(seen(plain, name));
  });

  it("is not there where there is nobody to predict, and the report says why", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const rows = ids.map((id) => [id, 45000, 10]);
    const host = await start(workbookOf({ header: ["Customer", "Date", "Amount"], rows, numberFormats: ["@", "yyyy-mm-dd", "0"] }, { prediction, assumptions: { ...defaults.assumptions, asOf: 45000 } }));
    const run = await analyse(host);
    expect(run.prediction).toMatchObject({ method: "historic", predictedSpend: null });
    const summary = sheetNamed(host, "Summary");
    expect(beside(summary, "Predicted CLV", 0).value).toBe("Predicted CLV");
    expect(summary.charts).toHaveLength(3);
    expect(picture(summary)).toMatchObject({ values: expect.arrayContaining([expect.arrayContaining([expect.stringContaining("Nothing can be predicted") as string])]) as unknown });
  });
});

describe("report > first run", () => {
  it("adds both sheets with table, charts and formulas, and tells the run", async () => {
    const host = await start(exampleWorkbook("en"));
    const run = await analyse(host);
    expect(run.problem).toBeNull();
    expect(run).toMatchObject({ sheets: ["Summary", "Customers"], currency: "USD", asOf: "2026-01-01", question: null });
    const [summary, customers] = [sheetNamed(host, "Summary"), sheetNamed(host, "Customers")];
    expect(summary.charts.map(({ chartType }) => chartType)).toEqual(["BarClustered", "Doughnut", "ColumnClustered"]);
    expect(summary.charts.map(({ border }) => border)).toEqual(["#FFFFFF", "#FFFFFF", "#FFFFFF"]);
    expect(customers.tables.map(({ name }) => name)).toEqual(["Customers"]);
    expect([summary.visibility, customers.visibility]).toEqual(["Visible", "Visible"]);
    expect(summary.showGridlines).toBe(false);
    expect(summary.pageLayout).toMatchObject({ orientation: "Portrait", fitToPagesWide: 1, paperSize: "A4" });
    expect(customers.frozen).toEqual({ rows: 3, columns: 1 });
    expect(settingsOf(host).sheets).toEqual({ summary: summary.id, customers: customers.id });
    expect(host.model.activeSheetId).toBe(summary.id);
  });

  it.each(["en", "id", "pl"] as const)("puts every described cell where it belongs, in %s", async (language) => {
    const host = await start(exampleWorkbook(language));
    await analyse(host);
    const { report } = exampleReport(language, { source: { sheet: "Orders", address: `A1:G${host.model.sheets[0]?.cells.usedBlock()?.rows}` } });
    const sheet = host.model.sheets.find(({ id }) => id === settingsOf(host).sheets.summary) as SheetModel;
    for (const cell of cellsOf(report)) {
      if (cell.kind === "formula") expect(sheet.cells.formula(cell.row, cell.column)?.startsWith("=")).toBe(true);
      else if (cell.kind === "label") expect(sheet.cells.value(cell.row, cell.column)).toBe(cell.text);
      else expect(sheet.cells.value(cell.row, cell.column)).toBe(cell.value);
    }
    expect(sheet.cells.usedBlock()?.rows).toBe(report.summary.rows);
  });

  it("leaves foreign sheets and tables of the same name alone", async () => {
    const model = exampleWorkbook("en");
    const foreign = model.addSheet("Summary", "file");
    foreign.cells.writeValues(block(0, 0), [["mine"]], "file");
    const host = await start(model);
    expect((await analyse(host)).sheets).toEqual(["Summary 2", "Customers"]);
    expect(foreign.cells.usedBlock()).toEqual(block(0, 0));
    expect(foreign.cells.value(0, 0)).toBe("mine");
  });

  it("gives ids back as they went in, whatever they would mean to Excel", async () => {
    const ids = ["=1+1", "-12", "00123", "@x", "+6281234", "1-2", "'quoted", "=cmd|' /C calc'!A0", "TRUE", "1e5", "3/4"];
    const host = await start(workbookOf(ordersOf(ids), { mapping: { customer: "Customer", date: "Date", amount: "Amount" } }));
    expect((await analyse(host)).problem).toBeNull();
    const sheet = sheetNamed(host, "Customers");
    const found = ids.map((_, i) => sheet.cells.value(3 + i, 0));
    expect([...found].sort()).toEqual([...ids].sort());
    expect([...sheet.cells.formulas()].filter(({ column }) => column === 0)).toEqual([]);
  });

  it("gives numbers back as numbers", async () => {
    const rows = [[17850, 45000, 10], [17850, 45003, 3], [13047, 45001, 7]];
    const host = await start(workbookOf({ header: ["Customer", "Date", "Amount"], rows, numberFormats: ["General", "yyyy-mm-dd", "General"] }));
    expect((await analyse(host)).problem).toBeNull();
    expect(sheetNamed(host, "Customers").cells.value(3, 0)).toBe(17850);
  });
});

describe("report > first run without settings", () => {
  it("writes in the language of the person who presses the button, and remembers it", async () => {
    const model = exampleWorkbook("pl");
    model.settings.delete("clv.settings");
    model.culture = "pl-PL";
    const host = await start(model, { culture: "pl-PL" });
    expect((await analyse(host)).problem).toBeNull();
    const names = model.sheets.map(({ name }) => name);
    expect([names.slice(0, 3), names.at(-1)]).toEqual([["Orders", "Podsumowanie", "Klienci"], "Historia analiz"]);
    expect(settingsOf(host).language).toBe("pl");
    expect(await host.callFunction("LTVCAC.RATING", [3])).toBe("Zdrowy");
  });
});

describe("report > second run", () => {
  it("rewrites its own sheets in place and keeps what refers to them", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    const before = host.model.sheets.map(({ id }) => id);
    const [summary, customers] = [picture(sheetNamed(host, "Summary")), picture(sheetNamed(host, "Customers"))];
    expect((await analyse(host, "refresh")).problem).toBeNull();
    expect(host.model.sheets.map(({ id }) => id)).toEqual(before);
    expect(picture(sheetNamed(host, "Summary"))).toEqual(summary);
    expect(picture(sheetNamed(host, "Customers"))).toEqual(customers);
  });

  it("shrinks with the orders and leaves nothing of the old rows", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    const orders = host.model.sheets[0] as SheetModel;
    const rows = orders.cells.usedBlock()?.rows ?? 0;
    orders.cells.clear(block(301, 0, rows - 301, 7), "All", "user");
    expect((await analyse(host, "refresh")).problem).toBeNull();
    const { customers } = lastRun(host);
    const sheet = sheetNamed(host, "Customers");
    expect(sheet.tables[0]?.block).toEqual(block(2, 0, (customers ?? 0) + 1, 17));
    expect(sheet.cells.usedBlock()?.rows).toBe(3 + (customers ?? 0));
  });

  it("takes the assumptions that a person typed into the yellow cells", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    const margin = beside(sheetNamed(host, "Summary"), "Gross margin", 2);
    const cac = beside(sheetNamed(host, "Summary"), "Cost per new customer (CAC)", 2);
    expect([margin.value, cac.value]).toEqual([0.6, 25]);
    sheetNamed(host, "Summary").cells.writeValues(block(margin.row, margin.column), [[0.35]], "user");
    sheetNamed(host, "Summary").cells.writeValues(block(cac.row, cac.column), [[null]], "user");
    await analyse(host, "refresh");
    expect(settingsOf(host).assumptions).toMatchObject({ margin: 0.35, cac: null });
    expect(beside(sheetNamed(host, "Summary"), "Gross margin", 2).value).toBe(0.35);
  });

  it("lets the settings win where the sheet was not touched", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    const settings = settingsOf(host);
    host.model.settings.set("clv.settings", { ...settings, assumptions: { ...settings.assumptions, margin: 0.9 } });
    await analyse(host, "refresh");
    expect(beside(sheetNamed(host, "Summary"), "Gross margin", 2).value).toBe(0.9);
  });

  it("follows a change of the language, names included", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    host.model.settings.set("clv.settings", { ...settingsOf(host), language: "pl" });
    expect((await analyse(host, "refresh")).sheets).toEqual(["Podsumowanie", "Klienci"]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["Orders", "Podsumowanie", "Klienci"]);
    expect(sheetNamed(host, "Klienci").tables.map(({ name }) => name)).toEqual(["Klienci"]);
  });

  it("takes in the rows that were added below the orders since", async () => {
    const model = workbookOf(ordersOf(["a", "b", "c", "d", "e", "f"]));
    const host = await start(model);
    expect((await analyse(host)).source?.range).toBe("A1:C13");
    model.sheetByName("Orders")?.cells.writeValues(block(13, 0, 1, 3), [["g", 45100, 99]], "user");
    const run = await analyse(host, "refresh");
    expect([run.source?.range, run.customers]).toEqual(["A1:C14", 7]);
  });

  it("stays with a part of the orders where a part was chosen", async () => {
    const model = workbookOf(ordersOf(["a", "b", "c", "d", "e", "f"]));
    select(model, block(0, 0, 11, 3));
    const host = await start(model);
    expect((await analyse(host)).source?.range).toBe("A1:C11");
    expect((await analyse(host, "refresh")).source?.range).toBe("A1:C11");
  });

  it("adds a sheet again that a person deleted", async () => {
    const host = await start(exampleWorkbook("en"));
    await analyse(host);
    host.model.deleteSheet(sheetNamed(host, "Summary").id, "user");
    expect((await analyse(host, "refresh")).sheets).toEqual(["Summary", "Customers"]);
    expect(sheetNamed(host, "Summary").charts).toHaveLength(3);
  });
});

describe("report > what it is given", () => {
  it("takes whole columns for what they hold", async () => {
    const model = exampleWorkbook("en");
    const host = await start(model);
    model.selection = { sheetId: model.sheets[0]?.id ?? "", areas: [block(0, 0, 1_048_576, 7)], chartId: null };
    expect((await analyse(host)).source).toEqual({ sheet: "Orders", range: `A1:G${model.sheets[0]?.cells.usedBlock()?.rows}` });
  });

  it("expands one cell to the region around it", async () => {
    const model = exampleWorkbook("en");
    model.selection = { sheetId: model.sheets[0]?.id ?? "", areas: [block(5, 2)], chartId: null };
    const host = await start(model);
    expect((await analyse(host)).source?.range).toMatch(/^A1:G\d+$/);
  });

  it("expands one cell across blank rows, and beside another table", async () => {
    const model = workbookOf({ header: ["Customer", "Date", "Amount"], rows: [["a", 45000, 5], ["", "", ""], ["b", 45010, 7], ["a", 45020, 1]] });
    model.sheets[0]?.cells.writeValues(block(0, 4, 2, 1), [["Note"], ["not ours"]], "file");
    model.selection = { sheetId: model.sheets[0]?.id ?? "", areas: [block(1, 1)], chartId: null };
    const run = await analyse(await start(model));
    expect(run.source?.range).toBe("A1:C5");
    expect(run.rows?.used).toBe(3);
  });

  it("expands a title above the table to the table", async () => {
    const model = workbookOf({ header: ["My shop", "", ""], rows: [["", "", ""], ["Customer", "Date", "Amount"], ["a", 45000, 5], ["b", 45010, 7]] });
    model.sheets[0]?.cells.writeNumberFormats(block(3, 1, 2), "yyyy-mm-dd", "file");
    model.selection = { sheetId: model.sheets[0]?.id ?? "", areas: [block(0, 0)], chartId: null };
    const run = await analyse(await start(model));
    expect(run.source?.range).toBe("A1:C5");
    expect(run.rows?.used).toBe(2);
  });

  it.each([
    ["one empty cell", [block(5000, 20)], null, "nothingSelected"],
    ["an empty selection", [block(5000, 20, 3, 3)], null, "nothingSelected"],
    ["one column", [block(0, 0, 100, 1)], null, "selectionOneColumn"],
    ["a header only", [block(0, 0, 1, 7)], null, "selectionHeaderOnly"],
    ["several areas", [block(0, 0, 5, 2), block(9, 0, 5, 2)], null, "selectionManyAreas"],
    ["a chart", [block(0, 0, 5, 2)], "chart", "selectionNotCells"],
  ])("says what is wrong with %s", async (_, areas, chart, code) => {
    const model = exampleWorkbook("en");
    const sheet = model.sheets[0] as SheetModel;
    const host = await start(model);
    if (chart !== null) {
      await host.runInAddin(({ Excel }) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Orders").charts.add("ColumnClustered", context.workbook.worksheets.getItem("Orders").getRange("F1:G9"));
          await context.sync();
        }),
      );
    }
    model.selection = { sheetId: sheet.id, areas, chartId: chart === null ? null : (sheet.charts[0]?.id ?? null) };
    const run = await analyse(host);
    expect(run.problem?.code).toBe(code);
    expect(run.problem?.message.length).toBeGreaterThan(10);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Orders"]);
  });

  it("names the header that the mapping asks for and the table does not have", async () => {
    const host = await start(exampleWorkbook("en", { mapping: { ...defaults.mapping, customer: "E-mail", date: "Order date", amount: "Total" } }));
    expect((await analyse(host)).problem).toMatchObject({ code: "columnNotFound", data: { role: "customer", header: "E-mail" } });
  });
});
