/** Are the rules that a workbook keeps read with care? */
import { usualRules } from "../../src/core/rfm/rfmRules";
import { codesIn, parseRules } from "../../src/excel/rememberedRules";

describe("rememberedRules", () => {
  it("takes what fits as it is, lists of codes and texts alike", () => {
    const map = { champions: ["555"], lost: "111 112,121" };
    const rules = parseRules({ bins: 5, thresholds: { recency: [1, 2, 3, 4] }, map, recentSingleIsNew: false });
    expect(rules).toMatchObject({ bins: 5, thresholds: { recency: [1, 2, 3, 4], frequency: null, monetary: null }, recentSingleIsNew: false });
    expect(rules?.map).toMatchObject({ champions: ["555"], lost: ["111", "112", "121"], new: [] });
  });

  it("is as usual where nothing is kept or said", () => {
    expect([undefined, null].map(parseRules)).toEqual([null, null]);
    expect(parseRules({})).toEqual(usualRules);
    expect(parseRules({ thresholds: { recency: [] }, map: null })).toEqual(usualRules);
  });

  it("is as usual where what is kept cannot be read", () => {
    const unreadable = ["rules", 5, [1], { bins: "5" }, { thresholds: "x" }, { thresholds: { recency: ["1"] } }, { map: [1] }, { map: { lost: 111 } }];
    expect(unreadable.map(parseRules)).toEqual(unreadable.map(() => null));
  });

  it("finds codes with whatever stands between them", () => {
    expect(codesIn(" 555, 554;\n545\t")).toEqual(["555", "554", "545"]);
  });
});
