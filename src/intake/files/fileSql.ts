/** How is an engine asked what a text file holds? The questions, as SQL for DuckDB; what texts mean is decided by our own readers. */
import { judgedOrders } from "../orderTotals";
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

export type NumberRole = "amount" | "quantity" | "price";

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The file as a relation of texts, NULL where a cell is blank. Short rows are filled up; what is too much in a row is not looked at. */
export function fileRelation({ separator, headerRows, width }: SqlLayout): string {
  const columns = Array.from({ length: width }, (_, column) => `c${column}: 'VARCHAR'`).join(", ");
  return `read_csv(${quoted(fileName)}, auto_detect = false, header = false, skip = ${headerRows}, delim = ${quoted(separator)}, quote = '"', escape = '"', columns = {${columns}}, null_padding = true, strict_mode = false, parallel = false)`;
}

/** Every way in which a customer is written. */
export const customerTexts = "SELECT customer FROM names";

/** Customers of the days are called by their ids from here on; `changed` has those whose ids are not what their cells say. */
export const callByIds = [
  `CREATE OR REPLACE TABLE moved AS SELECT hash(raw) AS old, ${markOf("customer")} AS id, customer FROM changed`,
  `CREATE OR REPLACE TABLE days AS SELECT CASE WHEN moved.old IS NULL THEN days.customer ELSE moved.id END AS customer,
    days.* EXCLUDE (customer) FROM days LEFT JOIN moved ON moved.old = days.customer`,
  `CREATE OR REPLACE TABLE names AS SELECT id, first(customer) AS customer FROM
    (SELECT id, customer FROM names WHERE id NOT IN (SELECT old FROM moved) UNION ALL SELECT id, customer FROM moved WHERE id IS NOT NULL) GROUP BY id`,
];

/** Customers are grouped by a fingerprint of 64 bits, which takes half of the time that their texts do; `names` keeps the texts. */
function markOf(text: string): string {
  return `CASE WHEN ${text} IS NOT NULL THEN hash(${text}) END`;
}

const plainNumber = /^-?\d+(?:\.(?:\d\d?|\d{4,}))?$/;

/** What most cells look like: no need for more than a cast. The same pattern as in `readNumber`. */
export const isPlainText = (text: string): boolean => plainNumber.test(text);

const isPlain = (text: string): string => `regexp_full_match(${text}, '-?\\d+(\\.(\\d\\d?|\\d{4,}))?')`;

const shortDate = "^\\d{1,4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,4}";

/** What a day is grouped by. */
function dayKeyOf(column: number, key: DayKey): string {
  if (key === "iso") return `TRY_CAST(left(c${column}, 10) AS DATE)`;
  const text = `trim(c${column})`;
  return key === "whole" ? text : `coalesce(nullif(regexp_extract(${text}, '${shortDate}'), ''), ${text})`;
}

export const numberTable = (role: NumberRole): string => `numbers_${role}`;

export function numberRoles(mapping: Mapping): readonly NumberRole[] {
  return mapping.amount !== undefined ? ["amount"] : ["quantity", "price"];
}

/** A number, NULL where the cell shows none. A table holds the texts that a cast must not read. */
function numberOf(role: NumberRole, source: NumberSource): string {
  const plain = `CASE WHEN ${isPlain(role)} THEN CAST(${role} AS DOUBLE)`;
  return source === "plain" ? `${plain} END` : `${plain} ELSE ${numberTable(role)}.value END`;
}

/** Every text of a column that a cast must not read, with how often it occurs; plain ones count as "0" or, with a point, as "0.5". */
export function numberTexts(layout: SqlLayout, column: number): string {
  const shown = `CASE WHEN NOT ${isPlain("text")} THEN text WHEN contains(text, '.') THEN '0.5' ELSE '0' END`;
  return `SELECT ${shown} AS text, CAST(count(*) AS DOUBLE) AS count FROM (SELECT c${column} AS text FROM ${fileRelation(layout)}) WHERE text IS NOT NULL GROUP BY 1`;
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
  const [customer, date] = [columnOf(mapping, "customer"), columnOf(mapping, "date")];
  const filled = [customer, date, ...roles.map((role) => columnOf(mapping, role)), ...(mapping.order === undefined ? [] : [mapping.order])];
  const cells = `SELECT c${customer} AS customer, ${dayKeyOf(date, key)} AS day, c${date} IS NOT NULL AS dated, ${roles.map((role) => `c${columnOf(mapping, role)} AS ${role}`).join(", ")}
    FROM ${from} WHERE ${filled.map((column) => `c${column} IS NOT NULL`).join(" OR ")}`;
  const joins = numbers === "table" ? roles.map((role) => ` LEFT JOIN ${numberTable(role)} ON ${numberTable(role)}.text = cells.${role}`).join("") : "";
  const value = roles.map((role) => `(${numberOf(role, numbers)})`).join(" * ");
  return `SELECT customer, day, dated, ${value} AS value, ${roles.map((role) => `${role} IS NOT NULL`).join(" AND ")} AS numbered FROM (${cells}) AS cells${joins}`;
}

const sums = "count(*) AS rows, count(value) AS valued, sum(CASE WHEN value > 0 THEN value END) AS came, sum(CASE WHEN value < 0 THEN value END) AS went";

/** The cells that count, in `cells`; the work of one reading of the file. */
export function readCells(request: DaysRequest): string {
  return `CREATE OR REPLACE TABLE cells AS SELECT customer, day, value, numbered AND value IS NULL AS odd, dated AND day IS NULL AS unread
    FROM (${readRows(request, fileRelation(request.layout))})`;
}

/** How many numbers and days were not read. */
export const unreadCells = "SELECT CAST(count(*) FILTER (odd) AS DOUBLE) AS odd, CAST(count(*) FILTER (unread) AS DOUBLE) AS unread FROM cells";

export const nameCustomers = "CREATE OR REPLACE TABLE names AS SELECT hash(customer) AS id, first(customer) AS customer FROM cells WHERE customer IS NOT NULL GROUP BY id";

/** One row per customer and day as written, with what came and went. */
export const sumDays = `CREATE OR REPLACE TABLE days AS SELECT ${markOf("customer")} AS customer, day, ${sums} FROM cells GROUP BY 1, day`;

export const allColumns = ({ width }: SqlLayout): string => Array.from({ length: width }, (_, column) => `c${column}`).join(", ");

/** Which rows can be called repeated: those with an order id, or any where days have a time. */
const canRepeat = ({ order }: Mapping, isTimed: boolean): string => (isTimed || order === undefined ? "" : ` WHERE trim(c${order}) <> ''`);

const orderMark = (order: number): string => `hash(c${order})`;

/** One reading of the file for what rows have in common: fingerprints of all their cells, of their order and of their amount, in `marks`. */
export function markRows(layout: SqlLayout, mapping: Mapping, isTimed: boolean): string {
  const { order, amount } = mapping;
  const own = order === undefined || amount === undefined ? ""
    : `, CASE WHEN c${order} IS NOT NULL THEN ${orderMark(order)} END AS ordered, CASE WHEN c${amount} IS NOT NULL THEN hash(c${amount}) END AS paid`;
  return `CREATE OR REPLACE TABLE marks AS SELECT hash(${allColumns(layout)}) AS mark${own} FROM ${fileRelation(layout)}${canRepeat(mapping, isTimed)}`;
}

/** Fingerprints of rows that come again cell for cell. */
export const repeatedRows = "CREATE OR REPLACE TABLE repeated AS SELECT mark FROM marks GROUP BY mark HAVING count(*) > 1";

const severalLines = "FROM marks WHERE ordered IS NOT NULL AND paid IS NOT NULL";

/** Orders of several lines, and those of them with one amount on all lines; of `every` orders, one. */
export function totalsSeen(every: number): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS several, CAST(count(*) FILTER (low = high) AS DOUBLE) AS equal FROM
    (SELECT min(paid) AS low, max(paid) AS high ${severalLines} AND ordered % ${every} = 0 GROUP BY ordered HAVING min(mark) <> max(mark))`;
}

/** Some orders with one amount on all their lines, in `picked`. */
export const pickEqualOrders = `CREATE OR REPLACE TABLE picked AS SELECT ordered ${severalLines} GROUP BY ordered HAVING min(mark) <> max(mark) AND min(paid) = max(paid) LIMIT ${judgedOrders}`;

/** All cells of those orders. */
export function rowsOfPicked(layout: SqlLayout, mapping: Mapping): string {
  const cells = Array.from({ length: layout.width }, (_, column) => `coalesce(c${column}, '') AS c${column}`).join(", ");
  return `SELECT ${cells} FROM ${fileRelation(layout)} WHERE ${orderMark(columnOf(mapping, "order"))} IN (SELECT ordered FROM picked)`;
}

/** The rows behind the fingerprints, as often as each comes too often, summed up like the days. */
export function sumRepeated(request: DaysRequest): string {
  const columns = allColumns(request.layout);
  const again = `SELECT ${columns}, unnest(range(count(*) - 1)) AS again FROM
    (SELECT ${columns} FROM ${fileRelation(request.layout)} WHERE hash(${columns}) IN (SELECT mark FROM repeated)) GROUP BY ${columns} HAVING count(*) > 1`;
  return `CREATE OR REPLACE TABLE duplicates AS SELECT ${markOf("customer")} AS customer, day, ${sums} FROM (${readRows(request, `(${again})`)}) GROUP BY 1, day`;
}

export const takeOutRepeated = `CREATE OR REPLACE TABLE days AS SELECT customer, day, sum(rows) AS rows, sum(valued) AS valued, sum(came) AS came, sum(went) AS went FROM
  (SELECT customer, day, rows, valued, came, went FROM days UNION ALL SELECT customer, day, -rows, -valued, -came, -went FROM duplicates) GROUP BY customer, day`;
