/** Does the sheet Subscriptions beside the orders hold what the subscriptions say, follow the margin, and tell what is missing? */
import { analyse } from "../../src/core/analyse";
import type { Shop, SubscriptionTerm } from "../../src/core/shop";
import type { ReportContext } from "../../src/report/context";
import type { BlockSheet, ReportCell } from "../../src/report/types";
import { businessReport, exampleShop } from "./exampleBusiness";
import { layoutFaults, noFaults, printScale } from "./layoutFaults";

function sheetOf(changes: Partial<ReportContext> = {}, language: "en" | "id" | "pl" = "en"): BlockSheet {
  const [more] = businessReport(language, { wanted: ["recurring"], ...changes }).report.more;
  if (more?.sheet.is !== "blocks") throw new Error("No sheet of blocks");
  return more.sheet;
}

const cellsOf = ({ blocks }: BlockSheet): readonly ReportCell[] => blocks.flatMap(({ cells }) => cells);

const withTerms = (change: (terms: readonly SubscriptionTerm[]) => readonly SubscriptionTerm[]): Shop => {
  const shop = exampleShop("en");
  return { ...shop, subscriptions: change(shop.subscriptions) };
};

/** The cell right of a label, in its row. */
function beside(sheet: BlockSheet, text: string, distance: number): ReportCell | undefined {
  const label = cellsOf(sheet).find((cell) => cell.kind === "label" && cell.text === text);
  return cellsOf(sheet).find(({ row, column }) => row === label?.row && column === label.column + distance);
}

const shown = (cell: ReportCell | undefined): unknown => (cell !== undefined && "value" in cell ? cell.value : undefined);

const card = (sheet: BlockSheet, text: string): ReportCell | undefined => {
  const label = cellsOf(sheet).find((cell) => cell.kind === "label" && cell.style === "cardLabel" && cell.text === text);
  return cellsOf(sheet).find(({ row, column }) => row === (label?.row ?? -9) + 1 && column === label?.column);
};

describe("report > subscriptions beside the orders", () => {
  const shop = exampleShop("en");
  const { asOf } = analyse(shop.transactions, { asOf: null, tierShares: [0.2, 0.3] });
  const active = shop.subscriptions.filter(({ start, end }) => start <= asOf && (end === null || end > asOf));

  it("shows the recurring revenue of those that go on, on the card and at the end of the last month", () => {
    const revenue = active.reduce((sum, { price }) => sum + (price ?? 0), 0);
    const sheet = sheetOf();
    expect(active.length).toBeGreaterThan(10);
    expect([shown(card(sheet, "Active")), shown(card(sheet, "Recurring revenue"))]).toEqual([active.length, expect.closeTo(revenue, 9)]);
    const last = sheet.blocks.find(({ name }) => name === "revenue")?.cells.filter(({ column, kind }) => column === 6 && kind === "formula").at(-1);
    // No subscription of the example begins or ends on the as-of day itself.
    expect(shown(last)).toBeCloseTo(revenue, 9);
  });

  it("lets what is still to come follow the margin of the Summary, and writes no table of subscribers for it", () => {
    // As many customers as give a model thirty subscribers.
    const many = exampleShop("en", 1500);
    const residual = card(sheetOf({ shop: many }), "Residual value");
    expect(residual).toMatchObject({ kind: "formula", formula: expect.stringMatching(/^=[\d.]+\*'Summary'!\$C\$\d+$/) as string });
    const half = card(sheetOf({ shop: many, assumptions: { margin: 0.3, cac: 25, targetRatio: 3, tierShares: [0.2, 0.3] } }), "Residual value");
    expect(Number(shown(half))).toBeCloseTo(Number(shown(residual)) / 2, 6);
    const formulas = cellsOf(sheetOf({ shop: many })).flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes("["))).toEqual([]);
  });

  it("counts renewals within 30, 60 and 90 days where renewal days are known, and else names the column", () => {
    const renewing = sheetOf({ shop: withTerms((terms) => terms.map((term, place) => ({ ...term, renewal: asOf + (place % 100) }))) });
    const due = (days: number): number => shop.subscriptions.filter((term, place) => active.includes(term) && place % 100 <= days).length;
    const block = renewing.blocks.find(({ name }) => name === "renewals");
    expect(block?.cells.filter(({ kind, column }) => kind === "value" && column === 1).map(shown)).toEqual([due(30), due(60), due(90)]);
    expect(cellsOf(sheetOf()).some((cell) => cell.kind === "label" && cell.text.includes("a column Renewal date would bring them"))).toBe(true);
  });

  const poor: readonly (readonly [string, Shop, string])[] = [
    ["no subscriptions", withTerms(() => []), "No table of subscriptions"],
    ["no prices", withTerms((terms) => terms.map((term) => ({ ...term, price: null }))), "have no price"],
    ["a few", withTerms((terms) => terms.slice(0, 3)), "at least 30"],
    ["one that begins on the as-of day", withTerms(([term]) => (term === undefined ? [] : [{ ...term, start: asOf, end: null }])), "at least 30"],
  ];
  it.each(poor)("says what is missing with %s, and cuts nothing off", (_, of, text) => {
    const sheet = sheetOf({ shop: of });
    expect(cellsOf(sheet).filter((cell) => cell.kind === "label" && cell.style === "warning" && cell.text.includes(text))).toHaveLength(1);
    expect(cellsOf(sheet).filter((cell) => "value" in cell && (Number.isNaN(cell.value) || cell.value === Infinity))).toEqual([]);
    for (const language of ["en", "id", "pl"] as const) {
      const drawn = sheetOf({ shop: of }, language);
      expect(layoutFaults(drawn)).toEqual(noFaults);
      expect(printScale(drawn)).toBeGreaterThan(0.6);
    }
  });

  it("says in every language how much is taken off a year", () => {
    expect([shown(beside(sheetOf(), "Discount a year", 1)), shown(beside(sheetOf({}, "pl"), "Dyskonto na rok", 1)), shown(beside(sheetOf({}, "id"), "Diskonto per tahun", 1))]).toEqual([0.1, 0.1, 0.1]);
  });
});
