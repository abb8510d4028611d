/** Are rows hidden among those of a table, by a filter or by hand, and shall they be read? */
import { entryAt } from "../core/entryAt";
import type { Question, ReadOptions, Table } from "./types";

type Answers = Readonly<Record<string, string>>;

/** What must be answered before rows of which some are hidden can be read; null where nothing must. */
export function hiddenQuestion({ hidden = null, rows }: Pick<Table, "hidden" | "rows">, answers: Answers): Question | null {
  if (hidden === null || answers["hiddenRows"] === "include" || answers["hiddenRows"] === "exclude") return null;
  const count = hidden.reduce((sum, flag) => sum + flag, 0);
  return count === 0 ? null : { about: "hiddenRows", choices: ["exclude", "include"], counts: { hidden: count, rows: rows.length } };
}

/** Is the row at this position below the header left out because it is hidden? */
export function isLeftHidden({ hidden = null, answers = {} }: Pick<ReadOptions, "hidden" | "answers">): (row: number) => boolean {
  if (hidden === null || answers["hiddenRows"] !== "exclude") return () => false;
  return (row) => row < hidden.length && entryAt(hidden, row) === 1;
}
