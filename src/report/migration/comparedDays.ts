/** With which earlier day is today compared, and why with that one? */
import { languageIds } from "../../catalogue/languages";
import type { Analysis } from "../../core/analysis";
import type { SerialDay } from "../../core/transactions";
import { migrationWords } from "../../words/migration/migration";
import { typedNumber, type InputLabels, type TypedCells } from "../typedCells";

export interface ComparedDays {
  readonly earlier: SerialDay;
  readonly why: "typed" | "lastRun" | "year" | "half";
  /** Was something typed that is no day before the as-of day with orders? */
  readonly refused: boolean;
}

export const dayInput = "migration.day";
export const discountInput = "migration.discount";
/** As-of day and earlier day of the last run of this sheet: no yellow cells, but found again in the same way. */
const lastAsOf = "migration.lastAsOf";
const lastEarlier = "migration.lastEarlier";

export const migrationInputs: InputLabels = new Map(languageIds.flatMap((language) => {
  const { own, asOf, comparedWith, chain } = migrationWords[language];
  const cells = [[own, dayInput], [asOf, lastAsOf], [comparedWith, lastEarlier], [chain.discount, discountInput]] as const;
  return cells.map(([text, input]) => [text, [{ input, distance: 1 }]] as const);
}));

const year = 365;

/** Shorter ago is no earlier run, but the same one once more. */
const leastAgo = 28;

/** Days of orders that a comparison needs. */
export const leastSpan = 2 * leastAgo;

/** Twelve months before, where half of the time is no less. */
function usualDay(firstDay: SerialDay, asOf: SerialDay): Pick<ComparedDays, "earlier" | "why"> {
  const half = Math.floor((asOf - firstDay) / 2);
  return half >= year ? { earlier: asOf - year, why: "year" } : { earlier: asOf - half, why: "half" };
}

/** The as-of day of the last run a month ago; where that is too new, the day of the run before, with which it was compared. */
function runDay(typed: TypedCells, firstDay: SerialDay, asOf: SerialDay): SerialDay | null {
  const [last, before] = [typedNumber(typed, lastAsOf, firstDay, asOf), typedNumber(typed, lastEarlier, firstDay, asOf)];
  if (last === null) return null;
  if (last <= asOf - leastAgo) return last;
  const wasRun = before !== null && typedNumber(typed, dayInput) !== before && usualDay(firstDay, last).earlier !== before;
  return wasRun && before <= asOf - leastAgo ? before : null;
}

/** Null where the orders are too short for a usual day and none was typed. */
export function comparedDays({ firstDay, asOf }: Pick<Analysis, "firstDay" | "asOf">, typed: TypedCells): ComparedDays | null {
  const own = typedNumber(typed, dayInput);
  const day = own === null ? null : Math.floor(own);
  if (day !== null && day >= firstDay && day < asOf) return { earlier: day, why: "typed", refused: false };
  if (asOf - firstDay < leastSpan) return null;
  const run = runDay(typed, firstDay, asOf);
  return { ...(run === null ? usualDay(firstDay, asOf) : { earlier: run, why: "lastRun" }), refused: own !== null };
}
