/** Does the sheet of products say what the orders hold, in three languages, with native formulas? */
import { languageIds } from "../../src/catalogue/languages";
import type { BlockSheet, ReportCell } from "../../src/report/types";
import { actionsReport, blocksOf, shopWith } from "./actionsReport";
import { inputLabels } from "../../src/report/moreSheets";
import { typedOnSheet } from "../../src/report/typedCells";
import { businessReport } from "./exampleBusiness";

const cellsOf = (sheet: BlockSheet, block: string): readonly ReportCell[] => sheet.blocks.find(({ name }) => name === block)?.cells ?? [];

/** What a row of a block shows, by column. */
function row(sheet: BlockSheet, block: string, first: string): Record<number, string | number | null> {
  const cells = cellsOf(sheet, block);
  const shown = (cell: ReportCell): string | number | null => (cell.kind === "label" ? cell.text : cell.value);
  const found = cells.find((cell) => cell.column === 0 && shown(cell) === first)?.row;
  return Object.fromEntries(cells.filter((cell) => cell.row === found).map((cell) => [cell.column, shown(cell)]));
}

/** Six orders with beans and filters, four with beans alone, ten with tea alone; half a year ago. */
const sales = [
  ...Array.from({ length: 6 }, (_, at) => [[`c${at}`, `a${at}`, 180, 8, "beans"], [`c${at}`, `a${at}`, 180, 3, "filters"]] as const).flat(),
  ...Array.from({ length: 4 }, (_, at) => [`d${at}`, `b${at}`, 180, 8, "beans"] as const),
  ...Array.from({ length: 10 }, (_, at) => [`e${at}`, `t${at}`, 180, 5, "tea"] as const),
];

describe("report > productsSheet", () => {
  const sheet = blocksOf(actionsReport("en", shopWith(sales)));

  it("compares the best with all, and flags few customers", () => {
    // By hand: the High tier is the six who spent 11 (equal spends share a tier); all six bought filters, of 20 buyers six did.
    expect(row(sheet, "favoured", "filters")).toMatchObject({ 1: 6, 2: 6, 3: 0.3, 4: 1, 5: expect.closeTo(1000 / 3, 9) as number, 7: "fewer than 30" });
    expect(row(sheet, "favoured", "Any product")).toMatchObject({ 1: 20, 2: 6 });
    const formulas = cellsOf(sheet, "favoured").filter((cell) => cell.kind === "formula");
    expect(formulas.map(({ formula }) => formula)).toContain("=100*E7/D7");
  });

  it("fills Ansoff's four, and says where there is no past", () => {
    expect(row(sheet, "ansoff", "Diversification")).toMatchObject({ 1: "new", 2: "new", 3: 20, 4: 148, 5: 1 });
    expect(cellsOf(sheet, "ansoff").some((cell) => cell.kind === "label" && cell.style === "warning" && cell.text.includes("do not reach back"))).toBe(true);
    const old = blocksOf(actionsReport("en", shopWith([...sales, ["old", "o", 500, 9, "tea"], ["old", "p", 20, 7, ""]])));
    expect(row(old, "ansoff", "Market development")).toMatchObject({ 1: "existing", 2: "new", 3: 10, 4: 50 });
    expect(row(old, "ansoff", "No product named")).toMatchObject({ 4: 7 });
    expect(row(old, "ansoff", "Total")).toMatchObject({ 4: 155 });
  });

  it("prices each pair once, in the surer direction, with a discount that may be typed over", () => {
    // By hand: (8 + 3) x 0.9; break-even at a margin of 0.6: 0.1 / (0.6 - 0.1).
    expect(row(sheet, "pairs", "filters")).toMatchObject({ 1: "beans", 2: 6, 3: 1, 4: 2, 5: 11, 6: expect.closeTo(9.9, 12) as number });
    expect(row(sheet, "pairs", "beans")).toEqual({});
    expect(row(sheet, "pairs", "More sets to sell for the same margin")[2]).toBeCloseTo(0.2, 12);
    const discount = cellsOf(sheet, "pairs").find((cell) => cell.style === "input");
    expect(discount).toMatchObject({ kind: "input", input: "bundleDiscount", rule: "share", value: 0.1 });
  });

  it("keeps what was typed into its yellow cells", () => {
    const typed = new Map<string, number>([["bundleDiscount", 0.2], ["giftCost", 3]]);
    const kept = blocksOf(actionsReport("en", shopWith(sales), { typed }));
    // By hand: 11 x 0.8; 0.2 / (0.6 - 0.2); 6.5 + 3/0.6 = 11.5, rounded up to 12.
    expect(row(kept, "pairs", "filters")[6]).toBeCloseTo(8.8, 12);
    expect(row(kept, "pairs", "More sets to sell for the same margin")[2]).toBeCloseTo(0.5, 12);
    expect(row(kept, "gift", "Gift from an order of")[2]).toBe(12);
    const labels = inputLabels("products");
    expect(typedOnSheet([["Bundle discount", "", 0.2], ["Koszt prezentu", "", 3]], labels ?? new Map())).toEqual(typed);
  });

  it("never divides by a margin that is eaten up", () => {
    const { context } = actionsReport("en", shopWith(sales));
    const poor = blocksOf(actionsReport("en", shopWith(sales), { assumptions: { ...context.assumptions, margin: 0 } }));
    expect(row(poor, "pairs", "More sets to sell for the same margin")[2]).toBe("never");
    expect(row(poor, "gift", "Gift from an order of")[2]).toBe("–");
  });

  it("gives the gift from the usual order and what must be sold to pay for it", () => {
    // By hand: orders of 11 (6), 8 (4), 5 (10): the median is 6.5, the gift 0.33, 6.5 + 0.33/0.6 = 7.05, rounded up to 7.1.
    expect(row(sheet, "gift", "Usual order (median)")[2]).toBe(6.5);
    expect(row(sheet, "gift", "Cost of the gift")[2]).toBe(0.33);
    expect(row(sheet, "gift", "Gift from an order of")[2]).toBeCloseTo(7.1, 12);
  });

  it("says which column is missing", () => {
    const shop = shopWith(sales);
    const bare = blocksOf(actionsReport("en", { ...shop, orders: { ...shop.orders, product: null } }));
    expect(bare.blocks).toHaveLength(1);
    expect(bare.blocks[0]?.cells.map((cell) => (cell.kind === "label" ? cell.text : "")).join(" ")).toContain("No column with products");
    expect(blocksOf(actionsReport("en", shopWith([["ann", "1", 5, 9, ""]]))).blocks).toHaveLength(1);
  });

  it.each(languageIds)("fits its page with every block in %s, and no cell stands on another", (language) => {
    const full = blocksOf(businessReport(language));
    expect(full.blocks.map(({ name }) => name)).toEqual(["title", "favoured", "ansoff", "pairs", "gift"]);
    const places = full.blocks.flatMap(({ cells }) => cells.map(({ row: line, column }) => `${line} ${column}`));
    expect(new Set(places).size).toBe(places.length);
    expect(full.widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(1000);
  });
});
