/** Do tables on other sheets, and in other files, join the orders of a real run? The built add-in, the real Office.js. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { RunReport, WorkbookSettings } from "../../src/excel/types";
import type { AnalyseOutput } from "../../src/workbench/cli/analyse";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { CellValue, SheetModel, WorkbookModel } from "../../src/workbench/model/types";
import { analyse, block, lastRun, openReportHost, settingsOf, workbookOf } from "./reportHost";

jest.setTimeout(180_000);

const header = ["Order", "Customer ID", "Order date", "Total"];
/** Eight customers, C1 to C8, with three orders each in the first months of 2024. */
const rows = Array.from({ length: 24 }, (_, i) => [i + 1, `C${(i % 8) + 1}`, 45292 + 5 * i, 10 + i]);

function addSheet(model: WorkbookModel, name: string, cells: readonly (readonly CellValue[])[]): SheetModel {
  const sheet = model.addSheet(name, "file");
  sheet.cells.writeValues(block(0, 0, cells.length, Math.max(...cells.map((row) => row.length))), cells.map((row) => [...row]), "file");
  return sheet;
}

const people: CellValue[][] = [
  ["Our customers", null, null, null], [null, null, null, null], ["Customer ID", "Name", "Email", "City"],
  ...Array.from({ length: 8 }, (_, i) => [`C${i + 1}`, `Name ${i + 1}`, `c${i + 1}@shop.example`, "York"]),
  ["C99", "Nobody", "c99@shop.example", "Hull"],
];

/** By e-mail, which only the table of customers knows; one stranger, one empty answer. */
const survey: CellValue[][] = [
  ["Email", "Date", "NPS", "Comment"],
  ...Array.from({ length: 8 }, (_, i) => [`C${i + 1}@Shop.example`, 45400 + i, i, "Fine"]),
  ["stranger@x.example", 45410, 7, null], ["c1@shop.example", 45411, null, null],
];

const costs: CellValue[][] = [["Channel", "Month", "Ad spend"], ["Google", "2024-01", 100], ["Meta", "2024-02", 50]];
const notes: CellValue[][] = [["Task", "Owner"], ["Call Ann", "Bob"]];
/** Another shop's people. */
const strangers: CellValue[][] = [["Customer ID", "City"], ["Z1", "Bath"], ["Z2", "Hull"]];

function shopWorkbook(settings: Partial<WorkbookSettings> = {}): WorkbookModel {
  const model = workbookOf({ header, rows }, settings);
  for (const [name, cells] of Object.entries({ Survey: survey, People: people, Spend: costs, Notes: notes, Others: strangers })) addSheet(model, name, cells);
  return model;
}

const brief = ({ tables }: RunReport): unknown[] => tables.map(({ kind, sheet, address, matched, unmatched, unsigned, taken }) => [kind, sheet, address, matched, unmatched, unsigned, taken]);

describe("other tables of the workbook", () => {
  let host: HeadlessHost;
  let run: RunReport;

  beforeAll(async () => {
    host = await openReportHost(shopWorkbook());
    run = await analyse(host);
  });

  afterAll(() => host.close());

  it("are found by their headers, below a title too, joined, and told", () => {
    expect(run.problem).toBeNull();
    expect(brief(run)).toEqual([
      ["survey", "Survey", "A1:D11", 8, 1, 0, true],
      ["customers", "People", "A3:D12", 8, 1, 0, true],
      // The orders name no channel, so nothing speaks against these.
      ["costs", "Spend", "A1:C3", 0, 0, 2, true],
      ["customers", "Others", "A1:B3", 0, 2, 0, false],
    ]);
    const [answers] = run.tables;
    expect(answers).toMatchObject({ by: { email: 8 }, rows: { in: 10, used: 9, leftOut: { noAnswer: 1 } }, unmatchedIds: { count: 1, examples: ["stranger@x.example"] } });
  });

  it("are remembered with their columns where they were taken; others are judged anew next time", () => {
    expect(settingsOf(host).tables.map(({ sheet, kind, taken }) => [sheet, kind, taken])).toEqual([
      ["Survey", "survey", true], ["People", "customers", true], ["Spend", "costs", true],
    ]);
    expect(settingsOf(host).tables[0]?.mapping).toEqual({ email: "Email", day: "Date", nps: "NPS", comment: "Comment" });
  });

  it("are read again by Refresh, grown, and by no others; what has gone is told", async () => {
    const { model } = host;
    const sheet = model.sheetByName("Survey");
    sheet?.cells.writeValues(block(11, 0, 1, 4), [["c2@shop.example", 45420, 10, "Again"]], "file");
    addSheet(model, "Later", costs.map((row) => [...row, row[0] === "Channel" ? "CPA" : 5]));
    model.deleteSheet(model.sheetByName("Spend")?.id ?? "", "file");
    await analyse(host, "refresh");
    expect(brief(lastRun(host))).toEqual([
      ["survey", "Survey", "A1:D12", 9, 1, 0, true],
      ["customers", "People", "A3:D12", 8, 1, 0, true],
    ]);
    expect(lastRun(host).missingTables).toEqual(["Spend"]);
  });
});

it("are known by the name of their Excel table, whatever their sheet is called by then, and end before its totals", async () => {
  const model = workbookOf({ header, rows });
  const sheet = addSheet(model, "Answers", [...survey, ["Total", null, 28, null]]);
  sheet.tables.push({ id: "t1", name: "SpringSurvey", block: block(0, 0, survey.length + 1, 4), style: "TableStyleLight1", showHeaders: true, showTotals: true, showBandedRows: true, showFilterButton: true });
  const host = await openReportHost(model);
  const byIds = people.slice(2);
  addSheet(model, "People", byIds);
  expect(brief(await analyse(host))).toEqual([["survey", "Answers", "A1:D12", 8, 1, 0, true], ["customers", "People", "A1:D10", 8, 1, 0, true]]);
  expect(settingsOf(host).tables[0]).toMatchObject({ name: "SpringSurvey", sheet: "Answers" });
  sheet.name = "Renamed";
  expect(brief(await analyse(host, "refresh"))[0]).toEqual(["survey", "Renamed", "A1:D12", 8, 1, 0, true]);
  host.close();
});

it("are left alone where only the orders are wanted", async () => {
  const host = await openReportHost(shopWorkbook({ onlyOrders: true }));
  expect((await analyse(host)).tables).toEqual([]);
  host.close();
});

it.each([
  ["are found beside the orders on their sheet", 6, [["costs", "Orders", "G1:I3", 0, 0, 2, true]]],
  ["are a part of the orders where nothing parts them", 4, []],
])("%s", async (_name, column, told) => {
  const model = workbookOf({ header, rows });
  model.sheets[0]?.cells.writeValues(block(0, column, 3, 3), costs, "file");
  const host = await openReportHost(model);
  expect(brief(await analyse(host))).toEqual(told);
  host.close();
});

it("survive settings that somebody else has written", async () => {
  const host = await openReportHost(shopWorkbook({ tables: [{ sheet: 5 }, null, { sheet: "Survey", taken: false }] as unknown as WorkbookSettings["tables"] }));
  const run = await analyse(host);
  expect(run.tables.map(({ sheet, taken }) => [sheet, taken])).toEqual([["Survey", false], ["People", true], ["Spend", true], ["Others", false]]);
  host.close();
});

describe("clv analyse", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "clv-tables-"));
    await writeFile(path.join(folder, "shop.xlsx"), await writeXlsx(shopWorkbook({ sheets: {} }), { customFunctions: [] }));
    const csv = (cells: readonly (readonly unknown[])[]): string => cells.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n");
    await writeFile(path.join(folder, "orders.csv"), csv([header, ...rows.map(([order, id, day, total]) => [order, id, new Date((Number(day) - 25569) * 86_400_000).toISOString().slice(0, 10), total])]));
    await writeFile(path.join(folder, "people.csv"), csv(people.slice(2)));
    await writeFile(path.join(folder, "strangers.csv"), csv(strangers));
    await writeFile(path.join(folder, "junk.csv"), "a,b\n1,2\n3,4\n");
    await writeFile(path.join(folder, "unclear.csv"), "Customer ID,Birthday\nC1,03/04/1990\nC2,05/06/1991\n");
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function clv(...line: string[]): Promise<{ status: number; out: string; err: string }> {
    const bin = path.join(__dirname, "../../bin/clv.mjs");
    return promisify(execFile)(process.execPath, [bin, "analyse", ...line], { cwd: folder, maxBuffer: 2 ** 28 }).then(
      ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, out: error.stdout, err: error.stderr }),
    );
  }

  it("takes the tables of a workbook and says so in the language asked for", async () => {
    const { status, out } = await clv("shop.xlsx", "--lang", "pl");
    expect(status).toBe(0);
    expect(out).toContain("Ankieta (Survey, A1:D11): wiersze 10 = 9 użytych + 1 pominiętych\n  brak odpowiedzi: 1\n  dopasowano do zamówień: 8 z 9, według: Email\n  brak w zamówieniach: 1 (stranger@x.example)\n");
    expect(out).toContain("nie użyto. Mniej niż połowa wierszy");
    const alone = await clv("shop.xlsx", "--only-orders", "--json");
    expect(Object.keys(JSON.parse(alone.out) as object)).not.toContain("tables");
  });

  it("adds tables of other files, whatever their ids say", async () => {
    const { status, out } = await clv("orders.csv", "--also", "people.csv", "--also", "strangers.csv", "--json");
    expect(status).toBe(0);
    const { tables = [] } = JSON.parse(out) as AnalyseOutput;
    expect(tables.map(({ kind, sheet, matched, unmatched, taken }) => [kind, sheet, matched, unmatched, taken])).toEqual([
      ["customers", "people", 8, 1, true], ["customers", "strangers", 0, 2, true],
    ]);
  });

  it("takes the answer to a question about one file", async () => {
    const { status, out } = await clv("orders.csv", "--also", "unclear.csv", "--answer", "unclear.dateOrder=dmy", "--json");
    expect(status).toBe(0);
    expect((JSON.parse(out) as AnalyseOutput).tables?.map(({ kind, matched, taken }) => [kind, matched, taken])).toEqual([["customers", 2, true]]);
  });

  it.each([
    ["junk.csv", "junk.csv is not plainly a table of customers, of costs by channel, of survey answers or of subscriptions."],
    ["shop.xlsx", "--also takes .csv files; shop.xlsx is none."],
    ["nowhere.csv", "The file nowhere.csv cannot be read."],
    ["unclear.csv", "unclear.csv: Day and month cannot be told apart in the dates. Run again with --answer unclear.dateOrder=. Choices: mdy, dmy."],
  ])("refuses %s with a sentence, and saves nothing", async (file, sentence) => {
    const { status, err } = await clv("orders.csv", "--also", file, "--out", "out.xlsx");
    expect([status, err]).toEqual([1, `${sentence}\n`]);
    expect(existsSync(path.join(folder, "out.xlsx"))).toBe(false);
  });
});
