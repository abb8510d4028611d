import { isErrorValue, readId } from "../../src/intake/readId";

describe("readId", () => {
  it.each([
    [17850, "17850"], ["17850", "17850"], [" C1\t", "C1"], ["00123", "00123"], ["Ann@X.com ", "ann@x.com"], ["KoŁo", "KoŁo"],
    ["=1+1", "=1+1"], ["+6281234567890", "+6281234567890"], ["#1001", "#1001"], ["a*b", "a*b"], [6281234567890, "6281234567890"], [true, "TRUE"], ["'00123", "00123"], ["'t Hooft", "'t Hooft"],
  ])("gives %p as %p", (cell, id) => {
    expect(readId(cell)).toBe(id);
  });

  it.each(["", "  ", "\u00a0", "(blank)", "-", "N/A", "null", "None", "b/d", 0, "0", "#N/A", "#REF!", "62812****", "+62 812-****-11"])(
    "finds no id in %p", (cell) => {
      expect(readId(cell)).toBeNull();
    },
  );
});

describe("isErrorValue", () => {
  it("knows an error value from text that begins with #", () => {
    expect(isErrorValue("#DIV/0!")).toBe(true);
    expect(isErrorValue("#1001")).toBe(false);
    expect(isErrorValue(7)).toBe(false);
  });
});
