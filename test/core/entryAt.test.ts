import { entryAt } from "../../src/core/entryAt";

describe("entryAt", () => {
  it("gives the entry, also where it says nothing", () => {
    expect(entryAt(["a", "b"], 1)).toBe("b");
    expect(entryAt(Float64Array.of(0), 0)).toBe(0);
    expect(entryAt([null], 0)).toBeNull();
  });

  it("does not take a place that does not exist for nothing", () => {
    expect(() => entryAt([1, 2], 2)).toThrow(new RangeError("No entry 2 in a list of 2"));
    expect(() => entryAt([], -1)).toThrow(RangeError);
  });
});
