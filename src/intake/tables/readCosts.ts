/** What did each channel cost, by period? */
import type { OtherReason } from "../../catalogue/otherTables";
import { entryAt } from "../../core/entryAt";
import { withoutParentheses } from "../normaliseHeader";
import { chooseCurrency, currencyShown } from "../readCurrency";
import { shownCurrency } from "../readNumber";
import type { Cell, Question } from "../types";
import { readMonth, readText } from "./otherCells";
import { answersFor, readAll, rowReader, type RowReader } from "./readRows";
import type { CostRow, OtherOptions, OtherReading, OtherTable } from "./types";

/** A row without a channel or a cost, with an unreadable period, or in another currency than the orders is left out. */
export function readCosts(table: OtherTable, options: OtherOptions): OtherReading<CostRow> {
  const reader = rowReader(table, options, (role, cell): Cell => (role === "period" ? (readMonth(cell) ?? cell) : cell));
  const money = currencyIn(reader, table, options);
  const reading = readAll(reader, table, (at) => readCost(reader, at, money.isForeign));
  return { ...reading, question: reading.question ?? money.question };
}

function readCost(reader: RowReader, at: number, isForeign: (at: number) => boolean): CostRow | OtherReason {
  const channel = reader.value("channel", at, readText);
  const day = reader.day("period", at);
  const cost = reader.number("cost", at);
  if (channel === null) return "blankChannel";
  if (reader.mapping.period !== undefined && day === null) return "badDate";
  if (cost === null || cost < 0) return "badAmount";
  if (isForeign(at)) return "otherCurrency";
  return { channel, cost, day, reportedActions: reader.number("actions", at), reportedCost: reader.number("actionCost", at) };
}

/** "Amount spent (IDR)" names a currency for the whole column. */
function headerCurrency(header: string): string | null {
  const outside = withoutParentheses(header);
  const inside = header.slice(outside.length).replace(/[^\p{L}\p{Sc}]/gu, "");
  return inside === "" ? null : shownCurrency(`1 ${inside}`);
}

interface Money {
  readonly isForeign: (at: number) => boolean;
  readonly question: Question | null;
}

function currencyIn({ rows, dataRows, mapping }: RowReader, other: OtherTable, options: OtherOptions): Money {
  const { currency = null } = options;
  const { header } = other.table;
  const ofColumn = mapping.cost === undefined ? null : headerCurrency(header[mapping.cost] ?? "");
  const codeOf = (row: number): string | null => currencyShown(rows, row, mapping.cost) ?? ofColumn;
  const { currency: own, question } = chooseCurrency(dataRows, codeOf, currency ?? answersFor(other, options)["currency"]);
  const wanted = currency ?? own;
  return {
    isForeign: (at) => {
      const code = codeOf(entryAt(dataRows, at));
      return code !== null && code !== wanted;
    },
    question: currency === null ? question : null,
  };
}
