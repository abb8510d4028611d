/** What will a text file be as a sheet: which columns, in which formats, and what in each cell? */
import { ColumnJudge, importedCell, type ImportedColumn } from "../../intake/files/columnJudge";
import { splitHeader } from "../../intake/splitHeader";
import { currencyOfCode } from "../../report/currency";
import { money } from "../../report/formats";
import { step, type Hooks } from "../hooks";
import type { Cells } from "../slices";
import type { Texts } from "./parseText";

export interface ImportedTable {
  readonly rows: number;
  readonly columns: readonly ImportedColumn[];
  /** Rows up to the header, it included. */
  readonly headerRows: number;
  /** Some rows, each as wide as the table. */
  cells(first: number, count: number): Cells;
}

/** A preamble and a header are found in the first rows. */
const headerSearch = 30;
const rowsBetweenBreaths = 20_000;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Judges every column by all cells below the header. */
export async function importedTable(texts: Texts, hooks: Hooks): Promise<ImportedTable> {
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const { header, headerRows } = splitHeader(texts.slice(0, headerSearch));
  const judges = Array.from({ length: width }, () => new ColumnJudge());
  for (let first = headerRows; first < texts.length; first += rowsBetweenBreaths) {
    step(hooks, "analyse", first / texts.length);
    for (const row of texts.slice(first, first + rowsBetweenBreaths)) row.forEach((cell, column) => judges[column]?.add(cell));
    await breath();
  }
  const columns = judges.map((judge, column) => judge.column(header[column] ?? ""));
  return { rows: texts.length, columns, headerRows, cells: (first, count) => cellsOf(texts.slice(first, first + count), first < headerRows ? [] : columns, width) };
}

function cellsOf(texts: Texts, columns: readonly ImportedColumn[], width: number): Cells {
  return texts.map((row) => Array.from({ length: width }, (_, at) => importedCell(row[at] ?? "", columns[at] ?? { is: "text" })));
}

const days = { ymd: "yyyy-mm-dd", dmy: "dd/mm/yyyy", mdy: "mm/dd/yyyy" } as const;
const times = { none: "", minutes: " hh:mm", seconds: " hh:mm:ss" } as const;
const mostDecimals = 10;

/** In text format nothing is read as a number, a date or a formula. */
export const textFormat = "@";

/** Number format in Excel's own, American, spelling. */
export function formatOf(column: ImportedColumn): string {
  if (column.is === "text") return textFormat;
  if (column.is === "date") return days[column.shape] + times[column.time];
  const currency = column.currency === null ? null : currencyOfCode(column.currency);
  if (currency !== null) return money(currency, column.decimals === 0 ? 0 : 2).code;
  return column.decimals === 0 ? "0" : `0.${"0".repeat(Math.min(column.decimals, mostDecimals))}`;
}
