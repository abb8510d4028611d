/** Do amounts that all lines of an order share count as what they are, and is it asked where nobody can know? */
import { readTransactions } from "../../src/intake/readTransactions";
import type { Cell, Mapping, Reading } from "../../src/intake/types";

const mapping: Mapping = { order: 0, customer: 1, date: 2, amount: 3 };
const header = ["Order", "Customer", "Date", "Amount", "Qty", "Price"];

function read(rows: readonly (readonly Cell[])[], answers: Readonly<Record<string, string>> = {}, more: Partial<Parameters<typeof readTransactions>[1]> = {}): Reading {
  const reading = readTransactions(rows, { mapping, header, firstRow: 2, answers, language: "en", ...more });
  const { rows: counts, amount } = reading.reconciliation;
  expect(counts.used + Object.values(counts.leftOut).reduce((sum, count) => sum + count, 0)).toBe(counts.in);
  expect(amount.used + amount.leftOut).toBeCloseTo(amount.in, 6);
  return reading;
}

/** Three orders of two or three lines and one of a single line; each line carries the order's total: 30, 50, 60 and 7. */
const totals: readonly (readonly Cell[])[] = [
  ["1", "ann", 45000, 30], ["1", "ann", 45000, 30],
  ["2", "bob", 45001, 50], ["2", "bob", 45001, 50], ["2", "bob", 45001, 50],
  ["3", "ann", 45002, 60], ["3", "ann", 45002, 60],
  ["4", "cid", 45003, 7],
].map((row, line) => [...row, line + 1]);

describe("an amount that all lines of an order share", () => {
  const asked = { about: "orderTotal", role: "amount", orders: { equal: 3, several: 3 }, choices: ["once", "perLine"] };

  it("is asked about with the evidence where both readings fit", () => {
    expect(read(totals, {}, { header: header.slice(0, 4) }).question).toEqual(asked);
  });

  it("counts once where it is the total, and the further lines are used without money", () => {
    const { question, reconciliation, transactions } = read(totals, { orderTotal: "once" });
    expect(question).toBeNull();
    // 30 + 50 + 60 + 7
    expect(reconciliation.amount).toMatchObject({ in: 147, used: 147, leftOut: 0 });
    expect(reconciliation).toMatchObject({ rows: { in: 8, used: 8, leftOut: {} }, orders: 4, customers: 3, repeated: 4 });
    expect([...transactions.amount]).toEqual([30, 0, 50, 0, 0, 60, 0, 7]);
  });

  it("is added up where it is the line's", () => {
    // 2 x 30 + 3 x 50 + 2 x 60 + 7
    expect(read(totals, { orderTotal: "perLine" }).reconciliation).toMatchObject({ amount: { used: 337 }, orders: 4 });
    expect(read(totals, { orderTotal: "perLine" }).reconciliation.repeated).toBeUndefined();
  });

  it("is the line's without a question where quantity x price says so on each line", () => {
    const rows = totals.map(([order = "", who = "", day = "", amount = 0], line) => [order, who, day, amount, line + 1, Number(amount) / (line + 1)]);
    const { question, reconciliation } = read(rows);
    expect([question, reconciliation.amount.used]).toEqual([null, 337]);
  });

  it("is the total without a question where quantity x price of the lines adds up to it", () => {
    // 1 x 10 + 2 x 10 = 30; 1 x 5 + 3 x 10 + 1 x 15 = 50; 2 x 20 + 1 x 20 = 60; 1 x 7 = 7
    const lines = [[1, 10], [2, 10], [1, 5], [3, 10], [1, 15], [2, 20], [1, 20], [1, 7]] as const;
    const { question, reconciliation } = read(totals.map((row, line) => [...row.slice(0, 4), ...(lines[line] ?? [])]));
    expect([question, reconciliation.amount.used, reconciliation.repeated]).toEqual([null, 147, 4]);
  });

  it("is the total without a question where a column of line totals adds up to it", () => {
    const lineTotals = [10, 20, 5, 30, 15, 40, 20, 7];
    const rows = totals.map((row, line) => [...row.slice(0, 4), lineTotals[line] ?? 0]);
    const { question, reconciliation } = read(rows, {}, { header: ["Order", "Customer", "Date", "Order total", "Line total"] });
    expect([question, reconciliation.amount.used]).toEqual([null, 147]);
  });

  it("is asked about where values of the lines add up to it only because all are equal", () => {
    // Half of the amount, as a cost is: two lines of it give the amount of each by chance.
    const rows = totals.filter(([order]) => order !== "2").concat([["5", "dee", 45004, 8], ["5", "dee", 45004, 8]]).map((row, line) => [...row.slice(0, 4), Number(row[3]) / 2, line]);
    expect(read(rows, {}, { header: ["Order", "Customer", "Date", "Amount", "Price", "No"] }).question).toMatchObject({ about: "orderTotal", orders: { equal: 3, several: 3 } });
  });

  it("says nothing where the lines of most orders differ, or where rows only come again", () => {
    const differing = totals.map(([order = "", who = "", day = "", amount = 0], line) => [order, who, day, Number(amount) + line]);
    expect(read(differing).question).toBeNull();
    const again = [["1", "ann", 45000, 30], ["1", "ann", 45000, 30], ["2", "bob", 45001, 50], ["2", "bob", 45001, 50], ["3", "ann", 45002, 5], ["3", "ann", 45002, 5]];
    const { question, reconciliation } = read(again);
    expect([question, reconciliation.rows.leftOut, reconciliation.amount.used]).toEqual([null, { duplicate: 3 }, 85]);
  });

  it("counts on a line that is used, and with its order's status and refund", () => {
    // The first line has no date: the second one carries the total.
    const undated = [["9", "dee", "", 20, 1], ["9", "dee", 45004, 20, 2], ...totals];
    const late = read(undated, { orderTotal: "once" }).reconciliation;
    expect(late).toMatchObject({ rows: { used: 9, leftOut: { badDate: 1 } }, amount: { in: 167, used: 167, leftOut: 0 } });
    const withStatus = totals.map((row) => [...row.slice(0, 4), row[0] === "2" ? "cancelled" : row[0] === "3" ? "refunded" : "paid", row[4] ?? ""]);
    const told = read(withStatus, { orderTotal: "once" }, { header: ["Order", "Customer", "Date", "Amount", "Status", "No"], mapping: { ...mapping, status: 4 } }).reconciliation;
    // 50 was cancelled, 60 given back: 30 + 60 - 60 + 7
    expect(told).toMatchObject({ rows: { used: 5, leftOut: { status: 3 } }, amount: { in: 87, used: 37, refunds: 60, leftOut: 50 } });
  });

  it("keeps two customers and two totals under one number apart", () => {
    const reused = [...totals, ["1", "eve", 45100, 11, 20], ["1", "eve", 45100, 11, 21], ["3", "ann", 45002, 9, 22]];
    // 147 + 11 + 9
    expect(read(reused, { orderTotal: "once" }).reconciliation.amount.used).toBe(167);
  });
});
