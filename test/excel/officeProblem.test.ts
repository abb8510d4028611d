import { Problem } from "../../src/core/problem";
import { toProblem } from "../../src/excel/officeProblem";

describe("excel > officeProblem", () => {
  it.each([
    ["AccessDenied", "workbookProtected"], ["InvalidOperationInCellEditMode", "cellBeingEdited"], ["InvalidSelection", "selectionNotCells"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"], ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
    ["RangeExceedsLimit", "payloadTooLarge"], ["InactiveWorkbook", "workbookInactive"], ["ApiNotFound", "excelTooOld"],
    ["InvalidArgument", "excelFailed"], ["ItemNotFound", "excelFailed"], ["ItemAlreadyExists", "excelFailed"], ["UnsupportedSheet", "excelFailed"],
    ["MergedRangeConflict", "excelFailed"], ["FilteredRangeConflict", "excelFailed"], ["GeneralException", "excelFailed"],
  ])("makes %s a sentence of ours", (code, expected) => {
    expect(toProblem({ code, message: "in Excel's words" }).code).toBe(expected);
  });

  it("keeps Excel's own words where it has no better ones", () => {
    expect(toProblem({ code: "MergedRangeConflict", message: "Merged." }).data).toEqual({ code: "MergedRangeConflict", message: "Merged." });
  });

  it("passes problems of ours on, and calls anything else unexpected", () => {
    const problem = new Problem("cancelled", {});
    expect(toProblem(problem)).toBe(problem);
    expect(toProblem(new TypeError("x is not a function"))).toMatchObject({ code: "unexpected", data: { message: "x is not a function" } });
  });

  it("names what an old Excel lacks, not Office's whole sentence about it", () => {
    const error = { code: "ApiNotFound", message: "The API you are trying to use could not be found …", debugInfo: { errorLocation: "Table.resize" } };
    expect(toProblem(error)).toMatchObject({ code: "excelTooOld", data: { needed: "Table.resize" } });
  });
});
