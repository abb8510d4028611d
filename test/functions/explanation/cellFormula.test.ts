/** Is our function found in the formula of a cell, whatever stands around it, and is what stands in it worked out as Excel does? */
import { parseFormula } from "../../../src/excel/parseFormula";
import { ourFunction, outermostCall, referencesIn, type CellFormula } from "../../../src/functions/explanation/cellFormula";
import { evaluateFormula, handedOver, type Surroundings } from "../../../src/functions/explanation/evaluateFormula";
import { gridOf, type Grid } from "../../../src/functions/grid";

function parsed(formula: string): CellFormula {
  const tree = parseFormula(formula);
  if (!tree) throw new Error(`${formula} was not understood`);
  return tree;
}

const call = (formula: string): ReturnType<typeof outermostCall> => outermostCall(parsed(formula));

describe("ourFunction", () => {
  it.each([
    ["CLV", "CLV"], ["clv.retention", "CLV.RETENTION"], ["CLVDEV.CLV", "CLV"], ["CLVDEV.CAC.MAX", "CAC.MAX"],
    ["_xldudf_CLV", "CLV"], ["_xldudf_CLVDEV_CAC_MAX", "CAC.MAX"], ["_xldudf_CAC_MAX", "CAC.MAX"],
  ])("knows %s as %s", (written, name) => {
    expect(ourFunction(written)).toBe(name);
  });
  it.each(["SUM", "CLV.NOTHING", "NORM.DIST", "CLV_xldudf_", ""])("does not know %p", (written) => {
    expect(ourFunction(written)).toBeNull();
  });
});

describe("outermostCall", () => {
  it("is the whole formula, or the outermost call within it, the first of several", () => {
    expect(call("=CLV(A1,B1,4,0.7)")).toMatchObject({ name: "CLV", isWhole: true });
    expect(call("=LTVCAC(CLV(1,2,3),CAC(1,2))")).toMatchObject({ name: "LTVCAC", isWhole: true });
    expect(call("=IF(A1>0,CLV(1,2,3)+NPS(A1:A3),0)")).toMatchObject({ name: "CLV", isWhole: false });
    expect(call("=-ROI(1,2)%")).toMatchObject({ name: "ROI", isWhole: false });
    expect(call("=LET(x,ROI(1,2),x+1)")).toMatchObject({ name: "ROI", isWhole: false });
    expect(call("=LAMBDA(x,ROI(x,2))(3)")).toMatchObject({ name: "ROI", isWhole: false });
    expect(call("=SUM({1,2},A1)")).toBeNull();
    expect(call("=@CLVDEV.CLV(1,,3)")).toMatchObject({ name: "CLV", isWhole: true, args: [{}, null, {}] });
    expect(call("=IF(A1,,ROI(1,2))")).toMatchObject({ name: "ROI", isWhole: false });
  });

  it("says how each argument is written", () => {
    const written = (formula: string): string[] => call(formula)?.args.map((arg) => arg?.text ?? "") ?? [];
    expect(written("=NPS( A2:A9 , COUNT(A2:A9) )")).toEqual(["A2:A9", "COUNT(A2:A9)"]);
    expect(written("=CLV(-A1,50%,A1#,2*B1)")).toEqual(["-A1", "50%", "A1#", "2*B1"]);
  });
});

describe("referencesIn", () => {
  it("lists each reference once: ranges, names, tables, spilled ranges", () => {
    const found = referencesIn(parsed("=CLV(A1+A1,'My sheet'!A:B,Costs*T[x],B1#,_xlfn.ANCHORARRAY(C1))"));
    expect(found.map(({ text, spills }) => `${text}${spills ? " spills" : ""}`)).toEqual([
      "A1", "'My sheet'!A:B", "Costs", "T[x]", "B1# spills", "C1# spills",
    ]);
  });

  it("passes over arguments that are left empty, numbers and errors", () => {
    expect(referencesIn(parsed("=CLV(A1,,3,#N/A,B1)")).map(({ text }) => text)).toEqual(["A1", "B1"]);
  });
});

describe("parseFormula", () => {
  it("knows nothing of what it does not understand", () => {
    expect(parseFormula("=CLV(")).toBeNull();
    expect(parseFormula("=1+")).toBeNull();
  });
});

const cells: Readonly<Record<string, unknown>> = {
  A1: 2, B1: null, C1: "7", D1: "x", E1: true, "A1:A4": [[1], [null], ["x"], [3]], "A1:B1": [[1, 2]], N1: "#N/A", "A1:A3": [[1], [2], [3]], "E1:E2": [[""], [null]],
};

const around: Surroundings = {
  read: (reference) => (reference in cells ? gridOf(cells[reference]) : null),
  today: 46000, blankCell: null, language: "en",
};

const grid = (formula: string): Grid | null => evaluateFormula(parsed(formula), around);
const value = (formula: string): unknown => {
  const found = grid(formula);
  return found?.cells.length === 1 ? found.cells[0] : found?.cells;
};

describe("evaluateFormula", () => {
  it.each([
    ["=5", 5], ["=-5%", -0.05], ["=-A1", -2], ["=A1%", 0.02], ["=+A1", 2], ["=TRUE", true], ['="a""b"', 'a"b'], ["=#N/A", { code: "#N/A" }],
    ["=A1*3-4/2^2", 5], ["=B1+1", 1], ["=C1+1", 8], ["=E1+1", 2], ["=D1+1", { code: "#VALUE!" }], ["=1+D1", { code: "#VALUE!" }], ["=-D1", { code: "#VALUE!" }],
    ['=""+1', { code: "#VALUE!" }], ['=" "+1', { code: "#VALUE!" }], ["=A1*B1", 0], ["=A1-0", 2],
    ["=A1/B1", { code: "#DIV/0!" }], ["=10^400", { code: "#NUM!" }], ["=(-8)^0.5", { code: "#NUM!" }],
    ["=N1+1", { code: "#N/A" }], ["=1+N1", { code: "#N/A" }], ["=-N1", { code: "#N/A" }],
    ['=A1&" "&E1&B1&N1', { code: "#N/A" }], ['=A1&"-"&E1&B1', "2-TRUE"],
    ["={1,2;3,4}", [1, 2, 3, 4]], ["=A1:A3*2", [2, 4, 6]], ["=A1:A3*A1:B1", [1, 2, 2, 4, 3, 6]],
    ["=COUNT(A1:A4)", 2], ["=COUNT(A1:A3)", 3], ["=COUNTA(A1:A4)", 3], ["=SUM(A1:A4,10)", 14], ["=AVERAGE(A1:A4)", 2], ["=MIN(A1:A4)", 1], ["=MAX(A1:A4)", 3],
    ["=MAX(D1)", 0], ["=AVERAGE(D1)", { code: "#DIV/0!" }], ["=SUM(N1)", { code: "#N/A" }], ["=TODAY()", 46000], ["=DATE(2010,12,1)", 40513],
    ["=CLV(A1,2,3)", 12], ["=CLV(A1,2,3,,5)", 7], ["=ROI(1,0)", { code: "#DIV/0!" }], ["=LTVCAC(A1:A3,2)", [0.5, 1, 1.5]], ["=NPS.CLASS(9)", "Promoter"],
  ])("%s is %p", (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it.each([
    "=Z9", "=INDEX(A1:A4,1)", "=A1>1", "=IF(TRUE,1,2)", "=LET(x,1,x)", "=CLV(Z9,1,1)", "=Z9*2", "=-Z9", "=DATE(2010,13,1)", "=DATE(A1:A3)", '=DATE("2010",12,1)', '=DATE(2010,"12",1)', '=DATE(2010,12,"1")', "=DATE(2010,12,1,5)", "=TODAY(1)", "=PI()", "=A1:A3+A1:A4", "=@A1:A3", "=A1:INDEX(A:A,2)",
  ])("%s is left to Excel", (formula) => {
    expect(grid(formula)).toBeNull();
  });

  const one: CellFormula = { kind: "literal", text: "1", value: 1 };

  it("leaves a sign that it does not know to Excel", () => {
    expect(evaluateFormula({ kind: "unary", text: "1#", operator: "#", of: one }, around)).toBeNull();
  });

  it("leaves an array to Excel where a part of it is not repeated here", () => {
    const array: CellFormula = { kind: "array", text: "{1,x}", rows: [[one, { kind: "other", text: "x", parts: [] }]] };
    expect(evaluateFormula(array, around)).toBeNull();
  });

  it("hands nothing for an argument that is left empty, even where a blank cell is 0", () => {
    const onDesktop = { ...around, blankCell: 0 } as const;
    // By hand: 2 * 2 * 3 - 5 with the margin of 1 that is left out, and 0 - 5 with a blank cell in its place.
    expect(evaluateFormula(parsed("=CLV(A1,2,3,,5)"), onDesktop)).toMatchObject({ cells: [7] });
    expect(evaluateFormula(parsed("=CLV(A1,2,3,B1,5)"), onDesktop)).toMatchObject({ cells: [-5] });
  });
});

describe("handedOver", () => {
  it("gives 0 for blank cells of a range, and for a single one what the platform gives", () => {
    const ofPlatform = (blankCell: null | 0) => handedOver(gridOf(null), { ...around, blankCell });
    expect([ofPlatform(null), ofPlatform(0)]).toEqual([null, 0]);
    expect(handedOver(gridOf([["a", null], [1, ""]]), around)).toEqual([["a", 0], [1, ""]]);
  });
});
