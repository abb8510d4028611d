/** What is said about scores and segments by own rules, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type RfmWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { RfmWords } from "./en";

export const rfmWords: Readonly<Record<Language, RfmWords>> = { en, id, pl };
