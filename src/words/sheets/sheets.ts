/** How are our sheets and their tables called, in each language? */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { SheetWords } from "./shape";

export const sheetWords: Readonly<Record<Language, SheetWords>> = { en, id, pl };
