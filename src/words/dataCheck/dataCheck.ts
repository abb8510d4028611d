/** What does the sheet say that lists the rows left out, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type DataCheckWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { DataCheckWords } from "./en";

export const dataCheckWords: Readonly<Record<Language, DataCheckWords>> = { en, id, pl };
