/** Can the values of a column have this role in a table beside the orders? */
import type { OtherRole } from "../../catalogue/otherTables";
import { columnEvidence, type ColumnEvidence } from "../columnEvidence";
import { cellAt, isBlank, type Rows } from "../dataRows";
import { readChurned } from "../guessSubscriptions";
import { isErrorValue } from "../readId";
import type { Cell } from "../types";
import { readConsent, readInterval, readMonth, readScore } from "./otherCells";

/** What a column with a fitting header must show at least: people's tables have gaps and slips. */
const mostly = 0.6;
const nearlyAll = 0.9;
/** The shortest telephone number with its area code. */
const fewestDigits = 6;
/** More channels, cities aside, nobody has. */
const mostChannels = 100;

const dated: ReadonlySet<OtherRole> = new Set<OtherRole>(["birthday", "lastContact", "period", "day", "start", "end", "renewal"]);
const sampleRows = 400;

/** The cells of a column that hold something. */
function filledCells(rows: Rows, column: number): Cell[] {
  const looked = Math.min(rows.length, sampleRows);
  return Array.from({ length: looked }, (_, row) => cellAt(rows, row, column)).filter((cell) => !isBlank(cell) && !isErrorValue(cell));
}

function share(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

const isPhone = (cell: Cell): boolean => /^[+'(]?[\d\s().-]+$/.test(String(cell).trim()) && String(cell).replace(/\D/g, "").length >= fewestDigits;

const isText = (seen: ColumnEvidence): boolean => seen.numbers < mostly && seen.dates < mostly;

/** Does nothing in the values speak against what the header says? A table that has no rows yet is no table. */
export function fitsOther(role: OtherRole, rows: Rows, column: number): boolean {
  const seen = columnEvidence(rows, column, dated.has(role));
  // Nobody may have left yet, and what is not renewed has no day of it.
  if (seen.filled === 0) return role === "end" && seen.looked > 0;
  const cells = filledCells(rows, column);
  switch (role) {
    case "customer":
      return seen.dates < nearlyAll && (seen.numbers < mostly || seen.wholes >= nearlyAll);
    case "email":
      return seen.emails >= mostly;
    case "phone":
      return share(cells, isPhone) >= mostly;
    case "channel":
      return isText(seen) && new Set(cells).size <= mostChannels;
    case "name":
    case "surname":
    case "city":
    case "comment":
    case "department":
    case "plan":
      return isText(seen);
    case "birthday":
    case "lastContact":
    case "day":
    case "start":
    case "end":
    case "renewal":
      return seen.dates >= mostly;
    case "period":
      return seen.dates >= mostly || share(cells, (cell) => readMonth(cell) !== null) >= mostly;
    case "cost":
    case "actions":
    case "actionCost":
    case "price":
      return seen.numbers >= mostly && seen.dates < mostly;
    case "nps":
    case "csat":
    case "ces":
      return share(cells, (cell) => readScore(cell) !== null) >= mostly;
    case "consent":
      return share(cells, (cell) => readConsent(cell) !== null) >= mostly;
    case "churned":
      return share(cells, (cell) => readChurned(cell) !== null) >= mostly;
    case "interval":
      return share(cells, (cell) => readInterval(cell) !== null) >= mostly;
  }
}
