import { readNumber, shownDecimalMark, type DecimalMark } from "../../src/intake/readNumber";

// Texts as people and shop programs write them; see the money rules of the header collection.
const clear: [string, number][] = [
  ["12", 12], ["-12", -12], ["12.5", 12.5], ["0.125", 0.125], ["1234.56", 1234.56], ["1234567", 1234567],
  ["$1,234.50", 1234.5], ["-$5", -5], ["$-5", -5], ["($1,234.50)", -1234.5], ["12.50-", -12.5], ["US$ 12.50", 12.5],
  ["1 234,56 zł", 1234.56], ["1\u00a0234,56\u00a0zł", 1234.56], ["1\u202f234\u202f567,00 PLN", 1234567], ["−12,50 zł", -12.5],
  ["Rp 120.000", 120000], ["Rp120.000,-", 120000], ["Rp. 1.250.000,50", 1250000.5], ["IDR 120,000", 120000], ["1.250.000", 1250000],
  ["Rp5 jt", 5e6], ["5 juta", 5e6], ["Rp 2,5 juta", 2.5e6], ["150rb", 150e3], ["150 ribu", 150e3], ["12 tys. zł", 12e3], ["1,2 mln zł", 1.2e6],
  ["Rp 3 M", 3e9], ["2 miliar", 2e9], ["1,5 bn", 1.5e9], ["1'234.50", 1234.5], ["1,234,567", 1234567], [".5", 0.5], [",5", 0.5],
  ["€ 1.234,56", 1234.56], ["+7", 7], ["1234,5", 1234.5], ["12345.678", 12345.678], ["1 234,567", 1234.567], [" 12 ", 12],
];

const unreadable = [
  "", "-", "b/d", "abc", "see invoice", "#N/A", "12 34", "1.2.3", "12,34,567", "5 M", "$3 M", "12%", "1,23,4.5", "1.234,5.6", "2024-01-05", "12 pcs",
];

describe("readNumber", () => {
  it.each(clear)("reads %s whatever the column's mark", (text, value) => {
    for (const mark of [".", ","] as DecimalMark[]) expect(readNumber(text, mark)).toBeCloseTo(value, 6);
  });

  it.each(unreadable)("reads no number from %p", (text) => {
    expect(readNumber(text, ".")).toBeNull();
    expect(readNumber(text, ",")).toBeNull();
  });

  it("leaves three digits after a single mark to the column", () => {
    expect(readNumber("1.234", ".")).toBe(1.234);
    expect(readNumber("1.234", ",")).toBe(1234);
    expect(readNumber("120,000", ".")).toBe(120000);
    expect(readNumber("120,000", ",")).toBe(120);
  });
});

describe("shownDecimalMark", () => {
  it.each([
    ["1.234", "either"], ["120,000", "either"], ["1,234.50", "."], ["1.234,50", ","], ["12,5", ","], ["12.5", "."], ["1234.567", "."],
    ["1.250.000", ","], ["1,250,000", "."], ["0.500", "."], ["Rp 120.000", ","], ["$1,234", "."], ["1234", "none"], ["abc", null],
  ])("says what %s shows: %s", (text, shown) => {
    expect(shownDecimalMark(text)).toBe(shown);
  });
});
