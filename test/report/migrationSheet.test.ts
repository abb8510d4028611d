/** Does the sheet Migration choose its day, say why, and hold what follows from it? */
import type { Language } from "../../src/catalogue/languages";
import { shopOf, type Shop } from "../../src/core/shop";
import { segmentIds } from "../../src/core/rfm/segments";
import { transactionsOf } from "../../src/core/transactionsOf";
import type { Cell } from "../../src/intake/types";
import type { ReportContext } from "../../src/report/context";
import { comparedDays, migrationInputs } from "../../src/report/migration/comparedDays";
import { hasMigration } from "../../src/report/migration/migrationSheet";
import { typedOnSheet, type TypedCells } from "../../src/report/typedCells";
import type { BlockSheet } from "../../src/report/types";
import { cellsOf, valuesOf } from "./blockValues";
import { businessReport, exampleShop } from "./exampleBusiness";
import { layoutFaults, noFaults } from "./layoutFaults";

const span = { firstDay: 45000, asOf: 46000 };

const typed = (cells: Readonly<Record<string, Cell>>): TypedCells => new Map(Object.entries(cells).map(([key, cell]) => [`migration.${key}`, cell]));

function sheetOf(language: Language, changes: Partial<ReportContext> = {}): BlockSheet {
  const [more] = businessReport(language, { wanted: ["migration"], ...changes }).report.more;
  if (more?.sheet.is !== "blocks") throw new Error("No sheet of blocks");
  return more.sheet;
}

describe("migration > the earlier day", () => {
  it("is twelve months before, or half of the time where that is less", () => {
    expect(comparedDays(span, typed({}))).toEqual({ earlier: 45635, why: "year", refused: false });
    // 600 days of orders: 300 before.
    expect(comparedDays({ firstDay: 45400, asOf: 46000 }, typed({}))).toEqual({ earlier: 45700, why: "half", refused: false });
    expect(comparedDays({ firstDay: 45945, asOf: 46000 }, typed({}))).toBeNull();
  });

  it("is the one that was typed, if there were orders by then and it is no later than yesterday", () => {
    expect(comparedDays(span, typed({ day: 45800.5 }))).toEqual({ earlier: 45800, why: "typed", refused: false });
    for (const day of [44999, 46000, 1e9, -1]) expect(comparedDays(span, typed({ day }))).toEqual({ earlier: 45635, why: "year", refused: true });
    expect(comparedDays(span, typed({ day: "" }))).toEqual({ earlier: 45635, why: "year", refused: false });
  });

  it("is the as-of day of a run at least a month ago, and stays it when the next run follows soon", () => {
    expect(comparedDays(span, typed({ lastAsOf: 45969, lastEarlier: 45604 }))).toEqual({ earlier: 45969, why: "lastRun", refused: false });
    expect(comparedDays(span, typed({ lastAsOf: 45998, lastEarlier: 45969 }))).toEqual({ earlier: 45969, why: "lastRun", refused: false });
    // The day before, twelve months before that day were taken: no run to go by.
    expect(comparedDays(span, typed({ lastAsOf: 45999, lastEarlier: 45634 }))).toEqual({ earlier: 45635, why: "year", refused: false });
  });

  it("is found again on the sheet, whatever its language", () => {
    for (const language of ["en", "id", "pl"] as const) {
      const { analysis } = businessReport(language, { wanted: [] });
      const day = analysis.asOf - 100;
      const found = typedOnSheet(valuesOf(sheetOf(language, { typed: typed({ day, discount: 0.2 }) })), migrationInputs);
      expect(Object.fromEntries(found)).toEqual({ "migration.day": day, "migration.lastAsOf": analysis.asOf, "migration.lastEarlier": day, "migration.discount": 0.2 });
    }
  });
});

describe("migration > the sheet", () => {
  it("moves the same customers in every table", () => {
    const values = valuesOf(sheetOf("en"));
    const totalBelow = (heading: string, column: number): Cell | undefined => {
      const top = values.findIndex(([first]) => first === heading);
      return values.slice(top).find(([first]) => first === "Total")?.[column];
    };
    const customers = totalBelow("What happened", 1);
    expect(customers).toBeGreaterThan(300);
    expect(totalBelow("Customers, from segment (row) to segment (column)", 1 + segmentIds.length)).toBe(customers);
    expect(totalBelow("Customers, from tier (row) to tier (column)", 4)).toBe(customers);
  });

  it("says that nothing ends where nothing is taken off", () => {
    const values = valuesOf(sheetOf("en", { typed: typed({ discount: 0 }) }));
    const header = values.findIndex((line) => line.includes("CLV without end"));
    expect(values[header + 1]?.[(values[header] ?? []).indexOf("CLV without end")]).toBe("–");
  });

  const few = transactionsOf(["a", "b", "c", "d", "e", "f"], [45000, 45900, 45901, 45902, 45903, 45904], [1, 2, 3, 4, 5, 6]);
  const short: readonly (readonly [string, Shop])[] = [
    ["a week of orders", shopOf(transactionsOf(["a", "b", "c", "d", "e"], [45000, 45001, 45002, 45003, 45004], [1, 2, 3, 4, 5]))],
    ["one customer by the earlier day", shopOf(few)],
    ["a refund only", shopOf(transactionsOf(["a"], [45000], [-5]))],
  ];
  it.each(short)("says in one line what is missing with %s, and can still be told another day", (_, shop) => {
    for (const language of ["en", "id", "pl"] as const) {
      const sheet = sheetOf(language, { shop });
      expect(layoutFaults(sheet)).toEqual(noFaults);
      expect(sheet.blocks).toHaveLength(1);
      expect(cellsOf(sheet).filter(({ style }) => style === "warning")).toHaveLength(1);
      expect(cellsOf(sheet).filter(({ kind }) => kind === "input")).toHaveLength(1);
    }
  });

  it("is written unasked from a year of orders on", () => {
    expect(hasMigration(exampleShop("en"))).toBe(true);
    expect(hasMigration(shopOf(transactionsOf(["a", "a"], [45000, 45364], [1, 1])))).toBe(false);
    expect(hasMigration(shopOf(transactionsOf(["a", "a"], [45000, 45365], [1, 1])))).toBe(true);
  });
});
