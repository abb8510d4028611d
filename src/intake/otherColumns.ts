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
import { noId, readIdColumn } from "./readIdColumn";
import { readText } from "./tables/otherCells";
import type { Cell, Table } from "./types";

/** Rows that tell something of customers. */
export interface TellingRows {
  readonly table: Pick<Table, "header" | "rows" | "numberFormats">;
  /** Positions in the rows; of two numbers about one customer the later counts. */
  readonly row: Int32Array;
  /** The customer of each of these rows, by the place in `customerIds`. */
  readonly customer: Int32Array;
  /** Their days; 0 where a row has none. */
  readonly day: Int32Array;
  /** How many customers there are. */
  readonly customers: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
}

/** Every column with a header; of two with one header the second is called "… (2)". */
export function otherColumns(source: TellingRows): OtherColumn[] {
  const times = new Map<string, number>();
  return source.table.header.flatMap((text, column): OtherColumn[] => {
    const name = plainLine(text);
    if (name === "") return [];
    const time = (times.get(plainWord(name)) ?? 0) + 1;
    times.set(plainWord(name), time);
    return [{ name: time === 1 ? name : `${name} (${time})`, read: (asOf) => readColumn(knownBy(source, asOf), column) }];
  });
}

function knownBy(source: TellingRows, asOf: SerialDay): TellingRows {
  const { row, customer, day } = source;
  if (day.every((one) => one <= asOf)) return source;
  const isKnown = (_: number, i: number): boolean => entryAt(day, i) <= asOf;
  return { ...source, row: row.filter(isKnown), customer: customer.filter(isKnown), day: day.filter(isKnown) };
}

/** The columns of several tables; of two with one name the first. */
export function joinedColumns(...lists: readonly (readonly OtherColumn[])[]): OtherColumn[] {
  const columns = new Map<string, OtherColumn>();
  for (const column of lists.flat()) if (!columns.has(plainWord(column.name))) columns.set(plainWord(column.name), column);
  return [...columns.values()];
}

function readColumn(source: TellingRows, column: number): CustomerColumn | null {
  const { table: { rows }, row } = source;
  const filled = row.filter((at) => readText(cellAt(rows, at, column)) !== null);
  if (filled.length === 0) return null;
  return numbersIn(source, filled, column) ?? daysIn(source, filled, column) ?? wordsIn(source, column);
}

/** One value of each customer. */
function latest({ row, customer, customers }: TellingRows, known: ReadonlyMap<number, number>): Float64Array {
  const values = new Float64Array(customers).fill(NaN);
  row.forEach((at, i) => {
    const value = known.get(at);
    if (value !== undefined) values[entryAt(customer, i)] = value;
  });
  return values;
}

/** Digits that no number begins with: of telephones, and of ids that keep their zeros. */
const idText = /^\s*(?:\+\s*\d|0\d)/;

const isIdText = (cell: Cell): boolean => typeof cell === "string" && idText.test(cell);

/** Numbers, where every cell that says something is one, and how they are meant is certain. */
function numbersIn(source: TellingRows, filled: Int32Array, column: number): CustomerColumn | null {
  const { table: { rows, numberFormats }, language } = source;
  if (filled.some((at) => isIdText(cellAt(rows, at, column)))) return null;
  const reader = numberReader(rows, filled, [column], "amount", { answers: {}, language });
  if (reader.question !== null) return null;
  const values = reader.read(column);
  if (values.some((value) => !Number.isFinite(value))) return null;
  const is = isDateFormat(numberFormats[column] ?? "") ? "days" : "numbers";
  const known = is === "days" ? values.map(Math.floor) : values;
  return { is, values: latest(source, new Map(Array.from(filled, (at, i) => [at, entryAt(known, i)]))) };
}

/** Days, where every cell that says something is one, and it is certain which number is the day. */
function daysIn(source: TellingRows, filled: Int32Array, column: number): CustomerColumn | null {
  const { table: { rows }, answers, language } = source;
  const { dateOrder } = answers;
  const { serials, question } = readDateColumn(rows, filled, column, undefined, language, isDateOrder(dateOrder) ? dateOrder : null);
  if (question !== null || serials.some(Number.isNaN)) return null;
  return { is: "days", values: latest(source, new Map(Array.from(filled, (at, i) => [at, Math.floor(entryAt(serials, i))]))) };
}

function wordsIn({ table: { rows }, row, customer }: TellingRows, column: number): CustomerColumn {
  const { ids, index } = readIdColumn(rows, row, column, (cell) => readText(typeof cell === "boolean" ? String(cell).toUpperCase() : cell));
  const isSaid = (_: number, i: number): boolean => entryAt(index, i) !== noId;
  return { is: "words", names: ids, customers: customer.filter(isSaid), at: index.filter((at) => at !== noId) };
}
