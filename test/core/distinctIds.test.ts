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

  it("tells ids apart whose packed characters agree", () => {
    // 256 is 1 followed by eight bits of nothing; the character 0 looks like none; of long ids the rest is hashed into the first four.
    const alike = ["\u0100", "\u0001\0", "\u0001", "\0", "", "\0\0", "a\0", "\0a", "a", "abcdefghijkl", "abcdefghijklm", "abcdefghijkl\0", "żółw", "zolw"];
    const column = [...alike, ...[...alike].reverse(), ...alike];
    expect([...distinctIds(column).at]).toEqual([...alike.keys(), ...[...alike.keys()].reverse(), ...alike.keys()]);
    // By 31: "Aa" and "BB" give the same rest.
    const long = ["0123456789..Aa", "0123456789..BB"];
    expect([...distinctIds([...long, ...long]).at]).toEqual([0, 1, 0, 1]);
  });

  it.each(["C", "Customer number "])("finds the ids of rows in several parts, %s…", (prefix) => {
    const column = Array.from({ length: 200_000 }, (_, row) => `${prefix}${10_000_000 + ((row * 7919) % 50_021)}`);
    const { ids, at } = distinctIds(column);
    expect(ids).toHaveLength(50_021);
    expect([0, 1, 50_020, 50_021, 199_999].map((row) => ids[at[row] ?? -1])).toEqual([0, 1, 50_020, 50_021, 199_999].map((row) => column[row]));
    expect([at[50_021], at[150_063]]).toEqual([0, 0]);
  });

  it("gives an answer that stays when the next column is read", () => {
    const one = distinctIds(["a", "b", "a"]);
    distinctIds(["x", "y", "z", "x"]);
    expect([...one.at]).toEqual([0, 1, 0]);
  });

  it("takes an empty column", () => {
    expect(distinctIds([]).ids).toEqual([]);
  });
});
