/** What are the arguments of worksheet functions called in each language? Formula help and sentences use these names. */
import type { Language } from "../../catalogue/languages";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { ParameterNames } from "./shape";

export const parameters: Readonly<Record<Language, ParameterNames>> = { en, id, pl };
