/** Do merged customers become one, wherever they are read? */
import { shopOf } from "../../src/core/shop";
import { recogniseExport } from "../../src/intake/exports/recogniseExport";
import { readTransactions } from "../../src/intake/readTransactions";
import { peopleOf } from "../../src/intake/tables/people";
import type { Cell, ReadOptions } from "../../src/intake/types";

const mapping = { order: 0, date: 1, customer: 2, amount: 3 };
const names = ["Budi Santoso", "budi  santoso", "Budi Santosa", "", "Siti"];
const rows = names.map((name, i): Cell[] => [`A${i}`, 45292 + i, name, 10]);

const read = (options: Partial<ReadOptions>) => readTransactions(rows, { mapping, firstRow: 2, ...options });

describe("mergeCustomers", () => {
  it("merges nobody unasked", () => {
    expect(read({}).reconciliation).toMatchObject({ customers: 4 });
    expect(read({}).reconciliation.merged).toBeUndefined();
  });

  it("merges what was accepted, and says how many", () => {
    const { transactions, reconciliation } = read({ merged: { "Budi Santosa": "Budi Santoso", "budi  santoso": "Budi Santosa" } });
    expect(transactions.customerIds).toEqual(["Budi Santoso", "Siti"]);
    expect([...transactions.customer]).toEqual([0, 0, 0, 1]);
    expect(reconciliation).toMatchObject({ customers: 2, merged: 2, rows: { used: 4, leftOut: { blankCustomer: 1 } } });
  });

  it("tells which id is meant by each other, so that other tables find it", () => {
    const reading = read({ merged: { "Budi Santosa": "Budi Santoso" }, answers: { merge: "certain" } });
    expect([...reading.aliases].sort()).toEqual([["Budi Santosa", "Budi Santoso"], ["budi  santoso", "Budi Santoso"]]);
    const people = peopleOf(shopOf(reading.transactions), "ID", reading.aliases);
    expect(people.find({ customer: "budi  santoso", email: null, phone: null, name: null })).toEqual({ id: "Budi Santoso", by: "customer" });
    expect(people.find({ customer: null, email: null, phone: null, name: "budi santosa" })).toEqual({ id: "Budi Santoso", by: "name" });
  });

  it("does not count merges of customers who are not there, and survives a ring of them", () => {
    expect(read({ merged: { Nobody: "Siti" } }).reconciliation.merged).toBeUndefined();
    expect(read({ merged: { Siti: "Budi Santoso", "Budi Santoso": "Siti" } }).reconciliation.rows.used).toBe(4);
  });

  it("renames a customer whose better spelling is not in the table", () => {
    expect(read({ merged: { Siti: "Siti Aminah" } }).transactions.customerIds).toContain("Siti Aminah");
  });

  it("merges all that is certain, and nothing more, where that is the answer", () => {
    const { transactions, reconciliation } = read({ answers: { merge: "certain" } });
    expect(transactions.customerIds).toEqual(["Budi Santoso", "Budi Santosa", "Siti"]);
    expect(reconciliation.merged).toBe(1);
  });

  it("works for known exports too", () => {
    const header = ["Date", "Order #", "Status", "Customer", "N. Revenue", "Product(s)"];
    const lines: Cell[][] = [["2024-01-05", "1", "completed", "Ann Lee", 10, "Mug"], ["2024-01-06", "2", "completed", "ann lee", 12, "Cap"]];
    const exported = recogniseExport(header, lines);
    const { reconciliation } = readTransactions(lines, { mapping: exported?.mapping ?? {}, exported, firstRow: 2, merged: { "ann lee": "Ann Lee" } });
    expect(reconciliation).toMatchObject({ customers: 1, merged: 1 });
  });
});
