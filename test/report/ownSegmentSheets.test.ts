/** Are the figures of own segments on the sheets beside the Summary those that a person would count? */
import type { OwnSegment } from "../../src/core/ownSegments/ownSegment";
import type { MoreSheetId } from "../../src/catalogue/sheets";
import type { ReportContext } from "../../src/report/context";
import { analyse } from "../../src/core/analyse";
import { reportOf } from "../../src/report/report";
import { businessReport } from "./exampleBusiness";
import { cellsIn, rowOf, smallSheet, smallShop, type Sale } from "./smallShop";

const twice: OwnSegment = { name: "Twice", match: "all", groups: [[{ measure: "purchases", operator: "atLeast", value: 2 }]] };
const unhappy: OwnSegment = { name: "Unhappy", match: "all", groups: [[{ measure: "nps", operator: "atMost", value: 6 }]] };
const nobody: OwnSegment = { name: "Nobody", match: "all", groups: [[{ measure: "spend", operator: "atLeast", value: 1e9 }]] };

/** All rows of own segments with a name, by column. */
function rowsOf(cells: ReturnType<typeof cellsIn>, name: string): unknown[][] {
  const shown = (cell: (typeof cells)[number]): unknown => (cell.kind === "label" ? cell.text : cell.value);
  const rows = cells.filter((cell) => cell.column === 0 && shown(cell) === name).map(({ row }) => row);
  return rows.map((row) => {
    const found: unknown[] = [];
    for (const cell of cells) if (cell.row === row) found[cell.column] = shown(cell);
    return found;
  });
}

// 45292 is 1 January 2024; January has 31 days.
const sales: readonly Sale[] = [
  ["ann", 45292, 100], ["ann", 45330, 50], ["bob", 45293, 30], ["cem", 45324, 20], ["cem", 45360, 40], ["dia", 45360, 60],
];
const channels = { ann: "Ads", bob: "Ads", cem: "Shop" };
const cellsOn = (id: MoreSheetId, changes: Partial<ReportContext> = {}, more = {}): ReturnType<typeof cellsIn> =>
  cellsIn(smallSheet(id, sales, { channels, ...more }, { ownSegments: [twice, nobody], ...changes }), "ownSegments");

describe("own segments > channels", () => {
  it("say from which channel most come, against all customers", () => {
    const rows = rowsOf(cellsOn("channels"), "Twice");
    // Ann and Cem: one each, half of the two; of all four customers two are of Ads, one of Shop.
    expect(rows.map((row) => row.slice(1))).toEqual([["Ads", undefined, undefined, 1, 0.5, 0.5, 100, "n<30"], ["Shop", undefined, undefined, 1, 0.5, 0.25, 200, "n<30"]]);
    expect(rowsOf(cellsOn("channels"), "Nobody").map((row) => row.slice(0, 2))).toEqual([["Nobody", "–"]]);
  });
});

describe("own segments > cohorts", () => {
  it("say which share bought at each age", () => {
    const cells = cellsOn("cohorts");
    // Ann came in January and bought in February; Cem came in February and bought in March: both again at age 1, nobody at age 2.
    expect(rowsOf(cells, "Twice")[0]?.slice(0, 6)).toEqual(["Twice", 2, "n<30", 1, 1, 1]);
    expect(rowsOf(cells, "Nobody")[0]).toEqual(["Nobody", 0, "n<30", 0]);
  });
});

describe("own segments > strategy", () => {
  it("name the measure that is farthest behind, and the way that raises it", () => {
    // As of 9 March 2024, 45360: all have spent 300 in 6 purchases; ages 68, 67, 36, 0: 171 days. Bob: 30 in one, 67 days.
    const single: OwnSegment = { name: "Once", match: "all", groups: [[{ measure: "purchases", operator: "atMost", value: 1 }], [{ measure: "spend", operator: "atMost", value: 30 }]] };
    const cells = cellsOn("strategy", { ownSegments: [twice, single, nobody] }, { asOf: 45360 });
    const [all] = rowsOf(cells, "All customers");
    const year = 365.25;
    expect(all?.slice(2, 7)).toEqual([4, (300 * 0.5) / 4, 50, expect.closeTo((6 * year) / 171, 9), 0.5]);
    const [once] = rowsOf(cells, "Once");
    expect(once).toEqual(["Once", "Repeat rate", 1, 15, 30, expect.closeTo(year / 67, 9), 0, "Once: invite to the programme"]);
    // Ann and Cem: 210 in 4 orders, 104 days; 52.5 is above 50, 14 a year above 12.8, all came back.
    const [better] = rowsOf(cells, "Twice");
    expect(better?.slice(1)).toEqual(["nothing: level or ahead in all", 2, 52.5, 52.5, expect.closeTo((4 * year) / 104, 9), 1, "–"]);
    expect(rowsOf(cells, "Nobody")[0]?.slice(1)).toEqual(["–", 0, "–", "–", "–", "–", "–"]);
  });
});

describe("own segments > products", () => {
  it("say what most of a segment bought, against all buyers", () => {
    const shop = smallShop(sales);
    const product = { names: ["tea", "cup"], at: Int32Array.of(0, 1, 1, 0, 0, 1) };
    const cells = cellsOn("products", { shop: { ...shop, orders: { ...shop.orders, product } } });
    // Tea: Ann and Cem, both of the segment and no other. Cup: Ann, Bob, Dia.
    expect(rowsOf(cells, "Twice").map((row) => row.slice(1, 6))).toEqual([["tea", 2, 1, 0.5, 200], ["cup", 1, 0.5, 0.75, expect.closeTo(200 / 3, 9)]]);
    expect(rowsOf(cells, "Nobody")).toEqual([["Nobody", "–"]]);
  });
});

describe("own segments > migration", () => {
  /** Eight customers who buy on the first day, and again after the earlier day, 45352, except the last two. */
  const long: readonly Sale[] = ["a", "b", "c", "d", "e", "f", "g", "h"].flatMap((id, at): Sale[] => [[id, 45292, 10], ...(at < 6 ? ([[id, 45400, 10]] as const) : [])]);
  const answer = (customer: string, day: number | null, nps: number) => ({ customer, day, nps, csat: null, ces: null, comment: null, department: null });
  const answers = [answer("a", 45300, 3), answer("a", 45390, 9), answer("b", 45300, 2), answer("c", 45390, 1), answer("d", null, 0)];

  it("count who stayed, left and joined, by what was known on each day", () => {
    const shop = smallShop(long, { answers });
    const analysis = analyse(shop.transactions, { asOf: 45400, tierShares: [0.2, 0.3] });
    const { context } = businessReport("en", { wanted: [] }, 50);
    const report = reportOf(analysis, {
      ...context, shop, currency: null, wanted: ["migration"], ownSegments: [twice, unhappy, nobody], typed: new Map([["migration.day", 45352]]),
    });
    const sheet = report.more[0]?.sheet;
    const cells = sheet?.is === "blocks" ? cellsIn(sheet, "ownSegments") : [];
    // Nobody had bought twice by the earlier day; six have now.
    expect(rowsOf(cells, "Twice")[0]?.slice(1)).toEqual([0, 0, 0, 6, 6, "–", "n<30"]);
    // Ann, Bob and Dia, whose answer has no day, were unhappy; Ann answers 9 now, Cem 1.
    expect(rowsOf(cells, "Unhappy")[0]?.slice(1)).toEqual([3, 1, 2, 1, 3, 1 / 3, "n<30"]);
    expect(rowsOf(cells, "Nobody")[0]?.slice(1)).toEqual([0, 0, 0, 0, 0, "–", "n<30"]);
    expect(rowOf(cells, "Own segment").slice(1, 7)).toEqual(["Members then", "Left", "Stayed", "Joined", "Members now", "Share that left"]);
  });
});
