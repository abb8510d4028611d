/** What does the pane say of a table beside the orders, and of what became of its rows? */
import { otherReasons, type OtherRole } from "../catalogue/otherTables";
import type { JoinedTable } from "../intake/tables/types";
import type { TableWords } from "../words/tables/tables";
import type { Formats } from "./formats";

export function tableName({ kind, sheet, address }: JoinedTable, words: TableWords): string {
  return `${words.kinds[kind]} · ${sheet}!${address}`;
}

/** "300 answers, 96% of them matched by Email"; nothing of matches where the rows name nobody. */
export function matchText({ kind, rows, matched, unmatched, by, mapping }: JoinedTable, words: TableWords, formats: Formats): string {
  const counted = words.rows[kind](rows.used, formats.count(rows.used));
  const named = matched + unmatched;
  if (named === 0) return counted;
  if (matched === 0) return words.unmatched(counted);
  const columns = (Object.keys(by) as OtherRole[]).map((role) => mapping[role] ?? words.roles[role]).join(", ");
  // 99.6% of them are not all of them.
  const share = Math.floor((100 * matched) / named) / 100;
  return words.matched(counted, formats.percent(share), columns);
}

/** Who was not found, how months were read, which rows are left out, and which cells mean nothing: one sentence each. */
export function tableRemarks({ rows, unmatchedIds, unreadable, monthsBy, copyOf, mapping }: JoinedTable, words: TableWords, formats: Formats): readonly string[] {
  const examples = unmatchedIds.examples.join(", ");
  const more = unmatchedIds.count - unmatchedIds.examples.length;
  const reasons = otherReasons.filter((reason) => (rows.leftOut[reason] ?? 0) > 0);
  const leftOut = rows.in - rows.used;
  return [
    ...(copyOf === null ? [] : [words.copyOf(copyOf)]),
    ...(monthsBy === null ? [] : [words.monthsBy[monthsBy](mapping.period ?? words.roles.period)]),
    ...(unmatchedIds.count === 0 ? [] : [more > 0 ? words.unmatchedMore(examples, more, formats.count(more)) : words.unmatchedIds(examples)]),
    ...(leftOut === 0 ? [] : [words.leftOut(leftOut, formats.count(leftOut), reasons.map((reason) => words.reasons[reason]).join(", "))]),
    ...(Object.entries(unreadable) as [OtherRole, number][]).map(([role, count]) => words.unreadable(count, formats.count(count), mapping[role] ?? words.roles[role])),
  ];
}
