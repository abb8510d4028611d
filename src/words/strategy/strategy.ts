/** What does the sheet Strategy say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type StrategyWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { StrategyWords } from "./en";

export const strategyWords: Readonly<Record<Language, StrategyWords>> = { en, id, pl };
