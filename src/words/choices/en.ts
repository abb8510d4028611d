/** By which words is a choice made in English? */
import type { ChoiceNames } from "./shape";

export const en: ChoiceNames = {
  day: "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  "in period": "in period",
  "ever after": "ever after",
};
