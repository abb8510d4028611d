/** Which columns of a table that we wrote are which? Read by their headers, whatever the language of the sheet. */
import type { SurveyAnswer } from "../../core/shop";
import { languageIds, type Language } from "../../catalogue/languages";
import { actionWords, type ActionWords } from "../../words/actions/actions";
import type { Cell } from "../../intake/types";
import { reportWords } from "../../words/report/report";
import type { ColumnId } from "../references";

export type OwnColumnId = ColumnId | keyof ActionWords["columns"];

/** A table as it stands on its sheet now: people may have sorted it, and added or moved columns. */
export interface OwnTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One row with the headers above it. */
export interface OwnRow {
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
}

/** What the sheets tell of one customer. */
export interface CustomerRecord {
  readonly customer: OwnRow;
  /** Most urgent first. */
  readonly actions: readonly OwnRow[];
  /** To surveys, the latest first; absent where nobody has looked. */
  readonly answers?: readonly SurveyAnswer[];
}

/** The headers of a language, by id. */
function headersOf(language: Language): ReadonlyMap<string, OwnColumnId> {
  const all = { ...reportWords[language].columns, ...actionWords[language].columns };
  return new Map(Object.entries(all).map(([id, header]) => [header, id as OwnColumnId]));
}

/** The language of which most headers are; English where none is known. */
function languageOfHeader(header: readonly string[]): Language {
  const known = (language: Language): number => header.filter((text) => headersOf(language).has(text)).length;
  return languageIds.reduce((best, one) => (known(one) > known(best) ? one : best), "en" as Language);
}

/** The id of each column; null for those that are not ours. */
export function columnIds(header: readonly string[]): readonly (OwnColumnId | null)[] {
  const ids = headersOf(languageOfHeader(header));
  return header.map((text) => ids.get(text) ?? null);
}

/** The place of a column; -1 where the table has none. */
export function placeOf(header: readonly string[], id: OwnColumnId): number {
  return columnIds(header).indexOf(id);
}
