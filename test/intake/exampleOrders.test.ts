import Papa from "papaparse";
import { languageIds } from "../../src/catalogue/languages";
import { analyse } from "../../src/core/analyse";
import { segmentIds } from "../../src/core/rfm/segments";
import { exampleCsv } from "../../src/intake/exampleCsv";
import { exampleOrders } from "../../src/intake/exampleOrders";
import { guessColumns } from "../../src/intake/guessColumns";
import { readTransactions } from "../../src/intake/readTransactions";

describe.each(languageIds)("exampleOrders > %s", (language) => {
  const orders = exampleOrders(language);
  const table = { ...orders, sheet: orders.sheetName, address: "A1", firstRow: 2 };
  const { mapping, question } = guessColumns(table);
  const reading = readTransactions(orders.rows, { mapping, firstRow: 2, language });

  it("needs no answer from a newcomer", () => {
    expect(question).toBeNull();
    expect(reading.question).toBeNull();
    expect(mapping).toEqual({ order: 0, date: 1, customer: 2, name: 3, product: 4, quantity: 5, amount: 6 });
  });

  it("has a small shop's size, and slips of every kind to find", () => {
    const { rows, customers, amount } = reading.reconciliation;
    // Seed 2011 sells 2,392 orders to 600 customers, of which 57 come back; 8 slips, 2 of them lines that come twice.
    expect(rows.in).toBe(2392 + 57 + 2);
    expect(customers).toBe(600);
    expect(rows.leftOut).toEqual({ blankCustomer: 2, badAmount: 2, duplicate: 2, badDate: 1, futureDate: 1 });
    expect(amount.refunds).toBeGreaterThan(0);
  });

  it("fills two years and every segment", () => {
    const { months, customers } = analyse(reading.transactions, { asOf: null, tierShares: [0.2, 0.3] });
    expect(months).toHaveLength(24);
    expect(months.every((month) => month.complete && month.revenue > 0)).toBe(true);
    expect(new Set(customers.map((customer) => customer.segment))).toEqual(new Set(segmentIds));
  });

  it("gives each customer one name that no other has", () => {
    const names = new Map(orders.rows.filter((row) => row[2] !== "").map((row) => [row[2], row[3]]));
    expect(new Set(names.values()).size).toBe(600);
  });

  it("has a number format for every column", () => {
    expect(orders.numberFormats).toHaveLength(orders.header.length);
    expect(orders.rows.every((row) => row.length === orders.header.length)).toBe(true);
  });
});

describe("exampleCsv", () => {
  const cellsOf = (language: "en" | "id" | "pl", line: number): string => exampleCsv(exampleOrders(language), language).split("\r\n")[line] ?? "";

  it("writes dates, money and separators the way each language does", () => {
    expect(cellsOf("en", 1)).toMatch(/^SO-10001,1\/\d+\/2024,C-0001,Olivia Smith,.*,\$\d+\.\d\d$/);
    expect(cellsOf("id", 1)).toMatch(/^INV\/2024\/00001;\d\d\/01\/2024;PLG-0001;Budi Santoso;.*;Rp\d+\.000$/);
    expect(cellsOf("pl", 1)).toMatch(/^ZAM\/00001\/2024;\d\d\.01\.2024;K0001;Anna Nowak;.*;\d+,\d\d zł$/);
  });

  it.each(languageIds)("reads back as text to the same figures in %s", (language) => {
    const [header = [], ...rows] = Papa.parse<string[]>(exampleCsv(exampleOrders(language), language), { skipEmptyLines: true }).data;
    const { mapping, question } = guessColumns({ sheet: "", address: "", header, rows, firstRow: 2, numberFormats: [] });
    const reading = readTransactions(rows, { mapping, firstRow: 2 });
    expect([question, reading.question]).toEqual([null, null]);
    expect(reading.reconciliation).toEqual(readTransactions(exampleOrders(language).rows, { mapping, firstRow: 2 }).reconciliation);
  });

  it("begins with a byte order mark, so that Excel reads it as UTF-8", () => {
    expect(exampleCsv(exampleOrders("pl"), "pl").startsWith("\uFEFFNumer zamówienia;")).toBe(true);
  });

  it("puts text that holds the separator in quotes", () => {
    expect(exampleCsv(exampleOrders("en"), "en")).toContain('"Coffee beans, 250 g"');
  });
});
