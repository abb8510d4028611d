/** What does the pane say of single customers and of lists of them, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type ListWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { ListWords } from "./en";

export const listWords: Readonly<Record<Language, ListWords>> = { en, id, pl };
