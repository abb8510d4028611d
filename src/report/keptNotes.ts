/** Where does a note go whose row is no longer there? On a list of its own, from which it returns with its row. */
import { languageIds, type Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import type { Cell } from "../intake/types";
import { aliveWords } from "../words/alive/alive";
import { sheetWords } from "../words/sheets/sheets";
import { verbatim, general } from "./formats";
import { tableSheet, type TableColumn } from "./tableSheet";
import type { TableSheet } from "./types";

/** Something written in a row that is no longer there. */
export interface KeptNote {
  readonly sheet: SheetId;
  /** The cells that told the row. */
  readonly key: readonly string[];
  /** Of the column in which it stood. */
  readonly header: string;
  readonly text: Cell;
}

const betweenKeys = " | ";

function shownText(note: KeptNote | null): string | number {
  const text = note?.text ?? "";
  return typeof text === "boolean" ? String(text) : text;
}

export function keptNotesSheet(notes: readonly KeptNote[], language: Language): TableSheet {
  const words = aliveWords[language].notes;
  const columns: TableColumn<KeptNote | null, "sheet" | "row" | "column" | "text">[] = [
    { id: "sheet", format: verbatim, style: "text", cell: (note) => (note === null ? "" : sheetWords[language][note.sheet].sheet) },
    { id: "row", format: verbatim, style: "text", cell: (note) => note?.key.join(betweenKeys) ?? "" },
    { id: "column", format: verbatim, style: "text", cell: (note) => note?.header ?? "" },
    { id: "text", format: general, style: "text", cell: (note) => shownText(note), typed: true },
  ];
  // A table has a row, if an empty one.
  return tableSheet({ title: words.title, note: words.note, columns, headers: words, rows: notes.length === 0 ? [null] : notes });
}

/** The note of one row of the list, in whatever language it was written; null for a row that is none. */
export function keptNoteOf([sheet = "", row = "", header = "", text = ""]: readonly Cell[], sheets: readonly SheetId[]): KeptNote | null {
  const id = sheets.find((one) => languageIds.some((language) => sheetWords[language][one].sheet === sheet));
  return id === undefined || text === "" ? null : { sheet: id, key: String(row).split(betweenKeys), header: String(header), text };
}
