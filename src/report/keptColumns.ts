/** Which columns of a table tell a row again at the next run, and in which do people write? By their headers in every language. */
import { languageIds, type Language } from "../catalogue/languages";
import type { Kept, KeptColumn } from "./types";

interface Parts<Id extends string> {
  /** Those that are written now. */
  readonly columns: readonly { readonly id: Id }[];
  /** Of all columns that the table may have. */
  readonly headers: (language: Language) => Readonly<Record<Id, string>>;
  readonly keys: readonly Id[];
  readonly typed: readonly Id[];
  /** What the words of a key mean, where they differ by language. */
  readonly meanings?: Partial<Record<Id, ReadonlyMap<string, string>>>;
}

export function keptOf<Id extends string>({ columns, headers, keys, typed, meanings = {} }: Parts<Id>): Kept {
  const named = (id: Id): KeptColumn => {
    const meaning = meanings[id];
    return {
      column: columns.findIndex((column) => column.id === id),
      headers: languageIds.map((language) => headers(language)[id]),
      ...(meaning && { meaning }),
    };
  };
  return {
    keys: keys.map(named),
    typed: typed.map(named),
    ours: languageIds.flatMap((language) => Object.values<string>(headers(language))),
  };
}
