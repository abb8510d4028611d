import fc from "fast-check";
import { dateOf, serialOf } from "../../../src/workbench/model/dateSerial";
import { parseInput } from "../../../src/workbench/model/parseInput";

const read = (text: string | number | boolean, format = "General"): unknown => parseInput(text, format, 2026);
const value = (of: unknown, format: string | null = null): unknown => ({ kind: "value", value: of, format });

describe("parseInput > formulas", () => {
  // Excel takes =, and + - @ where no number is meant, as the start of a formula: the way of a CSV injection.
  test.each([
    ["=1+1", "=1+1"], ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"], ["@SUM(A1)", "=@SUM(A1)"], ["-A1", "=-A1"], ["+A1*2", "=+A1*2"],
    [" =1+1", "=1+1"], ["\t=1+1", "=1+1"], ["\r=1+1", "=1+1"], ["-1-2", "=-1-2"], ["=\"a\"\"b\"", "=\"a\"\"b\""],
  ])("makes a formula of %j", (text, formula) => expect(read(text)).toEqual({ kind: "formula", formula }));

  test.each(["=SUM(A1", "=1+", "=\"open", "---", "={1,2", "=)("])("refuses %j, as Excel does", (text) => expect(read(text)).toEqual({ kind: "refused" }));

  test.each(["=", "-", "+", "@", "a=b", "me@example.com"])("leaves %j as text", (text) => expect(read(text)).toEqual(value(text)));
});

describe("parseInput > numbers", () => {
  test.each([
    ["12", 12, null], ["-12", -12, null], ["+6281234567", 6281234567, null], ["00123", 123, null], ["1,234.5", 1234.5, "#,##0.00"], ["1,234", 1234, "#,##0"],
    ["(12)", -12, null], ["12%", 0.12, "0%"], ["1.5%", 0.015, "0.00%"], ["$5", 5, "$#,##0_);[Red]($#,##0)"], ["1e3", 1000, "0.00E+00"], [".5", 0.5, null],
    ["1 1/2", 1.5, "# ?/?"], [" 7 ", 7, null],
    // Excel keeps 15 digits of what is typed.
    ["12345678901234567", 12345678901234600, null],
  ])("reads %j as %p", (text, number, format) => expect(read(text)).toEqual(value(number, format)));

  test.each(["1,23", "1.2.3", "12 abc", "1e", "$", "5 kg", "1,2345"])("leaves %j as text", (text) => expect(read(text)).toEqual(value(text)));
});

describe("parseInput > dates the US way", () => {
  // Serial 45293 is 2 January 2024, 45658 is 1 January 2025 (Excel's own numbers).
  test.each([
    ["1/2/2024", 45293, "m/d/yyyy"], ["2024-01-02", 45293, "m/d/yyyy"], ["2-Jan-24", 45293, "d-mmm-yy"], ["Jan 2, 2024", 45293, "d-mmm-yy"], ["January 2025", 45658, "mmm-yy"],
    ["1/2", 46024, "d-mmm"], ["1-2", 46024, "d-mmm"], ["3-Jan", 46025, "d-mmm"], ["13/2024", null, null],
    ["10:30", 0.4375, "h:mm"], ["10:30 PM", 0.9375, "h:mm AM/PM"], ["26:30:00", 26.5 / 24, "[h]:mm:ss"], ["1/2/2024 12:00", 45293.5, "m/d/yyyy h:mm"],
  ])("reads %j", (text, serial, format) => expect(read(text)).toEqual(serial === null ? value(text) : value(serial, format)));

  test.each(["13/5/2024", "2/30/2024", "May", "25:61", "1/2/3/4"])("leaves %j as text", (text) => expect(read(text)).toEqual(value(text)));

  test("finds each date again by its serial", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => serialOf(dateOf(serial)) === serial), { seed: 21 });
  });
});

describe("parseInput > everything else", () => {
  test("reads booleans and errors", () => {
    expect(read("true")).toEqual(value(true));
    expect(read("#n/a")).toEqual(value({ error: "#N/A" }));
  });

  test("takes an apostrophe as the sign of text", () => {
    expect(read("'=1+1")).toEqual(value("=1+1"));
    expect(read("'00123")).toEqual(value("00123"));
  });

  test("empties a cell with an empty text", () => expect(read("")).toEqual(value(null)));

  test("keeps numbers and booleans as they are", () => {
    expect(read(1.5)).toEqual(value(1.5));
    expect(read(false)).toEqual(value(false));
  });

  test.each(["=1+1", "-12", "00123", "@x", "+62812", "1-2", "TRUE", "#N/A"])("keeps %j as text in a text cell", (text) => {
    expect(read(text, "@")).toEqual(value(text));
  });

  test("makes a number in a text cell text, as Excel does", () => expect(read(12, "@")).toEqual(value("12")));

  test("reads no text as something else by accident", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,12}( [A-Z][a-z]{1,12})?$/).filter((text) => !/^(true|false)$/i.test(text));
    fc.assert(fc.property(word, (text) => expect(read(text)).toEqual(value(text))), { seed: 22 });
  });
});
