/** Do blank cells, which reach a function as 0, stay out of the answer where the caller says how many are real? */
import { Problem } from "../../src/core/problem";
import { callFunction } from "../../src/functions/call";
import { cellError } from "../../src/functions/cellError";
import type { FunctionName } from "../../src/catalogue/functions";

function call(name: FunctionName, args: readonly unknown[]): unknown {
  const answer = callFunction(name, args, "en");
  return answer instanceof Problem ? cellError(answer) : answer;
}

describe("answers", () => {
  it("counts every 0 as an answer where it is not given", () => {
    expect(call("NPS", [[[10], [0]]])).toBe(0);
    expect(call("CSAT", [[[5], [0]]])).toBe(50);
  });

  it("takes surplus zeros for blanks", () => {
    expect(call("NPS", [[[10], [0], [0]], 1])).toBe(100);
    expect(call("NPS", [[[10], [0], [0]], 2])).toBe(0);
    expect(call("CSAT", [[[5], [0]], 5, 1])).toBe(100);
  });

  it("shows nothing beside a blank, and the same score beside every 0 where one is real", () => {
    const values = [[10], [0], [20], [0], [30]];
    expect(call("RFM.SCORE", [values, 3, true, 3])).toEqual([[1], [""], [2], [""], [3]]);
    expect(call("RFM.SCORE", [values, 4, true, 4])).toEqual([[2], [1], [3], [1], [4]]);
    expect(call("CLV.TIER", [[[10], [0], [5]], 0.5, 0.5, 2])).toEqual([["High"], [""], ["Middle"]]);
  });

  it("is #NUM! where the range cannot hold that many", () => {
    expect(call("NPS", [[[10], [9]], 3])).toBe("#NUM!");
    expect(call("NPS", [[[10], [9]], 1])).toBe("#NUM!");
  });

  it("leaves nothing to judge where none is real", () => {
    expect(call("NPS", [[[0], [0]], 0])).toBe("#N/A");
    expect(call("CLV.TIER", [[[0], [0]], 0.2, 0.3, 0])).toBe("#N/A");
    expect(call("RFM.SCORE", [[[0], [0]], 2, true, 0])).toBe("#N/A");
  });
});
