/** Is work done once for the same columns, and anew for others? */
import { onceFor } from "../../src/core/onceFor";

describe("onceFor", () => {
  it("works once for each pair of objects", () => {
    const work = jest.fn((a: readonly number[], b: readonly number[]) => [...a, ...b].length);
    const known = onceFor(work);
    const [a, b] = [[1], [2, 3]];
    expect([known(a, b), known(a, b), known(b, a), known(a, [2, 3]), known(a, b)]).toEqual([3, 3, 3, 3, 3]);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it("remembers an answer of undefined too, and forgets what failed", () => {
    const work = jest.fn((_: object, __: object): undefined => undefined);
    const known = onceFor(work);
    const a = {};
    known(a, a);
    known(a, a);
    expect(work).toHaveBeenCalledTimes(1);
    const failing = onceFor((_: object, __: object) => {
      throw new Error("no");
    });
    expect(() => failing(a, a)).toThrow("no");
    expect(() => failing(a, a)).toThrow("no");
  });
});
