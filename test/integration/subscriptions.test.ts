/** Are subscriptions analysed by the built add-in as orders are: written, alive, refreshed, beside the sheets of orders? */
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { cellAddress } from "../../src/report/address";
import { cellsOf } from "../report/exampleReport";
import { exampleSubscriptions, header, memberRows, numberFormats } from "../report/exampleSubscriptions";
import { analyse, beside, block, defaults, exampleWorkbook, openReportHost, picture, settingsOf, sheetNamed, workbookOf, type Orders } from "./reportHost";
import type { WorkbookSettings } from "../../src/excel/types";

let open: HeadlessHost[] = [];
afterEach(() => {
  open.forEach((host) => host.close());
  open = [];
});

async function start(settings: Partial<WorkbookSettings> = {}, orders: Orders = { header, rows: memberRows(), numberFormats }): Promise<HeadlessHost> {
  const host = await openReportHost(workbookOf(orders, settings), {
    calculator: (model, functions) => {
      const calculator = new UniverCalculator(model);
      calculator.useFunctions(functions);
      return calculator;
    },
  });
  open.push(host);
  return host;
}

const assumptions = { ...defaults.assumptions, margin: 0.6 };

describe("subscriptions", () => {
  it.each(["en", "id", "pl"] as const)("show in the workbench what the report has in place, in %s", async (language) => {
    const host = await start({ language, assumptions });
    const run = await analyse(host);
    expect(run.problem).toBeNull();
    await host.settled();
    const [summary, subscribers] = run.sheets.map((name) => sheetNamed(host, name));
    const { report, analysis } = exampleSubscriptions(language);
    const wrong = cellsOf(report).flatMap((cell) => {
      if (cell.kind !== "formula") return [];
      const shown = summary?.cells.value(cell.row, cell.column);
      const near = typeof cell.value === "number" && Math.abs(Number(shown) - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value));
      return near || shown === cell.value ? [] : [`${cellAddress(cell.row, cell.column)} ${cell.formula} shows ${String(shown)} instead of ${cell.value}`];
    });
    expect(wrong).toEqual([]);
    expect(subscribers?.tables[0]?.block.rows).toBe(analysis.subscriptions.length + 1);
    expect(summary?.charts.map(({ chartType }) => chartType)).toEqual(["Line"]);
    expect(run.subscriptions).toMatchObject({ unit: "month", subscribers: 400, active: analysis.active });
  });

  it("follow the margin at once, and keep it when they are refreshed", async () => {
    const host = await start({ assumptions });
    await analyse(host);
    await host.settled();
    const sheet = sheetNamed(host, "Subscriptions");
    const residual = (): number => {
      const { row, column } = beside(sheet, "Residual value", 0);
      return Number(sheet.cells.value(row + 1, column));
    };
    const before = residual();
    const margin = beside(sheet, "Gross margin", 2);
    sheet.cells.writeValues(block(margin.row, margin.column), [[0.3]], "user");
    await host.settled();
    expect(residual()).toBeCloseTo(before / 2, 6);
    expect((await analyse(host, "refresh")).problem).toBeNull();
    await host.settled();
    expect(residual()).toBeCloseTo(before / 2, 6);
    expect(settingsOf(host)).toMatchObject({ kind: "subscriptions", assumptions: { margin: 0.3 } });
  });

  it("renew by the year where somebody has said so", async () => {
    const host = await start({ answers: { renewal: "year" } });
    const run = await analyse(host);
    expect(run.subscriptions?.unit).toBe("year");
    expect(beside(sheetNamed(host, "Subscriptions"), "Period", 1).value).toBe("year");
  });

  it("leave the sheets of orders alone", async () => {
    const host = await openReportHost(exampleWorkbook("en"));
    open.push(host);
    await analyse(host);
    const before = ["Summary", "Customers"].map((name) => picture(sheetNamed(host, name)));
    const members = host.model.addSheet("Members", "file");
    const values = [header, ...memberRows(60)].map((row) => row.map((cell) => (cell === "" ? null : cell)));
    members.cells.writeValues(block(0, 0, values.length, header.length), values, "file");
    host.model.activeSheetId = members.id;
    host.model.selection = { sheetId: members.id, areas: [block(0, 0, values.length, header.length)], chartId: null };
    const run = await analyse(host);
    expect(run).toMatchObject({ problem: null, sheets: ["Subscriptions", "Subscribers"] });
    expect(["Summary", "Customers"].map((name) => picture(sheetNamed(host, name)))).toEqual(before);
    expect(Object.keys(settingsOf(host).sheets).sort()).toEqual(["customers", "subscribers", "subscriptions", "summary"]);
  });

  it("take counts by period for what they are, and show how each cohort shrinks", async () => {
    const rows = [[0, 1000, 1000], [1, 631, 869], [2, 468, 743], [3, 382, 653], [4, 326, 593]];
    const host = await start({ answers: { renewal: "year" } }, { header: ["Year", "Regular", "High End"], rows });
    const run = await analyse(host);
    expect(run).toMatchObject({ problem: null, sheets: ["Subscriptions", "Survival"], subscriptions: { unit: "year", subscribers: 2000, active: 919, revenue: null } });
    await host.settled();
    const table = sheetNamed(host, "Survival");
    expect(table.cells.readValues(block(3, 0, 3, 3))).toEqual([["Regular", 0, 1000], ["Regular", 1, 631], ["Regular", 2, 468]]);
    expect(beside(sheetNamed(host, "Subscriptions"), "High End", 4).value).toBe(593);
    expect((await analyse(host, "refresh")).problem).toBeNull();
  });
});
