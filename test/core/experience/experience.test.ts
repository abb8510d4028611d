/** Do the scores of experience count the right answers? */
import fc from "fast-check";
import { netPromoterScore } from "../../../src/core/experience/netPromoterScore";
import { satisfaction, satisfactionScales } from "../../../src/core/experience/satisfaction";
import { Problem } from "../../../src/core/problem";

const times = (count: number, score: number): number[] => Array<number>(count).fill(score);

describe("netPromoterScore", () => {
  // 50 promoters, 30 passives, 20 detractors: the design's worked number.
  it("finds 30 for 50/30/20", () => {
    expect(netPromoterScore([...times(50, 10), ...times(30, 7), ...times(20, 3)])).toBe(30);
  });

  // Bounds of Reichheld (2003): 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract.
  it.each([
    [0, -100],
    [6, -100],
    [7, 0],
    [8, 0],
    [9, 100],
    [10, 100],
  ])("counts an answer of %d as %d", (score, nps) => {
    expect(netPromoterScore([score])).toBe(nps);
  });

  it("leaves out what is no answer", () => {
    expect(netPromoterScore([10, 11, -1, 9.5])).toBe(100);
    expect(() => netPromoterScore([11])).toThrow(new Problem("noData", { parameter: "scores" }));
  });

  it("law: lies between -100 and 100 and ignores the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const nps = netPromoterScore(scores);
        expect(Math.abs(nps)).toBeLessThanOrEqual(100);
        expect(netPromoterScore([...scores].reverse())).toBe(nps);
      }),
    );
  });
});

describe("satisfaction", () => {
  // {5:40, 4:30, 3:20, 2:5, 1:5}: the design's worked number.
  it("finds 70 for its worked example", () => {
    expect(satisfaction([...times(40, 5), ...times(30, 4), ...times(20, 3), ...times(5, 2), ...times(5, 1)], 5)).toBe(
      70,
    );
  });

  // Top boxes of the design: 3; 4-5; 6-7; 9-10.
  it.each([
    [3, [3]],
    [5, [4, 5]],
    [7, [6, 7]],
    [10, [9, 10]],
  ] as const)("counts on a scale of %d the answers %j", (scale, top) => {
    for (let score = 0; score <= scale; score++) {
      expect(satisfaction([score], scale)).toBe(top.some((one) => one === score) ? 100 : 0);
    }
  });

  it("leaves out what does not fit the scale", () => {
    expect(satisfaction([5, 6, 4.5, -1], 5)).toBe(100);
    expect(() => satisfaction([6], 5)).toThrow(Problem);
    expect(satisfactionScales).toEqual([3, 5, 7, 10]);
  });
});
