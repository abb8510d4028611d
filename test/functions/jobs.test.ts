/** Does the second thread answer as this one would? */
import { Problem } from "../../src/core/problem";
import { callFunction, gridsOf } from "../../src/functions/call";
import { perform, replyTo, type Work } from "../../src/functions/jobs";
import { answerFrom, type PlainAnswer } from "../../src/functions/plainAnswer";
import { functions, type FunctionName } from "../../src/catalogue/functions";
import type { Language } from "../../src/catalogue/languages";

function work(name: FunctionName, args: readonly unknown[], language: Language = "en"): Work<"call"> {
  return structuredClone<Work<"call">>({ kind: "call", task: { name, grids: gridsOf(name, args), language } });
}

describe("jobs > call", () => {
  it.each([
    ["LTVCAC", [900, 300]],
    ["LTVCAC", [[[900], ["x"], [{ code: "#REF!" }]], 300]],
    ["LTVCAC", [900, 0]],
    ["LTVCAC", []],
    ["RFM.SEGMENT", [5, 5, 5]],
    ["CLV.HISTORIC", [[["ann"], ["bob"], ["ann"]], [[1], [2], [3]]]],
    ["CLV.HISTORIC", [[["ann"], ["bob"]], [[1]]]],
  ] as const)("%s gives for %j what it gives without crossing", (name, args) => {
    expect(answerFrom(structuredClone(perform(work(name, args))))).toEqual(callFunction(name, args, "en"));
  });

  it("says words in the language that came with the call", () => {
    // A word of the glossary.
    expect(perform(work("LTVCAC.RATING", [3], "pl"))).toBe("Zdrowy");
  });

  it("hands a function the same column for the same cells, so that it can remember what it knows of them", () => {
    const amounts = Array.from({ length: 100 }, (_, row) => [row]);
    const run = jest.spyOn(functions["CLV.HISTORIC"], "run");
    perform(work("CLV.HISTORIC", [amounts, amounts]));
    perform(work("CLV.HISTORIC", [amounts, amounts]));
    const [[first] = [], [second] = []] = run.mock.calls;
    run.mockRestore();
    expect(first?.slice(0, 2)).toEqual([expect.objectContaining({ ids: expect.any(Array) }), amounts.flat()]);
    expect(second?.[0]).toBe(first?.[0]);
    expect(second?.[1]).toBe(first?.[1]);
  });
});

describe("jobs > replyTo", () => {
  it("names the request that it answers", () => {
    expect(replyTo({ id: 7, work: work("LTVCAC", [900, 300]) })).toEqual({ id: 7, result: 3 });
  });

  it("sends a problem back as plain data", () => {
    const broken = { get grids(): never { throw new Problem("tooManyCells", { cells: 9 }); } };
    const request = { id: 8, work: { kind: "call", task: broken } as unknown as Work };
    expect(replyTo(request)).toEqual({ id: 8, problem: { code: "tooManyCells", data: { cells: 9 } } });
  });

  it("lets every other error pass", () => {
    const unknown = { kind: "call", task: { name: "NOT.THERE", grids: [], language: "en" } } as unknown as Work;
    expect(() => replyTo({ id: 9, work: unknown })).toThrow(TypeError);
  });

  it("gives plain data only", () => {
    const answer = perform(work("LTVCAC", [900, 0])) as PlainAnswer;
    expect(answer).toEqual({ code: "divisionByZero", data: { parameter: "cac" } });
    expect(answer).not.toBeInstanceOf(Problem);
  });
});
