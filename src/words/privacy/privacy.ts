/** What is said about sheets in which nobody can be known, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type PrivacyWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { PrivacyWords } from "./en";

export const privacyWords: Readonly<Record<Language, PrivacyWords>> = { en, id, pl };
