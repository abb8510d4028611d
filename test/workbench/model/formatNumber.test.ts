import fc from "fast-check";
import { formatNumber, generalWithin } from "../../../src/workbench/model/formatNumber";
import { parseInput } from "../../../src/workbench/model/parseInput";

// Expected texts are what Excel shows for these values and formats.
describe("formatNumber > numbers", () => {
  test.each([
    [1234.5, "#,##0.00", "1,234.50"], [1234.5, "0", "1235"], [-5, "0.00;[Red](0.00)", "(5.00)"], [0, '0;-0;"-"', "-"], [0.1234, "0.0%", "12.3%"],
    [1234567, '0.0,,"M"', "1.2M"], [12345, "0.00E+00", "1.23E+04"], [0.5, "# ?/?", "1/2"], [2.25, "# ?/?", "2 1/4"], [123456789, "000-00-0000", "123-45-6789"],
    [5, "[>=10]0.0;0", "5"], [1.005, "0.00", "1.01"], [45.1, "0.0#", "45.1"], [0, "#", ""], [7, "00", "07"], [1e15, "#,##0", "1,000,000,000,000,000"],
    [12, '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', " 12 "], [-1.5, "0.0", "-1.5"], [1500, '#,##0.0,"k"', "1.5k"],
  ])("shows %p under %s as %j", (value, format, text) => expect(formatNumber(value, format, "en-US")).toBe(text));

  test.each([[1 / 3, "0.333333333"], [123456789012, "1.23457E+11"], [0.00001, "1E-05"], [1e12, "1E+12"], [100, "100"], [-0.25, "-0.25"], [12345678.125, "12345678.13"]])(
    "shows %p in a General cell as %s",
    (value, text) => expect(formatNumber(value, "General", "en-US")).toBe(text),
  );
});

describe("formatNumber > General in a narrow column", () => {
  const within = (value: number, letters: number, culture = "en-US"): string | null => generalWithin(value, culture, (text) => text.length <= letters);

  test.each([
    [1 / 3, 6, "0.3333"], [-1234.5678, 7, "-1234.6"], [-1234.5678, 5, "-1235"], [9.996, 4, "10"], [12345678, 6, "1E+07"], [1.5e-7, 8, "1.5E-07"], [123456.7, 5, "1E+05"], [0.000123, 6, "0.0001"],
  ])("rounds %p to %i letters as %s", (value, letters, text) => expect(within(value, letters)).toBe(text));

  test("keeps the culture's decimal mark, and gives up where nothing fits", () => {
    expect(within(2.71828, 4, "pl-PL")).toBe("2,72");
    expect(within(123456.7, 3)).toBeNull();
  });
});

describe("formatNumber > dates", () => {
  test.each([
    [45292.5, "yyyy-mm-dd hh:mm:ss", "2024-01-01 12:00:00"], [45292, "d-mmm-yy", "1-Jan-24"], [45292, "dddd", "Monday"], [1.5, "[h]:mm", "36:00"], [60, "d/m/yyyy", "29/2/1900"],
    [45292.75, "h:mm AM/PM", "6:00 PM"], [0.5000058, "mm:ss.0", "00:00.5"], [45292.999999, "yyyy-mm-dd hh:mm:ss", "2024-01-02 00:00:00"], [-1, "m/d/yyyy", "########"],
  ])("shows %p under %s as %s", (value, format, text) => expect(formatNumber(value, format, "en-US")).toBe(text));

  test("finds each day again that it showed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 2_958_465 }), (serial) => {
        expect(parseInput(formatNumber(serial, "yyyy-mm-dd", "en-US"), "General", 2026)).toMatchObject({ value: serial });
      }),
      { seed: 31 },
    );
  });
});

describe("formatNumber > cultures", () => {
  test("uses each culture's separators, months and short date", () => {
    expect(formatNumber(1234.5, '"Rp"#,##0.0', "id-ID")).toBe("Rp1.234,5");
    expect(formatNumber(1234.5, "#,##0.00", "pl-PL").replace(/\s/g, " ")).toBe("1 234,50");
    expect(formatNumber(45292, "d mmmm yyyy", "pl-PL")).toBe("1 stycznia 2024");
    expect(formatNumber(45292, "m/d/yyyy", "pl-PL")).toBe("1.01.2024");
    expect(formatNumber(45292, "m/d/yyyy", "id-ID")).toBe("01/01/2024");
  });
});

describe("formatNumber > other values", () => {
  test("shows texts, booleans, errors and blanks", () => {
    expect(formatNumber("abc", '"x "@', "en-US")).toBe("x abc");
    expect(formatNumber("abc", "0.00", "en-US")).toBe("abc");
    expect(formatNumber(true, "0.00", "en-US")).toBe("TRUE");
    expect(formatNumber({ error: "#N/A" }, "0.00", "en-US")).toBe("#N/A");
    expect(formatNumber(null, "0.00", "en-US")).toBe("");
  });

  test("never fails, whatever the format says", () => {
    const piece = fc.constantFrom("0", "#", "?", ".", ",", "%", ";", "y", "m", "d", "h", "s", "@", '"a"', "[Red]", "[h]", "E+0", "/", "General", "\\x", "_)", "* ");
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), fc.double({ noNaN: true, noDefaultInfinity: true }), (pieces, value) => typeof formatNumber(value, pieces.join(""), "en-US") === "string"), { seed: 32 });
  });
});
