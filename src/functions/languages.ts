/** In which language do functions write words into cells, and in which do they tell a problem? */
import type { Language } from "../catalogue/languages";

interface Spoken {
  cells: Language | null;
  sentences: Language;
  waiting: ((language: Language) => void)[];
}

// The scripts of the functions and of the pane carry a copy of this module each; both must see one choice.
const home = globalThis as { clvLanguages?: Spoken };
const spoken: Spoken = (home.clvLanguages ??= { cells: null, sentences: "en", waiting: [] });

/** Sets the language of words in cells: the workbook's choice. Whoever waits for it goes on. */
export function setCellLanguage(language: Language): void {
  spoken.cells = language;
  for (const go of spoken.waiting.splice(0)) go(language);
}

/** The language of words in cells; null while the workbook's settings are still being read. */
export function cellLanguage(): Language | null {
  return spoken.cells;
}

/** The language of words in cells, as soon as it is known. */
export function whenCellLanguageKnown(): Promise<Language> {
  return new Promise((resolve) => (spoken.cells === null ? spoken.waiting.push(resolve) : resolve(spoken.cells)));
}

/** Sets the language of sentences about problems: the reader's choice. */
export function setSentenceLanguage(language: Language): void {
  spoken.sentences = language;
}

export function sentenceLanguage(): Language {
  return spoken.sentences;
}
