/** Are customers known by their totals where nothing tells the days of their orders? */
import { readTotals } from "../../src/intake/readTotals";
import { guessTable } from "../../src/intake/tableKind";
import type { Cell, Table } from "../../src/intake/types";

const table = (header: string[], rows: Cell[][]): Table => ({ sheet: "S", address: "A1", header, rows, firstRow: 2, numberFormats: header.map(() => "General") });

const shopify = table(
  ["Customer ID", "First Name", "Last Name", "Email", "Accepts Email Marketing", "Total Spent", "Total Orders", "Tags"],
  [["'7001", "Ann", "Lee", "ann@x.com", "yes", 120.5, 3, ""], ["'7002", "Bo", "Ek", "bo@x.com", "no", 40, 1, ""], ["'7003", "Cy", "Oh", "cy@x.com", "no", 0, 0, ""]],
);

describe("guessTable", () => {
  it("knows the exports of customers that have all that is needed", () => {
    expect(guessTable(shopify)).toMatchObject({ kind: "totals", mapping: { customer: 0, amount: 5, orders: 6 }, question: null });
    const woo = table(["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV", "Country"], [["Ann Lee", "ann", "2024-01-05", "2023-01-05", "ann@x.com", 2, 30, 15, "PL"]]);
    expect(guessTable(woo)).toMatchObject({ kind: "totals", mapping: { customer: 4, amount: 6, orders: 5 } });
    const klaviyo = table(["Email", "Historic Customer Lifetime Value", "Predicted Customer Lifetime Value", "Total Customer Lifetime Value", "Historic Number of Orders"], [["a@x.com", 10, 5, 15, 1]]);
    // What is predicted is no total of what was.
    expect(guessTable(klaviyo)).toMatchObject({ kind: "totals", mapping: { customer: 0, amount: 1, orders: 4 } });
  });

  it("still says what is missing where an export of customers has no number of orders", () => {
    const klaviyo = table(["Email", "Historic Customer Lifetime Value", "Churn Risk Prediction"], [["a@x.com", 10, 0.2]]);
    expect(() => guessTable(klaviyo)).toThrow("customersOnly");
  });

  it("knows other tables by their headers, unless a day stands in them", () => {
    const own = (date: Cell): Table => table(["Nama Pelanggan", "Jumlah pesanan", "Total belanja", "Kapan"], [["Budi", 2, 50000, date], ["Siti", 1, 20000, date]]);
    expect(guessTable(own("")).kind).toBe("totals");
    expect(guessTable(own("2024-01-05")).kind).toBe("orders");
  });
});

describe("readTotals", () => {
  const mapping = { customer: 0, amount: 1, orders: 2 };
  const read = (rows: Cell[][], answers: Record<string, string> = {}) => readTotals(rows, { mapping, firstRow: 2, answers });

  it("gives customers, the largest spend first, and adds up rows of one", () => {
    expect(read([["bo@x.com", 40, 1], ["ann@x.com", 100, 2], ["BO@x.com", 80, 2]]).customers).toEqual([
      { id: "bo@x.com", orders: 3, spend: 120 }, { id: "ann@x.com", orders: 2, spend: 100 },
    ]);
  });

  it("has a reason for each row that is left out, and adds up", () => {
    const { reconciliation, issues } = read([["a", 10, 1], ["a", 10, 1], ["", 5, 1], ["b", "?", 2], ["c", 0, 0], ["d", "", ""], ["e", 7, ""], ["Total", 32, 5]]);
    expect(reconciliation.rows).toEqual({ in: 7, used: 1, leftOut: { duplicate: 1, blankCustomer: 1, badAmount: 3, noOrder: 1 } });
    // 10 + 10 + 5 + 7 in all.
    expect(reconciliation.amount).toEqual({ in: 32, used: 10, refunds: 0, leftOut: 22 });
    expect(issues).toHaveLength(6);
  });

  it("asks about several currencies, and reads money written as text", () => {
    expect(read([["a", "Rp 120.000", 1], ["b", "$5.00", 1]]).question).toEqual({ about: "currency", choices: ["IDR", "USD"] });
    expect(read([["a", "Rp 120.000", 1], ["b", "Rp 80.000", 1]])).toMatchObject({ currency: "IDR", question: null, customers: [{ spend: 120000 }, { spend: 80000 }] });
  });

  it("needs all of its columns", () => {
    expect(() => readTotals([], { mapping: { customer: 0, amount: 1 }, firstRow: 2 })).toThrow("columnMissing");
  });
});
