/** Are own lists read as people write them: segments, rating bands, keywords, costs? And refused with a sentence otherwise? */
import type { FunctionName } from "../../src/catalogue/functions";
import { keywordPattern } from "../../src/core/experience/feedbackCategory";
import { segmentCodes, segmentIds } from "../../src/core/rfm/segments";
import { callFunction } from "../../src/functions/call";
import { gridOf } from "../../src/functions/grid";
import { readKeywords } from "../../src/functions/tableReaders";
import { shows } from "../near";

function call(name: FunctionName, args: readonly unknown[]): unknown {
  return shows(callFunction(name, args, "en"));
}

describe("own segments", () => {
  const map = segmentIds.flatMap((segment) => segmentCodes[segment].map((code) => [code, segment]));

  it("take a header above and blank rows below, and codes as numbers", () => {
    const written = [["Code", "Name"], ...map.map(([code, name]) => [Number(code), name]), [0, 0], ["", ""]];
    expect(call("RFM.SEGMENT", [5, 5, 5, written])).toBe("champions");
  });

  it("need each code once, with a name, in two columns", () => {
    expect(call("RFM.SEGMENT", [5, 5, 5, map.slice(1)])).toBe("#VALUE!");
    expect(call("RFM.SEGMENT", [5, 5, 5, [...map, ["555", "again"]]])).toBe("#VALUE!");
    expect(call("RFM.SEGMENT", [5, 5, 5, [...map.slice(1), ["555", 0]]])).toBe("#VALUE!");
    expect(call("RFM.SEGMENT", [5, 5, 5, map.map(([code]) => [code])])).toBe("#VALUE!");
  });
});

describe("own rating bands", () => {
  const rate = (ratio: number, bands: unknown): unknown => call("LTVCAC.RATING", [ratio, null, null, bands]);

  it("name the highest band that is reached", () => {
    const bands = [["From", "Name"], [0, "poor"], [2, "fine"], [4, "great"], [0, 0], ["", ""]];
    expect([-1, 0, 1.99, 2, 9].map((ratio) => rate(ratio, bands))).toEqual(["poor", "poor", "poor", "fine", "great"]);
    expect(rate(3, [[4, "great"], [0, "poor"]])).toBe("poor");
    expect(rate(3, [[0, "poor"], [4, "great"], [null, null], [" ", " "]])).toBe("poor");
  });

  it("need a number and a name in each row, each number once", () => {
    for (const bands of [[[0, "a", 1]], [[0, "a"], ["x", "b"]], [[0, "a"], [1, 0]], [[1, "a"], [1, "b"]], [["From", "Name"], [0, ""]], "text"]) {
      expect(rate(3, bands)).toBe("#VALUE!");
    }
  });
});

describe("own keywords", () => {
  const of = (comment: unknown, keywords: unknown): unknown => call("FEEDBACK.CATEGORY", [comment, keywords]);

  it("are parted by commas, semicolons or rows, and keep the category's own name", () => {
    const keywords = [["Parking", "car, parking lot"], ["Staff", "rude; slow*"], ["Parking", "garage"], [0, 0]];
    expect(of([["No car spaces"], ["the garage"], ["slowest ever"], ["nice"]], keywords)).toEqual([["Parking"], ["Parking"], ["Staff"], ["Other"]]);
  });

  it("are the words that are written, and no others", () => {
    expect(readKeywords(gridOf([["Parking", "car"], ["Parking", "garage"]]))).toEqual([{ category: "Parking", patterns: [keywordPattern("car"), keywordPattern("garage")] }]);
  });

  it("do not become a standard category by having its id", () => {
    expect(of("x", [["website", "x"]])).toBe("website");
    expect(of("x", [["__proto__", "x"]])).toBe("__proto__");
  });

  it("need both in each row", () => {
    for (const keywords of [[["a", "x", "y"]], [["a", 0]], [[0, "x"]], [["a", " , ;"]], [[0, 0], [0, 0]]]) {
      expect(of("x", keywords)).toBe("#VALUE!");
    }
  });
});

describe("comments", () => {
  it("show nothing beside a blank cell or a number in a range, and #VALUE! for a lone one", () => {
    expect(call("FEEDBACK.CATEGORY", [[["too expensive"], [0], [""], [" "], [5], [true]]])).toEqual([["Price"], [""], [""], [""], [""], [""]]);
    expect(call("FEEDBACK.CATEGORY", [[[5], ["too expensive"]]])).toEqual([[""], ["Price"]]);
    expect(call("FEEDBACK.CATEGORY", [5])).toBe("#VALUE!");
    expect(call("FEEDBACK.CATEGORY", [[[true]]])).toBe("#VALUE!");
    expect(call("FEEDBACK.CATEGORY", ["!?"])).toBe("Other");
  });
});

describe("costs by channel", () => {
  const rows = [[["Ads"], ["Shop"], ["Ads"]], [["a"], ["b"], ["a"]], [[45000], [45001], [45100]], [[10], [20], [5]]];
  const costs = (table: unknown): unknown => {
    const answer = call("CHANNEL.VALUE", [...rows, table, 30]);
    return Array.isArray(answer) ? (answer as unknown[][]).slice(1).map((row) => [row[0], row[4], row[5]]) : answer;
  };

  it("are found by name, and missing where the list has none; a channel that costs nothing has no ratio", () => {
    expect(costs([["Channel", "CAC"], ["ads ", 5], ["", 0], [0, 0]])).toEqual([["Shop", "", ""], ["Ads", 5, 2]]);
    expect(costs([["Shop", 0]])).toEqual([["Shop", 0, ""], ["Ads", "", ""]]);
  });

  it("need a channel once and a cost of 0 or more in each row", () => {
    for (const table of [[["a", 1, 2]], [["a", 1], ["b", "x"]], [["a", -1]], [["a", 1], ["A", 2]], [[0, 5]], [["Channel", "CAC"]], [[0, 0], [0, 0]]]) {
      expect(costs(table)).toBe("#VALUE!");
    }
  });
});

describe("a matrix", () => {
  it("must be a square with a row for each margin, each adding up to 1", () => {
    const value = (margins: unknown, matrix: unknown): unknown => call("CLV.TRANSITION", [margins, matrix, 0.1]);
    expect(value([[1], [2]], [[0.5, 0.5]])).toBe("#VALUE!");
    expect(value([[1], [2]], 1)).toBe("#VALUE!");
    expect(value([[1], [2]], [[0.5, 0.4], [0.5, 0.5]])).toBe("#VALUE!");
    expect(value([[0], [0]], [[0.5, 0.5], [0.5, 0.5]])).toEqual([["State", "CLV"], [1, 0], [2, 0]]);
    expect(value(5, 1)).toMatchObject([["State", "CLV"], [1, expect.closeTo(50, 9) as number]]);
  });
});
