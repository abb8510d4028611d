import { existsSync, readFileSync } from "fs";
import { join } from "path";
import { guessColumns } from "../../src/intake/guessColumns";
import { readTransactions } from "../../src/intake/readTransactions";

const file = join(__dirname, "../../../shared/data/online_retail_invoices.csv");
const known = existsSync(file);
const title = known ? "the UCI Online Retail invoices" : "the UCI Online Retail invoices (skipped: ../shared/data/online_retail_invoices.csv is not here)";

(known ? describe : describe.skip)(title, () => {
  // No cell of this file is quoted.
  const lines = known ? readFileSync(file, "utf8").trim().split(/\r?\n/).map((line) => line.split(",")) : [];
  const [header = [], ...rows] = lines;
  const table = { sheet: "Orders", address: "A1", header, rows, firstRow: 2, numberFormats: [] };

  it("are recognised by their headers", () => {
    expect(guessColumns(table)).toMatchObject({ mapping: { order: 0, date: 1, customer: 2, quantity: 4, price: 5 }, question: null });
  });

  it("reconcile to the last row and cent", () => {
    const { reconciliation, question, firstDay, lastDay, transactions } = readTransactions(rows, { mapping: guessColumns(table).mapping, firstRow: 2 });
    // Python 3, csv and decimal: sums of Decimal(Quantity) x Decimal(UnitPrice) over all rows, over rows with a CustomerID, and over their negatives;
    // distinct InvoiceNo with a positive line; distinct CustomerID.
    expect(reconciliation).toEqual({
      rows: { in: 25943, used: 22221, leftOut: { blankCustomer: 3722 } },
      amount: { in: 15140158.5071, used: 12966945.3737, refunds: 659609.2904, leftOut: 2173213.1334 },
      orders: 18532,
      customers: 4372,
    });
    // The data set's own description: 2010-12-01 to 2011-12-09.
    expect([question, firstDay, lastDay]).toEqual([null, 40513, 40886]);
    expect(transactions.day).toHaveLength(22221);
  });
});
