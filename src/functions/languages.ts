/** In which language do functions write words into cells, and in which do they tell a problem? */
import type { Language } from "../catalogue/languages";

let cells: Language | null = null;
let sentences: Language = "en";
const waiting: ((language: Language) => void)[] = [];

/** Sets the language of words in cells: the workbook's choice. Whoever waits for it goes on. */
export function setCellLanguage(language: Language): void {
  cells = language;
  for (const go of waiting.splice(0)) go(language);
}

/** The language of words in cells; null while the workbook's settings are still being read. */
export function cellLanguage(): Language | null {
  return cells;
}

/** The language of words in cells, as soon as it is known. */
export function whenCellLanguageKnown(): Promise<Language> {
  return new Promise((resolve) => (cells === null ? waiting.push(resolve) : resolve(cells)));
}

/** Sets the language of sentences about problems: the reader's choice. */
export function setSentenceLanguage(language: Language): void {
  sentences = language;
}

export function sentenceLanguage(): Language {
  return sentences;
}
