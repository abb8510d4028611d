/** Do formulas get the prefixes that files want, and lose them again? */
import { shiftFormula } from "../../../src/workbench/files/xlsx/shiftFormula";
import { fromStored, toStored } from "../../../src/workbench/files/xlsx/storedFormula";

const context = { customFunctions: new Set(["CLV", "CLV.PERIOD", "RFM.TABLE"]), table: "Customers" };

// Prefixes and long references as Excel 365 writes them (ECMA-376 and [MS-XLSX] 2.2.2 future functions).
describe("storedFormula > what a person types and what a file holds", () => {
  test.each([
    ["=SUM(A1:A3)+1", "SUM(A1:A3)+1"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["=CLV.PERIOD(1,2)*CLV(1,2,3)", "_xldudf_CLV_PERIOD(1,2)*_xldudf_CLV(1,2,3)"],
    ['="SORT("&A1', '"SORT("&A1'],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ])("%s is stored as %s and comes back", (typed, stored) => {
    expect(toStored(typed, context).text).toBe(stored);
    expect(fromStored(stored)).toBe(typed);
  });

  test.each([
    ["=[@spend]*2", "Customers[[#This Row],[spend]]*2"],
    ["=[@[days since]]", "Customers[[#This Row],[days since]]"],
    ["=Orders[@total]", "Orders[[#This Row],[total]]"],
    ["=Customers[[#This Row],[spend]]", "Customers[[#This Row],[spend]]"],
    ["=SUM(Customers[spend])", "SUM(Customers[spend])"],
  ])("%s names its table and row in full: %s", (typed, stored) => {
    expect(toStored(typed, context).text).toBe(stored);
  });

  test("only formulas whose answer may fill more cells are dynamic", () => {
    expect(toStored("=UNIQUE(A1:A9)", context).dynamic).toBe(true);
    expect(toStored("=SUM(A1:A9)", context).dynamic).toBe(false);
  });
});

describe("shiftFormula > a shared formula in another cell", () => {
  test.each([
    ["A1*$B$1+C$2+$D3", 1, 2, "C2*$B$1+E$2+$D4"],
    ["SUM(A1:B2)", 3, 0, "SUM(A4:B5)"],
    ["'My sheet'!A1+Sheet2!B2", 1, 1, "'My sheet'!B2+Sheet2!C3"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
