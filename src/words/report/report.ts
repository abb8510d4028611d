/** What do the sheets that we write say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type ReportWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { ReportWords } from "./en";

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, id, pl };
