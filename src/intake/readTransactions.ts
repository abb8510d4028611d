/** What did customers buy, by these cells, and what became of every row? It adds up to the last row and cent. */
import type { Role } from "../catalogue/columns";
import { entryAt } from "../core/entryAt";
import { Problem } from "../core/problem";
import type { DataColumns, ReadRows, Reasons } from "./dataColumns";
import type { Rows } from "./dataRows";
import { chosenExport, moneyOfExport } from "./exports/chosenExport";
import { readExport } from "./exports/readExport";
import { mergeCustomers } from "./mergeCustomers";
import { readColumns } from "./readColumns";
import { reconcile } from "./reconcile";
import { placesOf, usedRows, usedTransactions } from "./usedTransactions";
import type { Issue, Mapping, Reading, ReadOptions } from "./types";

/**
 * Clean transactions from the rows below a header.
 *
 * A row is left out, with a reason, where it repeats an earlier one, has no customer, no readable amount or no readable
 * date, whose status says that nothing was sold, or that lies in the future; blank rows and totals rows are no data.
 * An order's total that its lines repeat counts once.
 * Negative amounts are refunds and are used; what a column says was given back is subtracted.
 * Where several currencies occur, only amounts of the one that was chosen are readable.
 * The rows of a known export are read as its program writes them: totals once per order, refunds and statuses by their columns.
 * Throws `columnMissing` where the mapping lacks the customer, the date, or both the amount and quantity x price.
 */
export function readTransactions(rows: Rows, options: ReadOptions): Reading {
  return readPart(rows, options).reading;
}

/** What some orders of a table tell, and what must be known of all of them. */
export interface PartReading {
  readonly reading: Reading;
  /** Of every data row, NaN where there is no date. */
  readonly serial: Float64Array;
  /** How often each currency occurs in what was sold. */
  readonly currencies: ReadonlyMap<string, number>;
}

export function readPart(rows: Rows, options: ReadOptions): PartReading {
  const { data: read, currencies, reasons, repeated = 0, currency, question } = readRows(rows, options);
  const { customer, aliases, merged } = mergeCustomers(read.customer, options);
  const data: DataColumns = { ...read, customer };
  const places = placesOf(data, reasons);
  const transactions = usedTransactions(data, places);
  const reading: Reading = {
    transactions,
    used: usedRows(data, places),
    aliases,
    issues: issuesOf(data, reasons, options.firstRow),
    reconciliation: { ...reconcile(data, reasons, transactions), ...(merged > 0 && { merged }), ...(repeated > 0 && { repeated }) },
    ...spanOf(transactions.day),
    currency,
    question,
  };
  return { reading, serial: data.serial, currencies };
}

function readRows(rows: Rows, options: ReadOptions): ReadRows {
  const { mapping, exported = null } = options;
  const customer = requireColumn(mapping, "customer");
  const date = requireColumn(mapping, "date");
  const found = exported && chosenExport(exported, mapping);
  if (found) return readExport(rows, found, found.columns.date ?? date, options);
  return readColumns(rows, { customer, date }, exported === null ? options : { ...options, mapping: { ...moneyOfExport(exported), ...mapping } });
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
