/** Are examples written as people type them, in the marks of their Excel? */
import { argumentText, exampleFormula, literal } from "../../src/functions/exampleFormula";
import { commaMarks, marksOf, pointMarks } from "../../src/functions/formulaMarks";

describe("marksOf", () => {
  // Excel in English and in Polish or Indonesian.
  it("follows the decimal mark of the culture", () => {
    expect(marksOf("en-US")).toEqual({ list: ",", decimal: ".", column: "," });
    for (const culture of ["pl-PL", "id-ID"]) expect(marksOf(culture)).toEqual({ list: ";", decimal: ",", column: "\\" });
  });
});

describe("an argument of an example", () => {
  it("is a number, a text in quotes or a yes or no, as typed within a formula", () => {
    expect([1.5, -2, 'a "b"', true, false].map((cell) => literal(cell, commaMarks))).toEqual(["1,5", "-2", '"a ""b"""', "TRUE", "FALSE"]);
    expect(argumentText(0.25, pointMarks)).toBe("0.25");
  });

  it("is nothing where it is left out, and an array where it is a range", () => {
    expect(argumentText(null, pointMarks)).toBe("");
    expect(argumentText([[1.5, "x"], [true, 2]], pointMarks)).toBe('{1.5,"x";TRUE,2}');
    expect(argumentText([[1.5, "x"], [true, 2]], commaMarks)).toBe('{1,5\\"x";TRUE\\2}');
  });
});

describe("exampleFormula", () => {
  it("is the whole example", () => {
    expect(exampleFormula("LTVCAC", pointMarks)).toBe("=LTVCAC(900,300)");
    expect(exampleFormula("LTVCAC", commaMarks)).toBe("=LTVCAC(900;300)");
  });
});
