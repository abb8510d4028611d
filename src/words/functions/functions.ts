/** How are worksheet functions described in each language? Not part of the functions' script: Excel reads it from files. */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { FunctionWords } from "./shape";

export const functionWords: Readonly<Record<Language, FunctionWords>> = { en, id, pl };
