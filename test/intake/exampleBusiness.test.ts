import { exampleBusinesses } from "../../src/catalogue/exampleBusiness";
import { exampleShops } from "../../src/catalogue/exampleShops";
import { languageIds } from "../../src/catalogue/languages";
import { simulatedChannels } from "../../src/core/simulate/simulateBusiness";
import { exampleTables, type ExampleTable } from "../../src/intake/exampleBusiness";
import { exampleCsv } from "../../src/intake/exampleCsv";
import { businessReport } from "../report/exampleBusiness";

describe.each(languageIds)("exampleTables > %s", (language) => {
  const tables = exampleTables(language, { customers: 300 });
  const business = exampleBusinesses[language];

  it("is the same every time, and another with another seed", () => {
    expect(exampleCsv(exampleTables(language, { customers: 300 }).survey, language)).toBe(exampleCsv(tables.survey, language));
    expect(exampleCsv(exampleTables(language, { customers: 300, seed: 7 }).survey, language)).not.toBe(exampleCsv(tables.survey, language));
  });

  it("has a cell for every header and a format for every column", () => {
    const all: readonly ExampleTable[] = Object.values(tables);
    for (const { header, rows, numberFormats } of all) {
      expect(numberFormats).toHaveLength(header.length);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(rows.length).toBeGreaterThan(20);
    }
  });

  it("names every customer once, and in the other tables only customers who bought", () => {
    const ids = tables.customers.rows.map(([id]) => id);
    expect(new Set(ids).size).toBe(300);
    expect(new Set(tables.orders.rows.map((row) => row[2])).size).toBe(300);
    const known = new Set(ids);
    for (const row of [...tables.survey.rows, ...tables.subscriptions.rows]) expect(known).toContain(row[0]);
    expect(new Set(tables.customers.rows.map((row) => row[2])).size).toBe(300);
    expect(new Set(tables.customers.rows.map((row) => row[3])).size).toBe(300);
  });

  it("has as many words as the simulation draws from", () => {
    expect(business.channels).toHaveLength(simulatedChannels);
    expect(business.categories).toHaveLength(exampleShops[language].products.length);
  });

  it("refunds whole orders, line by line", () => {
    const sum = new Map<string, number>();
    const refunded = new Set<string>();
    for (const row of tables.orders.rows) {
      const id = String(row[0]);
      sum.set(id, (sum.get(id) ?? 0) + Number(row[6]));
      if (Number(row[6]) < 0) refunded.add(id);
    }
    expect(refunded.size).toBeGreaterThan(0);
    for (const id of refunded) expect(sum.get(id)).toBeCloseTo(0, 6);
  });

  it("makes those who come by referral come back more often than those from social media", () => {
    const of = new Map(tables.customers.rows.map((row) => [row[0], row[5]]));
    const orders = (channel: string | undefined): number => {
      const own = new Set(tables.customers.rows.filter((row) => row[5] === channel).map(([id]) => id));
      return new Set(tables.orders.rows.filter((row) => of.get(String(row[2])) === channel).map(([id]) => id)).size / own.size;
    };
    expect(orders(business.channels[3])).toBeGreaterThan(orders(business.channels[1]));
  });

  it("makes a report with what the other tables know of each customer", () => {
    const { report } = businessReport(language);
    expect(report.customers.rows).toBe(400);
    expect(report.customers.columns.length).toBeGreaterThan(20);
  });
});
