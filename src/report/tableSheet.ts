/** How does a sheet that is one table come about: a row for each of many, columns as wide as what they hold? */
import { cellWidth } from "./textWidth";
import { colors, type StyleRole } from "./theme";
import type { Kept, NumberFormat, TableSheet, TableSheetColumn } from "./types";

/** Points that the filter button of a header takes. */
const filterButton = 16;

/** Points, of any column: no more of a long text is seen, and Excel has no wider ones than 255 letters. */
const widestColumn = 420;

/** A column of a table that has one row for each of many. */
export interface TableColumn<Row, Id extends string> {
  readonly id: Id;
  readonly format: NumberFormat;
  readonly style: StyleRole;
  /** What the cell shows. */
  readonly cell: (row: Row) => string | number;
  /** The formula that shows it, where the cell holds one. */
  readonly formula?: string;
  /** People write in it. */
  readonly typed?: boolean;
}

type Shown<Row> = Pick<TableColumn<Row, string>, "cell" | "format" | "style" | "formula" | "typed">;

function shown<Row>(column: Shown<Row>, row: Row): string {
  const cell = column.cell(row);
  return typeof cell === "number" ? column.format.show(cell) : cell;
}

/** A header stands above what it names. */
function headerStyleOf({ style }: { readonly style: StyleRole }): StyleRole {
  if (style === "indented") return "headerAdvice";
  return style === "number" ? "headerFiltered" : "headerPlain";
}

/** Which text may be the longest: of numbers the largest and the smallest. */
function candidates<Row>(column: Shown<Row>, rows: readonly Row[]): readonly Row[] {
  if (column.style === "text" || column.style === "indented") return rows;
  const number = (row: Row): number => Number(column.cell(row));
  let [largest, smallest] = [rows[0], rows[0]];
  for (const row of rows) {
    if (largest !== undefined && number(row) > number(largest)) largest = row;
    if (smallest !== undefined && number(row) < number(smallest)) smallest = row;
  }
  return [largest, smallest].filter((row) => row !== undefined);
}

function widthOf<Row>(column: Shown<Row>, header: string, rows: readonly Row[]): number {
  const texts = new Set(candidates(column, rows).map((row) => shown(column, row)));
  let widest = cellWidth(header, headerStyleOf(column)) + (headerStyleOf(column) === "headerFiltered" ? 0 : filterButton);
  for (const text of texts) widest = Math.max(widest, cellWidth(text, column.style));
  return Math.min(widestColumn, Math.ceil(widest));
}

/** How a column is written: wide enough for its header and every cell. */
export function tableColumn<Row>(column: Shown<Row>, header: string, rows: readonly Row[]): TableSheetColumn {
  return {
    header,
    headerStyle: headerStyleOf(column),
    format: column.format.code,
    style: column.style,
    width: widthOf(column, header, rows),
    formula: column.formula ?? null,
    ...(column.typed === true && { typed: true }),
  };
}

interface Parts<Row, Id extends string> {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row, Id>[];
  readonly headers: Readonly<Record<Id, string>>;
  readonly rows: readonly Row[];
  /** Columns with data bars, and with a colour scale. */
  readonly bars?: readonly Id[];
  readonly scales?: readonly Id[];
  readonly kept?: Kept;
}

/** Rows 1 and 2 say what the sheet is; then the header. */
const headerRow = 2;

export function tableSheet<Row, Id extends string>({ title, note, columns, headers, rows, bars = [], scales = [], kept }: Parts<Row, Id>): TableSheet {
  const position = (id: Id): number => columns.findIndex((column) => column.id === id);
  return {
    is: "table",
    title,
    note,
    headerRow,
    columns: columns.map((column) => tableColumn(column, headers[column.id], rows)),
    rows: rows.length,
    cells: (first, count) => rows.slice(first, first + count).map((row) => columns.map(({ cell, formula }) => (formula === undefined ? cell(row) : ""))),
    bars: bars.map((id) => ({ column: position(id), color: colors.bar })),
    scales: scales.map((id) => ({ column: position(id), low: colors.paper, high: colors.bar })),
    ...(kept && { kept }),
  };
}
