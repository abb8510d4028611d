import { execFileSync } from "child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import Papa from "papaparse";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import { writeXlsx } from "../../src/workbench/files/xlsx/writeXlsx";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel } from "../../src/workbench/model/types";
import type { FormulaCell } from "../../src/report/types";
import { cellAddress } from "../../src/report/address";
import { figuresOf } from "../../src/report/figures";
import type { PredictionRequest } from "../../src/report/prediction";
import { cellsOf, exampleReport, exampleRequest } from "../report/exampleReport";
import { analyse, beside, block, defaults, exampleWorkbook, openReportHost, settingsOf } from "./reportHost";
import { withLibreOffice } from "../libreOffice";
import type { Language } from "../../src/catalogue/languages";

const cacOf: Readonly<Record<Language, number | null>> = { en: 25, id: 150_000, pl: null };

async function reported(language: Language, prediction: PredictionRequest | null = null): Promise<HeadlessHost> {
  const assumptions = { ...defaults.assumptions, cac: cacOf[language] };
  const host = await openReportHost(exampleWorkbook(language, { assumptions, prediction }), {
    calculator: (model, functions) => {
      const calculator = new UniverCalculator(model);
      calculator.useFunctions(functions);
      return calculator;
    },
  });
  expect((await analyse(host)).problem).toBeNull();
  await host.settled();
  return host;
}

function sheets(host: HeadlessHost): { summary: SheetModel; customers: SheetModel } {
  const { summary, customers } = settingsOf(host).sheets;
  const byId = (id: string | undefined): SheetModel => host.model.sheets.find((sheet) => sheet.id === id) as SheetModel;
  return { summary: byId(summary), customers: byId(customers) };
}

/** What the description says that each formula shows. */
function expected(language: Language, request: PredictionRequest | null): { formulas: FormulaCell[]; tiers: string[] } {
  const assumptions = { margin: 0.6, cac: cacOf[language], targetRatio: 3, tierShares: [0.2, 0.3] as const };
  const { report, analysis, context } = exampleReport(language, { assumptions }, request);
  const { tierOf } = figuresOf(analysis, assumptions, context.prediction);
  const words = cellsOf(report).filter((cell) => cell.kind === "label" && cell.style === "text");
  const block = report.summary.blocks.find(({ name }) => name === "tiers");
  const [high, middle, low] = (block?.cells ?? []).flatMap((cell) => (cell.kind === "label" && words.includes(cell) ? [cell.text] : []));
  const word = { high: high ?? "", middle: middle ?? "", low: low ?? "" };
  return { formulas: cellsOf(report).filter((cell) => cell.kind === "formula"), tiers: analysis.customers.map((customer) => word[tierOf(customer)]) };
}

function differing(formulas: readonly FormulaCell[], shown: (row: number, column: number) => unknown): string[] {
  return formulas.flatMap(({ row, column, value, formula }) => {
    const found = shown(row, column);
    const near = typeof value === "number" && Math.abs(Number(found) - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return near || found === value ? [] : [`${cellAddress(row, column)} ${formula} shows ${String(found)} instead of ${value}`];
  });
}

/** LibreOffice trusts the values in a file unless told to calculate again. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as CSV with the cells' own values: comma, quotes, UTF-8, not as shown, all sheets. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Percentages come as "12.5%" whatever is asked for. */
function csvNumber(text: string | undefined): unknown {
  if (text === undefined || text === "") return text;
  if (/^-?[\d.E+-]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

async function recalculated(host: HeadlessHost): Promise<Record<"summary" | "customers", string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), "clv-report-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), alwaysRecalculate);
    writeFileSync(join(folder, "report.xlsx"), await writeXlsx(host.model));
    const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", csvFilter, "--outdir", folder, join(folder, "report.xlsx")];
    execFileSync("soffice", args, { stdio: "ignore", timeout: 120_000 });
    const { summary, customers } = sheets(host);
    const rows = (sheet: SheetModel): string[][] => Papa.parse<string[]>(readFileSync(join(folder, `report-${sheet.name}.csv`), "utf8")).data;
    return { summary: rows(summary), customers: rows(customers) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cases = [
  ["en", "without a prediction", null], ["id", "without a prediction", null], ["pl", "without a prediction", null],
  ["en", "with one", exampleRequest], ["id", "with one", exampleRequest], ["pl", "with one", exampleRequest],
] as const;

describe.each(cases)("report > values > %s %s", (language, _, request) => {
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await reported(language, request);
  }, 120_000);
  afterAll(() => host.close());

  it("shows in the workbench what the report has in place", () => {
    const { formulas, tiers } = expected(language, request);
    const { summary, customers } = sheets(host);
    expect(differing(formulas, (row, column) => summary.cells.value(row, column))).toEqual([]);
    expect(customers.cells.readValues(block(3, 12, tiers.length)).map(([word]) => word)).toEqual(tiers);
  });

  withLibreOffice("shows the same when LibreOffice calculates it again", async () => {
    const { formulas, tiers } = expected(language, request);
    const { summary, customers } = await recalculated(host);
    expect(differing(formulas, (row, column) => csvNumber(summary[row]?.[column]))).toEqual([]);
    expect(customers.slice(3, 3 + tiers.length).map((row) => row[12])).toEqual(tiers);
  }, 180_000);
});

describe("report > a changed assumption", () => {
  it("changes the figures and the tiers at once", async () => {
    const host = await reported("en");
    const { summary, customers } = sheets(host);
    const equity = (): unknown => {
      const label = beside(summary, "Customer equity", 0);
      return summary.cells.value(label.row + 1, label.column);
    };
    const before = Number(equity());
    const [margin, share] = [beside(summary, "Gross margin", 2), beside(summary, "High: share of customers", 2)];
    summary.cells.writeValues(block(margin.row, margin.column), [[0.3]], "user");
    summary.cells.writeValues(block(share.row, share.column), [[0.01]], "user");
    await host.settled();
    expect(Number(equity())).toBeCloseTo(before / 2, 6);
    // 1% of 600 customers are 6.
    expect(beside(summary, "High", 1).value).toBe(6);
    const words = customers.cells.readValues(block(3, 12, 600)).map(([word]) => word);
    expect(words.filter((word) => word === "High")).toHaveLength(6);
    host.close();
  }, 120_000);
});
