/** Does an explanation say where the number comes from, and nothing that it does not know? */
import type { FunctionName } from "../../../src/catalogue/functions";
import { explanation, type Explanation, type GivenArgument } from "../../../src/functions/explanation/explanation";
import { expressionText, type Notation } from "../../../src/functions/explanation/expressionText";
import { parseExpression } from "../../../src/functions/explanation/expression";
import { filledIn, stepsOf, valueOf } from "../../../src/functions/explanation/steps";
import { leftOutRows, usedCells } from "../../../src/functions/explanation/usedCells";
import { cellGrid, gridOf } from "../../../src/functions/grid";

const unknown: GivenArgument = { text: "INDEX(A:A,2)", cells: null, handed: null };

/** Blank cells are null in a sheet and reach the function as 0. */
function given(arg: unknown): GivenArgument {
  const rows = Array.isArray(arg) ? (arg as unknown[][]).map((row) => row.map((cell) => cell ?? 0)) : arg;
  return { text: "", cells: gridOf(arg), handed: rows };
}

const explain = (name: FunctionName, args: readonly unknown[], place?: { row: number; column: number }): Explanation =>
  explanation(name, args.map((arg) => (arg === unknown ? unknown : given(arg))), "en", place);

const plain: Notation = { name: (name) => name, number: String, call: (call) => call, list: "," };
const steps = (explained: Explanation): string[] => explained.steps.map((step) => expressionText(step, plain));

describe("explanation > steps", () => {
  it("works out what binds closest first, a chain in one go", () => {
    expect(steps(explain("CLV", [5000000, 12, 4, 0.7, 20000000]))).toEqual([
      "5000000 × 12 × 4 × 0.7 − 20000000", "168000000 − 20000000", "148000000",
    ]);
    expect(steps(explain("BUNDLE.UPLIFT", [[[100], [60]], [[50], [30]], 0.25]))).toEqual([
      "(160 − 80) ÷ (160 × (1 − 0.25) − 80) − 1", "80 ÷ (160 × 0.75 − 80) − 1", "80 ÷ (120 − 80) − 1", "80 ÷ 40 − 1", "2 − 1", "1",
    ]);
  });

  it("knows the next order of one customer by day and gap", () => {
    const explained = explain("NEXT.ORDER", [[["Ann"], ["Ann"], ["Ann"]], [[45000], [45010], [45051]], "Ann"]);
    expect(explained.figures).toEqual([{ id: "lastPurchaseDay", value: 45051 }, { id: "gapDays", value: 25.5 }]);
    expect(steps(explained)).toEqual(["round(45051 + 25.5)", "round(45076.5)", "45077"]);
    // Of all customers there is a table, and no one day or gap.
    expect(explain("NEXT.ORDER", [[["Ann"], ["Ann"]], [[45000], [45010]]])).toMatchObject({ figures: [], formula: null, steps: [] });
  });

  it("shows no steps that do not lead to what the cell shows", () => {
    const grid = explain("CLV.SENSITIVITY", [100, 4, 5, 0.5, [[0.1]]], { row: 1, column: 1 });
    expect(grid.answer).toEqual({ is: "value", value: 810 });
    expect(grid.steps).toEqual([]);
    const middle = explain("CLV.SENSITIVITY", [100, 4, 5, 0.5, [[0.1]]], { row: 2, column: 2 });
    expect(steps(middle)).toEqual(["100 × 4 × 5 × 0.5", "1000"]);
    // The same table in billionths: what misses by a fifth misses, however small it is.
    expect(explain("CLV.SENSITIVITY", [1e-9, 4, 5, 0.5, [[0.1]]], { row: 1, column: 1 }).steps).toEqual([]);
  });

  it("shows no steps to a problem", () => {
    // By the formula alone the cost would be paid back after 100 / 0 periods.
    const never = explain("CAC.PAYBACK", [100, 10, 0]);
    expect(never).toMatchObject({ answer: { is: "problem", code: "neverRepaid" }, steps: [] });
    expect(never.formula).not.toBeNull();
  });

  const worked = (formula: string): string[] => stepsOf(parseExpression(formula)).map((step) => expressionText(step, plain));

  it("works out the beginning of a chain with its end, powers one by one, and what stands in a function before it", () => {
    expect(worked("5 + 3 + 2 * 4")).toEqual(["5 + 3 + 2 × 4", "5 + 3 + 8", "16"]);
    expect(worked("(2 ^ 3) ^ 2")).toEqual(["(2 ^ 3) ^ 2", "8 ^ 2", "64"]);
    expect(worked("min(1, 1 / 4)")).toEqual(["min(1, 1 ÷ 4)", "min(1, 0.25)", "0.25"]);
    expect(worked("-(2 + 1) * 2")).toEqual(["−(2 + 1) × 2", "-3 × 2", "-6"]);
  });

  it("stops where steps tell nothing more", () => {
    const nested = parseExpression(Array.from({ length: 30 }, () => "sqrt(").join("") + "9" + ")".repeat(30));
    expect(stepsOf(nested).length).toBeLessThanOrEqual(12);
  });
});

describe("explanation > place", () => {
  it("is the cell of a range that stands for a value", () => {
    const second = explain("LTVCAC", [[[900], [800]], [[300], [100]]], { row: 1, column: 0 });
    expect(steps(second)).toEqual(["800 ÷ 100", "8"]);
    expect(second.answer).toEqual({ is: "value", value: 8 });
    expect(second.args[0]?.value).toEqual({ is: "value", value: 800 });
  });

  it("is the first cell where none is said", () => {
    const first = explain("LTVCAC", [[[900], [800]], [[300], [100]]]);
    expect(steps(first)).toEqual(["900 ÷ 300", "3"]);
    expect(explain("CLV.PERIOD", [[[2, 3]], [[5], [7]]])).toMatchObject({ answer: { is: "value", value: 10 } });
  });

  it("is known in a range beside an argument that is not known, and beside columns of other lengths", () => {
    expect(explain("LTVCAC", [[[900], [800]], unknown], { row: 1, column: 0 }).args.map(({ value }) => value)).toEqual([{ is: "value", value: 800 }, { is: "unknown" }]);
    const asked = explain("CLV.HISTORIC", [[["ann"], ["bob"], ["cy"]], [[10], [30], [50]], [["cy"], ["bob"]]], { row: 1, column: 0 });
    expect(asked).toMatchObject({ answer: { is: "value", value: 30 }, args: [{}, {}, { value: { is: "value", value: "bob" } }] });
    expect(explain("CLV.HISTORIC", [[["ann"], ["bob"]], [[10], [30]], unknown])).toMatchObject({ answer: null });
  });

  it("is the cell of a spilled answer, with the column of a table", () => {
    const args = [[["ann"], ["bob"]], [[10], [30]]];
    expect(explain("CLV.HISTORIC", args, { row: 1, column: 1 })).toMatchObject({ answer: { is: "value", value: 30 }, column: "totalSpend" });
    expect(explain("CLV.HISTORIC", [...args, "ann"])).toMatchObject({ answer: { is: "value", value: 10 }, column: null });
    expect(explain("CLV.HISTORIC", args, { row: 9, column: 9 }).answer).toBeNull();
    const orders = [[["ann"], ["bob"]], [[45000], [45001]], [[10], [30]]];
    expect(explain("RFM.TABLE", [...orders, 45002, 2], { row: 1, column: 0 })).toMatchObject({ answer: { is: "value", value: "bob" }, column: "customer" });
    expect(explain("RFM.SCORE", [[[1], [2], [3], [4], [5]]], { row: 4, column: 0 }).answer).toEqual({ is: "value", value: 5 });
  });

  it("outside of the ranges leaves them whole", () => {
    for (const place of [{ row: 5, column: 0 }, { row: 2, column: 0 }, { row: 0, column: 1 }]) {
      const outside = explain("LTVCAC", [[[900], [800]], [[300], [100]]], place);
      expect(outside).toMatchObject({ answer: null, args: [{ value: { is: "range" } }, { value: { is: "range" } }] });
    }
    expect(explain("LTVCAC", [[[900, 800]], [[300, 100]]], { row: 0, column: 2 }).answer).toBeNull();
    expect(explain("LTVCAC", [[[9], [8]], [[3], [1], [2]]]).answer).toMatchObject({ is: "problem", code: "shapesDiffer" });
  });
});

describe("explanation > arguments", () => {
  it("tells values, defaults, sizes of ranges and what is not known", () => {
    expect(explain("CLV", [5, 4, null, unknown]).args.map(({ value }) => value)).toEqual([
      { is: "value", value: 5 }, { is: "value", value: 4 }, { is: "value", value: null }, { is: "unknown" }, { is: "default", value: 0 },
    ]);
    expect(explain("NPS", [[[10], [null], ["x"], [3]]]).args).toMatchObject([{ value: { is: "range", cells: 4, used: 2 } }, { value: { is: "default", value: null } }]);
    const map = [["a", 1], ["b", null]];
    expect(explain("RFM.SEGMENT", [5, 5, 5, map]).args[3]?.value).toEqual({ is: "range", cells: 4, used: 3 });
    expect(explain("FEEDBACK.CATEGORY", [[["slow site"], [" "], [5]]]).args[0]?.value).toEqual({ is: "range", cells: 3, used: 1 });
  });

  it("tells nothing as written where an argument is absent", () => {
    expect(explain("CLV", [5, 4, 3]).args.map(({ text }) => text)).toEqual(["", "", "", "", ""]);
  });

  it.each([
    // Numbers are 1, 45000 and 0; filled are all but "", the blank cell and the error; "-" and 0 stand for no customer; a day is 1 at least.
    ["numbers", 3], ["segmentMap", 7], ["ids", 4], ["days", 2], ["texts", 3],
  ] as const)("counts the cells that hold what %s need: %d of ten", (kind, used) => {
    expect(usedCells(kind, gridOf([["-"], [""], [null], ["#N/A"], ["45000"], [1], [45000], [0], ["x"], [" "]]))).toBe(used);
  });

  it("counts rows in which something is missing, and nothing where no rows belong together", () => {
    expect(explain("REPEAT.RATE", [[["ann"], [null], ["bob"], [{ code: "#N/A" }]], [[45000], [45001], [0], [45002]]]).leftOut).toEqual({ rows: 4, leftOut: 3 });
    expect(explain("REPEAT.RATE", [[["ann"], ["bob"]], [[45000]]]).leftOut).toBeNull();
    expect(explain("CLV", [1, 2, 3]).leftOut).toBeNull();
    expect(explain("NPS", [[[1], [2]]]).leftOut).toBeNull();
    expect(explain("CUSTOMER.VALUE", [[[1], [2]], [[3], [4]]]).leftOut).toBeNull();
  });

  it("counts rows of customers and money, and none where columns do not fit or are not known", () => {
    expect(explain("CLV.HISTORIC", [[["ann"], ["bob"], ["cy"]], [[10], ["ten"], [5]]]).leftOut).toEqual({ rows: 3, leftOut: 1 });
    expect(explain("REPEAT.RATE", [[["ann"], ["bob"], ["cy"]], [[45000], [45001]]]).leftOut).toBeNull();
    expect(leftOutRows([{ kind: "ids", cells: gridOf([["ann"], ["bob"]]) }, { kind: "days", cells: null }])).toBeNull();
  });

  it("warns of blank cells that count as answers", () => {
    expect(explain("NPS", [[[10], [null], [null]]]).blanksCounted).toBe(2);
    expect(explain("NPS", [[[10], [null], [null]], 1]).blanksCounted).toBe(0);
    expect(explain("NPS", [5]).blanksCounted).toBe(0);
    expect(explain("NPS", [null]).blanksCounted).toBe(0);
    expect(explain("CUSTOMER.VALUE", [[[10], [null]], [[1]]]).blanksCounted).toBe(0);
  });
});

describe("explanation > what is not known", () => {
  it("still tells the formula, in words", () => {
    const explained = explain("CLV", [unknown, 2, 3]);
    expect(explained).toMatchObject({ answer: null, steps: [], figures: [] });
    expect(explained.formula && expressionText(explained.formula, plain)).toBe("average_purchase × frequency × lifespan × margin − cac");
    expect(explain("NPS", [unknown]).formula).not.toBeNull();
  });

  it("chooses the formula by the values that are left out", () => {
    const endless = explain("CLV.RETENTION", [unknown, 0.8, 0.1]);
    expect(endless.formula && expressionText(endless.formula, plain)).toBe("margin × retention ÷ (1 + discount − retention)");
  });

  it("tells the problem of a call, as data", () => {
    expect(explain("LIFESPAN", [0])).toMatchObject({ answer: { is: "problem", code: "divisionByZero", data: { parameter: "churn" } }, steps: [] });
    expect(explain("ORDER.GAP", [[["a"]], [[45000]], "z"])).toMatchObject({ answer: { is: "problem", code: "unknownCustomer" }, figures: [] });
    expect(explain("CLV.CASHFLOW", [unknown, unknown, 0.1])).toMatchObject({ formula: null });
  });

  it("has no formula for words", () => {
    expect(explain("NPS.CLASS", [9])).toMatchObject({ formula: null, steps: [], answer: { is: "value", value: "Promoter" } });
  });
});

describe("expressionText", () => {
  const text = (formula: string): string => expressionText(parseExpression(formula), plain);

  it.each([
    ["a - (b - c)", "a − (b − c)"], ["(a - b) - c", "a − b − c"], ["a / (b * c)", "a ÷ (b × c)"], ["(a + b) * c", "(a + b) × c"],
    ["(1 + rate) ^ -n", "(1 + rate) ^ −n"], ["(-a) ^ 2", "(−a) ^ 2"], ["-a ^ 2", "−a ^ 2"], ["a * -b", "a × (−b)"], ["(a ^ b) ^ c", "(a ^ b) ^ c"],
    ["a ^ b ^ c", "a ^ (b ^ c)"], ["min(1, a / b)", "min(1, a ÷ b)"], ["-(a + b)", "−(a + b)"],
    ["-(a * b)", "−(a × b)"], ["a * (-b + c)", "a × (−b + c)"], ["a ^ (b * c)", "a ^ (b × c)"],
  ])("writes %s as %s", (formula, expected) => {
    expect(text(formula)).toBe(expected);
  });

  it("puts negative numbers in parentheses within a calculation", () => {
    const filled = filledIn(parseExpression("a - b * c"), () => -2);
    expect(filled && expressionText(filled, plain)).toBe("-2 − (-2) × (-2)");
    const nothing = filledIn(parseExpression("a - b"), () => 0);
    expect(nothing && expressionText(nothing, plain)).toBe("0 − 0");
    expect(filledIn(parseExpression("-a"), () => 2)).toEqual({ kind: "number", value: -2 });
  });

  it("has no numbers where a name has none", () => {
    for (const formula of ["a", "-a", "a + 1", "sqrt(a)"]) expect(filledIn(parseExpression(formula), () => null)).toBeNull();
    expect(valueOf(parseExpression("a"))).toBeNaN();
  });

  it("keeps names that are not known while it works out the rest", () => {
    expect(stepsOf(parseExpression("-a * (1 + 2)")).slice(0, 2).map((step) => expressionText(step, plain))).toEqual(["−a × (1 + 2)", "−a × 3"]);
    expect(expressionText(filledIn(parseExpression("-(a + 1)"), () => 2) ?? parseExpression("0"), plain)).toBe("−(2 + 1)");
    expect(cellGrid(1).cells).toEqual([1]);
  });
});
