/** Which language did this person choose for the pane, on this computer? */
import { languageIds, type Language } from "../catalogue/languages";
import { partitionKey } from "../excel/officeContext";

const key = (): string => `${partitionKey()}clv.language`;

/** Null where nothing was chosen, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key());
    return languageIds.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key(), language);
  } catch {
    // Storage may be switched off; the choice then lasts until the pane closes.
  }
}
