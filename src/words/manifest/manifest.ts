/** Which language says what on the ribbon? */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type ManifestWords = typeof en;

export const manifestWords: Record<Language, ManifestWords> = { en, id, pl };
