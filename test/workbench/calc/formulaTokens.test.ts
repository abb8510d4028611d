/** Are references told from names, functions, numbers and text? */
import { formulaTokens } from "../../../src/workbench/calc/formulaTokens";

const kinds = (formula: string): string[] => formulaTokens(formula).filter((token) => token.kind !== "text").map((token) => `${token.kind} ${token.text}`);

describe("formulaTokens", () => {
  it.each([
    ["=A1+$B$2:C3", ["reference A1", "reference $B$2:C3"]],
    ["=SUM(A:C,1:3)", ["name SUM", "reference A:C", "reference 1:3"]],
    ["='My ''own'' sheet'!A1*Sheet2!B2", ["reference 'My ''own'' sheet'!A1", "reference Sheet2!B2"]],
    ['="A1"&A1', ["reference A1"]],
    ["=LOG10(5)+Margin_1", ["name LOG10", "name Margin_1"]],
    ["=RFM.TABLE(A1#)", ["name RFM.TABLE", "reference A1#"]],
    ["=Customers[[#This Row],[a]]+[@b]", ["structured Customers[[#This Row],[a]]", "structured [@b]"]],
    ["=Customers[a'[x']b]", ["structured Customers[a'[x']b]"]],
    ["=1.5e3+#N/A", []],
  ])("%s", (formula, expected) => {
    expect(kinds(formula)).toEqual(expected);
  });

  it("loses no character", () => {
    const formula = `=IF( A1 >= 3 , "x ""y""" , 'S p'!B2:B9 % ) - Table[col]`;
    expect(`=${formulaTokens(formula).map((token) => token.text).join("")}`).toBe(formula);
  });
});
