/** Does the Summary show what got worse, and one calm sentence where nothing did? */
import { languageIds } from "../../src/catalogue/languages";
import type { SurveyAnswer } from "../../src/core/shop";
import { serialDayOf } from "../../src/core/serialDay";
import { datedAnswers } from "../../src/report/flags";
import { layoutFaults, noFaults } from "./layoutFaults";
import { cellsIn, rowOf, smallSheet, type Sale } from "./smallShop";

const day = (month: number, date = 1): number => serialDayOf(2024, month, date) ?? 0;

/** 100 new customers a month from January to May, of whom so many come back after 40 days; then quiet until October. */
const shop = (...again: number[]): Sale[] => [
  ...again.flatMap((count, at) => Array.from({ length: 100 }, (_, one) => `m${at}c${one}`).flatMap((id, one): Sale[] =>
    (one < count ? [[id, day(at + 1), 10], [id, day(at + 1) + 40, 10]] : [[id, day(at + 1), 10]]))),
];

const answer = (month: number, one: number, comment: string | null, nps: number): SurveyAnswer =>
  ({ customer: null, day: day(month, 1 + (one % 28)), nps, csat: null, ces: null, comment, department: null });

/** 100 answers a month, of which so many say that it came late. */
const survey = (...late: number[]): SurveyAnswer[] =>
  late.flatMap((count, at) => Array.from({ length: 100 }, (_, one) => answer(at + 1, one, one < count ? "The parcel came late" : null, 3)));

describe("report > red flags", () => {
  it("says what was looked at where nothing got worse, complaints only where there are answers", () => {
    const text = (answers: SurveyAnswer[]): unknown => {
      const [, sentence] = cellsIn(smallSheet("summary", shop(50, 50, 50, 50, 50, 50, 50, 50), { answers }), "redFlags");
      return sentence?.kind === "label" ? sentence.text : "";
    };
    expect(text([])).toMatch(/^Nothing got worse beyond chance: .*at risk\.$/);
    expect(text(survey(5, 5))).toMatch(/complaints\.$/);
  });

  it("shows size, customers and month of a complaint that doubled", () => {
    const sheet = smallSheet("summary", shop(50, 50, 50, 50, 50, 50), { answers: survey(10, 10, 10, 10, 10, 30) });
    expect(rowOf(cellsIn(sheet, "redFlags"), "Complaints: Delivery (of answers)").filter((cell) => cell !== undefined))
      .toEqual(["Complaints: Delivery (of answers)", 0.1, 0.3, 100, day(6)]);
  });

  it.each(languageIds)("shows a cohort that comes back less often, without cutting anything off, in %s", (language) => {
    const sheet = smallSheet("summary", shop(50, 50, 50, 15, 50, 50, 50, 50), { asOf: day(7, 30), answers: survey(5, 5, 5, 5, 5, 30) }, { language });
    const rows = cellsIn(sheet, "redFlags").filter(({ style }) => style === "total");
    expect(rows.length).toBeGreaterThan(1);
    expect(layoutFaults(sheet)).toEqual(noFaults);
  });

  it("takes comments of those who recommend us, or are satisfied, for no complaint", () => {
    const base = answer(1, 1, "The parcel came late", 9);
    const categories = (answers: SurveyAnswer[]): unknown => datedAnswers(answers).map(({ category }) => category);
    expect(categories([base, { ...base, nps: 8 }, { ...base, nps: null, csat: 4 }, { ...base, nps: null }, { ...base, nps: 2, comment: null }, { ...base, day: null }]))
      .toEqual([null, "delivery", null, "delivery", null]);
  });
});
