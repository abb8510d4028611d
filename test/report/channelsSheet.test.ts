/** Does the sheet Channels count, value and judge rightly, and say what is missing? */
import type { ChannelCost } from "../../src/core/shop";
import { serialDayOf } from "../../src/core/serialDay";
import { cellsIn, rowOf, smallSheet, type Sale } from "./smallShop";

const day = (month: number, date = 1): number => serialDayOf(2024, month, date) ?? 0;
const cost = (channel: string, amount: number, month: number | null, reportedActions: number | null = null, reportedCost: number | null = null): ChannelCost =>
  ({ channel, cost: amount, day: month === null ? null : day(month), reportedActions, reportedCost });

/** Two customers of ads, one of the shop, one of whom nothing is known; ann comes back after 100 days. */
const sales: Sale[] = [["ann", day(1), 100], ["ann", day(1) + 100, 60], ["bob", day(2), 40], ["cem", day(1, 9), 300], ["dan", day(6), 20]];
const channels = { ann: "Ads", bob: "ads ", cem: "Shop", dan: "" };

describe("report > channelsSheet", () => {
  it("counts customers, revenue and CLV by channel, and puts the unknown in a row of their own", () => {
    const sheet = smallSheet("channels", sales, { channels });
    const cells = cellsIn(sheet, "value");
    // Ads: 2 of 4 customers, 200 of 520; ann bought twice; (100+60+40)*0.5/2 = 50; in 90 days 100 and 40: mean 70, CLV 35.
    expect(rowOf(cells, "Ads")).toEqual(["Ads", 2, 0.5, 200, 0.5, 50, 2, 70, 35, "n<30"]);
    expect(rowOf(cells, "Shop")).toEqual(["Shop", 1, 0.25, 300, 0, 150, 1, 300, 150, "n<30"]);
    expect(rowOf(cells, "Unknown channel").slice(0, 4)).toEqual(["Unknown channel", 1, 0.25, 20]);
    expect(rowOf(cells, "Total")).toEqual(["Total", 4, 1, 520, 0.25, 65]);
  });

  it("divides the cost by the customers won in its days, and judges by the target", () => {
    const costs = [cost("Ads", 20, 1), cost("Shop", 60, 1), cost("Radio", 500, 2)];
    const cells = cellsIn(smallSheet("channels", sales, { channels, costs }), "cost");
    // In January ads won ann alone: CAC 20, ratio 50/20; highest CAC 50/3; 16.67*1 - 20 is the room.
    const ads = rowOf(cells, "Ads");
    expect(ads.slice(0, 8)).toEqual(["Ads", 20, day(1), day(1, 31), 1, 20, 50, 2.5]);
    expect(ads[9]).toBe("Below target");
    expect(ads[10]).toBeCloseTo(50 / 3, 12);
    expect(ads[11]).toBeCloseTo(50 / 3 - 20, 12);
    expect(ads.slice(12)).toEqual(["Fix", "n<30"]);
    // As of 2 June: ann for 153 days, bob for 122; 275 days = 9.035 months; 100 of margin in them is 11.07 a month.
    expect(ads[8]).toBeCloseTo(20 / (100 / (275 / (365.25 / 12))), 9);
    expect([rowOf(cells, "Shop")[7], rowOf(cells, "Shop")[9]]).toEqual([2.5, "Below target"]);
    // Money for nobody: no CAC, no ratio, and yet a verdict.
    expect(rowOf(cells, "Radio").slice(4)).toEqual([0, "–", "–", "–", "–", "–", "–", "–", "Stop", "n<30"]);
    expect(rowOf(cells, "All with a cost").filter((cell) => cell !== undefined)).toEqual(["All with a cost", 580, 2, 290]);
  });

  it("scales what reaches the target and stops what loses money", () => {
    const verdict = (amount: number): unknown => rowOf(cellsIn(smallSheet("channels", sales, { channels, costs: [cost("Shop", amount, 1)] }), "cost"), "Shop")[12];
    // The CLV of the shop's only customer is 150: 50 is a third of it, 150 the whole.
    expect([verdict(50), verdict(50.1), verdict(150), verdict(150.1)]).toEqual(["Scale", "Fix", "Fix", "Stop"]);
  });

  it("leaves yellow cells to type costs into where no table tells them, over the whole period, and says so", () => {
    const sheet = smallSheet("channels", sales, { channels });
    const inputs = cellsIn(sheet, "cost").flatMap((cell) => (cell.kind === "input" ? [[cell.input, cell.value]] : []));
    expect(inputs).toEqual([["channelCost ads", null], ["channelCost shop", null]]);
    expect(rowOf(cellsIn(sheet, "cost"), "Ads").slice(2, 6)).toEqual([day(1), day(6), 2, "–"]);
    expect(cellsIn(sheet, "title").some((cell) => cell.kind === "label" && cell.text.startsWith("No table of costs"))).toBe(true);
    expect(cellsIn(sheet, "campaigns").map((cell) => (cell.kind === "label" ? cell.text : ""))).toEqual(["Campaign check", expect.stringContaining("Cost per conversion")]);
  });

  it("is one line where nothing says where customers came from", () => {
    const sheet = smallSheet("channels", sales);
    expect(sheet.blocks.map(({ name }) => name)).toEqual(["title"]);
    expect(cellsIn(sheet, "title").at(-1)).toMatchObject({ text: expect.stringContaining("utm_source") as string });
  });

  it("compares what campaigns report with what their cost and actions make", () => {
    const costs = [cost("Ads", 100, 1, 20, 4), cost("Shop", 30, 1, 10, 3.1)];
    const cells = cellsIn(smallSheet("channels", sales, { channels, costs }), "campaigns");
    // 100/20 is a quarter more than the 4 reported; 30/10 is 3.2% less than 3.1, within 5%.
    expect(rowOf(cells, "Ads")).toEqual(["Ads", 100, 20, 4, 5, 0.25, 1, 0.05, "differs"]);
    expect(rowOf(cells, "Shop")[8]).toBe("agrees");
  });

  it("takes signs in a channel's name as they are, for COUNTIFS would not", () => {
    const sheet = smallSheet("channels", [["a", day(1), 5], ["b", day(1), 5], ["c", day(5), 5]], { channels: { a: "what?*", b: ">10", c: "plain" } });
    const formulas = (name: string): unknown => {
      const at = cellsIn(sheet, "value").find((cell) => cell.kind === "value" && cell.value === name);
      const own = cellsIn(sheet, "value").find((cell) => cell.row === at?.row && cell.column === 1);
      return own?.kind === "formula" ? own.formula : undefined;
    };
    expect(formulas("what?*")).toContain('"="&SUBSTITUTE(');
    expect(formulas(">10")).toContain('"="&SUBSTITUTE(');
    expect(formulas("plain")).toMatch(/,\$A\d+\)$/);
  });

  it("puts channels beyond twenty in one row", () => {
    const many = Array.from({ length: 23 }, (_, at): Sale => [`c${at}`, day(1), 10]);
    const sheet = smallSheet("channels", [...many, ["late", day(6), 1]], { channels: Object.fromEntries(many.map(([id]) => [id, `from ${id}`])) });
    expect(rowOf(cellsIn(sheet, "value"), "3 more, unknown")[1]).toBe(4);
    expect(cellsIn(sheet, "cost").filter(({ kind }) => kind === "input")).toHaveLength(20);
  });

  it("has no CLV at equal age where nobody is old enough", () => {
    const cells = cellsIn(smallSheet("channels", [["a", day(1), 5], ["b", day(1, 20), 5]], { channels: { a: "x", b: "y" } }), "value");
    expect(rowOf(cells, "x").slice(6, 9)).toEqual([0, "–", "–"]);
  });
});
