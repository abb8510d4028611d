import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel } from "../../src/workbench/model/types";
import type { FormulaCell } from "../../src/report/types";
import { figuresOf } from "../../src/report/figures";
import type { PredictionRequest } from "../../src/report/prediction";
import { cellsOf, exampleReport, exampleRequest } from "../report/exampleReport";
import { analyse, beside, block, defaults, exampleWorkbook, openReportHost, settingsOf } from "./reportHost";
import { withLibreOffice } from "../libreOffice";
import { csvNumber, differing, recalculated } from "./recalculated";
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
    const { summary, customers } = sheets(host);
    const again = await recalculated(host.model, [summary.name, customers.name]);
    expect(differing(formulas, (row, column) => csvNumber(again.get(summary.name)?.[row]?.[column]))).toEqual([]);
    expect(again.get(customers.name)?.slice(3, 3 + tiers.length).map((row) => row[12])).toEqual(tiers);
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
