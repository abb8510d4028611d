/** Do the scores of experience count the right answers? */
import fc from "fast-check";
import { effortScore, effortTotals } from "../../../src/core/experience/effortScore";
import { comparable, feedbackCategory, keywordPattern } from "../../../src/core/experience/feedbackCategory";
import { netPromoterScore, npsCounts, npsMargin } from "../../../src/core/experience/netPromoterScore";
import { npsClass } from "../../../src/core/experience/npsClass";
import { satisfaction, satisfactionCounts, satisfactionScales, type SatisfactionScale } from "../../../src/core/experience/satisfaction";
import { Problem } from "../../../src/core/problem";
import { expectProblem } from "../../expectProblem";

const nps = (scores: Iterable<number>): number => netPromoterScore(npsCounts(scores));
const csat = (scores: Iterable<number>, scale: SatisfactionScale): number => satisfaction(satisfactionCounts(scores, scale));
const times = (count: number, score: number): number[] => Array<number>(count).fill(score);

describe("netPromoterScore", () => {
  // 50 promoters, 30 passives, 20 detractors: the design's worked number.
  it("finds 30 for 50/30/20", () => {
    expect(nps([...times(50, 10), ...times(30, 7), ...times(20, 3)])).toBe(30);
  });

  // Bounds of Reichheld (2003): 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract.
  it.each([
    [0, -100],
    [6, -100],
    [7, 0],
    [8, 0],
    [9, 100],
    [10, 100],
  ])("counts an answer of %d as %d", (score, points) => {
    expect(nps([score])).toBe(points);
  });

  it("leaves out what is no answer", () => {
    expect(nps([10, 11, -1, 9.5])).toBe(100);
    expectProblem(() => npsCounts([11]), new Problem("noData", { parameter: "scores" }));
  });

  it("law: lies between -100 and 100 and ignores the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const points = nps(scores);
        expect(Math.abs(points)).toBeLessThanOrEqual(100);
        expect(nps([...scores].reverse())).toBe(points);
      }),
    );
  });
});

describe("satisfaction", () => {
  // {5:40, 4:30, 3:20, 2:5, 1:5}: the design's worked number.
  it("finds 70 for its worked example", () => {
    expect(csat([...times(40, 5), ...times(30, 4), ...times(20, 3), ...times(5, 2), ...times(5, 1)], 5)).toBe(
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
      expect(csat([score], scale)).toBe(top.some((one) => one === score) ? 100 : 0);
    }
  });

  it("leaves out what does not fit the scale", () => {
    expect(csat([5, 6, 4.5, -1], 5)).toBe(100);
    expect(() => satisfactionCounts([6], 5)).toThrow(Problem);
    expect(satisfactionScales).toEqual([3, 5, 7, 10]);
  });
});

describe("npsClass", () => {
  // Bounds of Reichheld (2003), as in the score itself.
  it("agrees with the score", () => {
    const points = { promoter: 100, passive: 0, detractor: -100 };
    for (let score = 0; score <= 10; score++) expect(points[npsClass(score)]).toBe(nps([score]));
  });
});

describe("npsMargin", () => {
  const counts = (promoter: number, passive: number, detractor: number) => ({ promoter, passive, detractor, answers: promoter + passive + detractor });

  // n = 100, p = .5, d = .2: the design's worked number.
  it("finds 15.308089 for its worked example", () => {
    expect(npsMargin(counts(50, 30, 20))).toBeCloseTo(15.308089, 6);
  });

  it("is 0 where all answers are alike, and halves with four times the answers", () => {
    expect(npsMargin(counts(9, 0, 0))).toBe(0);
    expect(npsMargin(counts(200, 120, 80))).toBeCloseTo(npsMargin(counts(50, 30, 20)) / 2, 12);
  });
});

describe("effortScore", () => {
  const ces = (scores: readonly number[], scale: number): number => effortScore(effortTotals(scores, scale));

  it("is the mean of the answers that fit the scale", () => {
    expect(ces([7, 6, 5, 6], 7)).toBe(6);
    expect(ces([7, 8, 5, -1, 2.5], 7)).toBe(6);
    expect(ces([0, 7], 7)).toBe(3.5);
    expectProblem(() => effortTotals([8], 7), new Problem("noData", { parameter: "scores" }));
  });
});

describe("feedbackCategory", () => {
  const table = [
    { category: "delivery", patterns: ["deliver*", "late"].map(keywordPattern) },
    { category: "price", patterns: ["price", "too expensive"].map(keywordPattern) },
  ];

  it("forgives case, accents and punctuation", () => {
    expect(comparable("  Żółta—ŁÓDŹ, naïve!  ")).toBe("zolta lodz naive");
    expect(comparable("...")).toBe("");
    expect(feedbackCategory("TOO   EXPENSIVE!!!", table)).toBe("price");
  });

  it("takes a keyword as a whole word, and with a star as the beginning of one", () => {
    expect(feedbackCategory("delivered", table)).toBe("delivery");
    expect(feedbackCategory("undelivered", table)).toBeNull();
    expect(feedbackCategory("later", table)).toBeNull();
    expect(feedbackCategory("priceless", table)).toBeNull();
    expect(feedbackCategory("It was late.", table)).toBe("delivery");
  });

  it("takes the category with most keywords, of equal ones the earlier, and none for an empty text", () => {
    expect(feedbackCategory("late, and the price: too expensive", table)).toBe("price");
    expect(feedbackCategory("price late price price", table)).toBe("delivery");
    expect(feedbackCategory("", table)).toBeNull();
    expect(feedbackCategory("late", [])).toBeNull();
  });
});
