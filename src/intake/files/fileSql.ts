/** How is an engine asked what a text file holds? The questions, as SQL for DuckDB; what texts mean is decided by our own readers. */
import { blankIdWords } from "../../catalogue/columns";
import type { Mapping } from "../types";
import type { Separator } from "./separatorOf";

/** The name under which the engine knows the file. */
export const fileName = "file.csv";

export interface SqlLayout {
  readonly separator: Separator;
  readonly headerRows: number;
  /** Columns of the header. */
  readonly width: number;
}

/** How days are told apart: by the first ten letters as a date of the form 2025-04-03, by what stands before the time, or by the whole text. */
export type DayKey = "iso" | "beforeTime" | "whole";

/** How numbers are read: as they stand where nothing else occurs, else by the table of texts that our readers made. */
export type NumberSource = "plain" | "table";

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The file as a relation of texts. Short rows are filled with blanks; what is too much in a row is not looked at. */
export function fileRelation({ separator, headerRows, width }: SqlLayout): string {
  const columns = Array.from({ length: width }, (_, column) => `c${column}: 'VARCHAR'`).join(", ");
  return `read_csv(${quoted(fileName)}, auto_detect = false, header = false, skip = ${headerRows}, delim = ${quoted(separator)}, quote = '"', escape = '"', columns = {${columns}}, null_padding = true, strict_mode = false, parallel = false)`;
}

const cell = (column: number): string => `coalesce(c${column}, '')`;

/** A cell without blanks around it. */
export const textOf = (column: number): string => `trim(${cell(column)})`;

const blanks = " \t\r\n\u00a0\ufeff";
const longestBlankWord = Math.max(...blankIdWords.map((word) => word.length));

/** The id that a cell holds, NULL where there is none: what `readId` says, in SQL. */
export function idOf(column: number): string {
  const text = `trim(${cell(column)}, ${quoted(blanks)})`;
  const unmarked = `CASE WHEN starts_with(id, '''') THEN regexp_replace(id, '^''([+\\d])', '\\1') ELSE id END`;
  const words = blankIdWords.map(quoted).join(", ");
  return `(SELECT CASE
    WHEN id = '' OR (length(id) <= ${longestBlankWord} AND lower(id) IN (${words})) THEN NULL
    WHEN starts_with(id, '#') AND regexp_full_match(id, '#(N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)') THEN NULL
    WHEN contains(id, '@') THEN lower(id)
    WHEN contains(id, '*') AND regexp_full_match(id, '\\+?[\\d\\s-]*\\*+[\\d\\s*-]*') THEN NULL
    ELSE id END FROM (SELECT ${unmarked} AS id FROM (SELECT ${text} AS id)))`;
}

/** What most cells look like: no need for more than a cast. The same pattern as in `readNumber`. */
export const isPlainText = (text: string): boolean => text === "" || /^-?\d+(?:\.(?:\d\d?|\d{4,}))?$/.test(text);

export const isPlain = (text: string): string => `regexp_full_match(${text}, '-?\\d+(\\.(\\d\\d?|\\d{4,}))?')`;

/** What a day is grouped by. */
export function dayKeyOf(column: number, key: DayKey): string {
  const text = textOf(column);
  if (key === "iso") return `TRY_CAST(left(${text}, 10) AS DATE)`;
  return key === "whole" ? text : `coalesce(nullif(regexp_extract(${text}, '^\\d{1,4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,4}'), ''), ${text})`;
}

/** A number, NULL where the cell shows none. `table` holds the texts that a cast must not read. */
function numberOf(text: string, source: NumberSource, table: string): string {
  const plain = `CASE WHEN ${isPlain(text)} THEN CAST(${text} AS DOUBLE)`;
  return source === "plain" ? `${plain} END` : `${plain} ELSE ${table}.value END`;
}

/** Tables of number texts by the role whose column they come from. */
export type NumberRole = "amount" | "quantity" | "price";

export function numberRoles(mapping: Mapping): readonly NumberRole[] {
  return mapping.amount !== undefined ? ["amount"] : ["quantity", "price"];
}

export const numberTable = (role: NumberRole): string => `numbers_${role}`;

/** Every text of a column that a cast must not read, with how often it occurs; plain ones count as "0" or, with a point, as "0.5". */
export function numberTexts(layout: SqlLayout, column: number): string {
  const text = textOf(column);
  const shown = `CASE WHEN NOT ${isPlain("text")} THEN text WHEN contains(text, '.') THEN '0.5' ELSE '0' END`;
  return `SELECT ${shown} AS text, CAST(count(*) AS DOUBLE) AS count FROM (SELECT ${text} AS text FROM ${fileRelation(layout)}) WHERE text <> '' GROUP BY 1`;
}

export interface DaysRequest {
  readonly layout: SqlLayout;
  readonly mapping: Mapping;
  readonly key: DayKey;
  readonly numbers: NumberSource;
}

function columnOf(mapping: Mapping, role: keyof Mapping): number {
  const column = mapping[role];
  if (column === undefined) throw new RangeError(`No column for ${role}`);
  return column;
}

/** Rows as who, when, how much. Rows that are blank in every column that counts are no data. */
function readRows({ mapping, key, numbers }: DaysRequest, from: string): string {
  const roles = numberRoles(mapping);
  const texts = roles.map((role) => `${textOf(columnOf(mapping, role))} AS ${role}`).join(", ");
  const all = [columnOf(mapping, "customer"), columnOf(mapping, "date"), ...roles.map((role) => columnOf(mapping, role)), ...(mapping.order === undefined ? [] : [mapping.order])];
  const filled = all.map((column) => `${textOf(column)} <> ''`).join(" OR ");
  const value = roles.map((role) => `(${numberOf(role, numbers, numberTable(role))})`).join(" * ");
  const joins = numbers === "table" ? roles.map((role) => ` LEFT JOIN ${numberTable(role)} ON ${numberTable(role)}.text = cells.${role}`).join("") : "";
  const date = columnOf(mapping, "date");
  return `SELECT customer, day, ${value} AS value, ${roles.map((role) => `(${role} <> '' AND NOT ${isPlain(role)})`).join(" OR ")} AS odd, undated FROM
    (SELECT ${idOf(columnOf(mapping, "customer"))} AS customer, ${dayKeyOf(date, key)} AS day, ${texts}, ${textOf(date)} <> '' AS undated FROM ${from} WHERE ${filled}) AS cells${joins}`;
}

/** One row per customer and day as written, with what came and went; the work of one reading of the file. */
export function sumDays(request: DaysRequest): string {
  return `CREATE OR REPLACE TABLE days AS SELECT customer, day, count(*) AS rows, count(value) AS valued,
    sum(value) FILTER (value > 0) AS came, sum(value) FILTER (value < 0) AS went,
    count(*) FILTER (odd) AS odd, count(*) FILTER (day IS NULL AND undated) AS unread
    FROM (${readRows(request, fileRelation(request.layout))}) GROUP BY customer, day`;
}

/** Fingerprints of rows that come again cell for cell. Only rows with an order id, or any where days have a time, can be called so. */
export function repeatedRows(layout: SqlLayout, mapping: Mapping, timed: boolean): string {
  const columns = Array.from({ length: layout.width }, (_, column) => `c${column}`).join(", ");
  const can = timed || mapping.order === undefined ? "" : ` WHERE ${idOf(mapping.order)} IS NOT NULL`;
  return `CREATE OR REPLACE TABLE repeated AS SELECT mark FROM (SELECT hash(${columns}) AS mark FROM ${fileRelation(layout)}${can}) GROUP BY mark HAVING count(*) > 1`;
}

/** The rows behind the fingerprints, with how often each comes too often, taken out of the days. */
export function takeOutRepeated(request: DaysRequest): string {
  const { layout } = request;
  const columns = Array.from({ length: layout.width }, (_, column) => `c${column}`).join(", ");
  const again = `SELECT ${columns}, unnest(range(count(*) - 1)) AS again FROM (SELECT ${columns} FROM ${fileRelation(layout)} WHERE hash(${columns}) IN (SELECT mark FROM repeated)) GROUP BY ${columns} HAVING count(*) > 1`;
  return `CREATE OR REPLACE TABLE duplicates AS SELECT customer, day, count(*) AS rows, count(value) AS valued,
    sum(value) FILTER (value > 0) AS came, sum(value) FILTER (value < 0) AS went FROM (${readRows(request, `(${again})`)}) GROUP BY customer, day`;
}
