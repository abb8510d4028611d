/** What do the cells of a range hold, parted into header and rows? */
import { splitHeader } from "../intake/splitHeader";
import type { Table } from "../intake/types";
import { Problem } from "../core/problem";
import type { Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { readCells } from "./readCells";
import { readHidden } from "./readHidden";
import { withoutSheet } from "./selection";

/** What fits into the memory of a pane; Excel itself would hold more. */
export const mostCells = 12_000_000;

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Sheet row (1-based) of the range's first row. */
  readonly topRow: number;
  /** Sheet row of the last row that holds something in the range's columns. */
  readonly endRow: number;
}

/** A table with what only its sheet tells. */
export interface SheetTable extends Table {
  /** Does nothing stand below it in its columns? Then rows that are added later belong to it. */
  readonly reachesEnd: boolean;
}

async function findRange(context: Excel.RequestContext, sheet: string, address: string): Promise<Excel.Range> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new Problem("sheetNotFound", { sheet });
  return worksheet.getRange(address);
}

/** All that stands in the columns of a range. */
function usedColumns(range: Excel.Range): Excel.Range {
  const used = range.getEntireColumn().getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  return used;
}

/** Sheet row (1-based) of the last row that holds something; 0 where nothing does. */
function endOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

async function sizeOf(context: Excel.RequestContext, range: Excel.Range): Promise<Size> {
  const used = usedColumns(range);
  range.load("rowCount,columnCount,rowIndex");
  await context.sync();
  const { rowCount: rows, columnCount: columns, rowIndex } = range;
  if (rows * columns > mostCells) throw new Problem("tooManyCells", { cells: rows * columns });
  return { rows, columns, topRow: rowIndex + 1, endRow: endOf(used) };
}

async function readNumberFormats(context: Excel.RequestContext, range: Excel.Range, { rows, columns }: Size, headerRows: number): Promise<string[]> {
  const firstData = range.getCell(Math.min(headerRows, rows - 1), 0).getAbsoluteResizedRange(1, columns);
  firstData.load("numberFormat");
  await context.sync();
  return ((firstData.numberFormat as string[][])[0] ?? []).map(String);
}

/** The cells of `range`, parted into header and data. */
export function readTable({ sheet, address }: { readonly sheet: string; readonly address: string }, hooks: Hooks): Promise<SheetTable> {
  return inExcel(async (context) => {
    const range = await findRange(context, sheet, address);
    const size = await sizeOf(context, range);
    const hidden = await readHidden(context, range, size, hooks);
    const { header, rows, headerRows } = splitHeader(await readCells(context, range, size, hooks));
    const numberFormats = await readNumberFormats(context, range, size, headerRows);
    return {
      sheet, address, header, rows, firstRow: size.topRow + headerRows, numberFormats, hidden: hidden?.subarray(headerRows) ?? null,
      reachesEnd: size.endRow < size.topRow + size.rows,
    };
  });
}

/** The address of a range with the rows that were added below it since. */
export function grownAddress({ sheet, address }: { readonly sheet: string; readonly address: string }): Promise<string> {
  return inExcel(async (context) => {
    const range = await findRange(context, sheet, address);
    const { rows, columns, topRow, endRow } = await sizeOf(context, range);
    const grown = range.getAbsoluteResizedRange(Math.max(rows, endRow - topRow + 1), columns);
    grown.load("address");
    await context.sync();
    return withoutSheet(grown.address);
  });
}
