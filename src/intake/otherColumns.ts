/** What do the columns of a table say of customers, so that a rule can ask any of them? */
import type { Language } from "../catalogue/languages";
import { entryAt } from "../core/entryAt";
import { plainLine } from "../core/ownSegments/ownSegment";
import { plainWord } from "../core/ownSegments/plainWord";
import type { CustomerColumn, OtherColumn } from "../core/shop";
import type { SerialDay } from "../core/transactions";
import { isDateFormat } from "./columnEvidence";
import { cellAt } from "./dataRows";
import { numberReader } from "./readAmounts";
import { isDateOrder, readDateColumn } from "./readDateColumn";
import { readIdColumn } from "./readIdColumn";
import { readText } from "./tables/otherCells";
import type { Cell, Table } from "./types";

/** Where the columns stand, and how their cells are read. */
export interface ColumnsOf {
  readonly table: Pick<Table, "header" | "rows" | "numberFormats">;
  /** How many customers there are. */
  readonly customers: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Worked out once, when a column is read. */
  readonly telling: () => TellingRows;
}

/** Rows that tell something of customers. */
export interface TellingRows {
  /** Positions in the rows; of two numbers about one customer the later counts. */
  readonly row: Int32Array;
  /** The customer of each of these rows, by the place in `customerIds`. */
  readonly customer: Int32Array;
  /** Their days; 0 where a row has none. */
  readonly day: Int32Array;
}

/** Every column with a header; of two with one header the second is called "… (2)". */
export function otherColumns(source: ColumnsOf): OtherColumn[] {
  let told: TellingRows | null = null;
  const telling = (): TellingRows => (told ??= source.telling());
  const times = new Map<string, number>();
  return source.table.header.flatMap((text, column): OtherColumn[] => {
    const name = plainLine(text);
    if (name === "") return [];
    const time = (times.get(plainWord(name)) ?? 0) + 1;
    times.set(plainWord(name), time);
    return [{ name: time === 1 ? name : `${name} (${time})`, read: (asOf) => readColumn(source, telling(), column, asOf) }];
  });
}

/** The columns of several tables; of two with one name the first. */
export function joinedColumns(...lists: readonly (readonly OtherColumn[])[]): OtherColumn[] {
  const columns = new Map<string, OtherColumn>();
  for (const column of lists.flat()) if (!columns.has(plainWord(column.name))) columns.set(plainWord(column.name), column);
  return [...columns.values()];
}

function rowsWhere({ row, customer, day }: TellingRows, isKept: (i: number) => boolean): TellingRows {
  const kept = (_: number, i: number): boolean => isKept(i);
  return { row: row.filter(kept), customer: customer.filter(kept), day: day.filter(kept) };
}

function readColumn(source: ColumnsOf, telling: TellingRows, column: number, asOf: SerialDay): CustomerColumn | null {
  const { row, day } = telling;
  const said = rowsWhere(telling, (i) => entryAt(day, i) <= asOf && readText(cellAt(source.table.rows, entryAt(row, i), column)) !== null);
  if (said.row.length === 0) return null;
  return numbersIn(source, said, column) ?? daysIn(source, said, column) ?? wordsIn(source, said, column);
}

/** One value of each customer. */
function latest(values: Float64Array, { customer }: TellingRows, { customers }: ColumnsOf): Float64Array {
  const known = new Float64Array(customers).fill(NaN);
  customer.forEach((who, i) => (known[who] = entryAt(values, i)));
  return known;
}

/** Digits that no number begins with: of telephones, and of ids that keep their zeros. */
const idText = /^\s*(?:\+\s*\d|0\d)/;

const isIdText = (cell: Cell): boolean => typeof cell === "string" && idText.test(cell);

/** Numbers, where every cell that says something is one, and how they are meant is certain. */
function numbersIn(source: ColumnsOf, said: TellingRows, column: number): CustomerColumn | null {
  const { table: { rows, numberFormats }, language } = source;
  if (said.row.some((at) => isIdText(cellAt(rows, at, column)))) return null;
  const reader = numberReader(rows, said.row, [column], "amount", { answers: {}, language });
  if (reader.question !== null) return null;
  const values = reader.read(column);
  if (values.some((value) => !Number.isFinite(value))) return null;
  const is = isDateFormat(numberFormats[column] ?? "") ? "days" : "numbers";
  return { is, values: latest(is === "days" ? values.map(Math.floor) : values, said, source) };
}

/** Days, where every cell that says something is one, and it is certain which number is the day. */
function daysIn(source: ColumnsOf, said: TellingRows, column: number): CustomerColumn | null {
  const { table: { rows }, answers: { dateOrder }, language } = source;
  const { serials, question } = readDateColumn(rows, said.row, column, undefined, language, isDateOrder(dateOrder) ? dateOrder : null);
  if (question !== null || serials.some(Number.isNaN)) return null;
  return { is: "days", values: latest(serials.map(Math.floor), said, source) };
}

function wordsIn({ table: { rows } }: ColumnsOf, { row, customer }: TellingRows, column: number): CustomerColumn {
  const { ids, index } = readIdColumn(rows, row, column, (cell) => readText(typeof cell === "boolean" ? String(cell).toUpperCase() : cell));
  return { is: "words", names: ids, customers: customer, at: index };
}
