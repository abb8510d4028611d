/** What do the sheets about subscriptions say, in each language? */
import type { Language } from "../../catalogue/languages";
import { en, type SubscriptionWords } from "./en";
import { id } from "./id";
import { pl } from "./pl";

export type { SubscriptionWords } from "./en";

export const subscriptionWords: Readonly<Record<Language, SubscriptionWords>> = { en, id, pl };
