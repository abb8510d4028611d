/** What does docs/glossary.md say? The words of cells and formulas in every language, side by side. */
import { languageIds, languages } from "../../src/catalogue/languages";
import { choiceNames } from "../../src/words/choices/choices";
import { figures } from "../../src/words/figures/figures";
import { parameters } from "../../src/words/parameters/parameters";
import { terms } from "../../src/words/terms/terms";

type Words = Readonly<Record<string, string>>;

const titles = {
  segments: "Segments",
  tiers: "Tiers",
  ratings: "Ratings of LTV:CAC",
  npsClasses: "Answers to the Net Promoter question",
  feedbackCategories: "Categories of comments",
  weekdays: "Weekdays",
  labels: "Other words in spilled tables",
  headers: "Headers of spilled tables",
} as const;

function table(title: string, words: (language: (typeof languageIds)[number]) => Words): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const byLanguage = languageIds.map(words);
  const ids = Object.keys(byLanguage[0] ?? {});
  return [
    `## ${title}`,
    "",
    row(languageIds.map((language) => languages[language].name)),
    row(languageIds.map(() => "---")),
    ...ids.map((id) => row(byLanguage.map((one) => one[id] ?? ""))),
    "",
  ];
}

export function glossaryPage(): string {
  const groups = Object.keys(titles) as (keyof typeof titles)[];
  return [
    "# Glossary",
    "",
    "Generated from `src/words`; `npm run generate` writes it again.",
    "",
    ...groups.flatMap((group) => table(titles[group], (language) => terms[language][group])),
    ...table("Arguments of worksheet functions", (language) => parameters[language]),
    ...table("Words that an argument may be", (language) => choiceNames[language]),
    ...table("Numbers in explanations", (language) => figures[language]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
