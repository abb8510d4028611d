/** What stands on the sheet of a list: a table for mail merge, headers in the reader's language? */
import type { Language } from "../../catalogue/languages";
import type { Cell } from "../../intake/types";
import { actionWords } from "../../words/actions/actions";
import { listWords } from "../../words/lists/lists";
import { reportWords } from "../../words/report/report";
import { dayFormat, digits, general, percent, twoDecimals, verbatim, whole } from "../formats";
import { tableSheet, type TableColumn } from "../tableSheet";
import type { NumberFormat, TableSheet } from "../types";
import { listName, type ListId } from "./customerLists";
import { columnIds, type OwnColumnId, type OwnTable } from "./ownTable";

type Column = TableColumn<readonly Cell[], string>;

const numberFormats: Partial<Record<OwnColumnId, NumberFormat>> = {
  id: digits, purchases: whole, orders: whole, daysSince: whole, r: digits, f: digits, m: digits, code: digits, nps: general, hour: digits,
  pAlive: percent, chance: percent,
};

const days: readonly OwnColumnId[] = ["firstPurchase", "lastPurchase", "birthday", "nextOrder", "due", "firstFollowUp", "secondFollowUp"];

function formatOf(id: OwnColumnId | null, language: Language): NumberFormat {
  if (id !== null && days.includes(id)) return dayFormat(language);
  return (id === null ? undefined : numberFormats[id]) ?? twoDecimals;
}

function columnOf({ rows }: OwnTable, id: OwnColumnId | null, at: number, language: Language): Column {
  const isNumber = rows.some((row) => typeof row[at] === "number") && rows.every((row) => typeof row[at] === "number" || row[at] === "");
  const cell = (row: readonly Cell[]): string | number => {
    const value = row[at] ?? "";
    return typeof value === "number" && isNumber ? value : String(value);
  };
  return isNumber ? { id: String(at), format: formatOf(id, language), style: "number", cell } : { id: String(at), format: verbatim, style: "text", cell };
}

function headerOf(id: OwnColumnId | null, header: string, language: Language): string {
  const words: Partial<Record<OwnColumnId, string>> = { ...reportWords[language].columns, ...actionWords[language].columns };
  return (id === null ? undefined : words[id]) ?? header;
}

/** A text right of a number would touch it. */
function apart(columns: readonly Column[]): Column[] {
  return columns.map((column, at) => (column.style === "text" && columns[at - 1]?.style === "number" ? { ...column, style: "indented" } : column));
}

export function listSheet(table: OwnTable, list: ListId, language: Language): TableSheet {
  const ids = columnIds(table.header);
  return tableSheet<readonly Cell[], string>({
    title: listName(list, language),
    note: listWords[language].lists.sheetNote,
    columns: apart(ids.map((id, at) => columnOf(table, id, at, language))),
    headers: Object.fromEntries(ids.map((id, at) => [String(at), headerOf(id, table.header[at] ?? "", language)])),
    rows: table.rows,
  });
}
