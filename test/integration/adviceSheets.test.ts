/** Do the sheets of advice calculate what they say, in the workbench and in LibreOffice? */
import type { MoreSheetId } from "../../src/catalogue/sheets";
import type { Language } from "../../src/catalogue/languages";
import { shopOf, type Shop } from "../../src/core/shop";
import { transactionsOf } from "../../src/core/transactionsOf";
import type { Cell } from "../../src/intake/types";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { ReportContext } from "../../src/report/context";
import type { BlockSheet, FormulaCell } from "../../src/report/types";
import { sheetWords } from "../../src/words/sheets/sheets";
import { withLibreOffice } from "../libreOffice";
import { businessReport, exampleShop } from "../report/exampleBusiness";
import { exampleRequest } from "../report/exampleReport";
import { predictionOf } from "../report/predictionOf";
import { drawnReport } from "./drawnReport";
import { csvNumber, differing, recalculated } from "./recalculated";

const wanted: readonly MoreSheetId[] = ["voice", "customerValue", "strategy", "methods"];

const typed = new Map<string, Cell>([
  ["voice.csatFrom", 5], ["customerValue.benefits.quality.tangible", 10], ["customerValue.benefits.team.intangible", 2.5], ["customerValue.costs.price.tangible", 4],
  ["customerValue.periods", 3], ["strategy.loyalty.target", 0.1], ["strategy.feedback.target", -5], ["methods.retention", 0.8], ["methods.lifespan", 2],
  ["methods.retention.year2", 0.95], ["methods.discount", 0],
]);

const assumptions = { margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3] } as const;

/** One customer with a purchase and a larger refund: little divides, much is negative. */
const lonely = (): Shop => ({
  ...shopOf(transactionsOf(["ann", "ann"], [45900, 45910], [10, -30])),
  answers: [{ customer: "ann", day: 45920, nps: 3, csat: 2, ces: null, comment: "Late", department: null }],
});

const cases: readonly (readonly [string, Language, () => Partial<ReportContext>])[] = [
  ["with a prediction, without a CAC, with figures typed", "pl", () => ({ prediction: predictionOf(exampleShop("pl"), exampleRequest), assumptions, typed })],
  ["a target out of reach", "en", () => ({ assumptions: { ...assumptions, margin: 0.4, cac: 900 } })],
  ["one customer", "en", () => ({ shop: lonely() })],
];

const formulasOf = ({ blocks }: BlockSheet): FormulaCell[] => blocks.flatMap(({ cells }) => cells).filter((cell) => cell.kind === "formula");

describe.each(cases)("sheets of advice > %s, %s", (_, language, changes) => {
  const { report, context } = businessReport(language, { wanted, ...changes() });
  const sheets = report.more.map(({ id, sheet }) => ({ name: sheetWords[language][id].sheet, sheet: sheet as BlockSheet }));
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await drawnReport(report, context);
  }, 240_000);
  afterAll(() => host.close());

  it("show in the workbench what the report has in place", () => {
    for (const { name, sheet } of sheets) {
      const cells = host.model.sheetByName(name)?.cells;
      expect(differing(formulasOf(sheet), (row, column) => cells?.value(row, column) ?? "")).toEqual([]);
    }
  });

  withLibreOffice("show the same when LibreOffice calculates them again", async () => {
    const again = await recalculated(host.model, sheets.map(({ name }) => name));
    for (const { name, sheet } of sheets) expect(differing(formulasOf(sheet), (row, column) => csvNumber(again.get(name)?.[row]?.[column]) ?? "")).toEqual([]);
  }, 300_000);
});
