/** Do the formulas of a report by own rules calculate what it says, in the workbench and in LibreOffice? */
import { usualRules, type RfmRules } from "../../src/core/rfm/rfmRules";
import { segmentCodes } from "../../src/core/rfm/segments";
import type { BlockSheet, FormulaCell } from "../../src/report/types";
import { sheetWords } from "../../src/words/sheets/sheets";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { withLibreOffice } from "../libreOffice";
import { businessReport } from "../report/exampleBusiness";
import { drawnReport } from "./drawnReport";
import { csvNumber, differing, recalculated } from "./recalculated";

const own: RfmRules = {
  bins: 5, thresholds: { recency: [30, 60, 120, 240], frequency: [2, 3, 5, 10], monetary: null }, recentSingleIsNew: false,
  map: { ...segmentCodes, champions: [...segmentCodes.champions, ...segmentCodes.loyal], loyal: [] },
};

const formulasOf = ({ blocks }: BlockSheet): FormulaCell[] => blocks.flatMap(({ cells }) => cells).filter((cell) => cell.kind === "formula");

describe.each([["own thresholds and an own map", own], ["four scores", { ...usualRules, bins: 4 }]] as const)("a report by %s", (_, rfm) => {
  const { report, context } = businessReport("en", { wanted: ["voice", "strategy"] }, 150, rfm);
  const sheets = [
    { name: context.summarySheet, sheet: report.summary },
    ...report.more.map(({ id, sheet }) => ({ name: sheetWords.en[id].sheet, sheet: sheet as BlockSheet })),
  ];
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await drawnReport(report, context);
  }, 240_000);
  afterAll(() => host.close());

  it("shows in the workbench what it has in place", () => {
    for (const { name, sheet } of sheets) {
      const cells = host.model.sheetByName(name)?.cells;
      expect([name, differing(formulasOf(sheet), (row, column) => cells?.value(row, column) ?? "")]).toEqual([name, []]);
    }
  });

  withLibreOffice("shows the same when LibreOffice calculates it again", async () => {
    const again = await recalculated(host.model, sheets.map(({ name }) => name));
    for (const { name, sheet } of sheets) expect([name, differing(formulasOf(sheet), (row, column) => csvNumber(again.get(name)?.[row]?.[column]) ?? "")]).toEqual([name, []]);
  }, 300_000);
});
