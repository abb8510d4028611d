/** What does the sheet Migration say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type MigrationWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { MigrationWords } from "./en";

export const migrationWords: Readonly<Record<Language, MigrationWords>> = { en, id, pl };
