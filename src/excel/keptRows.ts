/** How does what people wrote in a table come back, each piece in the row that it belongs to? */
import type { Cell } from "../intake/types";
import { cellWidth } from "../report/textWidth";
import type { KeptNote } from "../report/keptNotes";
import type { KeptColumn, KeptFormula, TableSheet, TableSheetColumn } from "../report/types";
import { holdsFormula } from "./holdsFormula";
import { moveFormula } from "./moveFormula";

/** A column of the old table in which people wrote. Cells from the first row that anybody wrote in. */
export interface OldColumn {
  readonly header: string;
  /** Its place on the old sheet. */
  readonly at: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly Cell[];
  readonly formats: readonly string[];
  readonly width: number;
}

/** What a table held before it is written again. */
export interface OldTable {
  /** Of all its columns. */
  readonly header: readonly string[];
  /** Sheet row, 1-based, of the first of the cells. */
  readonly firstRow: number;
  /** Cells of the key columns, in the order of the keys. */
  readonly keys: readonly (readonly Cell[])[];
  readonly columns: readonly OldColumn[];
}

export type Note = Omit<KeptNote, "sheet">;

export interface Carried {
  readonly sheet: TableSheet;
  readonly gone: readonly Note[];
}

const separator = "\u0000";

function keyOf(cells: readonly (Cell | undefined)[], keys: readonly KeptColumn[]): string {
  return keys.map(({ meaning }, i) => meaning?.get(String(cells[i] ?? "")) ?? String(cells[i] ?? "")).join(separator);
}

const sameHeader = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Where a column goes: one of ours, or behind them. */
interface Place {
  readonly old: OldColumn;
  readonly column: number;
}

function placesOf({ columns, kept }: TableSheet, old: readonly OldColumn[]): Place[] {
  let behind = columns.length;
  return old.map((one) => {
    const own = kept?.typed.find(({ headers }) => headers.some((header) => sameHeader(header, one.header)));
    return { old: one, column: own?.column ?? behind++ };
  });
}

/** A place, and the formula that all of its cells share; null where they hold this and that. */
interface Common extends Place {
  readonly formula: string | null;
}

/** Headers of a table differ, whatever the language made of ours. */
function freeHeader(header: string, taken: readonly string[]): string {
  let free = header;
  for (let number = 2; taken.some((one) => sameHeader(one, free)); number++) free = `${header} ${number}`;
  return free;
}

function behindOurs({ columns }: TableSheet, places: readonly Common[]): TableSheetColumn[] {
  const headers = columns.map(({ header }) => header);
  return places.filter(({ column }) => column >= columns.length).map(({ old, formula }) => {
    const header = freeHeader(old.header, headers);
    headers.push(header);
    const width = Math.max(old.width, cellWidth(header, "headerPlain"));
    const format = (formula === null ? undefined : old.formats[0]) ?? "General";
    return { header, headerStyle: "headerPlain", format, style: "text", width, formula, typed: true };
  });
}

/** Row of the new table by key, of rows that somebody wrote in. */
function rowsByKey(sheet: TableSheet, wanted: ReadonlySet<string>): Map<string, number> {
  const keys = sheet.kept?.keys ?? [];
  const found = new Map<string, number>();
  const together = 1000;
  for (let first = 0; first < sheet.rows; first += together) {
    sheet.cells(first, together).forEach((row, i) => {
      const key = keyOf(keys.map(({ column }) => row[column]), keys);
      if (wanted.has(key) && !found.has(key)) found.set(key, first + i);
    });
  }
  return found;
}

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === "";

/** What stands in one row of the new table, by column. */
type Written = Map<number, { readonly cell: Cell; readonly format: string }>;

interface Sorted {
  readonly rows: Map<number, Written>;
  readonly formulas: KeptFormula[];
  readonly gone: Note[];
}

type Columns = (column: number) => number | null;

/** From a place on the old sheet to that on the new one. */
function columnMap({ columns }: TableSheet, old: OldTable, places: readonly Place[]): Columns {
  const headers = columns.map(({ header }) => header);
  return (column) => {
    const moved = places.find((place) => place.old.at === column);
    if (moved) return moved.column;
    const at = headers.findIndex((header) => sameHeader(header, old.header[column] ?? ""));
    return at < 0 ? null : at;
  };
}

/** The formula of a column that has the same in every row, as it reads in the first row of the new table. */
function commonFormula({ values, formulas }: OldColumn, firstRow: number, to: number, columnTo: Columns): string | null {
  let common: string | null = null;
  for (const [row, formula] of formulas.entries()) {
    if (!holdsFormula(formula, values[row])) return null;
    const here = moveFormula(formula, { from: firstRow + row, to, columnTo });
    if (common !== null && here !== common) return null;
    common = here;
  }
  return common;
}

/** Each cell to its row; what has none is gone, and so is what a row says twice. */
function sortOut(sheet: TableSheet, old: OldTable, places: readonly Place[], columnTo: Columns): Sorted {
  const keys = sheet.kept?.keys ?? [];
  const count = old.columns[0]?.values.length ?? 0;
  const keyAt = Array.from({ length: count }, (_, row) => keyOf(old.keys.map((cells) => cells[row]), keys));
  const target = rowsByKey(sheet, new Set(keyAt));
  const sorted: Sorted = { rows: new Map(), formulas: [], gone: [] };
  const filled = new Set<string>();
  for (let row = 0; row < count; row++) {
    const key = keyAt[row] ?? "";
    const to = target.get(key);
    for (const { old: column, column: at } of places) {
      const [value, formula] = [column.values[row], column.formulas[row]];
      if (isBlank(value) && !holdsFormula(formula, value)) continue;
      const place = `${to ?? ""}:${at}`;
      if (to === undefined || filled.has(place)) {
        if (!holdsFormula(formula, value)) sorted.gone.push({ key: old.keys.map((cells) => String(cells[row] ?? "")), header: column.header, text: value ?? "" });
        continue;
      }
      filled.add(place);
      if (holdsFormula(formula, value)) {
        const move = { from: old.firstRow + row, to: sheet.headerRow + 2 + to, columnTo };
        sorted.formulas.push({ row: to, column: at, formula: moveFormula(formula, move) });
      } else if (typeof value === "boolean") {
        sorted.formulas.push({ row: to, column: at, formula: value ? "TRUE" : "FALSE" });
      } else {
        const written: Written = sorted.rows.get(to) ?? new Map();
        written.set(at, { cell: value ?? "", format: column.formats[row] ?? "General" });
        sorted.rows.set(to, written);
      }
    }
  }
  return sorted;
}

/** The same rows with what people wrote in them. */
function filledSheet(sheet: TableSheet, added: readonly TableSheetColumn[], { rows, formulas }: Sorted): TableSheet {
  const blanks = added.map(() => "");
  return {
    ...sheet,
    columns: [...sheet.columns, ...added],
    keptFormulas: formulas,
    cells: (first, count) => sheet.cells(first, count).map((cells, i) => {
      const all = [...cells, ...blanks];
      rows.get(first + i)?.forEach(({ cell }, column) => (all[column] = typeof cell === "boolean" ? String(cell) : cell));
      return all;
    }),
    typedFormats: (column, first, count) => {
      const usual = added[column - sheet.columns.length]?.format ?? "General";
      return Array.from({ length: count }, (_, i) => rows.get(first + i)?.get(column)?.format ?? usual);
    },
  };
}

/** Which notes have their row again, and which still have none? */
function parted(sheet: TableSheet, notes: readonly Note[]): { readonly back: Note[]; readonly gone: Note[] } {
  const keys = sheet.kept?.keys ?? [];
  const keyAt = notes.map(({ key }) => keyOf(key, keys));
  const there = rowsByKey(sheet, new Set(keyAt));
  const isBack = (_: Note, i: number): boolean => there.has(keyAt[i] ?? "");
  return { back: notes.filter(isBack), gone: notes.filter((note, i) => !isBack(note, i)) };
}

/** Notes of rows that were gone, as rows of the old table. */
function withNotes(old: OldTable | null, notes: readonly Note[], { kept }: TableSheet): OldTable | null {
  const keys = kept?.keys ?? [];
  if (notes.length === 0 || keys.length === 0) return old;
  const count = old?.columns[0]?.values.length ?? 0;
  const known = old?.columns ?? [];
  const missing = [...new Set(notes.map(({ header }) => header))].filter((header) => !known.some((column) => sameHeader(column.header, header)));
  const empty = new Array<string>(count).fill("");
  const all: readonly OldColumn[] = [
    ...known,
    ...missing.map((header) => ({ header, at: -1, values: empty, formulas: empty, formats: empty.map(() => "General"), width: 0 })),
  ];
  const columns = all.map((column) => {
    const texts = notes.map(({ header, text }) => (sameHeader(header, column.header) ? text : ""));
    return { ...column, values: [...column.values, ...texts], formulas: [...column.formulas, ...texts], formats: [...column.formats, ...texts.map(() => "General")] };
  });
  const keyCells = keys.map((_, i) => [...(old?.keys[i] ?? []), ...notes.map(({ key }) => key[i] ?? "")]);
  return { header: old?.header ?? [], firstRow: old?.firstRow ?? 0, keys: keyCells, columns };
}

/** The table to write, with everything in it that people wrote in the old one or that was kept on the list; and what has no row. */
export function carried(sheet: TableSheet, oldTable: OldTable | null, notes: readonly Note[] = []): Carried {
  const { back, gone } = notes.length === 0 ? { back: [], gone: [] } : parted(sheet, notes);
  const old = withNotes(oldTable, back, sheet);
  if (old === null || old.columns.length === 0) return { sheet, gone };
  const places = placesOf(sheet, old.columns);
  const columnTo = columnMap(sheet, old, places);
  const common = places.map((place): Common => ({
    ...place,
    formula: place.column < sheet.columns.length ? null : commonFormula(place.old, old.firstRow, sheet.headerRow + 2, columnTo),
  }));
  const sorted = sortOut(sheet, old, common.filter(({ formula }) => formula === null), columnTo);
  return { sheet: filledSheet(sheet, behindOurs(sheet, common), sorted), gone: [...gone, ...sorted.gone] };
}
