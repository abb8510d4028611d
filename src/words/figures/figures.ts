/** What are the numbers between arguments and answer called in each language? Explanations use these names. */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { FigureNames } from "./shape";

export const figures: Readonly<Record<Language, FigureNames>> = { en, id, pl };
