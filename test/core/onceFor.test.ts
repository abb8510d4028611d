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
    const work = jest.fn((one: { readonly missing?: string }) => one.missing);
    const known = onceFor(work);
    const a = {};
    expect([known(a), known(a)]).toEqual([undefined, undefined]);
    expect(work).toHaveBeenCalledTimes(1);
    const failing = onceFor((one: object) => {
      throw new Error(`no ${Object.keys(one).length}`);
    });
    expect(() => failing(a)).toThrow("no");
    expect(() => failing(a)).toThrow("no");
  });
});
