/** What stands in the tables that we wrote: all rows, or those of one customer? */
import { Problem } from "../core/problem";
import { readId } from "../intake/readId";
import type { Cell } from "../intake/types";
import { placeOf, type CustomerRecord, type OwnRow, type OwnTable } from "../report/lists/ownTable";
import { unwatched, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import { readCells } from "./readCells";
import type { WorkbookSettings } from "./types";

type Sheets = WorkbookSettings["sheets"];

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly header: readonly string[];
  /** Without the header. */
  readonly rows: number;
}

/** The first table of a sheet; null where the sheet or the table has gone. */
async function tableOn(context: Excel.RequestContext, id: string | undefined): Promise<Found | null> {
  if (id === undefined) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id");
  sheet.tables.load("items/name");
  await context.sync();
  const table = sheet.isNullObject ? undefined : sheet.tables.items[0];
  if (table === undefined) return null;
  const [range, header] = [table.getRange(), table.getHeaderRowRange()];
  range.load("rowIndex,rowCount,columnCount");
  header.load("values");
  await context.sync();
  return { sheet, range, header: (header.values[0] ?? []).map(String), rows: range.rowCount - 1 };
}

async function rowAt(context: Excel.RequestContext, { range, header }: Found, row: number): Promise<OwnRow> {
  const cells = range.getRow(row + 1);
  cells.load("values");
  await context.sync();
  return { header, cells: (cells.values[0] ?? []) as Cell[] };
}

/** Rows of a customer, by place; the id's column is the one that bears its header. */
async function rowsOf(context: Excel.RequestContext, { range, header, rows }: Found, id: string): Promise<number[]> {
  const column = placeOf(header, "id");
  if (column < 0 || rows === 0) return [];
  const first = range.getCell(1, column);
  const ids = await readCells(context, first.getAbsoluteResizedRange(rows, 1), { rows, columns: 1 }, unwatched);
  return ids.flatMap(([cell], row) => (cell !== undefined && readId(cell) === id ? [row] : []));
}

/** The row of the active cell, where that lies in the table. */
async function activeRow(context: Excel.RequestContext, { sheet, range, rows }: Found): Promise<number | null> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load("rowIndex");
  worksheet.load("id");
  await context.sync();
  const row = cell.rowIndex - range.rowIndex - 1;
  return worksheet.id === sheet.id && row >= 0 && row < rows ? row : null;
}

async function customersTable(context: Excel.RequestContext, sheets: Sheets): Promise<Found> {
  const found = await tableOn(context, sheets.customers);
  if (found === null) throw new Problem("sheetNotFound", { sheet: "Customers" });
  return found;
}

/** Which row is wanted: the first of an id, else that of the active cell. */
async function wantedRow(context: Excel.RequestContext, table: Found, wanted: string | null): Promise<number | null> {
  if (wanted === null) return activeRow(context, table);
  const id = readId(wanted);
  return id === null ? null : ((await rowsOf(context, table, id))[0] ?? null);
}

/**
 * The record of a customer, by id or, without one, of the selected row; null where there is no such customer.
 *
 * @throws sheetNotFound where the sheet has gone
 */
export function readCustomer(sheets: Sheets, wanted: string | null): Promise<CustomerRecord | null> {
  return inExcel(async (context) => {
    const table = await customersTable(context, sheets);
    const row = await wantedRow(context, table, wanted);
    if (row === null) return null;
    const customer = await rowAt(context, table, row);
    const id = readId(customer.cells[placeOf(customer.header, "id")] ?? "");
    const list = await tableOn(context, sheets.actions);
    if (list === null || id === null) return { customer, actions: [] };
    const actions: OwnRow[] = [];
    for (const at of await rowsOf(context, list, id)) actions.push(await rowAt(context, list, at));
    return { customer, actions };
  });
}

/**
 * All rows of the Customers or of the Actions.
 *
 * @throws sheetNotFound where the sheet has gone
 */
export function readOwnTable(sheets: Sheets, which: "customers" | "actions", hooks: Hooks): Promise<OwnTable> {
  return inExcel(async (context) => {
    const found = which === "customers" ? await customersTable(context, sheets) : await tableOn(context, sheets.actions);
    if (found === null) throw new Problem("sheetNotFound", { sheet: "Actions" });
    const { range, header, rows } = found;
    const body = range.getCell(1, 0).getAbsoluteResizedRange(Math.max(1, rows), header.length);
    return { header, rows: rows === 0 ? [] : await readCells(context, body, { rows, columns: header.length }, hooks) };
  });
}
