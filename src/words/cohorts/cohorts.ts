/** What does the sheet Cohorts say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type CohortWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { CohortUnit, CohortWords } from "./en";

export const cohortWords: Readonly<Record<Language, CohortWords>> = { en, id, pl };
