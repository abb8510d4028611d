/** Do the sheets of advice calculate what they say, in the workbench and in LibreOffice? */
import type { MoreSheetId } from "../../src/catalogue/sheets";
import { languageIds } from "../../src/catalogue/languages";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import type { BlockSheet } from "../../src/report/types";
import { sheetWords } from "../../src/words/sheets/sheets";
import { withLibreOffice } from "../libreOffice";
import { businessReport } from "../report/exampleBusiness";
import { differing, drawnReport, recalculated } from "./drawnReport";

const wanted: readonly MoreSheetId[] = ["voice", "customerValue", "strategy", "methods"];

describe.each(languageIds)("sheets of advice > %s", (language) => {
  const { report, context } = businessReport(language, { wanted });
  const sheets = report.more.map(({ id, sheet }) => ({ name: sheetWords[language][id].sheet, sheet: sheet as BlockSheet }));
  let host: HeadlessHost;
  beforeAll(async () => {
    host = await drawnReport(report, context);
  }, 240_000);
  afterAll(() => host.close());

  it("show in the workbench what the report has in place", () => {
    for (const { name, sheet } of sheets) {
      const cells = host.model.sheetByName(name)?.cells;
      expect(differing(sheet, (row, column) => cells?.value(row, column))).toEqual([]);
    }
  });

  withLibreOffice("show the same when LibreOffice calculates them again", async () => {
    const shown = await recalculated(host);
    for (const { name, sheet } of sheets) expect(differing(sheet, shown(name))).toEqual([]);
  }, 300_000);
});
