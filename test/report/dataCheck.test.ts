/** Does the list of rows left out show the source's own cells, safely and readably? */
import { languageIds } from "../../src/catalogue/languages";
import type { Cell, Issue, Table } from "../../src/intake/types";
import { dataCheckSheet } from "../../src/report/dataCheck";

const rows: Cell[][] = [["ann", 45292, 10, "=1+1"], ["", 45300, 20, ""], ["bob", "soon", 30, "-x"], ["cem", 45310, 40, "'q"]];
const table: Table = {
  sheet: "Orders", address: "A1:D5", header: ["Buyer", "Date", "=Total", "date"], rows, firstRow: 2,
  numberFormats: ["General", "yyyy-mm-dd", "#,##0.00", "General"],
};
const issues: Issue[] = [{ row: 3, reason: "blankCustomer" }, { row: 4, reason: "badDate" }];
const reconciliation = { rows: { in: 4, used: 2, leftOut: { blankCustomer: 1, badDate: 1 } }, amount: { in: 100, used: 50, refunds: 0, leftOut: 50 }, orders: 2, customers: 2 };

describe("report > dataCheckSheet", () => {
  it("names each row, the reason, and what stands in it", () => {
    const { cells, rows: count, note } = dataCheckSheet({ table, issues, reconciliation, language: "en" });
    expect(count).toBe(2);
    expect(cells(0, 2)).toEqual([[3, "No customer", "", "2024-01-09", 20, ""], [4, "Date cannot be read", "bob", "soon", 30, "-x"]]);
    expect(note).toBe("Orders!A1:D5: 4 rows read = 2 used + 2 left out; 50 in the rows left out. Correct them in the source and analyse again.");
  });

  it("keeps text text and numbers numbers", () => {
    const { columns } = dataCheckSheet({ table, issues, reconciliation, language: "en" });
    // A column of dates with a word in it is text; one of amounts alone stays in its format.
    expect(columns.map(({ format }) => format)).toEqual(["0", "@", "@", "@", "#,##0.00", "@"]);
  });

  it("gives the table headers that are neither blank, nor twice, nor a formula", () => {
    const odd = { ...table, header: ["", "Date", "=Total", "date"] };
    const headers = dataCheckSheet({ table: odd, issues, reconciliation, language: "en" }).columns.map(({ header }) => header);
    expect(headers).toEqual(["Sheet row", "Reason", "A", "Date", "Total", "date 2"]);
  });

  it.each(languageIds)("fits its headers and reasons in %s", (language) => {
    for (const { width } of dataCheckSheet({ table, issues, reconciliation, language }).columns) {
      expect(width).toBeGreaterThan(20);
      expect(width).toBeLessThanOrEqual(220);
    }
  });
});
