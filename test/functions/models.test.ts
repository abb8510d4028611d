/** Do the model functions take what a sheet gives them: a FIT's spill, a row or a column, blank rows, new customers? */
import { functions, functionNames, type FunctionName } from "../../src/catalogue/functions";
import { Problem } from "../../src/core/problem";
import { callFunction, type Answer } from "../../src/functions/call";
import { expectNear, shows } from "../near";

const call = (name: FunctionName, ...args: unknown[]): Answer => callFunction(name, args, "en");

const columns = [
  [[0], [1], [1], [2], [3], [5], [8]], [[0], [1], [21], [6], [29], [23], [37]], [[31], [38], [33], [37], [35], [30], [38]],
  [[56], [9], [12], [10], [5], [3], [6]],
] as const;
const paper = [0.243, 4.414, 0.793, 2.426];

function expectProblem(answer: Answer, problem: Problem): void {
  expect(answer).toBeInstanceOf(Problem);
  expect({ code: (answer as Problem).code, data: (answer as Problem).data }).toEqual({ code: problem.code, data: problem.data });
}

describe("model functions > model", () => {
  const fit = call("BGNBD.FIT", ...columns) as readonly (readonly unknown[])[];
  const parameters = [1, 2, 3, 4].map((row) => fit[row]?.[1]);

  it("takes the whole spill of a FIT, its parameters in a row, and in a column", () => {
    const asked = [13, 2, 20, 30];
    const answer = call("BGNBD.EXPECTED", fit, ...asked);
    expect(answer).toEqual(expect.any(Number));
    expect(call("BGNBD.EXPECTED", [parameters], ...asked)).toBe(answer);
    expect(call("BGNBD.EXPECTED", parameters.map((one) => [one]), ...asked)).toBe(answer);
  });

  it("takes the spill of a FIT with intervals", () => {
    const wide = call("BGNBD.FIT", ...columns, true);
    expect(call("BGNBD.PALIVE", wide, 2, 20, 30)).toBe(call("BGNBD.PALIVE", fit, 2, 20, 30));
  });

  it("finds names with blanks around them", () => {
    const spaced = ["r", "alpha", "a", "b"].map((name, at) => [` ${name} `, parameters[at]]);
    expect(call("BGNBD.PALIVE", spaced, 2, 20, 30)).toBe(call("BGNBD.PALIVE", fit, 2, 20, 30));
  });

  it("takes a spill in another language, whose parameters have the same names", () => {
    const polish = callFunction("BGNBD.FIT", columns, "pl");
    expect(call("BGNBD.PALIVE", polish, 2, 20, 30)).toBe(call("BGNBD.PALIVE", fit, 2, 20, 30));
  });

  it.each([
    ["too few numbers", [[0.2, 4, 0.8]]], ["too many", [[0.2, 4, 0.8, 2, 1]]], ["a 0", [[0.2, 4, 0, 2]]], ["a text", [[0.2, 4, "a", 2]]],
    ["the spill of another model", call("PARETONBD.FIT", ...columns)], ["a square", [[0.2, 4], [0.8, 2]]],
    ["names in the same column", [["r"], [0.2], ["alpha"], [4], ["a"], [0.8], ["b"], [2]]], ["a blank cell behind the parameters", [[0.2], [4], [0.8], [2], [0]]],
  ])("refuses %s", (_, model) => {
    expectProblem(call("BGNBD.PALIVE", model, 2, 20, 30), new Problem("badModel", { names: ["r", "alpha", "a", "b"] }));
  });

  it("hands on the error of a FIT that found nothing", () => {
    expect(shows(call("BGNBD.PALIVE", { code: "#N/A" }, 2, 20, 30))).toBe("#N/A");
  });
});

describe("model functions > intervals", () => {
  it("stand beside the standard errors where they are asked for", () => {
    const [header, r, ...rest] = call("MBGNBD.FIT", ...columns, true) as readonly (readonly unknown[])[];
    expect(header).toEqual(["Parameter", "Estimate", "Standard error", "95% from", "95% to"]);
    // scipy 1.17, as in likelihoodIntervals.test.ts.
    expect([r?.[3], r?.[4]]).toEqual([expect.closeTo(0.404003633, 5), expect.closeTo(11.9429364, 4)]);
    expect(rest.every((row) => row.length === 5)).toBe(true);
    expect(call("MBGNBD.FIT", ...columns, false)).toEqual(call("MBGNBD.FIT", ...columns));
  });

  it("leave a cell empty where the data set no bound", () => {
    // Ten customers who do not differ at all, alpha and beta without end, are nearly as likely as those of the estimates.
    const rows = call("SBG.FIT", [[10], [8], [7]], true) as readonly (readonly unknown[])[];
    expect(rows[1]?.[4]).toBe("");
  });
});

describe("model functions > histories", () => {
  it("spill over customers", () => {
    const answers = call("BGNBD.PALIVE", [paper], [[0], [2]], [[0], [30.43]], [[38.86], [38.86]]);
    // Fader, Hardie & Lee (2005) and Fader & Hardie (2008): P(alive) of customer 1 of CDNOW is .7266, of one-time buyers 1.
    expectNear(answers, [[1], [0.726578570080673]]);
  });

  it("mean a new customer where none of x, recency and age is given, and all three where one is", () => {
    // Fader & Hardie (2005), Pareto/NBD note: 1.4730 repeat purchases of a new customer in 52 weeks.
    expect(call("PARETONBD.EXPECTED", [[0.553, 10.578, 0.606, 11.669]], 52)).toBeCloseTo(1.472996803375107, 12);
    expectProblem(call("BGNBD.EXPECTED", [paper], 39, 2), new Problem("argumentMissing", { parameter: "recency" }));
  });

  it.each([
    [1.5, 2, 9, "notWhole"], [1, 12, 9, "order"], [1, 0, 9, "noRepeat"], [0, 3, 9, "noRepeat"],
  ] as const)("refuse x %d, recency %d, age %d: %s", (x, recency, age, reason) => {
    expectProblem(call("BGNBD.PALIVE", [paper], x, recency, age), new Problem("badHistory", { reason, row: null }));
    expectProblem(
      call("BGNBD.FIT", [["x"], [0], [x]], [["recency"], [0], [recency]], [["age"], [5], [age]]), new Problem("badHistory", { reason, row: 3 }),
    );
  });

  it("pass over headers, blank rows and texts", () => {
    const [x, recency, age, count] = columns;
    const padded = call("BGNBD.FIT", [["x"], ...x, [0], [1]], [["recency"], ...recency, [0], ["?"]], [["age"], ...age, [0], [9]], [["n"], ...count, [0], [1]]);
    expect(padded).toEqual(call("BGNBD.FIT", ...columns));
  });

  it("count groups like the customers they stand for", () => {
    const each = columns[3].map(([count]) => count);
    const spread = columns.slice(0, 3).map((column) => column.flatMap(([value], row) => Array.from({ length: each[row] ?? 0 }, () => [value])));
    const one = call("PARETONBD.FIT", ...spread) as readonly (readonly number[])[];
    const other = call("PARETONBD.FIT", ...columns) as readonly (readonly number[])[];
    [1, 2, 3, 4].forEach((row) => expect((one[row]?.[1] ?? NaN) / (other[row]?.[1] ?? NaN)).toBeCloseTo(1, 8));
  });

  it("refuse more opportunities than can be weighed", () => {
    expect(shows(call("BGBB.FIT", [[1], [0]], [[1], [0]], [[1e9], [2]]))).toBe("#NUM!");
  });
});

describe("model functions > answers without numbers", () => {
  it("say that nobody repeats", () => {
    expectProblem(call("MBGNBD.FIT", [[0], [0]], [[0], [0]], [[9], [8]]), new Problem("nobodyRepeats", {}));
  });

  it("refuse a mean that is infinite", () => {
    expectProblem(call("GAMMAGAMMA.VALUE", [[6, 0.9, 15]], 0, 0), new Problem("meanUndefined", {}));
  });

  it("refuse survivors that rise, and a cohort of nobody", () => {
    expectProblem(call("SBG.FIT", [[100], [80], [90]]), new Problem("survivorsRise", { row: 3 }));
    expectProblem(call("SBG.FIT", [[0], [0]]), new Problem("noData", { parameter: "survivors" }));
  });

  it("refuse a residual without a discount that never ends, and give one that does", () => {
    expectProblem(call("SBG.RESIDUAL", [[0.668, 3.806]], 0, 3), new Problem("neverEnds", {}));
    // By hand: renewal 4 is made by 7/9 of those left, and 9/(2 - 1) - 1 more follow: (b + 3)/(a + b + 3) (a + b + 4 - 1)/(a - 1).
    expect(call("SBG.RESIDUAL", [[2, 4]], 0, 3)).toBeCloseTo((7 / 9) * 9, 12);
  });

  it("compare what can be fitted and say of the rest why not", () => {
    // Nobody seems to be lost: purchases go on to the end.
    const table = call("MODEL.COMPARE", [[4], [2], [9], [1]], [[37], [35], [38], [30]], [[38], [38], [38], [38]], [[30], [30], [20], [30]]);
    expect((shows(table) as unknown[][]).map((row) => row[0])).toEqual(["Model", "BG/NBD", "MBG/NBD", "Pareto/NBD", "NBD"]);
    expect((shows(table) as unknown[][]).slice(1, 4).map((row) => row[1])).toEqual(["#N/A", "#N/A", "#N/A"]);
    expect((shows(table) as unknown[][])[4]?.[4]).toBe(true);
  });
});

it("functions that fit run off the UI thread, and no others", () => {
  const heavy = functionNames.filter((name) => functions[name].heavy);
  expect(heavy).toEqual(functionNames.filter((name) => name.endsWith(".FIT") || name === "MODEL.COMPARE" || name === "CLV.PREDICT"));
});
