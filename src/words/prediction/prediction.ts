/** What is said about the time to come, on the sheets and in the pane, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type PredictionWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { PredictionWords } from "./en";

export const predictionWords: Readonly<Record<Language, PredictionWords>> = { en, id, pl };
