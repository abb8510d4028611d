/** Does every problem show as the error that the house rules name? */
import { cellError, rank } from "../../src/functions/cellError";
import { Problem, type ProblemCode } from "../../src/core/problem";

describe("cellError", () => {
  it("follows the house rules", () => {
    expect(cellError(new Problem("argumentMissing", { parameter: "clv" }))).toBe("#VALUE!");
    expect(cellError(new Problem("divisionByZero", { parameter: "cac" }))).toBe("#DIV/0!");
    expect(cellError(new Problem("rateOutOfRange", { parameter: "churn", value: 5 }))).toBe("#NUM!");
    expect(cellError(new Problem("tooFewValues", { values: 1, needed: 5 }))).toBe("#N/A");
    expect(cellError(new Problem("errorInArgument", { parameter: "clv", error: "#REF!" }))).toBe("#REF!");
  });

  // The house rules: what a person can correct is #VALUE!, a number out of range #NUM!, no answer #N/A.
  const house: Readonly<Record<string, readonly ProblemCode[]>> = {
    "#VALUE!": [
      "argumentMissing", "notANumber", "notText", "notYesOrNo", "notAChoice", "oneValueNeeded", "shapesDiffer", "tooManyAnswers",
      "badSegmentMap", "badThresholds", "badMatrix", "badBands", "badKeywords", "badCosts", "badModel", "nothingSelected", "selectionNotCells",
      "selectionManyAreas", "selectionOneColumn", "selectionHeaderOnly", "columnMissing", "columnNotFound", "sheetNotFound",
    ],
    "#DIV/0!": ["divisionByZero"],
    "#NUM!": [
      "outOfRange", "rateOutOfRange", "notPositive", "notOneOf", "notAWholeNumber", "neverRepaid", "neverEnds", "expansionTooHigh",
      "nothingToShare", "bundleLosesMoney", "notFinite", "badHistory", "survivorsRise",
    ],
    "#N/A": [
      "noData", "tooFewValues", "unknownCode", "unknownCustomer", "noGap", "noPeriodsBefore", "noPairs", "tooManyPairs",
      "tooManyPeriods", "tooYoung", "nobodyRepeats", "dropoutNotIdentified", "noFiniteFit", "fitUnfinished", "meanUndefined",
      "noUsableRows", "tooManyCells", "customersOnly", "exportIncomplete", "fileNotReadable", "fileEmpty", "fileTooLarge", "xlsxNeedsNewerExcel",
      "fileCellTooLong", "fileTooManyCustomers", "fileEngineFailed", "sheetProtected", "workbookProtected", "cellBeingEdited",
      "payloadTooLarge", "nameTaken", "excelTooOld", "workbookInactive", "cancelled", "excelFailed", "unexpected",
    ],
  };

  it.each(Object.entries(house).flatMap(([error, codes]) => codes.map((code) => [code, error] as const)))("shows %s as %s", (code, error) => {
    expect(cellError(new Problem(code, {} as never))).toBe(error);
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
