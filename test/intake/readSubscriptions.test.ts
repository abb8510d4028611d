/** Are subscriptions read as they are meant, and does every row find its place? */
import fc from "fast-check";
import { guessSubscriptions, looksLikeSubscriptions, missingSubscriptionRoles } from "../../src/intake/guessSubscriptions";
import { readSubscriptions, renewalUnit } from "../../src/intake/readSubscriptions";
import type { Cell, Mapping, Table } from "../../src/intake/types";
import { Problem } from "../../src/core/problem";
import { expectProblem } from "../expectProblem";

/** Columns: customer, start, end, plan, price. Serial days: 45292 is 1 January 2024. */
const dates: Mapping = { customer: 0, start: 1, end: 2, plan: 3, amount: 4 };
const read = (rows: Cell[][], mapping: Mapping = dates, asOf: number | null = null) => readSubscriptions(rows, { mapping, firstRow: 2, asOf }, "month");

const tableOf = (header: string[], rows: Cell[][]): Table =>
  ({ sheet: "S", address: "A1:E9", header, rows, firstRow: 2, numberFormats: header.map(() => "General") });

describe("readSubscriptions", () => {
  it("tells since when, until when, on which plan and for how much", () => {
    const { subscriptions, asOf, issues, reconciliation } = read([["a", 45292, 45383, "Pro", 20], ["b", 45292, "", "Basic", 10], ["c", 45400, "", "", 10]]);
    expect(subscriptions).toEqual([
      // 1 January to 1 April: three months paid for.
      { id: "a", plan: "Pro", price: 20, periods: 3, left: true },
      // Until 19 April, the day after the last date.
      { id: "b", plan: "Basic", price: 10, periods: 3, left: false },
      { id: "c", plan: null, price: 10, periods: 0, left: false },
    ]);
    expect([asOf, issues]).toEqual([45401, []]);
    expect(reconciliation).toEqual({ rows: { in: 3, used: 3, leftOut: {} }, amount: { in: 40, used: 40, refunds: 0, leftOut: 0 }, orders: 3, customers: 3 });
  });

  it("takes an end to come for one that has not happened", () => {
    expect(read([["a", 45292, 45500, "", 1]], dates, 45400).subscriptions[0]).toMatchObject({ left: false, periods: 3 });
  });

  it("leaves out what cannot be used, with the row and the reason", () => {
    const rows: Cell[][] = [["", 45292, "", "", 1], ["a", "soon", "", "", 1], ["b", 45292, "then", "", 1], ["c", 45292, 45200, "", 1], ["d", 45292, "", "", "much"], ["e", 45500, "", "", 1], ["f", 45292, "", "", 7]];
    const { issues, reconciliation } = read(rows, dates, 45400);
    expect(issues).toEqual([
      { row: 2, reason: "blankCustomer" }, { row: 3, reason: "badDate" }, { row: 4, reason: "badDate" }, { row: 5, reason: "badDate" }, { row: 6, reason: "badAmount" }, { row: 7, reason: "futureDate" },
    ]);
    expect(reconciliation.rows).toEqual({ in: 7, used: 1, leftOut: { blankCustomer: 1, badDate: 3, badAmount: 1, futureDate: 1 } });
    expect(reconciliation.amount).toEqual({ in: 12, used: 7, refunds: 0, leftOut: 5 });
  });

  it("reads lengths of time with yes and no, in three languages", () => {
    const mapping: Mapping = { customer: 0, tenure: 1, churned: 2 };
    const { subscriptions, issues, asOf } = read([["a", 12, "Yes"], ["b", 12.5, "nie"], ["c", 0, "ya"], ["d", 3.2, "TRUE"], ["e", 3, "perhaps"], ["f", -1, "no"]], mapping);
    expect(subscriptions.map(({ periods, left }) => [periods, left])).toEqual([[12, true], [12, false], [1, true], [4, true]]);
    expect(issues).toEqual([{ row: 6, reason: "status" }, { row: 7, reason: "badDate" }]);
    expect(asOf).toBeNull();
  });

  it("asks which number is the day where the dates do not show it", () => {
    expect(read([["a", "03/04/2024", "", "", 1], ["b", "05/06/2024", "", "", 1]]).question).toMatchObject({ about: "dateOrder" });
  });

  it("says which column is missing", () => {
    expectProblem(() => read([["a"]], { customer: 0 }), new Problem("columnMissing", { role: "start" }));
    expectProblem(() => read([["a"]], { customer: 0, start: 1 }), new Problem("columnMissing", { role: "end" }));
    expectProblem(() => read([["a"]], { customer: 0, tenure: 1 }), new Problem("columnMissing", { role: "churned" }));
    expectProblem(() => read([["a"]], { start: 1, end: 2 }), new Problem("columnMissing", { role: "customer" }));
  });

  it("knows how often people renew only from an answer that makes sense", () => {
    expect([renewalUnit({ renewal: "year" }), renewalUnit({ renewal: "day" }), renewalUnit({})]).toEqual(["year", null, null]);
  });

  it("law: whatever stands in the cells, every row is used or left out", () => {
    const cell = fc.oneof(fc.constant(""), fc.string(), fc.integer({ min: -10, max: 60_000 }), fc.boolean(), fc.constantFrom("2024-01-31", "yes", "no"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 30 }), (rows) => {
        const { reconciliation, subscriptions, issues } = read(rows as Cell[][]);
        expect(reconciliation.rows.in).toBe(subscriptions.length + issues.length);
        for (const { periods, left } of subscriptions) expect(Number.isInteger(periods) && periods >= (left ? 1 : 0)).toBe(true);
      }),
    );
  });
});

describe("guessSubscriptions", () => {
  it("knows a list of subscriptions by its headers, in three languages", () => {
    const rows: Cell[][] = [["a", "2024-01-01", "", "Pro", 9.9], ["b", "2024-02-01", "2024-05-01", "Basic", 4.9]];
    for (const header of [
      ["Customer ID", "Start date", "End date", "Plan", "Monthly price"],
      ["ID pelanggan", "Tanggal mulai", "Tanggal berhenti", "Paket", "Biaya bulanan"],
      ["ID klienta", "Data rozpoczęcia", "Data zakończenia", "Pakiet", "Opłata miesięczna"],
    ]) {
      expect(guessSubscriptions(tableOf(header, rows))).toEqual({ customer: 0, start: 1, end: 2, plan: 3, amount: 4 });
      expect(looksLikeSubscriptions(tableOf(header, rows))).toBe(true);
    }
  });

  it("takes a length of time and a yes or no where there are no dates", () => {
    const table = tableOf(["customerID", "tenure", "Contract", "MonthlyCharges", "Churn"], [["x1", 3, "Month-to-month", 29.85, "No"], ["x2", 34, "One year", 56.95, "Yes"]]);
    expect(guessSubscriptions(table)).toEqual({ customer: 0, tenure: 1, plan: 2, amount: 3, churned: 4 });
    expect(looksLikeSubscriptions(table)).toBe(true);
  });

  it("does not take orders for subscriptions", () => {
    const rows: Cell[][] = [["a", "2024-01-01", 10], ["b", "2024-02-01", 20]];
    expect(looksLikeSubscriptions(tableOf(["Customer", "Order date", "Amount"], rows))).toBe(false);
    expect(looksLikeSubscriptions(tableOf(["Customer", "Start date", "Amount"], rows))).toBe(false);
    expect(missingSubscriptionRoles({ customer: 0, start: 1 })).toEqual(["end"]);
  });
});
