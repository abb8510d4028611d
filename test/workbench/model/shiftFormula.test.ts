import { shiftFormula } from "../../../src/workbench/model/shiftFormula";
import { withSheetRenamed } from "../../../src/workbench/model/renameSheet";

describe("shiftFormula", () => {
  // What Excel makes of these when they are filled one row down and two columns to the right.
  test.each([
    ["=A1+$B$2", "=C2+$B$2"], ["=SUM(A$1:$B2)", "=SUM(C$1:$B3)"], ["=A:A", "=C:C"], ["=1:1", "=2:2"], ['="A1"&A1', '="A1"&C2'], ["='A1 x'!A1", "='A1 x'!C2"],
    ["=LOG10(A1)", "=LOG10(C2)"], ["=Customers[[#This Row],[A1]]", "=Customers[[#This Row],[A1]]"], ["=name1_A1", "=name1_A1"], ["=NA1.B2", "=NA1.B2"], ["=1.5E3", "=1.5E3"],
  ])("turns %s into %s", (formula, shifted) => expect(shiftFormula(formula, 1, 2)).toBe(shifted));

  test("breaks a reference that leaves the sheet", () => expect(shiftFormula("=A1+B5", -1, 0)).toBe("=#REF!+B4"));
});

describe("renameSheet > withSheetRenamed", () => {
  test("changes references and leaves texts and other sheets alone", () => {
    expect(withSheetRenamed(`=SUM(Old!A1,'old'!B2,Older!C3)&"Old!A1"`, "Old", "New name")).toBe(`=SUM('New name'!A1,'New name'!B2,Older!C3)&"Old!A1"`);
  });
});
