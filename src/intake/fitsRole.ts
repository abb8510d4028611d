/** Can these values have this role? */
import type { Role } from "../catalogue/columns";
import type { ColumnEvidence } from "./columnEvidence";

/** What a column with a fitting header must show at least: people's tables have gaps and slips. */
const mostly = 0.6;
/** What a column must show where only its values speak. */
const nearlyAll = 0.9;
/** A header that may mean either, as Jumlah does, means a quantity where most values are below this. */
const largestUsualQuantity = 100;

/** Does nothing in the values speak against what the header says? A table without rows speaks against nothing, an empty column beside full ones does. */
export function fitsRole(role: Role, seen: ColumnEvidence): boolean {
  if (seen.filled === 0) return seen.looked === 0;
  switch (role) {
    case "date":
      return seen.dates >= mostly;
    case "amount":
    case "price":
      return seen.numbers >= mostly;
    case "quantity":
      return seen.numbers >= mostly && seen.wholes >= mostly;
    case "order":
    case "customer":
      return seen.dates < nearlyAll && (seen.numbers < mostly || seen.wholes >= nearlyAll);
  }
}

/** Is this a quantity, where the header could as well mean an amount? */
export function looksLikeQuantity(seen: ColumnEvidence): boolean {
  return fitsRole("quantity", seen) && seen.median < largestUsualQuantity;
}

/** Whole hundreds of a thousand and more: no number of an order or a customer looks so. */
function isRoundMoney(seen: ColumnEvidence): boolean {
  return seen.hundreds >= nearlyAll && seen.median >= 1000;
}

/** Do the values alone say that this is the role? Only what could hardly be anything else. */
export function looksLikeRole(role: Role, seen: ColumnEvidence): boolean {
  if (seen.filled === 0) return false;
  switch (role) {
    case "date":
      return seen.dates >= nearlyAll;
    case "amount":
      return seen.dates < mostly && seen.numbers >= nearlyAll && (isRoundMoney(seen) || (seen.wholes < nearlyAll && seen.median > 1));
    case "customer":
      return seen.emails >= nearlyAll || (seen.numbers < mostly && seen.dates < mostly && seen.distinct < 1 && seen.filled > 1);
    case "order":
    case "quantity":
    case "price":
      return false;
  }
}
