/** What does the sheet say that lists the rows left out, in English? This file is the shape that every other language fills. */
import type { Shape } from "../shape";

export const en = {
  title: "Data check: the rows that were left out",
  note: (source: string, read: string, used: string, leftOut: string, amount: string): string =>
    `${source}: ${read} rows read = ${used} used + ${leftOut} left out; ${amount} in the rows left out. Correct them in the source and analyse again.`,
  row: "Sheet row",
  reason: "Reason",
};

export type DataCheckWords = Shape<typeof en>;
