/** Which form does a noun take after this number? */
import { languages, type Language } from "../catalogue/languages";

/** A form for each class that the language has; `other` serves the classes that are not given. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = Object.fromEntries(
  Object.entries(languages).map(([language, { tag }]) => [language, new Intl.PluralRules(tag)]),
) as Record<Language, Intl.PluralRules>;

/**
 * The form that goes with `count`.
 *
 * @example plural("pl", 3, { one: "klient", few: "klienci", other: "klientów" }) // "klienci"
 */
export function plural(language: Language, count: number, forms: PluralForms): string {
  return forms[rules[language].select(count)] ?? forms.other;
}
