/** What does the sheet Customer value say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type CustomerValueWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { CustomerValueWords } from "./en";

export const customerValueWords: Readonly<Record<Language, CustomerValueWords>> = { en, id, pl };
