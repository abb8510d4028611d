import { existsSync, readFileSync, writeFileSync } from "fs";
import { join } from "path";
import { languageIds } from "../../src/catalogue/languages";
import { segmentTemplateIds, segmentTemplates } from "../../src/catalogue/segmentTemplates";
import { cellAddress } from "../../src/report/address";
import { valueReasons } from "../../src/report/types";
import type { ReportContext } from "../../src/report/context";
import type { PredictionRequest } from "../../src/report/prediction";
import { cellsOf, exampleReport, exampleRequest } from "./exampleReport";

/** What Excel 2016 and LibreOffice 7.4 both know. */
const allowed = new Set([
  "SUM", "SUMIFS", "COUNT", "COUNTA", "COUNTIFS", "MAX", "MIN", "LARGE", "ROUND", "ROUNDUP", "IF", "IFERROR", "OR", "ISNUMBER",
]);

const goldens = { "summary-cells.json": null, "predicted-cells.json": exampleRequest };

const ownSegments = segmentTemplateIds.slice(0, 2).map((id) => ({ name: id, ...segmentTemplates[id] }));

/** Each block's cells as formula, input or value with its reason. */
function listed(request: PredictionRequest | null, changes: Partial<ReportContext> = {}): Record<string, Record<string, string>> {
  const { report } = exampleReport("en", changes, request);
  return Object.fromEntries(
    report.summary.blocks.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.flatMap((cell) => {
          if (cell.kind === "label") return [];
          const address = cellAddress(cell.row, cell.column);
          if (cell.kind === "formula") return [[address, cell.formula]];
          return [[address, cell.kind === "input" ? `input: ${cell.input}` : `value: ${valueReasons[cell.why]}`]];
        }),
      ),
    ]),
  );
}

function value(language: "en" | "id" | "pl", card: string, changes = {}): unknown {
  const { report } = exampleReport(language, changes);
  const cells = cellsOf(report);
  const label = cells.find((cell) => cell.kind === "label" && cell.style === "cardLabel" && cell.text === card);
  const below = cells.find((cell) => cell.row === (label?.row ?? -9) + 1 && cell.column === label?.column);
  return below !== undefined && "value" in below ? below.value : undefined;
}

describe("report > summarySheet", () => {
  it.each(Object.entries(goldens))("holds formulas wherever Excel can compute, as listed in test/golden/%s; npm run generate writes the list", (name, request) => {
    const golden = join(__dirname, "../golden", name);
    const text = `${JSON.stringify(listed(request), null, 1)}\n`;
    if (process.env["GENERATE"]) writeFileSync(golden, text);
    expect(existsSync(golden) ? readFileSync(golden, "utf8") : "").toBe(text);
  });

  it("holds own segments as formulas, their names and rules as values, as listed in test/golden/own-cells.json; npm run generate writes the list", () => {
    const golden = join(__dirname, "../golden/own-cells.json");
    const blocks = [null, exampleRequest].map((request) => listed(request, { ownSegments })["ownSegments"]);
    const text = `${JSON.stringify(blocks, null, 1)}\n`;
    if (process.env["GENERATE"]) writeFileSync(golden, text);
    expect(existsSync(golden) ? readFileSync(golden, "utf8") : "").toBe(text);
  });

  it.each(languageIds)("uses only functions that Excel 2016 and LibreOffice 7.4 know, in %s", (language) => {
    const formulas = cellsOf(exampleReport(language, { ownSegments }, exampleRequest).report).flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    const names = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z.]{2,}(?=\()/g) ?? []));
    expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("keeps the number of formulas over the customer table small, so that every change is quick", () => {
    const formulas = cellsOf(exampleReport("en", {}, exampleRequest).report).filter((cell) => cell.kind === "formula" && cell.formula.includes("Customers["));
    expect(formulas.length).toBeLessThan(90);
  });

  it("asks for the CAC where none was entered, instead of showing an error", () => {
    const assumptions = { margin: 0.6, cac: null, targetRatio: 3, tierShares: [0.2, 0.3] };
    expect(value("en", "LTV:CAC, to date", { assumptions })).toBe("enter CAC");
    expect(value("id", "Balik modal CAC", { assumptions })).toBe("isi CAC");
    expect(value("pl", "Zwrot z CAC", { assumptions })).toBe("podaj CAC");
  });

  it("computes the cards by the definitions of the field", () => {
    const { analysis } = exampleReport("en");
    const { netRevenue, orders, customers, customerYears } = analysis;
    const average = (netRevenue * 0.6) / customers.length;
    // AOV = net/orders; average CLV = net x margin per customer; LTV:CAC = average CLV/CAC; max CAC = average CLV/target.
    expect(value("en", "Average order value")).toBeCloseTo(netRevenue / orders, 8);
    expect(value("en", "Average CLV")).toBeCloseTo(average, 8);
    expect(value("en", "LTV:CAC, to date")).toBeCloseTo(average / 25, 8);
    expect(value("en", "Highest CAC")).toBeCloseTo(average / 3, 8);
    // Payback = CAC/(net x margin per customer and month since first purchase).
    expect(value("en", "CAC payback")).toBeCloseTo(25 / ((netRevenue * 0.6) / (customerYears * 12)), 8);
  });

  it("adds up: tiers, segments and months each make the whole revenue", () => {
    const { report, analysis } = exampleReport("pl");
    const totals = cellsOf(report).flatMap((cell) => (cell.kind === "formula" && cell.style === "totalNumber" && cell.column === 2 ? [cell.value] : []));
    expect(totals).toHaveLength(3);
    for (const total of totals) expect(total).toBeCloseTo(analysis.netRevenue, 6);
  });

  it("adds what is predicted to CLV and its ratios, and leaves the payback to what was", () => {
    const { analysis, context } = exampleReport("en", {}, exampleRequest);
    const predicted = context.prediction?.told.predictedSpend ?? NaN;
    const average = ((analysis.netRevenue + predicted) * 0.6) / analysis.customers.length;
    const told = { prediction: context.prediction };
    expect(value("en", "Average CLV", told)).toBeCloseTo(average, 8);
    expect(value("en", "LTV:CAC, predicted", told)).toBeCloseTo(average / 25, 8);
    expect(value("en", "Predicted CLV", told)).toBeCloseTo((predicted * 0.6) / analysis.customers.length, 8);
    expect(value("en", "Expected purchases", told)).toBeCloseTo(context.prediction?.told.total?.value ?? NaN, 6);
    expect(value("en", "CAC payback", told)).toBe(value("en", "CAC payback"));
  });

  it("sorts every customer whom the model judges into one field of value and activity", () => {
    const { report, analysis } = exampleReport("en", {}, exampleRequest);
    const matrix = report.summary.blocks.find(({ name }) => name === "matrix");
    const numbers = (style: string): number[] => (matrix?.cells ?? []).flatMap((cell) => (cell.style === style && cell.kind === "formula" ? [Number(cell.value)] : []));
    expect(numbers("number")).toHaveLength(9);
    expect(numbers("number").reduce((sum, count) => sum + count, 0)).toBe(analysis.customers.length);
    expect(numbers("totalNumber").reduce((sum, count) => sum + count, 0)).toBe(analysis.customers.length);
  });

  it("sums the periods beyond two years in one row", () => {
    const { report, context } = exampleReport("en", {}, { horizon: 30, unit: "month", discount: 0 });
    const block = report.summary.blocks.find(({ name }) => name === "forecast");
    const rows = (block?.cells ?? []).filter(({ kind, column }) => kind === "value" && column === 1);
    expect(rows).toHaveLength(24);
    expect(block?.charts[0]?.categories.rows).toBe(23);
    const total = block?.cells.find(({ style, column }) => style === "totalNumber" && column === 1);
    expect(total && "value" in total ? total.value : NaN).toBeCloseTo(context.prediction?.told.total?.value ?? NaN, 6);
  });
});
