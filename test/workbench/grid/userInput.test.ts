/** Is what a person types read the way the person writes? */
import { editText } from "../../../src/workbench/grid/editText";
import { userInput } from "../../../src/workbench/grid/userInput";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";

const value = (text: string, culture: string): unknown => {
  const input = userInput(text, "General", culture, 2026);
  return input.kind === "value" ? input.value : input;
};

describe("userInput", () => {
  it.each([
    ["pl-PL", "1 234,5", 1234.5],
    ["pl-PL", "1\u00a0234", 1234],
    ["pl-PL", "-0,25", -0.25],
    ["pl-PL", "12,5%", 0.125],
    ["id-ID", "1.234.567,89", 1234567.89],
    ["id-ID", "5.000.000", 5000000],
    ["en-US", "1,234.5", 1234.5],
    ["pl-PL", "Kraków, 5", "Kraków, 5"],
    ["pl-PL", "00123x", "00123x"],
  ])("in %s reads %s as %j", (culture, text, expected) => {
    expect(value(text, culture)).toBe(expected);
  });

  it("reads the day before the month where it is written so", () => {
    // 46022 is 31 December 2025; 45749 is 2 April 2025, 45691 is 3 February 2025 (1900 date system).
    expect(value("31.12.2025", "pl-PL")).toBe(46022);
    expect(value("02/04/2025", "id-ID")).toBe(45749);
    expect(value("02/03/2025", "en-US")).toBe(45691);
  });

  it("leaves formulas as they are typed, and text where the cell is for text", () => {
    expect(userInput("=SUM(A1,2)", "General", "pl-PL", 2026)).toEqual({ kind: "formula", formula: "=SUM(A1,2)" });
    expect(userInput("1,5", "@", "pl-PL", 2026)).toMatchObject({ kind: "value", value: "1,5" });
  });

  it("refuses a formula with a bracket missing", () => {
    expect(userInput("=SUM(A1", "General", "en-US", 2026).kind).toBe("refused");
  });
});

describe("editText", () => {
  const workbook = createWorkbook();
  const cells = workbook.sheets[0]?.cells;
  if (!cells) throw new Error("a workbook has a sheet");
  cells.writeValues({ row: 0, column: 0, rows: 1, columns: 4 }, [[1234.5, 0.125, 46022, "text"]], "api");
  cells.writeNumberFormats({ row: 0, column: 1, rows: 1, columns: 2 }, [["0.00%", "yyyy-mm-dd"]], "api");
  cells.writeFormula(0, 4, "=A1*2", "api");

  it("shows values as one would type them", () => {
    expect([0, 1, 2, 3, 4].map((column) => editText(cells, 0, column, "pl-PL"))).toEqual(["1234,5", "12,5%", "31.12.2025", "text", "=A1*2"]);
  });
});
