import fc from "fast-check";
import {
  AddressError, columnIndex, columnName, formatAbsolute, formatAddress, formatBlock, isAddress, MAX_COLUMNS, MAX_ROWS, parseAddress, parseBlock, quoteSheetName,
} from "../../../src/workbench/model/address";

const block = fc
  .record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1), rows: fc.integer({ min: 1, max: 5000 }), columns: fc.integer({ min: 1, max: 300 }) })
  .map((b) => ({ ...b, rows: Math.min(b.rows, MAX_ROWS - b.row), columns: Math.min(b.columns, MAX_COLUMNS - b.column) }));

describe("address > columns", () => {
  // Excel's own last column.
  test("names the last column XFD", () => {
    expect(columnName(16_383)).toBe("XFD");
    expect(columnIndex("xfd")).toBe(16_383);
  });

  test("knows no column beyond the last one", () => {
    expect(columnIndex("XFE")).toBe(-1);
    expect(columnIndex("A1")).toBe(-1);
  });

  test("finds every column by its own name", () => {
    fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (column) => columnIndex(columnName(column)) === column), { seed: 1 });
  });
});

describe("address > blocks", () => {
  test.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:D4", { row: 1, column: 1, rows: 3, columns: 3 }],
    ["D4:B2", { row: 1, column: 1, rows: 3, columns: 3 }],
    ["A:C", { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
    ["$2:$3", { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ])("reads %s", (text, expected) => expect(parseBlock(text)).toEqual(expected));

  test.each(["", "A", "1", "A1:", "A1:B", "A:1", "A0", "XFE1", "A1048577", "A1:B2:C3", "hello", "A1 B2"])("refuses %p", (text) => {
    expect(() => parseBlock(text)).toThrow(AddressError);
    expect(isAddress(text)).toBe(false);
  });

  test("reads back every address that it writes", () => {
    fc.assert(fc.property(block, (b) => expect(parseBlock(formatBlock(b))).toEqual(b)), { seed: 2 });
    fc.assert(fc.property(block, (b) => expect(parseBlock(formatAbsolute(b))).toEqual(b)), { seed: 3 });
  });

  test("writes absolute addresses with both dollars", () => {
    expect(formatAbsolute({ row: 0, column: 26, rows: 2, columns: 2 })).toBe("$AA$1:$AB$2");
  });
});

describe("address > sheets", () => {
  test.each([
    ["Sheet1", "Sheet1"], ["Orders 2024", "'Orders 2024'"], ["Jan's", "'Jan''s'"], ["A1", "'A1'"], ["2024", "'2024'"], ["Zamówienia", "Zamówienia"], ["R1C1", "'R1C1'"],
  ])("writes the sheet %s as %s", (name, quoted) => expect(quoteSheetName(name)).toBe(quoted));

  test("reads back every sheet name that it writes", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/^'|'$/.test(text));
    const cell = { row: 1, column: 2, rows: 1, columns: 1 };
    fc.assert(fc.property(name, (sheet) => expect(parseAddress(formatAddress(sheet, cell))).toEqual({ sheet, block: cell })), { seed: 4 });
  });
});
