/** By which words is a choice made in each language? A formula may use those of any language, whoever opens it. */
import type { ChoiceWord } from "../../catalogue/choices";
import { comparable } from "../../core/experience/feedbackCategory";
import { languageIds, type Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { ChoiceNames } from "./shape";

export const choiceNames: Readonly<Record<Language, ChoiceNames>> = { en, id, pl };

/**
 * The choice that a word in a formula means; null where it means none. Case and accents do not matter.
 *
 * @example choiceOf("Miesiac", ["week", "month"]) // "month"
 */
export function choiceOf(text: string, choices: readonly ChoiceWord[]): ChoiceWord | null {
  const word = comparable(text);
  const means = (choice: ChoiceWord): boolean =>
    languageIds.some((language) => comparable(choiceNames[language][choice]) === word);
  return choices.find(means) ?? null;
}
