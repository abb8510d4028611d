/** What is said about sheets that live on, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type AliveWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { AliveWords } from "./en";

export const aliveWords: Readonly<Record<Language, AliveWords>> = { en, id, pl };
