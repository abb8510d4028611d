/** What does the pane say about files, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type FileWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { FileWords } from "./en";

export const fileWords: Readonly<Record<Language, FileWords>> = { en, id, pl };
