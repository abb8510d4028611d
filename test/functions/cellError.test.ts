/** Does every problem show as the error that the house rules name? */
import { cellError, rank } from "../../src/functions/cellError";
import { Problem } from "../../src/core/problem";

describe("cellError", () => {
  it("follows the house rules", () => {
    expect(cellError(new Problem("argumentMissing", { parameter: "clv" }))).toBe("#VALUE!");
    expect(cellError(new Problem("divisionByZero", { parameter: "cac" }))).toBe("#DIV/0!");
    expect(cellError(new Problem("rateOutOfRange", { parameter: "churn", value: 5 }))).toBe("#NUM!");
    expect(cellError(new Problem("tooFewValues", { values: 1, needed: 5 }))).toBe("#N/A");
    expect(cellError(new Problem("errorInArgument", { parameter: "clv", error: "#REF!" }))).toBe("#REF!");
  });

  it("ranks problems in the order in which they are told", () => {
    const ranks = [
      new Problem("errorInArgument", { parameter: "clv", error: "#N/A" }),
      new Problem("notANumber", { parameter: "clv", value: "x" }),
      new Problem("divisionByZero", { parameter: "cac" }),
      new Problem("outOfRange", { parameter: "cac", value: -1, minimum: 0, maximum: null }),
      new Problem("noData", { parameter: "scores" }),
    ].map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(5);
  });
});
