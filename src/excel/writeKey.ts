/** How does the list of numbers and ids get onto a sheet of its own, for whoever asks for it? */
import type { Language } from "../catalogue/languages";
import { keySheet } from "../report/keySheet";
import { privacyWords } from "../words/privacy/privacy";
import { lastKey } from "./hiddenIds";
import { writeList } from "./writeList";

/** @returns the name of the sheet */
export function writeKey(language: Language): Promise<string> {
  const { sheet } = privacyWords[language].key;
  return writeList(keySheet(lastKey(), language), { sheet, table: sheet });
}
