/** Which sentences does the task pane have, in every language? */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type PaneWords = typeof en;

export const pane: Record<Language, PaneWords> = { en, id, pl };
