import { languageIds } from "../../src/catalogue/languages";
import { cellWidth } from "../../src/report/textWidth";
import { cellsOf, exampleReport, exampleRequest } from "./exampleReport";
import { layoutFaults, noFaults, printScale } from "./layoutFaults";

const cases = languageIds.flatMap((language) => [[language, "without a prediction", null], [language, "with one", exampleRequest]] as const);

describe.each(cases)("report > layout > %s %s", (language, _, request) => {
  const { report } = exampleReport(language, {}, request);
  const { summary, customers } = report;
  const cells = cellsOf(report);
  const charts = summary.blocks.flatMap((block) => block.charts);

  it("lets nothing overlap, lie outside, run into a neighbour or be cut off", () => {
    expect(layoutFaults(summary)).toEqual(noFaults);
  });

  it("fits A4 across at seven tenths of the size or more", () => {
    expect(printScale(summary)).toBeGreaterThan(0.7);
  });

  it("gives the Customers table columns as wide as what they hold", () => {
    const rows = customers.cells(0, customers.rows);
    customers.columns.forEach(({ header, width, style }, column) => {
      const texts = rows.map((row) => row[column]).filter((cell) => typeof cell === "string");
      expect(Math.max(cellWidth(header, "headerPlain"), ...texts.map((text) => cellWidth(String(text), style)))).toBeLessThanOrEqual(width);
    });
  });

  it("says what it is in the first cell", () => {
    const first = cells.find(({ row, column }) => row === 0 && column === 0);
    expect(first).toMatchObject({ kind: "label", text: summary.title, style: "title" });
  });

  it("describes every chart for those who cannot see it", () => {
    expect(charts).toHaveLength(request === null ? 3 : 5);
    for (const { alt } of charts) expect(alt.description.length).toBeGreaterThan(20);
  });
});
