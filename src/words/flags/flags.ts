/** What does the block of red flags say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type FlagWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { FlagWords } from "./en";

export const flagWords: Readonly<Record<Language, FlagWords>> = { en, id, pl };
