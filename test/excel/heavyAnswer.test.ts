/** Does a long call answer as every other does, and end when it is cancelled? In Node, where there are no workers. */
import { Problem } from "../../src/core/problem";
import { heavyAnswer } from "../../src/excel/heavyAnswer";
import { callFunction } from "../../src/functions/call";
import { setCellLanguage } from "../../src/functions/languages";

const { signal } = new AbortController();

describe("heavy answer", () => {
  it.each([
    ["LTVCAC", [900, 300]],
    ["LTVCAC", [[[900], ["x"]], 300]],
    ["LTVCAC", ["#REF!", 300]],
    ["LTVCAC", []],
  ] as const)("%s gives for %j what it gives otherwise", async (name, args) => {
    expect(await heavyAnswer(name, args, signal)).toEqual(callFunction(name, args, "en"));
  });

  it("is the problem “cancelled” when it is cancelled before it has begun", async () => {
    const cancel = new AbortController();
    const answer = heavyAnswer("LTVCAC", [901, 300], cancel.signal);
    cancel.abort();
    expect(await answer).toEqual(new Problem("cancelled", {}));
  });

  it("waits for the workbook's language where it says words, and only there", async () => {
    const told = jest.fn();
    const rating = heavyAnswer("LTVCAC.RATING", [3], signal);
    void rating.then(told);
    expect(await heavyAnswer("LTVCAC", [902, 300], signal)).toEqual(callFunction("LTVCAC", [902, 300], "en"));
    expect(told).not.toHaveBeenCalled();
    setCellLanguage("pl");
    // A word of the glossary.
    expect(await rating).toBe("Zdrowy");
  });

  it("can be cancelled while it waits for the language", async () => {
    const cancel = new AbortController();
    const answer = heavyAnswer("LTVCAC.RATING", [4], cancel.signal);
    cancel.abort();
    expect(await answer).toEqual(new Problem("cancelled", {}));
  });
});
