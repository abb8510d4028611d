import fc from "fast-check";
import { leftOutReasons } from "../../src/catalogue/columns";
import { readTransactions } from "../../src/intake/readTransactions";
import type { Cell, ReadOptions } from "../../src/intake/types";

/** Columns: customer, date, amount, order. */
const mapping = { customer: 0, date: 1, amount: 2, order: 3 };
const read = (rows: Cell[][], options: Partial<ReadOptions> = {}) => readTransactions(rows, { mapping, firstRow: 2, ...options });
const reasons = (rows: Cell[][], options?: Partial<ReadOptions>): (string | number)[][] =>
  read(rows, options).issues.map(({ row, reason }) => [row, reason]);

describe("readTransactions > rows", () => {
  it("uses a clean row, and says which customer, day, amount and order it is", () => {
    const { transactions, reconciliation, issues, firstDay, lastDay } = read([["C1", 45292, 10.5, "A1"], ["C2", 45294.75, 20, "A2"]]);
    expect(transactions).toEqual({
      customerIds: ["C1", "C2"], customer: Int32Array.of(0, 1), day: Int32Array.of(45292, 45294), amount: Float64Array.of(10.5, 20),
      orderIds: ["A1", "A2"], order: Int32Array.of(0, 1),
    });
    expect(reconciliation).toEqual({
      rows: { in: 2, used: 2, leftOut: {} }, amount: { in: 30.5, used: 30.5, refunds: 0, leftOut: 0 }, orders: 2, customers: 2,
    });
    expect([issues, firstDay, lastDay]).toEqual([[], 45292, 45294]);
  });

  it("leaves out what it can't use, each row with its sheet row and reason", () => {
    const rows: Cell[][] = [
      ["C1", 45292, 10, "A1"], ["", 45292, 20, "A2"], ["C2", "soon", 30, "A3"], ["C3", 45293, "many", "A4"], ["C4", 45294, "", "A5"],
      ["C1", 45292, 10, "A1"], ["C5", 45295, 40, "A6"], ["C6", 82000, 50, "A7"], ["C7", 45296, true, "A8"],
    ];
    expect(reasons(rows)).toEqual([
      [3, "blankCustomer"], [4, "badDate"], [5, "badAmount"], [6, "badAmount"], [7, "duplicate"], [9, "futureDate"], [10, "badAmount"],
    ]);
    // In: 10 + 20 + 30 + 10 + 40 + 50; used: 10 + 40.
    expect(read(rows).reconciliation.amount).toEqual({ in: 160, used: 50, refunds: 0, leftOut: 110 });
  });

  it("counts neither blank rows nor totals rows", () => {
    const rows: Cell[][] = [
      ["C1", 45292, 10, "A1"], ["", "", "", ""], ["  ", "", "", ""], ["C2", 45293, 20, "A2"], ["Total", "", 30, ""], ["", "SUMA:", 30, ""],
      ["", "", 30, "Jumlah total"],
    ];
    expect(read(rows).reconciliation).toMatchObject({ rows: { in: 2, used: 2, leftOut: {} }, amount: { in: 30 } });
  });

  it("knows a totals row that says nothing by its sum", () => {
    const rows: Cell[][] = [["C1", 45292, 10, "A1"], ["C2", 45293, "?", "A2"], ["C2", 45293, 20.5, "A2"], ["", "", 30.5, ""]];
    expect(read(rows).reconciliation.rows).toEqual({ in: 3, used: 2, leftOut: { badAmount: 1 } });
    const noSum: Cell[][] = [...rows.slice(0, 3), ["", "", 31, ""]];
    expect(reasons(noSum)).toEqual([[3, "badAmount"], [5, "blankCustomer"]]);
  });

  it("keeps a customer who is called Total", () => {
    expect(read([["Total", 45292, 10, "A1"], ["Suma", "soon", 5, "A2"]]).reconciliation.rows).toEqual({ in: 2, used: 1, leftOut: { badDate: 1 } });
  });

  it("tells the first of several reasons", () => {
    expect(reasons([["", "soon", "many", "A1"], ["C1", "soon", "many", "A2"]])).toEqual([[2, "blankCustomer"], [3, "badAmount"]]);
  });

  it("reads a table without any rows", () => {
    const { reconciliation, firstDay, lastDay, transactions } = read([]);
    expect(reconciliation).toEqual({ rows: { in: 0, used: 0, leftOut: {} }, amount: { in: 0, used: 0, refunds: 0, leftOut: 0 }, orders: 0, customers: 0 });
    expect([firstDay, lastDay, transactions.customerIds]).toEqual([null, null, []]);
  });

  it("says which column is missing", () => {
    expect(() => read([], { mapping: { date: 1, amount: 2 } })).toThrow(expect.objectContaining({ code: "columnMissing", data: { role: "customer" } }));
    expect(() => read([], { mapping: { customer: 0, amount: 2 } })).toThrow(expect.objectContaining({ data: { role: "date" } }));
    expect(() => read([], { mapping: { customer: 0, date: 1, price: 2 } })).toThrow(expect.objectContaining({ data: { role: "amount" } }));
  });
});

describe("readTransactions > customers", () => {
  it("takes trimmed text, a number as its text, and e-mail addresses in lower case as one id", () => {
    const { transactions } = read([[17850, 45292, 1, ""], [" 17850 ", 45292, 1, ""], ["Ann@x.com", 45292, 1, ""], ["ann@X.com", 45292, 1, ""]]);
    expect(transactions.customerIds).toEqual(["17850", "ann@x.com"]);
    expect([...transactions.customer]).toEqual([0, 0, 1, 1]);
  });

  it("lists only customers with a used row, in order of appearance", () => {
    expect(read([["C9", "soon", 1, ""], ["C2", 45292, 1, ""], ["C1", 45292, 1, ""]]).transactions.customerIds).toEqual(["C2", "C1"]);
  });
});

describe("readTransactions > duplicates", () => {
  const twice = (row: Cell[]): Cell[][] => [row, [...row]];

  it("leaves out a row that comes again cell for cell with an order id or a time of day", () => {
    expect(reasons(twice(["C1", 45292, 10, "A1"]))).toEqual([[3, "duplicate"]]);
    expect(reasons(twice(["C1", 45292.5, 10, ""]))).toEqual([[3, "duplicate"]]);
    expect(reasons(twice(["C1", "2024-01-01 10:30", 10, ""]), { mapping: { customer: 0, date: 1, amount: 2 } })).toEqual([[3, "duplicate"]]);
  });

  it("keeps two equal sales that have neither", () => {
    expect(reasons(twice(["C1", 45292, 10, ""]))).toEqual([]);
    expect(reasons(twice(["C1", "2024-01-01 00:00", 10, ""]))).toEqual([]);
  });

  it("keeps lines of one order that differ in any cell, also one that nobody mapped", () => {
    expect(reasons([["C1", 45292, 10, "A1", "Mug"], ["C1", 45292, 10, "A1", "Tee"], ["C1", 45292, 10, "A1"]])).toEqual([]);
  });

  it("takes a number and its text for different cells", () => {
    expect(reasons([["C1", 45292, 10, "A1"], ["C1", 45292, "10", "A1"]])).toEqual([]);
  });

  it("leaves out a whole order block that comes again", () => {
    const block: Cell[][] = [["C1", 45292, 10, "A1"], ["C1", 45292, 15, "A1"]];
    expect(reasons([...block, ...block])).toEqual([[4, "duplicate"], [5, "duplicate"]]);
  });
});

describe("readTransactions > orders and refunds", () => {
  it("counts orders by id, and a sale without id as its own", () => {
    const rows: Cell[][] = [["C1", 45292, 10, "A1"], ["C1", 45292, 5, "A1"], ["C1", 45293, 5, "A2"], ["C1", 45294, 5, ""], ["C1", 45295, 5, ""]];
    expect(read(rows).reconciliation.orders).toBe(4);
    expect(read(rows, { mapping: { customer: 0, date: 1, amount: 2 } }).reconciliation.orders).toBe(5);
  });

  it("counts no order without a sale", () => {
    expect(read([["C1", 45292, -10, "A1"], ["C1", 45292, 0, "A2"]]).reconciliation).toMatchObject({ orders: 0, customers: 1, rows: { used: 2 } });
  });

  it("subtracts refunds once, and says how much they were", () => {
    const { reconciliation } = read([["C1", 45292, 100, "A1"], ["C1", 45300, -30, "A1"], ["", 45300, -7, "A3"]]);
    expect(reconciliation.amount).toEqual({ in: 63, used: 70, refunds: 30, leftOut: -7 });
  });

  it("puts a refund on the day of its order's first sale to that customer", () => {
    const rows: Cell[][] = [
      ["C1", 45300, -30, "A1"], ["C1", 45293, 40, "A1"], ["C1", 45292, 60, "A1"], ["C2", 45310, -5, "A1"], ["C1", 45320, -5, "A9"], ["C1", 45330, -5, ""],
    ];
    expect([...read(rows).transactions.day]).toEqual([45292, 45293, 45292, 45310, 45320, 45330]);
  });
});

describe("readTransactions > amounts", () => {
  const product = { customer: 0, date: 1, quantity: 2, price: 3 };

  it("multiplies quantity and price where there is no amount", () => {
    const rows: Cell[][] = [["C1", 45292, 3, 2.5], ["C1", 45292, "2", "$1.25"], ["C1", 45292, 4, 0], ["C1", 45292, "", 5], ["C1", 45292, 5, "b/d"]];
    const { reconciliation, transactions } = read(rows, { mapping: product });
    expect([...transactions.amount]).toEqual([7.5, 2.5, 0]);
    expect(reconciliation.rows.leftOut).toEqual({ badAmount: 2 });
  });

  it("prefers the amount to quantity and price", () => {
    expect([...read([["C1", 45292, 3, 2.5, 9]], { mapping: { ...product, amount: 4 } }).transactions.amount]).toEqual([9]);
  });

  it("reads money as text by the mark that the column shows", () => {
    expect([...read([["C1", 45292, "1.250", ""], ["C1", 45292, "12,50 zł", ""]]).transactions.amount]).toEqual([1250, 12.5]);
    expect([...read([["C1", 45292, "1.250", ""], ["C1", 45292, "12.50", ""]]).transactions.amount]).toEqual([1.25, 12.5]);
    expect([...read([["C1", 45292, "Rp 120.000", ""], ["C1", 45292, "85.000", ""]]).transactions.amount]).toEqual([120000, 85000]);
  });

  it("asks for the decimal mark where every value fits both readings, the likelier first", () => {
    const rows: Cell[][] = [["C1", 45292, "120.000", ""], ["C1", 45292, "85.000", ""], ["C1", 45292, 500, ""]];
    expect(read(rows).question).toEqual({ about: "decimalMark", role: "amount", choices: [".", ","] });
    expect(read(rows, { language: "id" }).question).toEqual({ about: "decimalMark", role: "amount", choices: [",", "."] });
    expect(read(rows, { language: "id" }).reconciliation.amount.in).toBe(205500);
    const answered = read(rows, { answers: { decimalMark: "," } });
    expect([answered.question, answered.reconciliation.amount.in]).toEqual([null, 205500]);
  });

  it("asks what a bare M means, unless the column is plainly Indonesian", () => {
    const rows: Cell[][] = [["C1", 45292, "5 M", ""], ["C1", 45292, "$2.50", ""]];
    const asked = { about: "million", role: "amount", choices: ["1000000", "1000000000"] };
    expect(read(rows).question).toEqual(asked);
    expect(read(rows).reconciliation.rows.leftOut).toEqual({ badAmount: 1 });
    expect(read(rows, { answers: { million: "1000000" } })).toMatchObject({ question: null, reconciliation: { amount: { used: 5_000_002.5 } } });
    for (const other of ["Rp 5.000", "10 jt", "150rb", "2 miliar"]) expect(read([["C1", 45292, "5 M", ""], ["C1", 45292, other, ""]]).question).toBeNull();
    expect(read([["C1", 45292, "5 M", ""], ["C1", 45292, "10 jt", ""]]).reconciliation.amount.used).toBe(5_010_000_000);
    expect(read([["C1", 45292, "5 M zł", ""], ["C1", 45292, "10 mln", ""]]).question).toEqual(asked);
  });

  it("asks for quantity and price as well", () => {
    const rows: Cell[][] = [["C1", 45292, "1.000", 2], ["C1", 45292, "2.000", 3]];
    expect(read(rows, { mapping: product }).question).toMatchObject({ role: "quantity" });
    expect(read(rows, { mapping: product, answers: { decimalMark: "." } }).reconciliation.amount.in).toBe(8);
  });

  it("does not ask again after an answer that it does not know", () => {
    expect(read([["C1", 45292, "120.000", ""]], { answers: { decimalMark: "?" } }).question).not.toBeNull();
  });
});

describe("readTransactions > currencies", () => {
  const rows: Cell[][] = [["C1", 45292, "$10", "A1"], ["C2", 45293, "€20", "A2"], ["C3", 45294, "30 EUR", "A3"], ["C4", 45295, 40, "A4"]];

  it("asks which of several is meant, the most frequent first", () => {
    expect(read(rows).question).toEqual({ about: "currency", choices: ["EUR", "USD"] });
  });

  it("never adds up two: amounts in another than the chosen can't be read", () => {
    const { reconciliation, currency, question } = read(rows, { answers: { currency: "USD" } });
    // 10 dollars and 40 without a mark.
    expect([reconciliation.amount.used, reconciliation.rows.leftOut, currency, question]).toEqual([50, { badAmount: 2 }, "USD", null]);
  });

  it("says which one it is", () => {
    expect(read([["C1", 45292, "Rp 10.000", "A1"], ["C2", 45292, "IDR 5.000", "A1"]]).currency).toBe("IDR");
    expect(read([["C1", 45292, 10, "A1"]]).currency).toBeNull();
  });
});

describe("readTransactions > dates", () => {
  it("takes the order of day and month that any value of the column shows", () => {
    expect([...read([["C1", "12/1/2010 8:26", 1, ""], ["C1", "12/13/2010", 1, ""]]).transactions.day]).toEqual([40513, 40525]);
    expect([...read([["C1", "1/12/2010", 1, ""], ["C1", "13/12/2010", 1, ""]]).transactions.day]).toEqual([40513, 40525]);
  });

  it("asks where day and month fit both ways, the likelier first", () => {
    const rows: Cell[][] = [["C1", "01/02/2024", 1, ""], ["C1", "03/04/2024", 1, ""]];
    expect(read(rows).question).toEqual({ about: "dateOrder", role: "date", choices: ["mdy", "dmy"] });
    expect(read(rows, { language: "pl" }).question).toEqual({ about: "dateOrder", role: "date", choices: ["dmy", "mdy"] });
    const answered = read(rows, { answers: { dateOrder: "dmy" } });
    // 45323 is 2024-02-01.
    expect([answered.question, answered.firstDay]).toEqual([null, 45323]);
  });

  it("asks where a column shows both orders about as often, and forgives a rare slip", () => {
    const mixed = (count: number): Cell[][] => [...Array.from({ length: count }, (): Cell[] => ["C1", "13/12/2010", 1, ""]), ["C1", "12/13/2010", 1, ""]];
    expect(read(mixed(3)).question).toMatchObject({ about: "dateOrder" });
    expect(read(mixed(20))).toMatchObject({ question: null, issues: [{ row: 22, reason: "badDate" }] });
    const american = mixed(20).map(([id, date, ...rest]): Cell[] => [id ?? "", date === "13/12/2010" ? "12/13/2010" : "13/12/2010", ...rest]);
    expect(read(american)).toMatchObject({ question: null, issues: [{ row: 22, reason: "badDate" }] });
  });

  it("leaves out what is later than the as-of day, and then nothing else for its date", () => {
    const rows: Cell[][] = [["C1", 45292, 1, ""], ["C1", 45293.9, 2, ""], ["C1", 45294, 4, ""], ["C1", 99999, 8, ""]];
    expect(reasons(rows, { asOf: 45293 })).toEqual([[4, "futureDate"], [5, "futureDate"]]);
    expect(reasons(rows, { asOf: 100000 })).toEqual([]);
    expect(read(rows, { asOf: 45293 }).reconciliation.amount).toEqual({ in: 15, used: 3, refunds: 0, leftOut: 12 });
  });

  it("does not take a business that paused for a year for a slip", () => {
    const year = (first: number, rows: number): Cell[][] => Array.from({ length: rows }, (_, i): Cell[] => ["C1", first + i, 1, ""]);
    expect(reasons([...year(44000, 30), ...year(45000, 30)])).toEqual([]);
    expect(reasons([["C1", 40000, 1, ""], ["C1", 41000, 1, ""], ["C1", 42000, 1, ""]])).toEqual([]);
  });
});

describe("readTransactions > laws", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>("", "C1", "C2", " C1", "-", "#N/A", "2024-01-05", "5/6/2024", "13.05.2024 10:30", "Rp 120.000", "1,50", "($3.25)", true, "Total"),
    fc.integer({ min: 45000, max: 45400 }), fc.double({ min: -500, max: 500, noNaN: true }).map((value) => Math.round(value * 100) / 100),
  );
  const table = fc.array(fc.tuple(cell, cell, cell, cell).map((row): Cell[] => row), { maxLength: 40 });
  const options = fc.constantFrom<Partial<ReadOptions>>({}, { asOf: 45200 }, { mapping: { customer: 0, date: 1, quantity: 2, price: 3 } });

  it("accounts for every row and cent of any table", () => {
    fc.assert(fc.property(table, options, (rows, given) => {
      const { reconciliation, issues, transactions } = read(rows, given);
      const leftOut = Object.values(reconciliation.rows.leftOut).reduce((a, b) => a + b, 0);
      const { amount } = reconciliation;
      expect(reconciliation.rows.used + leftOut).toBe(reconciliation.rows.in);
      expect(issues).toHaveLength(leftOut);
      expect(transactions.day).toHaveLength(reconciliation.rows.used);
      expect(amount.used + amount.leftOut).toBeCloseTo(amount.in, 4);
      expect(issues.every((issue) => leftOutReasons.includes(issue.reason))).toBe(true);
    }), { verbose: 1 });
  });

  it("comes to the same figures in any order of rows", () => {
    const shuffled = table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })));
    fc.assert(fc.property(shuffled, ([rows, other]) => {
      expect(read(other).reconciliation).toEqual(read(rows).reconciliation);
    }), { verbose: 1 });
  });
});
