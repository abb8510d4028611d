/** Do own rules for scores and segments go from the settings, and from a file, into the sheets, and stay through a refresh? */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { RfmRules } from "../../src/core/rfm/rfmRules";
import { segmentCodes, segmentIds } from "../../src/core/rfm/segments";
import { exampleCsv } from "../../src/intake/exampleCsv";
import { exampleOrders } from "../../src/intake/exampleOrders";
import { reportWords } from "../../src/words/report/report";
import { rfmWords } from "../../src/words/rfm/rfm";
import { terms } from "../../src/words/terms/terms";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { AnalyseOutput } from "../../src/workbench/cli/analyse";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { analyse, beside, block, exampleWorkbook, openReportHost, settingsOf, sheetNamed } from "./reportHost";

jest.setTimeout(240_000);

const rules: RfmRules = {
  bins: 5,
  thresholds: { recency: [30, 90, 180, 365], frequency: [2, 3, 5, 8], monetary: [50, 100, 200, 400] },
  map: { ...segmentCodes, champions: [...segmentCodes.champions, "543"], loyal: segmentCodes.loyal.filter((code) => code !== "543") },
  recentSingleIsNew: true,
};
const { columns } = reportWords.en;

const calculated: Parameters<typeof openReportHost>[1] = {
  calculator: (model, functions) => {
    const calculator = new UniverCalculator(model);
    calculator.useFunctions(functions);
    return calculator;
  },
};

type Line = Readonly<Record<string, unknown>>;

function customers(host: HeadlessHost): Line[] {
  const sheet = sheetNamed(host, "Customers");
  const area = sheet.tables[0]?.block ?? block(0, 0);
  const [header = [], ...rows] = sheet.cells.readValues(area);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}

/** By the words of the rule: from the best score down, the first whose bound is kept. */
function codeOf(line: Line): string {
  const [days, purchases, spend] = [Number(line[columns.daysSince]), Number(line[columns.purchases]), Number(line[columns.spend])];
  const r = days <= 30 ? 5 : days <= 90 ? 4 : days <= 180 ? 3 : days <= 365 ? 2 : 1;
  const f = purchases >= 8 ? 5 : purchases >= 5 ? 4 : purchases >= 3 ? 3 : purchases >= 2 ? 2 : 1;
  const m = spend >= 400 ? 5 : spend >= 200 ? 4 : spend >= 100 ? 3 : spend >= 50 ? 2 : 1;
  return `${r}${f}${m}`;
}

function segmentOf(line: Line, map: RfmRules["map"] = rules.map): string {
  const code = codeOf(line);
  const justArrived = Number(line[columns.purchases]) === 1 && code >= "400";
  const id = justArrived ? "new" : segmentIds.find((one) => map?.[one].includes(code));
  return id === undefined ? "none" : terms.en.segments[id];
}

async function expectByRules(host: HeadlessHost): Promise<void> {
  await host.settled();
  const lines = customers(host).filter((line) => line[columns.code] !== "" && line[columns.code] !== null);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.map((line) => [line[columns.id], String(line[columns.code]), line[columns.segment]])).toEqual(lines.map((line) => [line[columns.id], codeOf(line), segmentOf(line)]));
  const counted = beside(sheetNamed(host, "Summary"), terms.en.segments.champions, 1).value;
  expect(counted).toBe(lines.filter((line) => segmentOf(line) === terms.en.segments.champions).length);
}

describe("own rules in a workbook", () => {
  it("score and segment every customer, count on the Summary, and stay through a refresh", async () => {
    const host = await openReportHost(exampleWorkbook("en", { rfm: rules }), calculated);
    const run = await analyse(host);
    expect(run.problem).toBeNull();
    await expectByRules(host);
    expect(() => beside(sheetNamed(host, "Summary"), rfmWords.en.block.heading, 0)).not.toThrow();
    expect((await analyse(host, "refresh")).problem).toBeNull();
    await expectByRules(host);
    expect(settingsOf(host).rfm).toEqual(rules);
    host.close();
  });

  it("that do not fit are told, and no sheet is written", async () => {
    const host = await openReportHost(exampleWorkbook("en", { rfm: { ...rules, thresholds: { ...rules.thresholds, recency: [30, 30, 60, 90] } } }));
    await host.invokeCommand("analyseSelection").catch(() => undefined);
    expect(host.model.settings.get("clv.run")).toMatchObject({ problem: { code: "badThresholds", data: { measure: "recency", reason: "order", bins: 5 } } });
    expect(host.model.sheets.map(({ name }) => name)).toEqual(["Orders"]);
    host.close();
  });

  it("with four scores leave the segments empty and say why, with ten keep codes as texts", async () => {
    const host = await openReportHost(exampleWorkbook("en", { rfm: { bins: 4, thresholds: { recency: null, frequency: null, monetary: null }, map: null, recentSingleIsNew: true }, moreSheets: ["actions", "strategy", "history"] }));
    expect((await analyse(host)).problem).toBeNull();
    expect(new Set(customers(host).map((line) => line[columns.segment] ?? ""))).toEqual(new Set([""]));
    expect(() => beside(sheetNamed(host, "Summary"), rfmWords.en.noSegments("4"), 0)).not.toThrow();
    host.model.settings.set("clv.settings", { ...settingsOf(host), rfm: { ...rules, bins: 10, thresholds: { recency: null, frequency: null, monetary: null } } });
    expect((await analyse(host, "refresh")).problem).toBeNull();
    const codes = customers(host).map((line) => line[columns.code]).filter((code) => code !== "" && code !== null);
    expect(codes.filter((code) => typeof code !== "string" || !/^\d+-\d+-\d+$/.test(code))).toEqual([]);
    host.close();
  });
});

describe("clv analyse --rfm", () => {
  let folder: string;
  const root = path.join(__dirname, "../..");

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "clv-rfm-"));
    await writeFile(path.join(folder, "orders.csv"), exampleCsv(exampleOrders("en"), "en"));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function clv(rfm: string, ...more: string[]): Promise<{ status: number; out: string; err: string }> {
    await writeFile(path.join(folder, "rules.json"), rfm);
    const line = [path.join(root, "bin/clv.mjs"), "analyse", "orders.csv", "--sheets", "none", "--rfm", "rules.json", ...more];
    return promisify(execFile)(process.execPath, line, { cwd: folder, maxBuffer: 2 ** 28 }).then(
      ({ stdout, stderr }) => ({ status: 0, out: stdout, err: stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({ status: error.code, out: error.stdout, err: error.stderr }),
    );
  }

  it("scores by the rules of a file", async () => {
    const { status, out, err } = await clv(JSON.stringify({ ...rules, map: Object.fromEntries(segmentIds.map((id) => [id, rules.map?.[id].join(" ")])) }), "--json");
    expect([status, err]).toEqual([0, ""]);
    const [, , header = [], ...rows] = (JSON.parse(out) as AnalyseOutput).sheets["Customers"] ?? [];
    const lines = rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
    const scored = lines.filter((line) => line[columns.code] !== "" && line[columns.code] !== null);
    expect(scored.length).toBeGreaterThan(100);
    expect(scored.map((line) => [String(line[columns.code]), line[columns.segment]])).toEqual(scored.map((line) => [codeOf(line), segmentOf(line)]));
  });

  it.each([
    ["is no JSON", "rules"],
    ["has another key", JSON.stringify({ treshold: {} })],
    ["has texts for thresholds", JSON.stringify({ thresholds: { recency: ["30"] } })],
    ["names a segment that is none", JSON.stringify({ map: { best: "555" } })],
  ])("refuses a file that %s with a sentence", async (_, text) => {
    const { status, out, err } = await clv(text);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(/^rules\.json holds no rules for scores and segments/);
  });

  it("says what is wrong with rules that do not fit", async () => {
    const { status, err } = await clv(JSON.stringify({ map: { lost: "111" } }));
    expect(status).toBe(1);
    expect(err).toContain("112");
  });
});
