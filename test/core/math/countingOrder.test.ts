/** Do rows stand in the order of their keys, and equal keys in the order they came? */
import fc from "fast-check";
import { countBelow } from "../../../src/core/math/countBelow";
import { countingOrder } from "../../../src/core/math/countingOrder";

describe("countingOrder", () => {
  it("law: is the stable sort of the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 3_000_000 }), { maxLength: 40 }), (keys) => {
        const stable = keys.map((key, row) => ({ key, row })).sort((a, b) => a.key - b.key || a.row - b.row);
        expect([...countingOrder(Int32Array.from(keys))]).toEqual(stable.map(({ row }) => row));
      }),
      { numRuns: 30 },
    );
  });

  it("has nothing to order in nothing", () => {
    expect(countingOrder(new Int32Array(0))).toHaveLength(0);
  });
});

describe("countBelow", () => {
  it("law: counts the values strictly below", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 10 }), (values, value) => {
        const ascending = [...values].sort((a, b) => a - b);
        expect(countBelow(ascending, value)).toBe(values.filter((one) => one < value).length);
      }),
    );
  });
});
