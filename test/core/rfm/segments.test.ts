/** Does every RFM code belong to exactly one segment? */
import { segmentBins, segmentCode, segmentCodes, segmentIds, segmentOfCode } from "../../../src/core/rfm/segments";

const digits = [1, 2, 3, 4, 5];
const allCodes = digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => `${r}${f}${m}`)));

describe("segments", () => {
  it("are eleven, best first", () => {
    expect(segmentIds).toHaveLength(11);
    expect([segmentIds[0], segmentIds[10]]).toEqual(["champions", "lost"]);
    expect(segmentBins).toBe(5);
  });

  it("part the 125 codes: each code in exactly one segment", () => {
    const listed = segmentIds.flatMap((segment) => segmentCodes[segment]);
    expect([...listed].sort()).toEqual([...allCodes].sort());
    for (const code of allCodes) expect(segmentOfCode(code)).not.toBeNull();
  });

  // Codes from the design's table of segments.
  it.each([
    ["555", "champions"],
    ["543", "loyal"],
    ["553", "potentialLoyalist"],
    ["311", "new"],
    ["525", "promising"],
    ["535", "needAttention"],
    ["331", "aboutToSleep"],
    ["255", "atRisk"],
    ["155", "cantLoseThem"],
    ["332", "hibernating"],
    ["111", "lost"],
  ])("put %s into %s", (code, segment) => {
    expect(segmentOfCode(code)).toBe(segment);
  });

  it("know no other code", () => {
    for (const code of ["", "000", "556", "55", "5555"]) expect(segmentOfCode(code)).toBeNull();
  });
});

describe("segmentCode", () => {
  it("makes a recent customer with one purchase New, whatever the spend", () => {
    for (const r of [4, 5]) for (const m of digits) expect(segmentOfCode(segmentCode(`${r}1${m}`, 1))).toBe("new");
  });

  it("leaves everybody else as scored", () => {
    expect(segmentCode("515", 2)).toBe("515");
    expect(segmentCode("315", 1)).toBe("315");
  });
});
