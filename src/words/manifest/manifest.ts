/** Which language says what on the ribbon? */
import type { Language } from "../../catalogue/languages";
import { en, type ManifestWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export const manifestWords: Record<Language, ManifestWords> = { en, id, pl };
