/** What does the sheet of products say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type ProductWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { ProductWords } from "./en";

export const productWords: Readonly<Record<Language, ProductWords>> = { en, id, pl };
