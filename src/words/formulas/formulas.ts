/** What does the pane say about functions and formulas, in every language? */
import type { Language } from "../../catalogue/languages";
import { en, type FormulaWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { FormulaWords } from "./en";

export const formulaWords: Readonly<Record<Language, FormulaWords>> = { en, id, pl };
