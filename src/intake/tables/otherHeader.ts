/** Which row of a sheet names the columns of a table beside the orders? */
import { otherSynonyms, type OtherRole } from "../../catalogue/otherTables";
import { isBlank } from "../dataRows";
import type { Cell } from "../types";
import { otherScore } from "./otherScore";

export interface OtherHeader {
  readonly header: readonly string[];
  /** Rows up to the header, it included. */
  readonly headerRows: number;
}

/** A title and a few lines of a program may stand above it. */
const searchedRows = 10;
/** One known word may stand in any sentence. */
const enoughKnown = 2;

const roles = Object.keys(otherSynonyms) as OtherRole[];

/** The row with the most known headers, two at least; null where there is none. */
export function otherHeader(cells: readonly (readonly Cell[])[]): OtherHeader | null {
  const known = cells.slice(0, searchedRows).map(knownHeaders);
  const most = Math.max(0, ...known);
  const row = known.indexOf(most);
  if (most < enoughKnown) return null;
  return { header: (cells[row] ?? []).map((cell) => String(cell).trim()), headerRows: row + 1 };
}

function knownHeaders(row: readonly Cell[]): number {
  return row.filter((cell) => typeof cell === "string" && !isBlank(cell) && roles.some((role) => otherScore(cell, role) > 0)).length;
}
