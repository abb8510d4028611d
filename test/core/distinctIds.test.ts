/** Are ids told apart, and found again, as a Map would? */
import fc from "fast-check";
import { distinctIds } from "../../src/core/distinctIds";

describe("distinctIds", () => {
  it("gives what a Map gives, for any ids", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("a", "b", "__proto__", "")), { maxLength: 200 }), (column) => {
        const map = new Map<string, number>();
        const at = column.map((id) => map.get(id) ?? map.set(id, map.size).size - 1);
        expect(distinctIds(column)).toEqual({ ids: [...map.keys()], at: Int32Array.from(at) });
      }),
    );
  });

  it("finds a hundred thousand ids that count up, and ids of one hash", () => {
    const column = Array.from({ length: 100_000 }, (_, row) => `C${10_000_000 + (row % 50_000)}`);
    const { ids, at } = distinctIds(column);
    expect(ids).toHaveLength(50_000);
    expect(at[99_999]).toBe(49_999);
    // Two ids with one FNV-1a hash begun with their length, found by trying two million.
    expect([...distinctIds(["C10562789", "C10779192", "C10562789"]).at]).toEqual([0, 1, 0]);
  });

  it("takes an empty column", () => {
    expect(distinctIds([]).ids).toEqual([]);
  });
});
