/** Which lines show that rows and amounts add up? */
import { leftOutReasons } from "../catalogue/columns";
import type { Reconciliation } from "../intake/types";
import type { PaneWords } from "../words/pane/pane";
import type { Formats } from "./formats";
import type { Line } from "./parts/SumTable";
import type { RowCheck } from "./state";

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Half a cent: what sums to the cent may differ by in binary. */
const tolerance = 0.005;

export function leftOutRows({ rows }: Reconciliation): number {
  return sum(Object.values(rows.leftOut));
}

export function rowsAddUp(reconciliation: Reconciliation): boolean {
  return reconciliation.rows.used + leftOutRows(reconciliation) === reconciliation.rows.in;
}

export function amountsAddUp({ amount }: Reconciliation): boolean {
  const size = Math.max(1, Math.abs(amount.in));
  return Math.abs(amount.used + amount.leftOut - amount.in) <= Math.max(tolerance, size * 1e-12);
}

function whereText(rows: readonly number[], total: number, words: PaneWords, formats: Formats): string {
  // Row numbers as Excel shows them beside the grid: without separators.
  const list = rows.join(", ");
  const more = total - rows.length;
  return more > 0 ? words.rows.whereMore(list, more, formats.count(more)) : words.rows.where(list);
}

export function rowLines({ reconciliation, examples }: RowCheck, words: PaneWords, formats: Formats): readonly Line[] {
  const { rows } = reconciliation;
  const parts = leftOutReasons.flatMap((reason): Line[] => {
    const count = rows.leftOut[reason] ?? 0;
    if (count === 0) return [];
    const where = examples[reason];
    const detail = where && where.length > 0 ? { detail: whereText(where, count, words, formats) } : {};
    return [{ label: words.rows.reasons[reason], value: formats.count(count), kind: "part", ...detail }];
  });
  return [
    { label: words.rows.used, value: formats.count(rows.used), kind: "main" },
    { label: words.rows.leftOut, value: formats.count(leftOutRows(reconciliation)), kind: "main" },
    ...parts,
    { label: words.rows.read, value: formats.count(rows.in), kind: "total" },
  ];
}

export function amountLines({ reconciliation }: RowCheck, words: PaneWords, formats: Formats): readonly Line[] {
  const { amount } = reconciliation;
  const refunds: readonly Line[] =
    amount.refunds === 0 ? [] : [{ label: words.rows.refunds, value: formats.exact(amount.refunds), kind: "part" }];
  return [
    { label: words.rows.used, value: formats.exact(amount.used), kind: "main" },
    ...refunds,
    { label: words.rows.leftOut, value: formats.exact(amount.leftOut), kind: "main" },
    { label: words.rows.read, value: formats.exact(amount.in), kind: "total" },
  ];
}
