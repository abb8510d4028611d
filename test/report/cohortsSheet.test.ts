/** Does the sheet Cohorts follow each cohort rightly, mark what is not over, and say when the CAC is earned back? */
import { serialDayOf } from "../../src/core/serialDay";
import { hasCohorts } from "../../src/report/cohorts/cohortsSheet";
import { cellsIn, rowOf, smallSheet, smallShop, type Sale } from "./smallShop";

const day = (year: number, month: number, date = 1): number => serialDayOf(year, month, date) ?? 0;

/** January: ann and bob; February: cem. The data end in the middle of March. */
const sales: Sale[] = [
  ["ann", day(2024, 1), 20], ["bob", day(2024, 1, 5), 30], ["ann", day(2024, 2, 3), 40], ["ann", day(2024, 3, 9), 10],
  ["cem", day(2024, 2, 2), 60], ["cem", day(2024, 3, 10), 7],
];

describe("report > cohortsSheet", () => {
  it("shows who bought again, by months since the first purchase, and leaves what is not over out of the average", () => {
    const cells = cellsIn(smallSheet("cohorts", sales), "retention");
    // One of two bought twice and more; of January one of two in February, one in March.
    expect(rowOf(cells, day(2024, 1))).toEqual([day(2024, 1), 2, "n<30", 0.5, 1, 0.5, 0.5]);
    expect(rowOf(cells, day(2024, 2))).toEqual([day(2024, 2), 1, "n<30", 1, 1, 1]);
    // Age 1 of February's cohort is March, which is not over: only January's counts.
    expect(rowOf(cells, "Weighted average")).toEqual(["Weighted average", undefined, undefined, 2 / 3, 1, 0.5]);
    const formats = cells.flatMap((cell) => (cell.style === "heat" && "format" in cell ? [cell.format?.code] : []));
    expect(formats).toEqual(["0%", "0%", '0%"*"', "0%", '0%"*"']);
  });

  it("shows what a customer of each cohort has brought, and the month in which the CAC was earned back", () => {
    const cells = cellsIn(smallSheet("cohorts", sales, {}, { assumptions: { margin: 0.5, cac: 22.5, targetRatio: 3, tierShares: [0.2, 0.3] } }), "spend");
    // 22.5 at a margin of 50% ask for 45: January reaches it with 90/2 in its month 1, February with 60 at once.
    expect(rowOf(cells, day(2024, 1))).toEqual([day(2024, 1), 2, "n<30", 1, 25, 45, 50]);
    expect(rowOf(cells, day(2024, 2))).toEqual([day(2024, 2), 1, "n<30", 0, 60, 67]);
    // (2*25 + 60)/3, then January alone; half of it is margin.
    expect(rowOf(cells, "Weighted average").slice(4)).toEqual([110 / 3, 45]);
    expect(rowOf(cells, "CLV so far: × margin").slice(4)).toEqual([55 / 3, 22.5]);
  });

  it("says not yet, or asks for the CAC", () => {
    const paidBack = (cac: number | null): unknown =>
      rowOf(cellsIn(smallSheet("cohorts", sales, {}, { assumptions: { margin: 0.5, cac, targetRatio: 3, tierShares: [0.2, 0.3] } }), "spend"), day(2024, 1))[3];
    expect([paidBack(100), paidBack(null)]).toEqual(["not yet", "enter CAC"]);
  });

  it("draws the average by age beside its table, and nothing where no cohort has a second month that is over", () => {
    const sheet = smallSheet("cohorts", sales);
    const byAge = sheet.blocks.find(({ name }) => name === "byAge");
    expect(rowOf(byAge?.cells ?? [], 1).filter((cell) => cell !== undefined)).toEqual([1, 0.5, 22.5]);
    expect(byAge?.charts[0]?.series[0]?.values).toMatchObject({ rows: 1 });
    expect(smallSheet("cohorts", [["ann", day(2024, 1), 20], ["bob", day(2024, 2, 2), 5]]).blocks.map(({ name }) => name)).toEqual(["title", "retention", "spend"]);
  });

  it("goes by quarters beyond 24 months, and by years beyond 24 quarters", () => {
    const first = (months: number): unknown => {
      const last = day(2018 + Math.floor(months / 12), 1 + (months % 12), 2);
      const [name] = cellsIn(smallSheet("cohorts", [["ann", day(2018, 1), 20], ["bob", last, 5]]), "retention").filter(({ kind, column }) => kind === "value" && column === 0);
      return name?.kind === "value" ? name.format?.code : undefined;
    };
    expect([first(23), first(24), first(71), first(72)]).toEqual(["yyyy-mm", '"2018-Q1"', '"2018-Q1"', '"2018"']);
  });

  it("shows money in thousands or millions where it is long, and says so", () => {
    const heading = (amount: number): unknown => {
      const [first] = cellsIn(smallSheet("cohorts", [["ann", day(2024, 1), amount], ["bob", day(2024, 3), amount]]), "spend");
      return first?.kind === "label" ? first.text : "";
    };
    expect(heading(99_999)).toBe("Cumulative net spend per customer, by months since the first purchase");
    expect(heading(100_000)).toContain("in thousand,");
    expect(heading(100_000_000)).toContain("in million,");
  });

  it("is usual from three months on, and says one sentence where nobody bought", () => {
    expect(hasCohorts(smallShop([["ann", day(2024, 1, 31), 1], ["ann", day(2024, 3), 1]]))).toBe(true);
    expect(hasCohorts(smallShop([["ann", day(2024, 1), 1], ["ann", day(2024, 2, 29), 1]]))).toBe(false);
    const refunds = smallSheet("cohorts", [["ann", day(2024, 1), -5], ["bob", day(2024, 4), -5]]);
    expect(refunds.blocks.map(({ name }) => name)).toEqual(["title"]);
    expect(cellsIn(refunds, "title").at(-1)).toMatchObject({ text: expect.stringContaining("Nobody has bought") as string });
  });
});
