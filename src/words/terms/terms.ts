/** Which words stand in cells, in each language? */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { Terms } from "./shape";

export type { Terms } from "./shape";

export const terms: Readonly<Record<Language, Terms>> = { en, id, pl };
