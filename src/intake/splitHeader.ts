/** Which row of a selection names the columns? Usually the first; exports may have a few lines above it, and some lists have none. */
import { roles } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { isBlank } from "./dataRows";
import { layoutOfHeader } from "./exports/layoutOfHeader";
import { headerScore } from "./headerScore";
import { readDate } from "./readDate";
import type { Cell } from "./types";

export interface SplitHeader {
  /** Trimmed texts; column letters where no row names the columns. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows up to the header, it included; 0 where there is none. */
  readonly headerRows: number;
}

/** Exports put a title, a shop's name and a period above their header, not more. */
const searchedRows = 10;
/** One known word may stand in any sentence; two beside each other are a header. */
const enoughKnown = 2;

export function splitHeader(cells: readonly (readonly Cell[])[]): SplitHeader {
  const first = cells[0] ?? [];
  const exported = cells.slice(0, searchedRows).findIndex((row) => layoutOfHeader(row.map(String)) !== null);
  if (exported >= 0) return below(cells, exported);
  const known = cells.slice(0, searchedRows).map(knownHeaders);
  const most = Math.max(0, ...known);
  if (most >= enoughKnown) return below(cells, known.indexOf(most));
  const isData = known[0] === 0 && first.some(isPlainData);
  return isData ? { header: first.map((_, column) => columnLetters(column)), rows: cells, headerRows: 0 } : below(cells, 0);
}

function below(cells: readonly (readonly Cell[])[], row: number): SplitHeader {
  const header = cells.length === 0 ? [] : entryAt(cells, row).map((cell) => String(cell).trim());
  return { header, rows: cells.slice(row + 1), headerRows: Math.min(row + 1, cells.length) };
}

/** How many cells of a row name a role. */
function knownHeaders(row: readonly Cell[]): number {
  return row.filter((cell) => typeof cell === "string" && !isBlank(cell) && roles.some((role) => headerScore(cell, role) > 0)).length;
}

/** A number, a date or an e-mail address names no column. */
function isPlainData(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && (readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null || cell.includes("@")));
}

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
