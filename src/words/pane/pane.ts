/** Which sentences does the task pane have, in every language? */
import type { Language } from "../../catalogue/languages";
import { en, type PaneWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { PaneWords } from "./en";

export const pane: Record<Language, PaneWords> = { en, id, pl };
