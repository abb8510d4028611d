/** Which other tables belong to the orders of a workbook: as they were chosen before, or by what they are? */
import { Problem } from "../core/problem";
import { isBlank } from "../intake/dataRows";
import { guessOther } from "../intake/tables/guessOther";
import type { FoundTable, OtherTable } from "../intake/tables/types";
import { areaAddress } from "../report/address";
import { findTables, type TablePlace } from "./findTables";
import type { Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { readCells } from "./readCells";
import { mostCells } from "./readTable";
import { isRememberedAs, rememberedChoice } from "./rememberedTables";
import type { RememberedTable, SourceRange, WorkbookSettings } from "./types";

/** The table's cells; null where they are too many. */
function readPlace({ sheet, address, area, header }: TablePlace, hooks: Hooks): Promise<OtherTable["table"] | null> {
  const quiet: Hooks = { progress: () => undefined, cancelled: hooks.cancelled };
  if (area.rows * area.columns > mostCells) return Promise.resolve(null);
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

async function readFound(place: TablePlace, remembered: RememberedTable | undefined, hooks: Hooks): Promise<FoundTable | null> {
  const table = await readPlace(place, hooks);
  const guess = table === null ? null : guessOther(table);
  if (table === null || guess === null) return null;
  const chosen = remembered === undefined ? null : rememberedChoice(remembered, table.header);
  return { table, name: place.name, ...guess, ...chosen, wanted: remembered?.taken ?? null };
}

/** Whether tables that nobody has chosen yet are looked for, or only those that were. */
export type TableSearch = "all" | "remembered";

/** The other tables of the workbook; none where the orders are wanted alone. */
export async function readOtherTables(source: SourceRange, settings: WorkbookSettings, search: TableSearch, hooks: Hooks): Promise<FoundTable[]> {
  const { tables, onlyOrders } = settings;
  if (onlyOrders || (search === "remembered" && tables.length === 0)) return [];
  const found: FoundTable[] = [];
  for (const place of await findTables(source, settings, hooks)) {
    const remembered = tables.find((one) => isRememberedAs(one, place));
    if (remembered === undefined && search === "remembered") continue;
    const table = await readFound(place, remembered, hooks);
    if (table !== null) found.push(table);
  }
  return found;
}
