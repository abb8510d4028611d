/** Which languages does the product speak? The first is the one every other falls back to. */
export const languages = {
  en: { name: "English", tag: "en-US" },
  id: { name: "Bahasa Indonesia", tag: "id-ID" },
  pl: { name: "Polski", tag: "pl-PL" },
} as const;

export type Language = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly Language[];

/** The language of a tag such as "id-ID" or "pl"; English where we have none. */
export function languageOf(tag: string | null | undefined): Language {
  const base = (tag ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  return base in languages ? (base as Language) : "en";
}
