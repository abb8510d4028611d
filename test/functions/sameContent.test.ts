/** Is plain data compared value by value, whatever it is made of? */
import { contentSize, sameContent } from "../../src/functions/sameContent";

describe("sameContent", () => {
  it.each([
    [1, 1], [NaN, NaN], [[NaN], [NaN]], [0, -0], [[0], [-0]], ["a", "a"], [null, null], [[], []], [{}, {}],
    [[1, "a", null, { code: "#N/A" }], [1, "a", null, { code: "#N/A" }]],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }],
    [new Float64Array([1, 2]), new Float64Array([1, 2])],
  ])("finds %p and %p the same", (one, other) => {
    expect(sameContent(one, other)).toBe(true);
  });

  it.each([
    [1, 2], [1, "1"], [NaN, 1], [1, NaN], [null, 0], [null, undefined], [[1], [1, 2]], [[1, 2], [1]], [[1, 3], [1, 2]],
    [{ a: 1 }, { a: 2 }], [{ a: 1 }, { b: 1 }], [{ a: 1 }, { a: 1, b: 2 }], [{ a: undefined }, { b: undefined }],
    [undefined, null], [{}, []], [[], {}], [{}, null], [[], null], [new Float64Array([1]), new Float64Array([2])],
  ])("finds %p and %p different", (one, other) => {
    expect(sameContent(one, other)).toBe(false);
  });

  it("compares a copy as a browser makes it", () => {
    const task = { name: "CLV", grids: [{ rows: 2, columns: 1, cells: [1, { code: "#REF!" }] }] };
    expect(sameContent(task, structuredClone(task))).toBe(true);
  });

  it("knows what is neither list nor fields only by itself", () => {
    const map = new Map([[1, 2]]);
    expect(sameContent(map, map)).toBe(true);
    expect(sameContent(map, new Map([[1, 2]]))).toBe(false);
    expect(sameContent(new Date(0), new Date(0))).toBe(false);
    expect(sameContent(Object.create(null), {})).toBe(false);
  });
});

describe("contentSize", () => {
  it.each([
    [1, 1], [null, 1], ["long text", 1], [[], 0], [[1, [2, 3]], 3], [{ a: 1, b: { c: [1, 2] } }, 3],
    [new Float64Array(5), 5], [new Map([[1, 2]]), 1], [new DataView(new ArrayBuffer(8)), 1],
  ])("counts the values of %p: %p", (content, size) => {
    expect(contentSize(content)).toBe(size);
  });
});
