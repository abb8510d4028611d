/** Do the problems of ranges and lists name what is wrong? */
import type { FunctionName } from "../../src/catalogue/functions";
import { segmentCodes, segmentIds } from "../../src/core/rfm/segments";
import { Problem } from "../../src/core/problem";
import { callFunction } from "../../src/functions/call";

function problem(name: FunctionName, args: readonly unknown[]): unknown {
  const answer = callFunction(name, args, "en");
  return answer instanceof Problem ? { code: answer.code, data: answer.data } : answer;
}

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
