/** What did customers buy, by these cells, and what became of every row? It adds up to the last row and cent. */
import type { Role } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import type { DataColumns, Reasons } from "./dataColumns";
import { endsInSum, findDataRows, type Rows } from "./dataRows";
import { chosenExport } from "./exports/chosenExport";
import { readExport } from "./exports/readExport";
import { leaveOut } from "./leaveOut";
import { readAmounts } from "./readAmounts";
import { readCurrency } from "./readCurrency";
import { readDateColumn } from "./readDateColumn";
import { readIdColumn } from "./readIdColumn";
import { reconcile } from "./reconcile";
import { usedTransactions } from "./usedTransactions";
import type { Issue, Mapping, Question, Reading, ReadOptions } from "./types";

/**
 * Clean transactions from the rows below a header.
 *
 * A row is left out, with a reason, where it repeats an earlier one, has no customer, no readable amount or no readable
 * date, or lies in the future; blank rows and totals rows are no data. Negative amounts are refunds and are used.
 * Where several currencies occur, only amounts of the one that was chosen are readable.
 * The rows of a known export are read as its program writes them: totals once per order, refunds and statuses by their columns.
 * Throws `columnMissing` where the mapping lacks the customer, the date, or both the amount and quantity x price.
 */
export function readTransactions(rows: Rows, options: ReadOptions): Reading {
  const { data, reasons, currency, question } = readRows(rows, options);
  const transactions = usedTransactions(data, reasons);
  return {
    transactions,
    issues: issuesOf(data, reasons, options.firstRow),
    reconciliation: reconcile(data, reasons, transactions),
    ...spanOf(transactions.day),
    currency,
    question,
  };
}

interface ReadRows {
  readonly data: DataColumns;
  readonly reasons: Reasons;
  readonly currency: string | null;
  readonly question: Question | null;
}

function readRows(rows: Rows, options: ReadOptions): ReadRows {
  const { mapping, exported = null } = options;
  const customer = requireColumn(mapping, "customer");
  const date = requireColumn(mapping, "date");
  const found = exported && chosenExport(exported, mapping);
  return found ? readExport(rows, found, found.columns.date ?? date, options) : readColumns(rows, customer, date, options);
}

function readColumns(rows: Rows, customerColumn: number, dateColumn: number, options: ReadOptions): ReadRows {
  const { mapping, answers = {}, language = "en" } = options;
  const candidates = findDataRows(rows, mapping);
  const amounts = readAmounts(rows, candidates, mapping, { answers, language });
  const count = candidates.length - (endsInSum(rows, candidates, mapping, amounts.values) ? 1 : 0);
  const dataRows = candidates.subarray(0, count);
  const money = readCurrency(rows, dataRows, mapping, answers["currency"]);
  const dates = readDateColumn(rows, dataRows, dateColumn, answers["dateOrder"], language);
  const data: DataColumns = {
    rows: dataRows,
    customer: readIdColumn(rows, dataRows, customerColumn),
    order: mapping.order === undefined ? null : readIdColumn(rows, dataRows, mapping.order),
    serial: dates.serials,
    amount: amounts.values.subarray(0, count).map((amount, i) => (money.isForeign(money.ofRow(entryAt(dataRows, i))) ? NaN : amount)),
    refund: null,
    excluded: null,
  };
  return { data, reasons: leaveOut(rows, data, options.asOf ?? null), currency: money.currency, question: dates.question ?? money.question ?? amounts.question };
}

function requireColumn(mapping: Mapping, role: Role): number {
  const column = mapping[role];
  if (column === undefined) throw new Problem("columnMissing", { role });
  return column;
}

function issuesOf(data: DataColumns, reasons: Reasons, firstRow: number): Issue[] {
  const issues: Issue[] = [];
  reasons.forEach((reason, i) => {
    if (reason !== null) issues.push({ row: firstRow + entryAt(data.rows, i), reason });
  });
  return issues;
}

function spanOf(days: Int32Array): Pick<Reading, "firstDay" | "lastDay"> {
  if (days.length === 0) return { firstDay: null, lastDay: null };
  return { firstDay: days.reduce((a, b) => Math.min(a, b)), lastDay: days.reduce((a, b) => Math.max(a, b)) };
}
