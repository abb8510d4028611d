/** What does the sheet Subscriptions beside the orders say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type RecurringWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { RecurringWords } from "./en";

export const recurringWords: Readonly<Record<Language, RecurringWords>> = { en, id, pl };
