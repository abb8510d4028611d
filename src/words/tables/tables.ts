/** What does the pane say of the tables beside the orders, in every language? */
import type { Language } from "../../catalogue/languages";
import { en, type TableWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { TableWords } from "./en";

export const tableWords: Record<Language, TableWords> = { en, id, pl };
