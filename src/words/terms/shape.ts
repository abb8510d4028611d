/** Which words must a language have for cells? */
import type { HeaderId } from "../../catalogue/functions";
import type { WordGroups } from "../../catalogue/results";

/** Every word of a group, and every header of a table that a function spills. */
export type Terms = { readonly [Group in keyof WordGroups]: Readonly<Record<WordGroups[Group], string>> } & {
  readonly headers: Readonly<Record<HeaderId, string>>;
};
