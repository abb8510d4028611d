/** Do status, refunds, discounts, currencies, telephones and guests count as they should in a table that is no known export? */
import type { DetailRole } from "../../src/catalogue/detailColumns";
import { readTransactions } from "../../src/intake/readTransactions";
import type { Cell, Mapping, ReadOptions } from "../../src/intake/types";

const base = { order: 0, date: 1, customer: 2, amount: 3 } as const;

/** Orders with further columns from the fifth on; `more` names their roles. */
function read(rows: Cell[][], more: DetailRole[], options: Partial<ReadOptions> = {}) {
  const mapping: Mapping = { ...base, ...Object.fromEntries(more.map((role, i) => [role, 4 + i])) };
  return readTransactions(rows, { mapping, firstRow: 2, ...options });
}

describe("status", () => {
  it("leaves out what was not sold, in three languages, and keeps the rest", () => {
    const statuses = ["Paid", "cancelled", "Dibatalkan - stok habis", "nieopłacone", "test", "Selesai", "wysłane", ""];
    const { reconciliation } = read(statuses.map((status, i) => [`A${i}`, 45292 + i, "C1", 10, status]), ["status"]);
    // Paid, Selesai, wysłane and the blank one.
    expect(reconciliation.rows).toEqual({ in: 8, used: 4, leftOut: { status: 4 } });
  });

  it("takes a date of cancellation for one, in any row of the order", () => {
    const { reconciliation } = read([["A1", 45292, "C1", 10, "2024-01-03"], ["A1", 45292, "C1", 5, ""], ["A2", 45293, "C2", 7, ""]], ["status"]);
    expect(reconciliation.rows).toEqual({ in: 3, used: 1, leftOut: { status: 2 } });
  });

  it("gives a refunded order back, once, whether its refund is told or not", () => {
    const told = read([["A1", 45292, "C1", 10, "refunded", 4], ["A2", 45293, "C2", 7, "refunded", ""], ["A3", 45294, "C3", 5, "partially refunded", 2]], ["status", "refund"]);
    // 4 + 7 + 2 of 22.
    expect(told.reconciliation.amount).toMatchObject({ in: 9, used: 9, refunds: 13 });
    const asLine = read([["A1", 45292, "C1", 10, "refunded"], ["A1", 45300, "C1", -10, "refunded"]], ["status"]);
    expect(asLine.reconciliation.amount).toMatchObject({ used: 0, refunds: 10 });
  });

  it("does not ask about the currency of what was not sold", () => {
    const rows: Cell[][] = [["A1", 45292, "C1", 10, "paid", "PLN"], ["A2", 45293, "C2", 7, "failed", "EUR"]];
    expect(read(rows, ["status", "currency"])).toMatchObject({ question: null, currency: "PLN" });
  });
});

describe("refund", () => {
  it.each<[Cell, string]>([[-4, "below zero"], [4, "above zero"], ["(4.00)", "in parentheses"]])("subtracts %p, written %s", (refund) => {
    const { reconciliation, transactions } = read([["A1", 45292, "C1", 10, refund], ["A2", 45292, "C2", 3, "-"]], ["refund"]);
    expect(reconciliation.amount).toEqual({ in: 9, used: 9, refunds: 4, leftOut: 0 });
    expect([...transactions.amount]).toEqual([10, 3, -4]);
  });

  it("subtracts an order's refund once where its lines repeat it", () => {
    const lines = ["A1", "A2", "A3"].flatMap((order, i): Cell[][] => [[order, 45292 + i, "C1", 10, 4 + i], [order, 45292 + i, "C1", 5, 4 + i]]);
    // 4 + 5 + 6, not twice that.
    expect(read(lines, ["refund"]).reconciliation.amount).toMatchObject({ refunds: 15, used: 30 });
  });
});

describe("discount", () => {
  const lines = (rows: Cell[][]): Float64Array =>
    readTransactions(rows, { mapping: { order: 0, date: 1, customer: 2, quantity: 3, price: 4, discount: 5 }, firstRow: 2 }).transactions.amount;

  it("is taken from quantity x price on each line", () => {
    expect([...lines([["A1", 45292, "C1", 2, 10, 3], ["A2", 45293, "C1", 1, 10, ""]])]).toEqual([17, 10]);
  });

  it("is a share where it lies between 0 and 1", () => {
    expect([...lines([["A1", 45292, "C1", 2, 10, 0.15], ["A2", 45293, "C1", 1, 10, 0]])]).toEqual([17, 10]);
  });

  it("is taken once from an order whose lines repeat it", () => {
    const rows = ["A1", "A2", "A3"].flatMap((order): Cell[][] => [[order, 45292, "C1", 1, 10, 12], [order, 45292, "C1", 1, 5, 12]]);
    // 15 - 12 for each of three orders.
    expect(lines(rows).reduce((a, b) => a + b, 0)).toBe(9);
  });

  it("is no part of an amount that is given", () => {
    expect([...read([["A1", 45292, "C1", 10, 3]], ["discount"]).transactions.amount]).toEqual([10]);
  });
});

describe("currency", () => {
  it("is asked where a column names several, and read by the answer", () => {
    const rows: Cell[][] = [["A1", 45292, "C1", 10, "Rp"], ["A2", 45293, "C2", 7, "usd"], ["A3", 45294, "C2", 8, "IDR"]];
    expect(read(rows, ["currency"]).question).toEqual({ about: "currency", choices: ["IDR", "USD"] });
    const answered = read(rows, ["currency"], { answers: { currency: "USD" } });
    expect(answered).toMatchObject({ question: null, currency: "USD", reconciliation: { rows: { used: 1, leftOut: { badAmount: 2 } } } });
  });
});

describe("customers", () => {
  const phones = ["0812-3456-789", "+62 812 3456 789", "628123456789", "62812****"];

  it("are one for all spellings of a telephone number; a masked one is none", () => {
    const rows = phones.map((phone, i): Cell[] => [`A${i}`, 45292 + i, phone, 10]);
    const { transactions, reconciliation } = readTransactions(rows, { mapping: { ...base, phone: 2 }, firstRow: 2 });
    expect(transactions.customerIds).toEqual(["+628123456789"]);
    expect(reconciliation.rows.leftOut).toEqual({ blankCustomer: 1 });
    // The header alone says so, too.
    expect(readTransactions(rows, { mapping: base, header: ["", "", "No. HP", ""], firstRow: 2 }).transactions.customerIds).toEqual(["+628123456789"]);
  });

  it("keep numbers that are no telephones as they are", () => {
    const rows: Cell[][] = [["A1", 45292, 601234567, 10], ["A2", 45293, 48601234567, 10]];
    expect(read(rows, []).transactions.customerIds).toEqual(["601234567", "48601234567"]);
  });

  it("without an id are found by the e-mail address, else known by it, else by the telephone", () => {
    const rows: Cell[][] = [
      ["A1", 45292, "C1", 10, "Ann@X.com ", ""], ["A2", 45293, 0, 5, "ann@x.com", ""], ["A3", 45294, "", 7, "bo@x.com", "601 234 567"], ["A4", 45295, "", 8, "", "+48 601234567"], ["A5", 45296, "", 9, "", ""],
    ];
    const { transactions, reconciliation } = read(rows, ["email", "phone"]);
    expect(transactions.customerIds).toEqual(["C1", "bo@x.com", "+48601234567"]);
    expect([...transactions.customer]).toEqual([0, 0, 1, 2]);
    expect(reconciliation.rows.leftOut).toEqual({ blankCustomer: 1 });
  });
});
