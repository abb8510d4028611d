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

/** One of some parts of the slice, with whole orders. */
export function partOfCells(needed: readonly number[], slices: number, parts: number, part: number): string {
  return `SELECT ${rowColumns(needed)} FROM cells WHERE (spread // ${slices}) % ${parts} = ${part} ORDER BY n`;
}

/** The rows with the lowest or the highest positions. */
export function endOfCells(needed: readonly number[], rows: number, end: "first" | "last"): string {
  return `SELECT ${rowColumns(needed)} FROM (SELECT * FROM cells ORDER BY n ${end === "first" ? "ASC" : "DESC"} LIMIT ${rows}) ORDER BY n`;
}

export const dropOutside = (first: number, last: number): string => `DELETE FROM cells WHERE n < ${first} OR n > ${last}`;

export const createSums = "CREATE OR REPLACE TABLE summed (customer UBIGINT, day INTEGER, came DOUBLE, went DOUBLE)";

/** What came and went per customer and day, as the days of other files. */
export const keepSums = "CREATE OR REPLACE TABLE used AS SELECT customer, day, sum(came) AS came, sum(went) AS went FROM summed GROUP BY customer, day";
