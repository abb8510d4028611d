/** How does an engine hand over a file order by order? Whole orders come together, and their rows as they stand in the file. */
import { allColumns, fileRelation, type SqlLayout } from "./fileSql";

export interface OrdersRequest {
  readonly layout: SqlLayout;
  /** Null where the rows have no order number. */
  readonly order: number | null;
  readonly needed: readonly number[];
  /** Of so many slices, this one is held in memory. */
  readonly slices: number;
  readonly slice: number;
}

/** Two ways to write one order number differ in nothing that this leaves. */
const plainOrder = (order: number | null): string => (order === null ? "''" : `lower(regexp_replace(coalesce(c${order}, ''), '[^0-9a-zA-Z]', '', 'g'))`);

/**
 * Rows that are not blank, in `cells`: position, what tells orders apart (the row itself where it names none), a fingerprint of all cells, how many
 * of them are filled, and those that are needed.
 */
export function loadCells({ layout, order, needed, slices, slice }: OrdersRequest): string {
  const columns = allColumns(layout);
  const filled = Array.from({ length: layout.width }, (_, column) => `(c${column} IS NOT NULL)::INTEGER`).join(" + ");
  return `CREATE OR REPLACE TABLE cells AS SELECT * FROM (SELECT n, CASE WHEN plain = '' THEN mark ELSE hash(plain) END AS spread, mark, filled, ${needed.map((column) => `c${column}`).join(", ")}
    FROM (SELECT row_number() OVER () AS n, hash(${columns}) AS mark, ${filled} AS filled, ${plainOrder(order)} AS plain, ${needed.map((column) => `c${column}`).join(", ")} FROM ${fileRelation(layout)})
    WHERE filled > 0) WHERE spread % ${slices} = ${slice}`;
}

const rowColumns = (needed: readonly number[]): string => `CAST(n AS DOUBLE) AS n, CAST(filled AS DOUBLE) AS filled, CAST(mark AS VARCHAR) AS mark, ${needed.map((column) => `coalesce(c${column}, '') AS c${column}`).join(", ")}`;

/** No text of a table has it; one that does is read cell by cell. */
export const textMark = "\u001F";

/** Each text column of some rows as one text: a million texts one by one take three times as long as all of them in one. */
export function joinedCells(needed: readonly number[], rows: string): string {
  const texts = ["mark", ...needed.map((column) => `c${column}`)].map((name) => `string_agg(${name}, '${textMark}') AS ${name}`);
  return `SELECT string_agg(CAST(n AS VARCHAR), '${textMark}') AS n, string_agg(CAST(filled AS VARCHAR), '${textMark}') AS filled, ${texts.join(", ")} FROM (${rows})`;
}

/** Which rows of the slice belong to one part: whole orders. */
export interface Parts {
  readonly count: number;
  /** Positions of the file in a part; null where orders lie scattered over the file, and parts are made by what tells orders apart. */
  readonly positions: number | null;
}

const stretchOf = (positions: number): string => `CAST(n - 1 AS BIGINT) // ${positions}`;

/** Orders whose lines lie in several stretches of the file, with the first of these: where lines of an order follow each other, few. */
export function findAstray(positions: number): string {
  const stretch = stretchOf(positions);
  return `CREATE OR REPLACE TABLE astray AS SELECT spread, min(${stretch}) AS stretch FROM cells GROUP BY spread HAVING min(${stretch}) <> max(${stretch})`;
}

/** All lines of these orders, in `strays`. */
export const keepStrays = "CREATE OR REPLACE TABLE strays AS SELECT cells.*, astray.stretch FROM cells JOIN astray ON cells.spread = astray.spread";

/** One of the parts of the slice. A stretch of the file is read without looking at the others. */
export function partOfCells(needed: readonly number[], slices: number, { count, positions }: Parts, part: number): string {
  if (positions === null) return `SELECT ${rowColumns(needed)} FROM cells WHERE (spread // ${slices}) % ${count} = ${part} ORDER BY n`;
  const columns = ["n", "filled", "mark", ...needed.map((column) => `c${column}`)].join(", ");
  const own = `SELECT ${columns} FROM cells WHERE n > ${part * positions} AND n <= ${(part + 1) * positions} AND spread NOT IN (SELECT spread FROM astray)`;
  return `SELECT ${rowColumns(needed)} FROM (${own} UNION ALL SELECT ${columns} FROM strays WHERE stretch = ${part}) ORDER BY n`;
}

/** The rows with the lowest or the highest positions. */
export function endOfCells(needed: readonly number[], rows: number, end: "first" | "last"): string {
  return `SELECT ${rowColumns(needed)} FROM (SELECT * FROM cells ORDER BY n ${end === "first" ? "ASC" : "DESC"} LIMIT ${rows}) ORDER BY n`;
}

export const dropOutside = (first: number, last: number): string => `DELETE FROM cells WHERE n < ${first} OR n > ${last}`;

export const createSums = "CREATE OR REPLACE TABLE summed (customer UBIGINT, day INTEGER, came DOUBLE, went DOUBLE)";

/** What came and went per customer and day, as the days of other files. */
export const keepSums = "CREATE OR REPLACE TABLE used AS SELECT customer, day, sum(came) AS came, sum(went) AS went FROM summed GROUP BY customer, day";
