/** By which words are comments sorted, and where are they typed over? */
import { feedbackKeywords, knownCategories } from "../../catalogue/feedbackKeywords";
import { languageIds, languages, type Language } from "../../catalogue/languages";
import { terms } from "../../words/terms/terms";
import { voiceWords } from "../../words/voice/voice";
import { label, type Frame } from "../blocks/frame";
import { verbatim } from "../formats";
import { typedText, type InputLabels } from "../typedCells";
import type { Block, ReportCell } from "../types";
import { voiceColumns, wideColumn } from "./grid";

type Category = (typeof knownCategories)[number];

/** The label stands this many columns left of the words. */
const labelDistance = 3;

export const keywordInput = (category: Category, language: Language): string => `voice.keywords.${category}.${language}`;

const each = knownCategories.flatMap((category) => languageIds.map((language) => ({ category, language })));

const labelOf = (category: Category, language: Language, of: Language): string =>
  voiceWords[of].keywords.label(terms[of].feedbackCategories[category], languages[language].name);

/** Labels of the yellow cells in every language that the sheet may have been written in. */
export const keywordLabels: InputLabels = new Map(
  languageIds.flatMap((of) => each.map(({ category, language }) => [labelOf(category, language, of), [{ input: keywordInput(category, language), distance: labelDistance }]] as const)),
);

export function keywordsBlock({ context }: Frame, row: number): Block {
  const { keywords: text } = voiceWords[context.language];
  const cells = each.flatMap(({ category, language }, index): ReportCell[] => {
    const title = labelOf(category, language, context.language);
    const input = keywordInput(category, language);
    return [
      label(row + 2 + index, wideColumn - labelDistance, title, "text", labelDistance),
      {
        kind: "input", input, rule: "text", prompt: { title: text.heading, message: text.note }, row: row + 2 + index, column: wideColumn,
        value: typedText(context.typed, input) ?? feedbackKeywords[category][language].join(", "), format: verbatim, style: "inputText",
      },
    ];
  });
  return {
    name: "keywords",
    area: { row, column: 0, rows: 2 + each.length, columns: voiceColumns },
    cells: [label(row, 0, text.heading, "heading", voiceColumns), label(row + 1, 0, text.note, "note", voiceColumns), ...cells],
    bands: [], charts: [], bars: [],
  };
}
