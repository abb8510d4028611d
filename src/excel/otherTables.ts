/** Which other tables belong to the orders of a workbook: as they were chosen before, or by what they are? */
import { otherKinds, type OtherRole } from "../catalogue/otherTables";
import { Problem } from "../core/problem";
import { isBlank } from "../intake/dataRows";
import { guessOther, missingOther, type OtherGuess } from "../intake/tables/guessOther";
import { isTrusted, type TakeTable } from "../intake/tables/joinShop";
import type { JoinedTable, OtherMapping, OtherTable } from "../intake/tables/types";
import { areaAddress } from "../report/address";
import { findTables, type TablePlace } from "./findTables";
import type { Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { readCells } from "./readCells";
import type { RememberedTable, SourceRange, WorkbookSettings } from "./types";

/** A table of the workbook, read, with what was chosen for it before. */
export interface FoundTable extends OtherTable {
  readonly name: string | null;
  /** Columns as rows of each kind. */
  readonly as: OtherGuess["as"];
  /** Null where nobody has chosen yet: then its ids decide. */
  readonly wanted: boolean | null;
}

export interface FoundTables {
  readonly found: readonly FoundTable[];
  /** Tables that were part of the shop and are not there any more. */
  readonly missing: readonly RememberedTable[];
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const sameHeader = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, column) => sameText(text, b[column] ?? ""));

/** An Excel table is known by its name; cells by their sheet and header, however many rows they have now. */
function isSame({ sheet, name = null, header }: RememberedTable, place: TablePlace): boolean {
  if (name !== null && name === place.name) return true;
  return sameText(sheet, place.sheet) && (header === undefined || sameHeader(header, place.header));
}

/** The table's cells, however large it is; null where that is too large to be read beside the orders. */
function readPlace({ sheet, address, area, header }: TablePlace, hooks: Hooks): Promise<OtherTable["table"] | null> {
  const quiet: Hooks = { progress: () => undefined, cancelled: hooks.cancelled };
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const [, ...cells] = await readCells(context, range, area, quiet);
    // What stands beside it may reach further down.
    const filled = cells.map((row) => !row.every(isBlank)).lastIndexOf(true);
    const rows = cells.slice(0, filled + 1);
    return { sheet, address: areaAddress({ ...area, rows: rows.length + 1 }), header, rows, firstRow: area.row + 2, numberFormats: header.map(() => "General") };
  }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === "payloadTooLarge") return null;
    throw error;
  });
}

/** Remembered headers as columns; null where one that the kind cannot do without is not there. */
function byHeaders({ kind, mapping }: RememberedTable, header: readonly string[]): Pick<OtherTable, "kind" | "mapping"> | null {
  if (kind === undefined || mapping === undefined) return null;
  const columns = Object.entries(mapping).map(([role, wanted]) => [role, header.findIndex((text) => sameText(text, wanted))] as const);
  const there: OtherMapping = Object.fromEntries(columns.filter(([, column]) => column >= 0));
  return missingOther(kind, there).length > 0 ? null : { kind, mapping: there };
}

async function readFound(place: TablePlace, remembered: RememberedTable | undefined, hooks: Hooks): Promise<FoundTable | null> {
  const table = await readPlace(place, hooks);
  const guess = table === null ? null : guessOther(table);
  if (table === null || guess === null) return null;
  const chosen = remembered === undefined ? null : byHeaders(remembered, table.header);
  return { table, name: place.name, ...guess, ...chosen, wanted: remembered?.taken ?? null };
}

/** Whether tables that nobody has chosen yet are looked for, or only those that were. */
export type TableSearch = "all" | "remembered";

/** The other tables of the workbook; none where the orders are wanted alone. */
export async function readOtherTables(source: SourceRange, settings: WorkbookSettings, search: TableSearch, hooks: Hooks): Promise<FoundTables> {
  const { tables, onlyOrders } = settings;
  if (onlyOrders || (search === "remembered" && tables.length === 0)) return { found: [], missing: [] };
  const places = await findTables(source, settings, hooks);
  const found: FoundTable[] = [];
  for (const place of places) {
    const remembered = tables.find((one) => isSame(one, place));
    if (remembered === undefined && search === "remembered") continue;
    const table = await readFound(place, remembered, hooks);
    if (table !== null) found.push(table);
  }
  const missing = tables.filter((one) => one.taken && !places.some((place) => isSame(one, place)));
  return { found, missing };
}

/** What was chosen, else what the ids say. */
export function wantedIn(found: readonly FoundTable[]): TakeTable {
  return (told, table) => found.find((one) => one === table)?.wanted ?? isTrusted(told);
}

/** What the workbook remembers of a table: its place, its columns by their headers, and whether it was taken. */
export function rememberedTable({ table: { sheet, address, header }, name, kind, mapping }: FoundTable, { taken }: Pick<JoinedTable, "taken">): RememberedTable {
  const headers = (Object.entries(mapping) as [OtherRole, number][]).map(([role, column]) => [role, header[column] ?? ""]);
  return { sheet, address, name, header, kind, mapping: Object.fromEntries(headers), taken };
}

/** What stands in the settings, without trusting its shape. */
export function parseTables(stored: unknown): RememberedTable[] {
  return Array.isArray(stored) ? stored.flatMap((one: unknown) => (isRemembered(one) ? [one] : [])) : [];
}

function isRemembered(one: unknown): one is RememberedTable {
  if (typeof one !== "object" || one === null) return false;
  const { sheet, taken, kind, header, mapping, name } = one as Partial<Record<keyof RememberedTable, unknown>>;
  const isText = (value: unknown): boolean => typeof value === "string";
  return isText(sheet) && typeof taken === "boolean"
    && (kind === undefined || otherKinds.some((known) => known === kind))
    && (name === undefined || name === null || isText(name))
    && (header === undefined || (Array.isArray(header) && header.every(isText)))
    && (mapping === undefined || (typeof mapping === "object" && mapping !== null && Object.values(mapping).every(isText)));
}
