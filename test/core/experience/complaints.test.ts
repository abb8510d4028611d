/** Is it told rightly what a complaint is, whose, and whether there are more of them? */
import { complaintGroup, isComplaint } from "../../../src/core/experience/complaints";
import type { SurveyAnswer } from "../../../src/core/shop";

const answer = (changes: Partial<SurveyAnswer> = {}): SurveyAnswer =>
  ({ customer: "ann", day: 46000, nps: null, csat: null, ces: null, comment: "Late", department: null, ...changes });

const bounds = { csat: 4, ces: 3 };
const on = (day: number, times: number): SurveyAnswer[] => Array.from({ length: times }, () => answer({ day }));

describe("isComplaint", () => {
  it.each([
    [{}, true],
    [{ nps: 6 }, true],
    [{ nps: 7 }, false],
    [{ nps: 9, csat: 3 }, true],
    [{ csat: 4 }, false],
    [{ ces: 2 }, true],
    [{ ces: 3, csat: 5, nps: 10 }, false],
  ] as const)("%j: %s", (scores, complains) => {
    expect(isComplaint(answer(scores), bounds)).toBe(complains);
  });
});

describe("complaintGroup", () => {
  it("counts each customer's worth once, and nobody who is not known", () => {
    const answers = [answer(), answer({ day: 45990 }), answer({ customer: "bob" }), answer({ customer: null }), answer({ customer: "stranger" })];
    const worth: Readonly<Record<string, number>> = { ann: 50, bob: 30 };
    expect(complaintGroup(answers, 46000, (id) => worth[id] ?? null)).toMatchObject({ complaints: 5, customers: 2, worth: 80, oldest: 45990 });
  });

  // 10 - 3 = 7 is no more than 2 sqrt(13) = 7.2; 11 - 3 = 8 is more than 2 sqrt(14) = 7.5; 5 against 0: 5 > 2 sqrt(5) = 4.5.
  it.each([[10, 3, false], [11, 3, true], [5, 0, true], [4, 0, false], [0, 0, false], [30, 16, false]])("%d after %d: %s", (recent, earlier, isRedFlag) => {
    const answers = [...on(45950, recent), ...on(45850, earlier)];
    expect(complaintGroup(answers, 46000, () => 1)).toMatchObject({ recent, earlier, isRedFlag });
  });

  it("tells the last 90 days from the 90 before, and nothing of days to come", () => {
    const group = complaintGroup([...on(45911, 1), ...on(45910, 1), ...on(45821, 1), ...on(45820, 1), ...on(46001, 1)], 46000, () => 1);
    expect(group).toMatchObject({ recent: 1, earlier: 2, oldest: 45820 });
  });

  it("knows no oldest day where no day is known", () => {
    expect(complaintGroup([answer({ day: null })], 46000, () => null)).toEqual({
      complaints: 1, customers: 0, worth: 0, oldest: null, recent: 0, earlier: 0, isRedFlag: false,
    });
  });
});
