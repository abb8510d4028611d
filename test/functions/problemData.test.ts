/** Do the problems of arguments, ranges and lists name what is wrong? */
import type { FunctionName } from "../../src/catalogue/functions";
import { segmentCodes, segmentIds } from "../../src/core/rfm/segments";
import { Problem } from "../../src/core/problem";
import { callFunction, problemOf } from "../../src/functions/call";
import { shownCell } from "../../src/functions/grid";

function problem(name: FunctionName, args: readonly unknown[]): unknown {
  const answer = callFunction(name, args, "en");
  return answer instanceof Problem ? { code: answer.code, data: answer.data } : answer;
}

describe("problems of arguments", () => {
  const dates = [[45000], [45010]];
  const customers = [["ann"], ["bob"]];

  // The domains are those of docs/functions.md.
  it.each<[FunctionName, readonly unknown[], string, object]>([
    ["CLV", ["ten", 2, 3], "notANumber", { parameter: "average_purchase", value: "ten" }],
    ["CLV", [10, -2, 3], "outOfRange", { parameter: "frequency", value: -2, minimum: 0, maximum: null }],
    ["NPS.CLASS", [11], "outOfRange", { parameter: "score", value: 11, minimum: 0, maximum: 10 }],
    ["CLV", [10, 2, 3, 5], "rateOutOfRange", { parameter: "margin", value: 5 }],
    ["LTVCAC", [900, -300], "notPositive", { parameter: "cac", value: -300 }],
    ["RETAIN.VALUE", [100, 0], "notPositive", { parameter: "times", value: 0 }],
    ["NPS.CLASS", [8.5], "notAWholeNumber", { parameter: "score", value: 8.5 }],
    ["CSAT", [[[4], [5]], 6], "notOneOf", { parameter: "scale", value: "6", choices: ["3", "5", "7", "10"] }],
    ["CHURN.CONVERT", [0.1, 12, "year"], "notText", { parameter: "from", value: "12" }],
    ["CHURN.CONVERT", [0.1, "fortnight", "year"], "notAChoice", { parameter: "from", value: "fortnight", words: ["day", "week", "month", "quarter", "year"] }],
    ["RFM.SCORE", [[[1], [2], [3]], 3, "maybe"], "notYesOrNo", { parameter: "higher_is_better", value: "maybe" }],
    ["NPS", [[["x"], [true]]], "noData", { parameter: "scores" }],
    ["CLV.CASHFLOW", [[[100], ["x"]], [[0.8], [0.8]], 0.1], "notANumber", { parameter: "margins", value: "x" }],
    ["FEEDBACK.CATEGORY", [5], "notText", { parameter: "text", value: "5" }],
    ["ORDER.GAP", [customers, dates, "-"], "argumentMissing", { parameter: "customer" }],
    ["RFM.SCORE", [[[1], [2]], [[2], [2]]], "oneValueNeeded", { parameter: "bins" }],
  ])("%s(%j): %s with %j", (name, args, code, data) => {
    expect(problem(name, args)).toEqual({ code, data });
  });

  it("name the argument of a blank cell among several customers", () => {
    const answer = callFunction("ORDER.GAP", [customers, dates, [["ann"], [null]]], "en");
    expect(answer).toMatchObject([[{ code: "noGap" }], [{ code: "argumentMissing", data: { parameter: "customer" } }]]);
  });

  it("keep what an unforeseen failure says", () => {
    expect(problemOf(new RangeError("No entry 3"))).toMatchObject({ code: "unexpected", data: { message: "RangeError: No entry 3" } });
  });
});

describe("problems of ranges", () => {
  it("name the two ranges that do not fit, in rows or in columns", () => {
    const differ = (first: string, second: string) => ({ code: "shapesDiffer", data: { first, second } });
    expect(problem("CLV.PERIOD", [[[1], [2]], [[1], [2], [3]]])).toEqual(differ("average_purchase", "frequency"));
    expect(problem("GMV", [[[1], [2]], [[1], [2], [3]]])).toEqual(differ("quantities", "prices"));
    expect(problem("GMV", [[[1, 2]], [[1, 2, 3]]])).toEqual(differ("quantities", "prices"));
  });

  it("count the cells that a row and a column would fill, up to half a million", () => {
    const column = Array.from({ length: 1000 }, () => [1]);
    const data = { cells: 501_000, most: 500_000 };
    expect(problem("CLV.PERIOD", [column, [Array<number>(501).fill(1)]])).toEqual({ code: "tooManyAnswers", data });
    expect(problem("CLV.PERIOD", [column, [Array<number>(500).fill(1)]])).toHaveLength(1000);
  });

  it("show long texts cut, and errors by their code", () => {
    expect(problem("CLV", ["x".repeat(50), 1, 1])).toEqual({ code: "notANumber", data: { parameter: "average_purchase", value: "x".repeat(40) } });
    expect(shownCell({ code: "#REF!" })).toBe("#REF!");
  });
});

describe("problems of lists", () => {
  it("tell how a segment map or a matrix is no such list", () => {
    expect(problem("RFM.SEGMENT", [5, 5, 5, [["555"]]])).toEqual({ code: "badSegmentMap", data: { reason: "shape", code: "" } });
    expect(problem("CLV.TRANSITION", [[[1], [2]], [[0.5, 0.5]], 0.1])).toEqual({ code: "badMatrix", data: { reason: "shape", row: 1 } });
  });

  it("forgive blanks around codes and names, and take a header in the first row only", () => {
    const map = segmentIds.flatMap((segment) => segmentCodes[segment].map((code) => [` ${code} `, ` ${segment} `]));
    expect(callFunction("RFM.SEGMENT", [5, 5, 5, [...map, [" ", null]]], "en")).toBe("champions");
    expect(problem("RFM.SEGMENT", [5, 5, 5, [...map, ["again", "x"]]])).toEqual({ code: "badSegmentMap", data: { reason: "shape", code: "again" } });
  });
});
