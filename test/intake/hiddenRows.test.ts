/** Are hidden rows asked about, and left out or read as it was answered? */
import { hiddenQuestion } from "../../src/intake/hiddenRows";
import { readSubscriptions } from "../../src/intake/readSubscriptions";
import { readTransactions } from "../../src/intake/readTransactions";
import { recogniseExport } from "../../src/intake/exports/recogniseExport";
import type { Cell } from "../../src/intake/types";

const mapping = { order: 0, date: 1, customer: 2, amount: 3 };
const rows: Cell[][] = [["A1", 45292, "C1", 10], ["A2", 45293, "C2", 7], ["A2", 45293, "C2", 7], ["A3", 45294, "C1", 5]];
const hidden = new Uint8Array([1, 1, 0, 0]);

describe("hiddenQuestion", () => {
  it("asks once, and only where a row is hidden", () => {
    expect(hiddenQuestion({ rows, hidden }, {})).toEqual({ about: "hiddenRows", choices: ["exclude", "include"], counts: { hidden: 2, rows: 4 } });
    expect(hiddenQuestion({ rows, hidden }, { hiddenRows: "include" })).toBeNull();
    expect(hiddenQuestion({ rows, hidden: new Uint8Array(4) }, {})).toBeNull();
    expect(hiddenQuestion({ rows }, {})).toBeNull();
  });

  it("takes no other answer", () => {
    expect(hiddenQuestion({ rows, hidden }, { hiddenRows: "perhaps" })).not.toBeNull();
  });
});

describe("hidden rows", () => {
  it("are left out as hidden, and make no visible row a duplicate", () => {
    const { reconciliation, transactions } = readTransactions(rows, { mapping, firstRow: 2, hidden, answers: { hiddenRows: "exclude" } });
    expect(reconciliation.rows).toEqual({ in: 4, used: 2, leftOut: { hidden: 2 } });
    expect([...transactions.amount]).toEqual([7, 5]);
  });

  it("are read like any other where they shall be", () => {
    const { reconciliation } = readTransactions(rows, { mapping, firstRow: 2, hidden, answers: { hiddenRows: "include" } });
    expect(reconciliation.rows).toEqual({ in: 4, used: 3, leftOut: { duplicate: 1 } });
  });

  it("are left out of subscriptions too", () => {
    const plans: Cell[][] = [["C1", 45000, ""], ["C2", 45100, 45200]];
    const reading = readSubscriptions(plans, { mapping: { customer: 0, start: 1, end: 2 }, firstRow: 2, hidden: new Uint8Array([0, 1]), answers: { hiddenRows: "exclude" } }, "month");
    expect(reading.reconciliation.rows).toEqual({ in: 2, used: 1, leftOut: { hidden: 1 } });
  });

  it("of a known export do not take the order's total with them", () => {
    const header = ["Name", "Email", "Financial Status", "Total", "Created at", "Lineitem name", "Lineitem price"];
    const lines: Cell[][] = [["#1", "ann@x.com", "paid", 30, "2024-01-05 10:00", "Mug", 10], ["#1", "ann@x.com", "", "", "", "Tee", 20], ["#2", "bo@x.com", "paid", 8, "2024-01-06 10:00", "Cap", 8]];
    const exported = recogniseExport(header, lines);
    const { reconciliation } = readTransactions(lines, { mapping: exported?.mapping ?? {}, exported, firstRow: 2, hidden: new Uint8Array([1, 0, 0]), answers: { hiddenRows: "exclude" } });
    expect(reconciliation).toMatchObject({ rows: { used: 2, leftOut: { hidden: 1 } }, amount: { used: 38 } });
  });
});
