/** What does the sheet Compare methods say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type MethodWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { MethodWords } from "./en";

export const methodWords: Readonly<Record<Language, MethodWords>> = { en, id, pl };
