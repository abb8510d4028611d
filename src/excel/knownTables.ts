/** Was a table with these headers analysed before, and what was chosen then? */
import type { KnownTable, WorkbookSettings } from "./types";

/** More kinds of tables nobody has in one workbook. */
const mostKnown = 20;

const sameHeaders = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, column) => text.trim().toLowerCase() === (b[column] ?? "").trim().toLowerCase());

/** The choices of the latest table with the same headers in the same order, or null. */
export function knownTable(header: readonly string[], { known }: Pick<WorkbookSettings, "known">): KnownTable | null {
  return known.find((one) => sameHeaders(one.header, header)) ?? null;
}

/** The tables known once this one is, too. */
export function withKnown(table: KnownTable, { known }: Pick<WorkbookSettings, "known">): KnownTable[] {
  return [table, ...known.filter((one) => !sameHeaders(one.header, table.header))].slice(0, mostKnown);
}
