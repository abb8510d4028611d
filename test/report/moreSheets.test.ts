/** Are the sheets beside Summary and Customers whole, readable and alive in every language? */
import { languageIds, type Language } from "../../src/catalogue/languages";
import { moreSheetIds } from "../../src/catalogue/sheets";
import type { BlockSheet, ReportCell } from "../../src/report/types";
import { businessReport, exampleShop } from "./exampleBusiness";
import { exampleRequest } from "./exampleReport";
import { layoutFaults, noFaults, printScale } from "./layoutFaults";
import { predictionOf } from "./predictionOf";

/** What Excel 2016 and LibreOffice 7.4 both know. */
const allowed = new Set([
  "SUM", "SUMIFS", "SUMPRODUCT", "COUNT", "COUNTA", "COUNTIFS", "AVERAGEIFS", "MAX", "MIN", "LARGE", "INDEX", "MATCH", "ROUND", "ROUNDUP",
  "IF", "IFERROR", "AND", "OR", "NOT", "ABS", "INT", "LOG10", "SQRT", "EDATE", "EOMONTH", "ISNUMBER", "SUBSTITUTE", "ROW", "COLUMN", "MMULT", "MINVERSE",
]);

const drawn = (language: Language, changes = {}): { id: string; sheet: BlockSheet }[] =>
  businessReport(language, changes).report.more.flatMap(({ id, sheet }) => (sheet.is === "blocks" ? [{ id, sheet }] : []));

const cellsOf = ({ blocks }: BlockSheet): readonly ReportCell[] => blocks.flatMap(({ cells }) => cells);

describe.each(languageIds)("report > more sheets > %s", (language) => {
  const predicted = predictionOf(exampleShop(language), exampleRequest);
  const cases = [...drawn(language), ...drawn(language, { prediction: predicted })];

  it("draws every one that was asked for", () => {
    expect(new Set(businessReport(language).report.more.map(({ id }) => id))).toEqual(new Set(moreSheetIds));
  });

  it.each(cases)("lets nothing overlap, run into a neighbour or be cut off on $id", ({ sheet }) => {
    expect(layoutFaults(sheet)).toEqual(noFaults);
    expect(printScale(sheet)).toBeGreaterThan(0.6);
  });

  it.each(cases)("says what it is in the first cell of $id, and describes its charts", ({ sheet }) => {
    expect(cellsOf(sheet).find(({ row, column }) => row === 0 && column === 0)).toMatchObject({ kind: "label", text: sheet.title, style: "title" });
    for (const { alt } of sheet.blocks.flatMap(({ charts }) => charts)) expect(alt.description.length).toBeGreaterThan(20);
  });

  it.each(cases)("uses only functions that Excel 2016 and LibreOffice 7.4 know on $id", ({ sheet }) => {
    const formulas = cellsOf(sheet).flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    const names = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z.]{2,}(?=\()/g) ?? []));
    expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
  });
});
