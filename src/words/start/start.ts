/** Why can the pane not start, in every language? Kept apart, because it is said when nothing else could be loaded. */
import type { Language } from "../../catalogue/languages";
import { en, type StartWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { StartWords } from "./en";

export const start: Record<Language, StartWords> = { en, id, pl };
