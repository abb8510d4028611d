/** What does the sheet Channels say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type ChannelWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { ChannelWords } from "./en";

export const channelWords: Readonly<Record<Language, ChannelWords>> = { en, id, pl };
