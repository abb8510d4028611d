/** By which words is a choice made in Polish? */
import type { ChoiceNames } from "./shape";

export const pl: ChoiceNames = {
  day: "dzień",
  week: "tydzień",
  month: "miesiąc",
  quarter: "kwartał",
  year: "rok",
  "in period": "w okresie",
  "ever after": "w okresie lub później",
};
