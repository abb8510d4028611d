/** What did the customers of the report answer, what are they worth, and what are their comments about? */
import { feedbackKeywords, knownCategories, type FeedbackCategoryId } from "../../catalogue/feedbackKeywords";
import { languageIds } from "../../catalogue/languages";
import type { CustomerRow } from "../../core/analysis";
import { isComplaint, type Bounds } from "../../core/experience/complaints";
import { distinctPatterns, feedbackCategory, keywordPattern, type KeywordTable } from "../../core/experience/feedbackCategory";
import { latestAnswers } from "../../core/experience/latestAnswers";
import { onceFor } from "../../core/onceFor";
import type { SurveyAnswer } from "../../core/shop";
import type { Frame } from "../blocks/frame";
import { lifetimeSpend } from "../prediction";
import { typedNumber, typedText, type TypedCells } from "../typedCells";
import { keywordInput } from "./keywords";

export type Score = "nps" | "csat" | "ces";

export interface Person {
  readonly row: CustomerRow;
  /** What the tiers go by, as it stands in the cell. */
  readonly worth: number;
  /** Latest answers. */
  readonly nps: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
}

export interface Comment {
  readonly answer: SurveyAnswer;
  readonly text: string;
  readonly category: FeedbackCategoryId;
  readonly isComplaint: boolean;
  readonly worth: number | null;
}

export interface Survey {
  readonly people: readonly Person[];
  readonly answers: readonly SurveyAnswer[];
  /** Has the column anything to tell? Formulas may name it only then. */
  readonly has: Readonly<Record<Score | "comment" | "department", boolean>>;
  readonly bounds: Bounds;
  readonly comments: readonly Comment[];
  /** Worth of a customer by id; null for one who is not in the table. */
  readonly worthOf: (customer: string) => number | null;
}

/** The scales in use, with their lowest satisfied and their lowest easy answer. */
const scales = [{ top: 5, csat: 4, ces: 3 }, { top: 7, csat: 6, ces: 4 }, { top: 10, csat: 9, ces: 6 }] as const;

/** The smallest scale that has room for every answer. */
function scaleOf(answers: readonly SurveyAnswer[], score: "csat" | "ces"): (typeof scales)[number] {
  const highest = answers.reduce((most, answer) => Math.max(most, answer[score] ?? 0), 0);
  return scales.find(({ top }) => highest <= top) ?? scales[2];
}

export const boundInputs = { csat: "voice.csatFrom", ces: "voice.cesFrom" } as const;

export function boundsOf(answers: readonly SurveyAnswer[], typed: TypedCells): Bounds {
  return {
    csat: typedNumber(typed, boundInputs.csat, 0, 10) ?? scaleOf(answers, "csat").csat,
    ces: typedNumber(typed, boundInputs.ces, 0, 10) ?? scaleOf(answers, "ces").ces,
  };
}

/** The words of every language as typed, or as shipped. */
function keywordTable(typed: TypedCells): KeywordTable {
  return knownCategories.map((category) => {
    const words = languageIds.flatMap((language) => {
      const own = typedText(typed, keywordInput(category, language));
      return own === null ? feedbackKeywords[category][language] : own.split(",").filter((word) => word.trim() !== "");
    });
    return { category, patterns: distinctPatterns(words.map(keywordPattern).filter((pattern) => pattern.trim() !== "")) };
  });
}

/** More than one sheet of a report asks. */
export const surveyOf = onceFor(readSurvey);

function readSurvey({ analysis, context }: Frame): Survey {
  const { answers } = context.shop;
  const latest = { nps: latestAnswers(answers, "nps"), csat: latestAnswers(answers, "csat"), ces: latestAnswers(answers, "ces") };
  const score = (id: Score, { id: customer }: CustomerRow): number | null => latest[id].get(customer) ?? null;
  const people = analysis.customers.map((row): Person => ({
    row, worth: lifetimeSpend(row, context.prediction), nps: score("nps", row), csat: score("csat", row), ces: score("ces", row),
  }));
  const worth = new Map(people.map((one) => [one.row.id, one.worth]));
  const worthOf = (customer: string): number | null => worth.get(customer) ?? null;
  const bounds = boundsOf(answers, context.typed);
  const table = keywordTable(context.typed);
  const comments = answers.flatMap((answer): Comment[] => {
    const text = answer.comment?.trim() ?? "";
    if (text === "") return [];
    const category = (feedbackCategory(text, table) ?? "other") as FeedbackCategoryId;
    return [{ answer, text, category, isComplaint: isComplaint(answer, bounds), worth: answer.customer === null ? null : worthOf(answer.customer) }];
  });
  const has = {
    nps: latest.nps.size > 0, csat: latest.csat.size > 0, ces: latest.ces.size > 0,
    comment: comments.length > 0, department: comments.some(({ answer }) => answer.department !== null),
  };
  return { people, answers, has, bounds, comments, worthOf };
}
