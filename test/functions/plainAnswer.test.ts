/** Does an answer arrive on another thread as it left, problems included? */
import { Problem } from "../../src/core/problem";
import type { Answer } from "../../src/functions/call";
import { answerFrom, plainAnswer, plainProblem, problemFrom } from "../../src/functions/plainAnswer";

/** What a browser makes of a message to or from a worker. */
const crossed = (answer: Answer): Answer => answerFrom(structuredClone(plainAnswer(answer)));

describe("plainAnswer", () => {
  it.each([[12.5], ["Champions"], [""], [true]])("brings %p over as it is", (answer) => {
    expect(crossed(answer)).toBe(answer);
  });

  it("brings a problem over with its code and its data", () => {
    const problem = crossed(new Problem("outOfRange", { parameter: "clv", value: Infinity, minimum: 0, maximum: null }));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: "outOfRange", data: { parameter: "clv", value: Infinity, minimum: 0, maximum: null } });
  });

  it("brings rows over, with problems among their cells", () => {
    const rows = crossed([["Customer", "Value"], ["ann", new Problem("notFinite", {})]]) as unknown[][];
    expect(rows[0]).toEqual(["Customer", "Value"]);
    expect(rows[1]?.[0]).toBe("ann");
    expect(rows[1]?.[1]).toBeInstanceOf(Problem);
    expect(rows[1]?.[1]).toMatchObject({ code: "notFinite" });
  });

  it("takes a problem apart and puts it together again", () => {
    const plain = plainProblem(new Problem("tooFewValues", { values: 2, needed: 5 }));
    expect(plain).toEqual({ code: "tooFewValues", data: { values: 2, needed: 5 } });
    expect(problemFrom(plain)).toEqual(new Problem("tooFewValues", { values: 2, needed: 5 }));
  });
});
