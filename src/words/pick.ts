/** Which of these says it in the reader's language? */
import type { Language } from "../catalogue/languages";

/** The words of one language, or those of English where the language is unknown. */
export function pick<Words>(words: Readonly<Record<Language, Words>>, language: Language | null | undefined): Words {
  return words[language ?? "en"];
}

/** The shape that every language fills: English with its literal texts widened, functions and structure kept. */
export type Shape<English> = English extends string
  ? string
  : English extends (...data: infer Data) => string
    ? (...data: Data) => string
    : { readonly [Key in keyof English]: Shape<English[Key]> };
