/** Do the sheets beside Summary and Customers show the same in the workbench, in LibreOffice and in the report, and follow what is typed? */
import type { Language } from "../../src/catalogue/languages";
import type { OwnSegment } from "../../src/core/ownSegments/ownSegment";
import { unwatched } from "../../src/excel/hooks";
import { writeReport } from "../../src/excel/writeReport";
import { reportOf } from "../../src/report/report";
import { moreSheetIds } from "../../src/catalogue/sheets";
import type { BlockSheet, FormulaCell, ReportCell } from "../../src/report/types";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { SheetModel } from "../../src/workbench/model/types";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { withLibreOffice } from "../libreOffice";
import { businessReport } from "../report/exampleBusiness";
import type { Example } from "../report/exampleReport";
import { beside, block, defaults, openReportHost, sheetNamed } from "./reportHost";
import { csvNumber, differing, recalculated } from "./recalculated";

/** Of the segments of a person's own making, too: one that looks like a formula, and one without members. */
const ownSegments: readonly OwnSegment[] = [
  { name: '=1+1 *?"', match: "all", groups: [[{ measure: "daysSince", operator: "atLeast", value: 90 }]] },
  { name: "Twice", match: "all", groups: [[{ measure: "purchases", operator: "atLeast", value: 2 }]] },
  { name: "Nobody", match: "all", groups: [[{ measure: "spend", operator: "atLeast", value: 1e12 }]] },
];

const cellsOf = ({ blocks }: BlockSheet): readonly ReportCell[] => blocks.flatMap(({ cells }) => cells);

interface Written {
  readonly host: HeadlessHost;
  readonly example: Example;
  readonly sheets: readonly { readonly sheet: SheetModel; readonly described: BlockSheet }[];
}

/** The report of the example business, written by the add-in's own writer. */
async function written(language: Language): Promise<Written> {
  const host = await openReportHost(createWorkbook({ sheets: ["Orders"] }), {
    calculator: (model, functions) => {
      const calculator = new UniverCalculator(model);
      calculator.useFunctions(functions);
      return calculator;
    },
  });
  await host.runInAddin(({ Excel, Office }) => Object.assign(globalThis, { Excel, Office }));
  const example = businessReport(language, { ownSegments });
  const { analysis, context } = example;
  const { sheets: names } = await writeReport(
    { kind: "orders", language, more: moreSheetIds, build: (given) => reportOf(analysis, { ...context, names: given }) },
    { ...defaults, language }, unwatched,
  );
  await host.settled();
  const sheets = example.report.more.flatMap(({ sheet }, at) => (sheet.is === "blocks" ? [{ described: sheet, sheet: sheetNamed(host, names[2 + at] ?? "") }] : []));
  return { host, example, sheets };
}

const formulasOf = (sheet: BlockSheet): FormulaCell[] => cellsOf(sheet).filter((cell) => cell.kind === "formula");

describe.each(["en", "id", "pl"] as const)("more sheets > %s", (language) => {
  let report: Written;
  beforeAll(async () => {
    report = await written(language);
  }, 120_000);
  afterAll(() => report.host.close());

  it("show in the workbench what the report has in place", () => {
    for (const { sheet, described } of report.sheets) {
      expect(differing(formulasOf(described), (row, column) => sheet.cells.value(row, column))).toEqual([]);
    }
  });

  it("are all there, with hundreds of formulas", () => {
    expect(report.sheets.length).toBeGreaterThanOrEqual(2);
    expect(report.sheets.flatMap(({ described }) => formulasOf(described)).length).toBeGreaterThan(200);
  });

  withLibreOffice("show the same when LibreOffice calculates them again", async () => {
    const again = await recalculated(report.host.model, report.sheets.map(({ sheet }) => sheet.name));
    for (const { sheet, described } of report.sheets) {
      expect(differing(formulasOf(described), (row, column) => csvNumber(again.get(sheet.name)?.[row]?.[column]))).toEqual([]);
    }
  }, 180_000);
});

describe("more sheets > channels", () => {
  let report: Written;
  beforeAll(async () => {
    report = await written("en");
  }, 120_000);
  afterAll(() => report.host.close());

  const typed = async (sheet: SheetModel, row: number, column: number, value: number): Promise<void> => {
    sheet.cells.writeValues(block(row, column), [[value]], "user");
    await report.host.settled();
  };

  it("follow the margin, the target and a cost at once", async () => {
    const channels = sheetNamed(report.host, "Channels");
    const summary = sheetNamed(report.host, "Summary");
    const heading = beside(channels, "Cost, payback and verdict", 0).row;
    const row = heading + 2;
    const shown = (column: number): number => Number(channels.cells.value(row, column));
    const [cost, cac, clv, ratio] = [shown(1), shown(5), shown(6), shown(7)];
    await typed(channels, row, 1, cost * 2);
    expect([shown(5), shown(7)]).toEqual([expect.closeTo(cac * 2, 9), expect.closeTo(ratio / 2, 9)]);
    const margin = beside(summary, "Gross margin", 2);
    await typed(summary, margin.row, margin.column, 0.3);
    expect([shown(6), shown(7)]).toEqual([expect.closeTo(clv / 2, 9), expect.closeTo(ratio / 4, 9)]);
    const target = beside(summary, "Target LTV:CAC", 2);
    await typed(summary, target.row, target.column, ratio / 4);
    expect(channels.cells.value(row, 12)).toBe("Scale");
    await typed(summary, target.row, target.column, ratio / 4 + 0.01);
    expect(channels.cells.value(row, 12)).toBe(ratio / 4 < 1 ? "Stop" : "Fix");
  });

  it("lets the CAC move the month in which it is earned back, and nothing else of the cohorts", async () => {
    const cohorts = sheetNamed(report.host, "Cohorts");
    const summary = sheetNamed(report.host, "Summary");
    const cac = beside(summary, "Cost per new customer (CAC)", 2);
    const { row: header, column } = beside(cohorts, "CAC back", 0);
    const retention = cohorts.cells.readValues(block(9, 0, 20, 20));
    await typed(summary, cac.row, cac.column, 1e6);
    expect(cohorts.cells.value(header + 1, column)).toBe("not yet");
    expect(cohorts.cells.readValues(block(9, 0, 20, 20))).toEqual(retention);
    await typed(summary, cac.row, cac.column, 0.01);
    expect(cohorts.cells.value(header + 1, column)).toBe(0);
  });

  it("have heat maps, the CAC back marked, panes that stay and a page in landscape", () => {
    const cohorts = sheetNamed(report.host, "Cohorts");
    // The last is that of the own segments.
    expect(cohorts.conditionalFormats.map(({ type }) => type)).toEqual(["Custom", "ColorScale", "ColorScale", "ColorScale"]);
    expect(cohorts.frozen).toEqual({ rows: 1, columns: 1 });
    expect(cohorts.pageLayout).toMatchObject({ orientation: "Landscape", fitToPagesWide: 1 });
    expect(cohorts.charts.map(({ chartType }) => chartType)).toEqual(["Line"]);
    expect(sheetNamed(report.host, "Channels").charts.map(({ chartType }) => chartType)).toEqual(["ColumnClustered"]);
  });
});
