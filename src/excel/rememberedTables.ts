/** What does the workbook remember of its tables beside the orders, and which of them is this? */
import { otherKinds, type OtherRole } from "../catalogue/otherTables";
import { missingOther } from "../intake/tables/guessOther";
import type { FoundTable, JoinedTable, OtherMapping, OtherTable } from "../intake/tables/types";
import type { RememberedTable } from "./types";

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const sameHeader = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, column) => sameText(text, b[column] ?? ""));

/** An Excel table is known by its name; cells by their sheet and header, however many rows they have now. */
export function isRememberedAs({ sheet, name = null, header }: RememberedTable, there: { readonly sheet: string; readonly name: string | null; readonly header: readonly string[] }): boolean {
  if (name !== null && name === there.name) return true;
  return sameText(sheet, there.sheet) && (header === undefined || sameHeader(header, there.header));
}

/** What was chosen for its columns; null where one that the kind cannot do without is not there. */
export function rememberedChoice({ kind, mapping, answers = {} }: RememberedTable, header: readonly string[]): Pick<OtherTable, "kind" | "mapping" | "answers"> | null {
  if (kind === undefined || mapping === undefined) return null;
  const columns = Object.entries(mapping).map(([role, wanted]) => [role, header.findIndex((text) => sameText(text, wanted))] as const);
  const there: OtherMapping = Object.fromEntries(columns.filter(([, column]) => column >= 0));
  return missingOther(kind, there).length > 0 ? null : { kind, mapping: there, answers };
}

function remembered({ table: { sheet, address, header }, name, kind, mapping, answers = {} }: FoundTable, taken: boolean): RememberedTable {
  const headers = (Object.entries(mapping) as [OtherRole, number][]).map(([role, column]) => [role, header[column] ?? ""]);
  return { sheet, address, name, header, kind, mapping: Object.fromEntries(headers), answers, taken };
}

/**
 * What is remembered of the found tables: those that were taken, and those that somebody did not want. What only its ids
 * have left out is judged anew next time.
 *
 * @param told of each of the found tables
 */
export function chosenTables(found: readonly FoundTable[], told: readonly JoinedTable[]): RememberedTable[] {
  return found.flatMap((table, place) => {
    // What somebody chose counts, also where it has not been joined yet.
    const taken = table.wanted ?? told[place]?.taken ?? false;
    return taken || table.wanted === false ? [remembered(table, taken)] : [];
  });
}

/** Tables that were taken before and are not there now; they may come back. */
export function goneTables(found: readonly FoundTable[], before: readonly RememberedTable[]): RememberedTable[] {
  return before.filter((one) => one.taken && !found.some(({ table, name }) => isRememberedAs(one, { ...table, name })));
}

/** What stands in the settings, without trusting its shape. */
export function parseTables(stored: unknown): RememberedTable[] {
  return Array.isArray(stored) ? stored.flatMap((one: unknown) => (isRemembered(one) ? [one] : [])) : [];
}

const isText = (value: unknown): boolean => typeof value === "string";
const isTextRecord = (value: unknown): boolean => typeof value === "object" && value !== null && Object.values(value).every(isText);

function isRemembered(one: unknown): one is RememberedTable {
  if (typeof one !== "object" || one === null) return false;
  const { sheet, taken, kind, header, mapping, name, answers } = one as Partial<Record<keyof RememberedTable, unknown>>;
  return isText(sheet) && typeof taken === "boolean"
    && (kind === undefined || otherKinds.some((known) => known === kind))
    && (name === undefined || name === null || isText(name))
    && (header === undefined || (Array.isArray(header) && header.every(isText)))
    && (mapping === undefined || isTextRecord(mapping))
    && (answers === undefined || isTextRecord(answers));
}
