/** Do the sheets beside Summary and Customers show the same in the workbench, in LibreOffice and in the report, and follow what is typed? */
import type { Language } from "../../src/catalogue/languages";
import { unwatched } from "../../src/excel/hooks";
import { writeReport } from "../../src/excel/writeReport";
import { reportOf } from "../../src/report/report";
import { drawnSheetIds } from "../../src/report/moreSheets";
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
  const example = businessReport(language);
  const { analysis, context } = example;
  const names = await writeReport(
    { kind: "orders", language, more: drawnSheetIds, build: (given) => reportOf(analysis, { ...context, names: given }) },
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

  withLibreOffice("show the same when LibreOffice calculates them again", async () => {
    const again = await recalculated(report.host.model, report.sheets.map(({ sheet }) => sheet.name));
    for (const { sheet, described } of report.sheets) {
      expect(differing(formulasOf(described), (row, column) => csvNumber(again.get(sheet.name)?.[row]?.[column]))).toEqual([]);
    }
  }, 180_000);
});
