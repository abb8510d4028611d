import { languageIds } from "../../src/catalogue/languages";
import { liveTierRows } from "../../src/report/customersSheet";
import { reportOf } from "../../src/report/report";
import { exampleReport, exampleRequest } from "./exampleReport";

const { analysis: example } = exampleReport("en");

/** The example's customer at this place. */
function customerAt(index: number): (typeof example.customers)[number] {
  const customer = example.customers[index];
  if (!customer) throw new RangeError(`the example has no customer ${index}`);
  return customer;
}

describe("report > customersSheet", () => {
  it.each(languageIds)("has a row per customer, headers that formulas can name, and the tier as a formula, in %s", (language) => {
    const { report, analysis } = exampleReport(language);
    const { columns, rows, cells } = report.customers;
    expect(rows).toBe(analysis.customers.length);
    expect(cells(0, rows)).toHaveLength(rows);
    for (const { header } of columns) expect(header).toMatch(/^[^[\]#'@]+$/);
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    expect(columns[12]?.formula).toMatch(/^=IF\(Customers\[\[#This Row\],\[.+\]\]>='Summary'!\$G\$\d+,/);
  });

  it("keeps ids as text, whatever they look like, and as numbers where the source has numbers", () => {
    const ids = ["=1+1", "-12", "00123", "@x", "+62811", "1-2", "\tTab"];
    const { analysis, context } = exampleReport("en");
    const named = { ...analysis, customers: ids.map((id, i) => ({ ...customerAt(i), id })) };
    const text = reportOf(named, context).customers;
    expect(text.columns[0]?.format).toBe("@");
    expect(text.cells(0, 7).map(([id]) => id)).toEqual(ids);
    const numbers = { ...analysis, customers: ["17850", "3"].map((id, i) => ({ ...customerAt(i), id })) };
    const numeric = reportOf(numbers, { ...context, idsAreNumbers: true }).customers;
    expect(numeric.columns[0]?.format).toBe("0");
    expect(numeric.cells(0, 2).map(([id]) => id)).toEqual([17850, 3]);
  });

  it("writes words instead of formulas above 2,000 customers, and says so", () => {
    const { analysis, context } = exampleReport("en");
    const many = Array.from({ length: liveTierRows + 1 }, (_, i) => ({ ...customerAt(i % 100), id: `C${i}` }));
    const { columns, cells, note } = reportOf({ ...analysis, customers: many }, context).customers;
    expect(columns[12]?.formula).toBeNull();
    expect(cells(0, 1)[0]?.[12]).toBe("High");
    expect(note).toContain("until Refresh");
  });

  it("tells of each customer what to expect, and lets the margin drive the predicted CLV", () => {
    const { report, context, analysis } = exampleReport("en", {}, exampleRequest);
    const { columns, cells, note } = report.customers;
    expect(columns.slice(13).map(({ header }) => header)).toEqual(["P(alive)", "Expected purchases", "Predicted spend", "Predicted CLV", "Lifetime spend", "Method", "Owner", "Status", "Note"]);
    expect(columns[16]?.formula).toMatch(/^=IF\(Customers\[\[#This Row\],\[Predicted spend\]\]="","",Customers\[\[#This Row\],\[Predicted spend\]\]\*'Summary'!\$C\$\d+\)$/);
    expect(columns[12]?.formula).toContain("[Lifetime spend]");
    expect(note).toContain("next 12 months");
    const [first = []] = cells(0, 1);
    const known = context.prediction?.customers.get(analysis.customers[0]?.id ?? "");
    expect(first[13]).toBeCloseTo(known?.pAlive ?? NaN, 12);
    expect(Number(first[17])).toBeCloseTo((analysis.customers[0]?.spend ?? NaN) + (known?.predictedSpend ?? NaN), 9);
    expect(["BG/NBD", "MBG/NBD", "Pareto/NBD"]).toContain(first[18]);
  });

  it("says nothing of the future of a customer without a purchase", () => {
    const { analysis, context } = exampleReport("en", {}, exampleRequest);
    const refund = { ...customerAt(0), id: "r", firstPurchase: null, lastPurchase: null, segment: null, spend: -5 };
    const { customers } = reportOf({ ...analysis, customers: [...analysis.customers, refund] }, context);
    expect(customers.cells(customers.rows - 1, 1)[0]?.slice(13)).toEqual(["", "", "", "", -5, "", "", "", ""]);
  });

  it("leaves cells blank where a customer has no purchase", () => {
    const { analysis, context } = exampleReport("en");
    const refund = { ...customerAt(0), id: "r", firstPurchase: null, lastPurchase: null, daysSinceLastPurchase: null, r: null, f: null, m: null, code: null, segment: null, spend: -5, tier: "low" as const };
    const { customers, summary } = reportOf({ ...analysis, customers: [...analysis.customers, refund] }, context);
    expect(customers.cells(customers.rows - 1, 1)[0]?.slice(0, 12)).toEqual(["r", "", "", refund.purchases, refund.orders, -5, "", "", "", "", "", "Not scored"]);
    expect(summary.blocks.find(({ name }) => name === "segments")?.cells.some((cell) => cell.kind === "label" && cell.text === "Not scored")).toBe(true);
  });
});
