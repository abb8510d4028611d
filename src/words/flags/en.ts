/** What does the block of red flags say in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  heading: "Red flags",
  what: "What got worse",
  before: "Before",
  now: "Now",
  of: "Customers",
  since: "Since",
  kinds: {
    repeatRate: "Recent buyers who buy again",
    cohort: (days: number): string => `New customers back within ${days} days`,
    champions: (champions: string, risky: string, days: number): string => `${champions} → ${risky} in ${days} days`,
    complaint: (category: string): string => `Complaints: ${category} (of answers)`,
  },
  none: (withAnswers: boolean, withSegments = true): string =>
    `Nothing got worse beyond chance: repeat purchases, return of new customers${withSegments ? ", best customers at risk" : ""}${withAnswers ? ", complaints" : ""}.`,
  rule: "A flag is a change beyond 2 standard errors against the three complete periods before, with 30 or more on each side.",
  complete: (month: string): string => `Looked at complete months up to ${month}; one that is not over is never flagged.`,
};

export type FlagWords = Shape<typeof en>;
