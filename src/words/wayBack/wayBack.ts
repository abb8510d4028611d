/** What is said about the ways back, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type WayBackWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { WayBackWords } from "./en";

export const wayBackWords: Readonly<Record<Language, WayBackWords>> = { en, id, pl };
