import { splitHeader } from "../../src/intake/splitHeader";
import type { Cell } from "../../src/intake/types";

const data: Cell[][] = [["C1", 45292, 10], ["C2", 45293, 12]];

describe("splitHeader", () => {
  it("takes the first row for the header", () => {
    expect(splitHeader([["Customer", " Date ", "Amount"], ...data])).toEqual({ header: ["Customer", "Date", "Amount"], rows: data, headerRows: 1 });
    expect(splitHeader([["who", "when", "how much"], ...data])).toMatchObject({ header: ["who", "when", "how much"], headerRows: 1 });
  });

  it("finds the header below a title and a period", () => {
    const cells: Cell[][] = [["Laporan penjualan", "", ""], ["Periode", "2024", ""], ["", "", ""], ["Nama Pelanggan", "Tanggal", "Total"], ...data];
    expect(splitHeader(cells)).toEqual({ header: ["Nama Pelanggan", "Tanggal", "Total"], rows: data, headerRows: 4 });
  });

  it("finds the header of a known export below rows that name as much", () => {
    const above: Cell[][] = [["Customer", "Date", "Amount", "Total", "Order"], ...Array.from({ length: 8 }, (): Cell[] => ["# comment"])];
    const header = ["Deal Name", "Deal Stage", "Amount"];
    expect(splitHeader([...above, header, ...data])).toEqual({ header, rows: data, headerRows: 10 });
  });

  it("takes the first of two rows that name as much", () => {
    expect(splitHeader([["Customer", "Date", "Amount"], ["Buyer", "Order date", "Total"], ...data]).headerRows).toBe(1);
  });

  it("loses no row where none names the columns", () => {
    expect(splitHeader(data)).toEqual({ header: ["A", "B", "C"], rows: data, headerRows: 0 });
    expect(splitHeader([["ann@x.com", "b"], ["bo@x.com", "c"]]).headerRows).toBe(0);
    expect(splitHeader([["x", "2024-01-05"]]).headerRows).toBe(0);
    const wide = Array.from({ length: 28 }, (_, i) => i);
    expect(splitHeader([wide]).header.slice(-3)).toEqual(["Z", "AA", "AB"]);
  });

  it("keeps a header with one known word and a year beside it", () => {
    expect(splitHeader([["Customer", 2024], ["C1", 10]])).toMatchObject({ header: ["Customer", "2024"], headerRows: 1 });
  });

  it("has nothing to split in nothing", () => {
    expect(splitHeader([])).toEqual({ header: [], rows: [], headerRows: 0 });
  });
});
