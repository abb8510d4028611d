/** Is memory that nobody keeps handed out again, and given back where it is much? */
import { scratch } from "../../src/core/scratch";

describe("scratch", () => {
  it("has room for what is asked, in the same memory where that is enough", () => {
    const first = scratch(1000);
    expect(first.byteLength).toBeGreaterThanOrEqual(1000);
    expect(scratch(10)).toBe(first);
    expect(scratch(2000).byteLength).toBeGreaterThanOrEqual(2000);
  });

  it("does not hold much for ever", () => {
    const much = scratch(2 ** 25 + 8);
    expect(much.byteLength).toBe(2 ** 25 + 8);
    expect(scratch(8)).not.toBe(much);
  });
});
