/** Which rows were left out, where do they stand, and why? One line each, with the source's own cells beside. */
import { languages, type Language } from "../catalogue/languages";
import { entryAt } from "../core/entryAt";
import { isoDay } from "../core/serialDay";
import { isDateFormat } from "../intake/columnEvidence";
import type { Cell, Issue, Reconciliation, Table } from "../intake/types";
import { dataCheckWords } from "../words/dataCheck/dataCheck";
import { formatNumber } from "../words/format";
import { pane as paneWords } from "../words/pane/pane";
import { columnLetters } from "./address";
import { tableColumn, type TableColumn } from "./tableSheet";
import { digits, verbatim } from "./formats";
import type { TableSheet } from "./types";

export interface DataCheck {
  readonly table: Table;
  readonly issues: readonly Issue[];
  readonly reconciliation: Reconciliation;
  readonly language: Language;
  /** Only where the rows stand and why: their cells would say who it was. */
  readonly pseudonymised?: boolean;
}

type Column = TableColumn<Issue, string>;

/** A cell of theirs that says a lot is not told in full width. */
const widest = 220;

/** Headers of an Excel table differ from each other, are never blank and never a formula. */
function headersOf({ header }: Table, taken: readonly string[]): string[] {
  const used = new Set(taken.map((text) => text.toLowerCase()));
  return header.map((text, column) => {
    const named = text.trim().replace(/^[=+\-@']+/, "");
    const plain = named === "" ? columnLetters(column) : named;
    let unique = plain;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${plain} ${number}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** Dates as people read them, all else as it stands. */
function textOf(cell: Cell, format: string): string {
  if (typeof cell !== "number" || !isDateFormat(format)) return String(cell);
  return isoDay(cell);
}

/** Numbers stay numbers where a column has nothing else; text is text, whatever it would mean to Excel. */
function sourceColumn({ rows, firstRow, numberFormats }: Table, issues: readonly Issue[], column: number): Column {
  const cellOf = ({ row }: Issue): Cell => rows[row - firstRow]?.[column] ?? "";
  const format = numberFormats[column] ?? "General";
  const isNumber = issues.every((issue) => typeof cellOf(issue) === "number");
  if (isNumber) {
    return { id: String(column), style: "number", format: { code: format, show: (value) => textOf(value, format) }, cell: (issue) => Number(cellOf(issue)) };
  }
  return { id: String(column), style: "text", format: verbatim, cell: (issue) => textOf(cellOf(issue), format) };
}

export function dataCheckSheet({ table, issues, reconciliation, language, pseudonymised = false }: DataCheck): TableSheet {
  const words = dataCheckWords[language];
  const { reasons } = paneWords[language].rows;
  const number = (value: number): string => formatNumber(value, languages[language].tag, 2);
  const { rows, amount } = reconciliation;
  const columns: Column[] = [
    { id: "row", style: "leftNumber", format: digits, cell: ({ row }) => row },
    { id: "reason", style: "text", format: verbatim, cell: ({ reason }) => reasons[reason] },
    ...(pseudonymised ? [] : table.header).map((_, column) => sourceColumn(table, issues, column)),
  ];
  const headers = [words.row, words.reason, ...headersOf(table, [words.row, words.reason])];
  return {
    is: "table",
    title: words.title,
    note: words.note(`${table.sheet}!${table.address}`, number(rows.in), number(rows.used), number(rows.in - rows.used), number(amount.leftOut)),
    headerRow: 2,
    columns: columns.map((column, at) => {
      const described = tableColumn(column, entryAt(headers, at), issues);
      return { ...described, width: Math.min(described.width, widest) };
    }),
    rows: issues.length,
    cells: (first, count) => issues.slice(first, first + count).map((issue) => columns.map(({ cell }) => cell(issue))),
    bars: [],
    scales: [],
  };
}
