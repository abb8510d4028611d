/** Which rows of three columns are histories of customers? */
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import type { Histories } from "./groupedCustomers";
import type { History } from "./purchaseModel";

type Column = readonly (number | null)[];

/** Each opportunity is a case to weigh. */
export const mostOpportunities = 10_000;

/**
 * Histories from columns of equal length. A row that lacks a number is left out, and so is one of age 0 without repeat
 * purchases: it says nothing, and blank rows look like it.
 *
 * @param recency null where the model does without
 * @param count customers in each row; null where each is one
 * @param wholeAge are ages numbers of opportunities?
 * @throws badHistory where a row cannot be that of a customer; outOfRange for more opportunities than 10,000; noData where no row is left
 * @example historiesOf([2, null], [30, 1], [38, 9], null, false).x // [2]
 */
export function historiesOf(x: Column, recency: Column | null, age: Column, count: Column | null, wholeAge: boolean): Histories {
  const rows: { x: number; recency: number; age: number; count: number }[] = [];
  x.forEach((purchases, row) => {
    const [last, now, customers] = [recency === null ? 0 : recency[row], age[row], count === null ? 1 : count[row]];
    if (purchases === null || last == null || now == null || customers == null) return;
    if (customers === 0 || (purchases === 0 && last === 0 && now === 0)) return;
    const history = { x: purchases, recency: last, age: now };
    const reason = (customers < 0 ? "negative" : null) ?? whyNoHistory(history, recency !== null, wholeAge);
    if (reason !== null) throw new Problem("badHistory", { reason, row: row + 1 });
    if (wholeAge && now > mostOpportunities) {
      throw new Problem("outOfRange", { parameter: "opportunities", value: now, minimum: 0, maximum: mostOpportunities });
    }
    rows.push({ ...history, count: customers });
  });
  if (rows.length === 0) throw new Problem("noData", { parameter: "x" });
  const column = (of: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, of);
  return { x: column((row) => row.x), recency: column((row) => row.recency), age: column((row) => row.age), count: column((row) => row.count) };
}

type Reason = "negative" | "order" | "noRepeat" | "notWhole";

/**
 * Why these numbers are not those of a customer; null where they are.
 *
 * @example whyNoHistory({ x: 0, recency: 3, age: 9 }, true, false) // "noRepeat"
 */
export function whyNoHistory({ x, recency, age }: History, hasRecency: boolean, wholeAge: boolean): Reason | null {
  if (x < 0 || recency < 0 || age < 0) return "negative";
  if (!Number.isInteger(x) || (wholeAge && !(Number.isInteger(recency) && Number.isInteger(age)))) return "notWhole";
  if (recency > age || (wholeAge && x > recency)) return "order";
  return hasRecency && x > 0 !== recency > 0 ? "noRepeat" : null;
}

/**
 * One history.
 *
 * @throws badHistory
 */
export function historyOf(x: number, recency: number, age: number, wholeAge = false): History {
  const history = { x, recency, age };
  const reason = whyNoHistory(history, true, wholeAge);
  if (reason !== null) throw new Problem("badHistory", { reason, row: null });
  return history;
}

/** The sum over all histories of what each contributes, weighted by its count. */
export function sumOverHistories({ x, recency, age, count }: Histories, of: (history: History) => number): number {
  let sum = 0;
  for (let row = 0; row < x.length; row++) {
    const history = { x: entryAt(x, row), recency: entryAt(recency, row), age: entryAt(age, row) };
    sum += (count === null ? 1 : entryAt(count, row)) * of(history);
  }
  return sum;
}
