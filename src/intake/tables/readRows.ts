/** What becomes of the rows of a table beside the orders? Each is used, or left out with a reason. */
import { otherReasons, signatures, type OtherReason, type OtherRole } from "../../catalogue/otherTables";
import type { Language } from "../../catalogue/languages";
import { entryAt } from "../../core/entryAt";
import type { SerialDay } from "../../core/transactions";
import { cellAt, dataRowsBy, isBlank, type Rows } from "../dataRows";
import { isDecimalMark, numberReader } from "../readAmounts";
import type { DateOrder } from "../readDate";
import { isDateOrder, readDateColumn, type DateColumn } from "../readDateColumn";
import type { Cell, Question } from "../types";
import { monthlyOrder } from "./monthlyOrder";
import type { OtherIssue, OtherMapping, OtherOptions, OtherReading, OtherRows, OtherTable } from "./types";

/** Reads the columns of one table and counts what it cannot read. */
export interface RowReader {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly mapping: OtherMapping;
  /** The cell of a data row; "" where no column has the role. */
  readonly cell: (role: OtherRole, at: number) => Cell;
  /** What `read` makes of the cell; null where there is none, or where it cannot be read, which is counted. */
  readonly value: <T>(role: OtherRole, at: number, read: (cell: Cell) => T | null) => T | null;
  readonly day: (role: OtherRole, at: number) => SerialDay | null;
  readonly number: (role: OtherRole, at: number) => number | null;
  readonly isFilled: (role: OtherRole, at: number) => boolean;
  readonly unreadable: () => Partial<Record<OtherRole, number>>;
  /** The order of day and month by which all periods are firsts of a month, where that alone decided it. */
  readonly monthsBy: DateOrder | null;
  readonly question: () => Question | null;
}

const days: readonly OtherRole[] = ["birthday", "lastContact", "period", "day", "start", "end", "renewal"];
const numbers: readonly OtherRole[] = ["cost", "actions", "actionCost", "price"];

/** Does a column of this role hold days? */
export function isDayRole(role: OtherRole): boolean {
  return days.includes(role);
}

/** Roles by which a row is told from a totals row. */
const identifying: readonly OtherRole[] = [...signatures, "channel", "period", "day", "start"];

/** What was answered about the table, else about the orders. */
export function answersFor(table: OtherTable, options: OtherOptions): Readonly<Record<string, string>> {
  return { ...options.answers, ...ownAnswers(table, options) };
}

/** What was answered about the table itself. */
function ownAnswers({ table: { sheet }, answers: own = {} }: OtherTable, { answers = {} }: OtherOptions): Readonly<Record<string, string>> {
  const prefix = `${sheet}.`;
  const named = Object.entries(answers).flatMap(([key, answer]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), answer] as const] : []));
  return { ...Object.fromEntries(named), ...own };
}

/** `prepared`: the cells of a column as they shall be read, where they need it. */
export function rowReader(table: OtherTable, options: OtherOptions, prepared: (role: OtherRole, cell: Cell) => Cell = (_role, cell) => cell): RowReader {
  const { table: { rows }, mapping } = table;
  const { language = "en" } = options;
  const answers = answersFor(table, options);
  const columnsOf = (roles: readonly OtherRole[]): { role: OtherRole; column: number }[] =>
    roles.flatMap((role) => (mapping[role] === undefined ? [] : [{ role, column: mapping[role] }]));
  const dataRows = dataRowsBy(rows, columnsOf(identifying).map(({ column }) => column));
  const dates = new Map(columnsOf(days).map(({ role, column }) => {
    const cells = rows.map((row) => [prepared(role, row[column] ?? "")]);
    return [role, readDays(cells, dataRows, role, table, options)] as const;
  }));
  const money = readNumbers(rows, dataRows, columnsOf(numbers), answers, language);
  const unreadable: Partial<Record<OtherRole, number>> = {};
  const cell = (role: OtherRole, at: number): Cell => (mapping[role] === undefined ? "" : cellAt(rows, entryAt(dataRows, at), mapping[role]));
  const isFilled = (role: OtherRole, at: number): boolean => !isBlank(cell(role, at));
  const noted = <T>(role: OtherRole, at: number, value: T | null): T | null => {
    if (value === null && isFilled(role, at)) unreadable[role] = (unreadable[role] ?? 0) + 1;
    return value;
  };
  const finite = (value: number | undefined): number | null => (value === undefined || !Number.isFinite(value) ? null : value);
  return {
    rows, dataRows, mapping, cell, isFilled,
    value: (role, at, read) => (isFilled(role, at) ? noted(role, at, read(cell(role, at))) : null),
    day: (role, at) => {
      const serial = finite(dates.get(role)?.serials[at]);
      return noted(role, at, serial === null ? null : Math.floor(serial));
    },
    number: (role, at) => noted(role, at, finite(money.values.get(role)?.[at])),
    unreadable: () => unreadable,
    monthsBy: dates.get("period")?.monthsBy ?? null,
    question: () => [...dates.values()].map(({ question }) => question).find((question) => question !== null) ?? money.question,
  };
}

function usualOrder({ dateOrder }: Readonly<Record<string, string>>): DateOrder | null {
  return isDateOrder(dateOrder) ? dateOrder : null;
}

type Days = DateColumn & Pick<RowReader, "monthsBy">;

/** Days by what they show; else by what was answered about this table, by months that begin where months do, or as the orders are read. */
function readDays(cells: Rows, dataRows: Int32Array, role: OtherRole, table: OtherTable, options: OtherOptions): Days {
  const read = (usual: DateOrder | null): DateColumn => readDateColumn(cells, dataRows, 0, undefined, options.language ?? "en", usual);
  const own = usualOrder(ownAnswers(table, options));
  const isOpen = role === "period" && own === null && read(null).question !== null;
  const monthsBy = isOpen ? monthlyOrder(cells, dataRows, 0) : null;
  return { ...read(own ?? monthsBy ?? usualOrder(options.answers ?? {})), monthsBy };
}

/** One program wrote them, so all of them show which mark parts the decimals. */
function readNumbers(
  rows: Rows, dataRows: Int32Array, columns: readonly { role: OtherRole; column: number }[], answers: Readonly<Record<string, string>>, language: Language,
): { values: ReadonlyMap<OtherRole, Float64Array>; question: Question | null } {
  const { decimalMark, million } = answers;
  const hints = { answers: million === undefined ? {} : { million }, language, usual: isDecimalMark(decimalMark) ? decimalMark : undefined };
  const reader = numberReader(rows, dataRows, columns.map(({ column }) => column), "amount", hints);
  return { values: new Map(columns.map(({ role, column }) => [role, reader.read(column)])), question: reader.question };
}

/** The used rows with all that is told of them. */
export function readAll<Row extends object>({ dataRows, unreadable, monthsBy, question }: RowReader, { table: { firstRow } }: OtherTable, read: (at: number) => Row | OtherReason): OtherReading<Row> {
  const used: Row[] = [];
  const places: number[] = [];
  const issues: OtherIssue[] = [];
  for (let at = 0; at < dataRows.length; at++) {
    const row = read(at);
    if (typeof row === "string") {
      issues.push({ row: firstRow + entryAt(dataRows, at), reason: row });
      continue;
    }
    used.push(row);
    places.push(entryAt(dataRows, at));
  }
  return { used, places, issues, rows: countRows(dataRows.length, used.length, issues), unreadable: unreadable(), monthsBy, question: question() };
}

function countRows(all: number, used: number, issues: readonly OtherIssue[]): OtherRows {
  const counts = otherReasons.map((reason) => [reason, issues.filter((issue) => issue.reason === reason).length] as const);
  return { in: all, used, leftOut: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}
