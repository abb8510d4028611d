/** What does the sheet Voice of customer say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type VoiceWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { VoiceWords } from "./en";

export const voiceWords: Readonly<Record<Language, VoiceWords>> = { en, id, pl };
