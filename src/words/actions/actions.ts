/** What does the sheet of actions say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type ActionWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { ActionWords } from "./en";

export const actionWords: Readonly<Record<Language, ActionWords>> = { en, id, pl };
