/** Which words for choices must a language have? */
import type { ChoiceWord } from "../../catalogue/choices";

/** What people of a language may write in a formula in place of the English word. */
export type ChoiceNames = Readonly<Record<ChoiceWord, string>>;
