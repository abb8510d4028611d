/** Are counts by period read column by column, and told from orders? */
import { guessCohorts, readCohorts } from "../../src/intake/readCohorts";
import { guessTable, kindOf, missingRolesOf } from "../../src/intake/tableKind";
import type { Cell, Table } from "../../src/intake/types";
import { Problem } from "../../src/core/problem";
import { expectProblem } from "../expectProblem";

const tableOf = (header: string[], rows: Cell[][]): Table =>
  ({ sheet: "S", address: "A1:C9", header, rows, firstRow: 2, numberFormats: header.map(() => "General") });

const survival = tableOf(["year", "Regular", "High End"], [[0, 1, 1], [1, 0.631, 0.869], [2, 0.468, 0.743], [3, 0.382, 0.653]]);

describe("readCohorts", () => {
  it("takes every column of numbers for a cohort, in the order of the periods", () => {
    const shuffled = { ...survival, rows: [2, 0, 3, 1].map((at) => survival.rows[at] ?? []) };
    for (const table of [survival, shuffled]) {
      const { cohorts, reconciliation, issues } = readCohorts(table, { mapping: { period: 0 }, firstRow: 2 });
      expect(cohorts).toEqual([{ name: "Regular", survivors: [1, 0.631, 0.468, 0.382] }, { name: "High End", survivors: [1, 0.869, 0.743, 0.653] }]);
      expect([reconciliation.rows, reconciliation.customers, issues]).toEqual([{ in: 4, used: 4, leftOut: {} }, 2, []]);
    }
  });

  it("ends a younger cohort at its first blank, and leaves words and unreadable periods aside", () => {
    const table = tableOf(["Month", "Jan", "Feb", "Note"], [[0, 100, 80, "start"], [1, 60, 50, ""], [2, 45, "", "x"], ["later", 40, "", ""]]);
    const { cohorts, issues, reconciliation } = readCohorts(table, { mapping: { period: 0 }, firstRow: 2 });
    expect(cohorts).toEqual([{ name: "Jan", survivors: [100, 60, 45] }, { name: "Feb", survivors: [80, 50] }]);
    expect(issues).toEqual([{ row: 5, reason: "badDate" }]);
    expect(reconciliation.rows).toEqual({ in: 4, used: 3, leftOut: { badDate: 1 } });
  });

  it("says what is missing", () => {
    expectProblem(() => readCohorts(survival, { mapping: {}, firstRow: 2 }), new Problem("columnMissing", { role: "period" }));
    expectProblem(() => readCohorts(tableOf(["p", "t"], [[0, "a"], [1, "b"]]), { mapping: { period: 0 }, firstRow: 2 }), new Problem("noUsableRows", { rows: 2 }));
    expect(missingRolesOf("cohorts", {})).toEqual(["period"]);
    expect(missingRolesOf("cohorts", { period: 0 })).toEqual([]);
  });
});

describe("guessTable", () => {
  it("knows counts by period, subscriptions and orders from each other", () => {
    expect(guessTable(survival)).toMatchObject({ kind: "cohorts", mapping: { period: 0 }, question: null });
    const members = tableOf(["Customer", "Start", "End"], [["a", "2024-01-01", ""], ["b", "2024-02-01", "2024-05-01"]]);
    expect(guessTable(members)).toMatchObject({ kind: "subscriptions", mapping: { customer: 0, start: 1, end: 2 }, question: null });
    const orders = tableOf(["Customer", "Date", "Amount"], [["a", "2024-01-01", 10], ["b", "2024-02-01", 20.5], ["a", "2024-02-03", 3]]);
    expect(guessTable(orders)).toMatchObject({ kind: "orders", mapping: { customer: 0, date: 1, amount: 2 } });
    // Running numbers beside falling amounts and a name are orders all the same.
    const numbered = tableOf(["No", "Customer", "Date", "Amount"], [[1, "a", "2024-01-01", 30], [2, "b", "2024-02-01", 20.5], [3, "a", "2024-02-03", 3]]);
    expect(guessTable(numbered).kind).toBe("orders");
    expect(guessCohorts(tableOf(["n", "v"], [[0, 5], [1, 6], [2, 7]]))).toEqual({});
    expect([kindOf({ period: 0 }), kindOf({ tenure: 0 }), kindOf({ date: 0 })]).toEqual(["cohorts", "subscriptions", "orders"]);
  });
});
