/** Are the sheets about customers with their totals whole, readable and right in every language? */
import { languageIds } from "../../src/catalogue/languages";
import { exampleTotals } from "./exampleTotals";
import { layoutFaults, noFaults, printScale } from "./layoutFaults";

describe.each(languageIds)("report > totals > %s", (language) => {
  const { summary, customers: table } = exampleTotals(language);

  it("lets nothing overlap, run into a neighbour or be cut off", () => {
    expect(layoutFaults(summary)).toEqual(noFaults);
    expect(printScale(summary)).toBeGreaterThan(0.6);
  });

  it("has a row for each customer, a live tier, and headers that formulas can name", () => {
    expect(table.rows).toBe(40);
    for (const { header } of table.columns) expect(header).toMatch(/^[^[\]#'@]+$/);
    expect(table.columns.at(-1)?.formula).toContain("Summary");
  });
});

describe("report > totals", () => {
  const { summary, customers: table } = exampleTotals("en");
  const cells = summary.blocks.flatMap((block) => block.cells);
  const card = (name: string): unknown => {
    const label = cells.find((cell) => cell.kind === "label" && cell.style === "cardLabel" && cell.text === name);
    const below = cells.find((cell) => cell.row === (label?.row ?? -9) + 1 && cell.column === label?.column);
    return below !== undefined && "value" in below ? below.value : undefined;
  };

  it("shows the definitions' figures on its cards", () => {
    // 40 customers x (400 + 10) / 2.
    expect(card("Revenue")).toBe(8200);
    expect(card("Average order value")).toBeCloseTo(8200 / 80, 10);
    expect(card("Average CLV")).toBeCloseTo((8200 * 0.5) / 40, 10);
    expect(card("Customer equity")).toBe(4100);
    // The 8 best: 400 down to 330.
    expect(card("Top 20% of customers")).toBeCloseTo((8 * 365) / 8200, 12);
    expect(card("LTV:CAC, to date")).toBeCloseTo(102.5 / 20, 10);
  });

  it("speaks of nothing that needs days", () => {
    const named = summary.blocks.map(({ name }) => name);
    expect(named).toEqual(["title", "cards", "assumptions", "tiers", "pareto"]);
    expect(cells.some((cell) => cell.kind === "formula" && cell.formula.includes("First purchase"))).toBe(false);
  });

  it("gives the average of each customer's orders, and none where there are none", () => {
    expect(table.cells(0, 1)).toEqual([["C0", 2, 400, "", ""]]);
    expect(table.columns[3]?.formula).toBe('=IF(Customers[[#This Row],[Orders]]>0,Customers[[#This Row],[Spend]]/Customers[[#This Row],[Orders]],"")');
  });
});
