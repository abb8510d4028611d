/** Which worksheet functions say how customers feel about it? */
import { realNumbers } from "../../core/answers";
import { effortScore, effortTotals } from "../../core/experience/effortScore";
import { feedbackCategory, type KeywordTable } from "../../core/experience/feedbackCategory";
import { netPromoterScore, npsCounts, npsMargin } from "../../core/experience/netPromoterScore";
import { npsClass } from "../../core/experience/npsClass";
import { satisfaction, satisfactionCounts, satisfactionScales } from "../../core/experience/satisfaction";
import { entry } from "../entry";
import { knownCategories, standardKeywords } from "../feedbackKeywords";
import { answers, keywordTable, numbers, oneOf, optional, texts, wholeNumber } from "../params";
import { category, each, npsClassWord, type Value } from "../results";

const effortScales = [3, 5, 7, 10] as const;

/** An own category keeps its own name; what no keyword finds is Other. */
function categoryOf(text: string, own: KeywordTable | null): Value {
  const found = feedbackCategory(text, own ?? standardKeywords());
  const known = own === null ? knownCategories.find((one) => one === found) : undefined;
  return found !== null && known === undefined ? found : category(known ?? "other");
}

export const experience = {
  NPS: entry({
    group: "experience",
    params: [numbers("scores"), answers()],
    returns: "points",
    throws: ["noData"],
    example: { args: [[[10], [9], [8], [7], [3]]], gives: 20 },
    formula: "100 * (promoterCount - detractorCount) / answerCount",
    figures: (scores, real) => {
      const { promoter, detractor, answers: count } = npsCounts(realNumbers(scores, real));
      return { promoterCount: promoter, detractorCount: detractor, answerCount: count };
    },
    source: "Reichheld (2003), The one number you need to grow",
    run: (scores, real) => netPromoterScore(npsCounts(realNumbers(scores, real))),
  }),
  "NPS.CLASS": entry({
    group: "experience",
    params: [wholeNumber("score", 0, 10)],
    returns: "npsClass",
    example: { args: [9], gives: "Promoter" },
    source: "Reichheld (2003), The one number you need to grow",
    run: (score) => npsClassWord(npsClass(score)),
  }),
  "NPS.MARGIN": entry({
    group: "experience",
    params: [numbers("scores"), answers()],
    returns: "points",
    throws: ["noData"],
    example: { args: [[[10], [9], [8], [7], [3]]], gives: 65.59414608027153 },
    formula:
      "100 * 1.96 * sqrt((promoterShare + detractorShare - (promoterShare - detractorShare) ^ 2) / answerCount)",
    figures: (scores, real) => {
      const { promoter, detractor, answers: count } = npsCounts(realNumbers(scores, real));
      return { promoterShare: promoter / count, detractorShare: detractor / count, answerCount: count };
    },
    source: "Rocks (2016), Interval estimation for the Net Promoter Score",
    run: (scores, real) => npsMargin(npsCounts(realNumbers(scores, real))),
  }),
  CSAT: entry({
    group: "experience",
    params: [numbers("scores"), optional(oneOf("scale", satisfactionScales), 5), answers()],
    returns: "percent",
    throws: ["noData"],
    example: { args: [[[5], [4], [4], [3], [1]]], gives: 60 },
    formula: "100 * satisfiedCount / answerCount",
    figures: (scores, scale, real) => {
      const { satisfied, answers: count } = satisfactionCounts(realNumbers(scores, real), scale);
      return { satisfiedCount: satisfied, answerCount: count };
    },
    source: "Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics",
    run: (scores, scale, real) => satisfaction(satisfactionCounts(realNumbers(scores, real), scale)),
  }),
  CES: entry({
    group: "experience",
    params: [numbers("scores"), optional(oneOf("scale", effortScales), 7), answers()],
    returns: "points",
    throws: ["noData"],
    example: { args: [[[7], [6], [5], [6]]], gives: 6 },
    formula: "scoreSum / answerCount",
    figures: (scores, scale, real) => {
      const { sum, answers: count } = effortTotals(realNumbers(scores, real), scale);
      return { scoreSum: sum, answerCount: count };
    },
    source: "Dixon, Toman & DeLisi (2013), The Effortless Experience",
    run: (scores, scale, real) => effortScore(effortTotals(realNumbers(scores, real), scale)),
  }),
  "FEEDBACK.CATEGORY": entry({
    group: "experience",
    params: [texts("text"), optional(keywordTable("keywords"), null)],
    returns: each("category", "text"),
    throws: ["badKeywords"],
    example: {
      args: [[["situs web sering down"], ["częste awarie strony"], ["too expensive"], ["thank you"]]],
      gives: [["Website"], ["Website"], ["Price"], ["Other"]],
    },
    figures: (comments) => ({ commentCount: comments.filter((comment) => comment !== null).length }),
    source: "Manning, Raghavan & Schuetze (2008), Introduction to Information Retrieval",
    run: (comments, own) => comments.map((comment) => (comment === null ? null : categoryOf(comment, own))),
  }),
} as const;
