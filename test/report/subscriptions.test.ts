/** Are the sheets about subscriptions whole, readable and alive in every language? */
import { languageIds } from "../../src/catalogue/languages";
import { cohortOutlook } from "../../src/core/contract/survivorCohorts";
import { shownText, spanOf } from "../../src/report/columnWidths";
import { liveTierRows } from "../../src/report/customersSheet";
import { cohortPeriodsAhead, cohortsReport } from "../../src/report/subscriptions/cohortsReport";
import { cellWidth } from "../../src/report/textWidth";
import { cellsOf } from "./exampleReport";
import { exampleSubscriptions, memberRows } from "./exampleSubscriptions";

describe.each(languageIds)("report > subscriptions > %s", (language) => {
  const { report, analysis } = exampleSubscriptions(language);
  const { summary, customers } = report;
  const cells = cellsOf(report);

  it("puts no two cells in one place, and none outside", () => {
    const at = cells.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(at).size).toBe(at.length);
    expect(cells.filter(({ row, column }) => row >= summary.rows || column >= summary.widths.length)).toEqual([]);
  });

  it("lets no text run into a neighbour, and makes columns wide enough", () => {
    const taken = new Set(cells.map(({ row, column }) => `${row} ${column}`));
    const run = cells.filter((cell) => Array.from({ length: spanOf(cell) - 1 }, (_, i) => `${cell.row} ${cell.column + 1 + i}`).some((next) => taken.has(next)));
    expect(run).toEqual([]);
    const width = (column: number, span: number): number => summary.widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    expect(cells.filter((cell) => cellWidth(shownText(cell), cell.style) > width(cell.column, spanOf(cell)))).toEqual([]);
    // A4 is 595 points wide; the margins take 28 on each side.
    expect((595 - 2 * 28) / width(0, 8)).toBeGreaterThan(0.7);
  });

  it("has a row for each subscription and headers that formulas can name", () => {
    expect(customers.rows).toBe(analysis.subscriptions.length);
    for (const { header } of customers.columns) expect(header).toMatch(/^[^[\]#'@]+$/);
    expect(customers.columns.at(-1)?.formula).toContain("'Subscriptions'!$C$");
  });
});

describe("report > subscriptions", () => {
  const { report, analysis } = exampleSubscriptions("en");
  const card = (name: string, of = report): unknown => {
    const cells = cellsOf(of);
    const label = cells.find((cell) => cell.kind === "label" && cell.style === "cardLabel" && cell.text === name);
    const below = cells.find((cell) => cell.row === (label?.row ?? -9) + 1 && cell.column === label?.column);
    return below !== undefined && "value" in below ? below.value : undefined;
  };

  it("shows the definitions' figures on its cards", () => {
    const living = analysis.subscriptions.filter(({ left }) => !left);
    const sum = (of: (one: (typeof living)[number]) => number): number => living.reduce((total, one) => total + of(one), 0);
    expect(card("Active")).toBe(living.length);
    expect(card("Recurring revenue")).toBeCloseTo(sum(({ price }) => price ?? NaN), 8);
    expect(card("Revenue per subscriber")).toBeCloseTo(sum(({ price }) => price ?? NaN) / living.length, 8);
    expect(card("Residual value")).toBeCloseTo(0.6 * sum(({ price, renewals }) => (price ?? NaN) * (renewals ?? NaN)), 6);
    // Every renewal of every subscriber was due once.
    const due = analysis.subscriptions.reduce((total, { periods }) => total + periods, 0);
    expect(card("Churn")).toBeCloseTo((analysis.subscribers - living.length) / due, 12);
  });

  it("leaves blank what needs prices or a model, and says which is missing", () => {
    const few = exampleSubscriptions("en", memberRows(8).map(([id, start, end, plan]) => [id ?? "", start ?? "", end ?? "", plan ?? "", 5]));
    expect(card("Residual value", few.report)).toBe("–");
    expect(cellsOf(few.report).some((cell) => cell.style === "warning" && cell.kind === "label" && cell.text.includes("at least 30"))).toBe(true);
    const stays = exampleSubscriptions("en", memberRows().map(([id, start, , plan, price]) => [id ?? "", start ?? "", "", plan ?? "", price ?? ""]));
    expect(cellsOf(stays.report).some((cell) => cell.style === "warning" && cell.kind === "label" && cell.text.includes("nobody has left"))).toBe(true);
  });

  it("lists the twenty plans that bring most, and counts the others", () => {
    const many = exampleSubscriptions("en", memberRows().map(([id, start, end, , price], at) => [id ?? "", start ?? "", end ?? "", `Plan ${at % 23}`, price ?? ""]));
    const block = many.report.summary.blocks.find(({ name }) => name === "plans");
    expect(block?.cells.filter(({ kind, column }) => kind === "value" && column === 0)).toHaveLength(20);
    expect(block?.cells.some((cell) => cell.kind === "label" && cell.text === "3 more plans are not listed.")).toBe(true);
    const none = exampleSubscriptions("en", memberRows().map(([id, start, end, , price]) => [id ?? "", start ?? "", end ?? "", "", price ?? ""]));
    expect(none.report.summary.blocks.some(({ name }) => name === "plans")).toBe(false);
  });

  it("writes values instead of formulas into long tables, and says so", () => {
    const { customers } = exampleSubscriptions("en", memberRows(liveTierRows + 1)).report;
    expect(customers.columns.at(-1)?.formula).toBeNull();
    expect(customers.note).toContain("until Refresh");
  });
});

describe.each(languageIds)("report > counts by period > %s", (language) => {
  const cohorts = [
    { name: "Regular", survivors: [1000, 631, 468, 382, 326] }, { name: "High End", survivors: [1000, 869, 743, 653] },
    { name: "Flat", survivors: [50, 50, 50] }, { name: "Fourth", survivors: [20, 10, 8] },
  ].map((cohort) => cohortOutlook(cohort, cohortPeriodsAhead, 0.1));
  const reconciliation = { rows: { in: 5, used: 5, leftOut: {} }, amount: { in: 0, used: 0, refunds: 0, leftOut: 0 }, orders: 4, customers: 2070 };
  const report = cohortsReport(cohorts, { language, table: "Survival", summarySheet: "Subscriptions", source: { sheet: "S", address: "A1:E6" }, reconciliation, unit: "year", discount: 0.1 });
  const cells = cellsOf(report);

  it("puts each cell in its own place, wide enough", () => {
    expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
    const { widths } = report.summary;
    const width = (column: number, span: number): number => widths.slice(column, column + span).reduce((a, b) => a + b, 0);
    expect(cells.filter((cell) => cellWidth(shownText(cell), cell.style) > width(cell.column, spanOf(cell)))).toEqual([]);
  });

  it("lists every cohort, draws three, and looks as far ahead as each model allows", () => {
    expect(report.customers.rows).toBe(5 + 12 + 4 + 12 + 3 + 3 + 12);
    const chart = report.summary.blocks.flatMap(({ charts }) => charts)[0];
    expect(chart?.series).toHaveLength(6);
    expect(cells.filter((cell) => cell.kind === "value" && cell.style === "text").map((cell) => ("value" in cell ? cell.value : ""))).toEqual(["Regular", "High End", "Flat", "Fourth"]);
  });
});
