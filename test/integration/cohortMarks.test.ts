/** Does the mark in the heat map of the cohorts stand where the CAC is earned back, and move when the CAC does? */
import { reportWords } from "../../src/words/report/report";
import { UniverCalculator } from "../../src/workbench/calc/univerCalculator";
import type { HeadlessHost } from "../../src/workbench/headless/host";
import { shiftFormula } from "../../src/workbench/model/shiftFormula";
import type { SheetModel } from "../../src/workbench/model/types";
import { exampleShop } from "./exampleShop";
import { analyse, beside, block, openReportHost, sheetNamed } from "./reportHost";

jest.setTimeout(180_000);

/** Beside everything else. */
const scratch = 200;

type Rule = Extract<SheetModel["conditionalFormats"][number], { type: "Custom" }>;

function ruleOf({ conditionalFormats }: SheetModel): Rule {
  const rule = conditionalFormats.find((one): one is Rule => one.type === "Custom");
  if (rule === undefined) throw new Error("The cohorts have no mark");
  return rule;
}

/** By row of the triangle: what column D says of the age, and the ages that are marked. */
async function marks(host: HeadlessHost, sheet: SheetModel): Promise<[unknown, number[]][]> {
  const { block: area, formula } = ruleOf(sheet);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) sheet.cells.writeFormula(area.row + row, scratch + column, shiftFormula(formula, row, column), "user");
  }
  await host.settled();
  const answers = sheet.cells.readValues(block(area.row, scratch, area.rows, area.columns));
  return answers.map((row, at) => [sheet.cells.value(area.row + at, area.column - 1), row.flatMap((holds, age) => (holds === true ? [age] : []))]);
}

async function withCac(host: HeadlessHost, cac: number | null): Promise<void> {
  const summary = sheetNamed(host, "Summary");
  const { row, column } = beside(summary, reportWords.en.assumptions.cac, 2);
  summary.cells.writeValues(block(row, column), [[cac]], "user");
  await host.settled();
}

describe("cohorts > CAC back", () => {
  it("is marked at the age that the column beside says, once a line, and nowhere without a CAC", async () => {
    const host = await openReportHost(exampleShop("en", { moreSheets: ["cohorts"], prediction: null }), { calculator: (model) => new UniverCalculator(model) });
    try {
      expect((await analyse(host)).problem).toBeNull();
      const sheet = sheetNamed(host, "Cohorts");
      expect(ruleOf(sheet).style.font).toMatchObject({ bold: true, underline: true });
      const seen = new Set<string>();
      for (const cac of [25, 120]) {
        await withCac(host, cac);
        const lines = await marks(host, sheet);
        for (const [said, ages] of lines) expect([cac, said, ages]).toEqual([cac, said, typeof said === "number" ? [said] : []]);
        expect(lines.some(([, ages]) => ages.length > 0)).toBe(true);
        seen.add(JSON.stringify(lines));
      }
      expect(seen.size).toBe(2);
      await withCac(host, null);
      expect((await marks(host, sheet)).flatMap(([, ages]) => ages)).toEqual([]);
    } finally {
      host.close();
    }
  });
});
