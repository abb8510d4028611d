/** Who subscribed from when to when? The days of a table of subscriptions beside the orders. */
import type { OtherReason } from "../../catalogue/otherTables";
import { entryAt } from "../../core/entryAt";
import type { SubscriptionTerm } from "../../core/shop";
import type { SerialDay } from "../../core/transactions";
import { readChurned } from "../guessSubscriptions";
import { readInterval, readText } from "./otherCells";
import { readAll, rowReader, type RowReader } from "./readRows";
import { isSigned, signatureOf } from "./signatures";
import type { OtherOptions, OtherReading, OtherTable, TermRow } from "./types";

/**
 * A row is left out where it names nobody, has no readable start, ends before it starts, or has ended without a day of it.
 *
 * @param asOf an end after it is yet to come: the subscription goes on, paid up to that day
 */
export function readTerms(table: OtherTable, options: OtherOptions, asOf: SerialDay): OtherReading<TermRow> {
  const reader = rowReader(table, options);
  return readAll(reader, table, (at) => readTerm(reader, at, asOf));
}

type Days = Pick<SubscriptionTerm, "start" | "end" | "renewal">;

function readTerm(reader: RowReader, at: number, asOf: SerialDay): TermRow | OtherReason {
  const { rows, dataRows, mapping, value } = reader;
  const who = signatureOf(rows, entryAt(dataRows, at), mapping);
  if (!isSigned(who)) return "blankCustomer";
  const days = daysOf(reader, at, asOf);
  if (days === null) return "badDate";
  const paid = reader.number("price", at);
  if (paid === null && reader.isFilled("price", at)) return "badAmount";
  const months = value("interval", at, readInterval) ?? 1;
  return { who, term: { ...days, plan: value("plan", at, readText), price: paid === null ? null : paid / months } };
}

function daysOf(reader: RowReader, at: number, asOf: SerialDay): Days | null {
  const [start, end, renewal] = [reader.day("start", at), reader.day("end", at), reader.day("renewal", at)];
  const churned = reader.value("churned", at, readChurned);
  const isLost = end === null && (reader.isFilled("end", at) || churned === true);
  if (start === null || isLost || (end !== null && end < start)) return null;
  return end !== null && end > asOf && churned !== true ? { start, end: null, renewal: renewal ?? end } : { start, end, renewal };
}
