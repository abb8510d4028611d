/** Can these values be this detail of orders? */
import { currencyOfMark } from "../catalogue/moneyMarks";
import type { DetailRole } from "../catalogue/detailColumns";
import type { ColumnEvidence } from "./columnEvidence";
import { readConsent } from "./readConsent";
import type { Cell } from "./types";

/** What a column with a fitting header must show at least: people's tables have gaps and slips. */
const mostly = 0.6;
/** What a column must show where only its values speak. */
const nearlyAll = 0.9;
/** Statuses are few, channels are some. */
const mostStatuses = 30;
const mostChannels = 50;

const phone = /^'?\+?[\d\s().\-/*]{7,20}$/;
/** As only telephone numbers are written: with a country's code or a zero in front. */
const plainPhone = /^'?(?:\+|00|0)[\d\s().-]{7,18}$/;

export const isPhone = (cell: Cell): boolean => phone.test(String(cell).trim()) && String(cell).replace(/\D/g, "").length >= 6;
const isNamed = (cell: Cell): boolean => typeof cell === "string" && /^\D*\p{L}\D*$/u.test(cell) && !cell.includes("@");
const isCode = (cell: Cell): boolean => typeof cell === "string" && (/^[a-z]{3}$/i.test(cell.trim()) || currencyOfMark[cell.trim().toLowerCase()] !== undefined);
const isAmount = (cell: Cell): boolean => cell === "-" || cell === "–";

function share(cells: readonly Cell[], test: (cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Does nothing in the values speak against what the header says? An empty column tells nothing, but a table without rows is taken at its word. */
export function fitsDetail(role: DetailRole, seen: ColumnEvidence, cells: readonly Cell[]): boolean {
  if (seen.filled === 0) return seen.looked === 0;
  const values = seen.distinct * seen.filled;
  switch (role) {
    case "status":
      return seen.dates >= mostly || (seen.numbers < mostly && values <= mostStatuses);
    case "refund":
    case "discount":
      return seen.numbers + share(cells, isAmount) >= mostly && seen.dates < nearlyAll;
    case "currency":
      return share(cells, isCode) >= mostly;
    case "product":
      return seen.dates < mostly && seen.emails < mostly && (seen.numbers < mostly || seen.wholes >= nearlyAll);
    case "category":
    case "channel":
      return seen.dates < mostly && seen.emails < mostly && seen.numbers < mostly && values <= mostChannels;
    case "city":
    case "name":
      return share(cells, isNamed) >= mostly;
    case "email":
      return seen.emails >= mostly;
    case "phone":
      return share(cells, isPhone) >= mostly;
    case "birthday":
      return seen.dates >= mostly;
    case "consent":
      return share(cells, (cell) => readConsent(cell) !== null) >= mostly;
  }
}

/** Do the values alone say that this is the detail? Only what could hardly be anything else. */
export function looksLikeDetail(role: DetailRole, seen: ColumnEvidence, cells: readonly Cell[]): boolean {
  switch (role) {
    case "email":
      return seen.emails >= nearlyAll;
    case "phone":
      return share(cells, (cell) => plainPhone.test(String(cell).trim())) >= nearlyAll && seen.dates < mostly;
    case "currency":
      return seen.distinct * seen.filled <= 5 && share(cells, (cell) => typeof cell === "string" && currencyOfMark[cell.trim().toLowerCase()] !== undefined) >= nearlyAll;
    default:
      return false;
  }
}
