/** Which tables stand in the workbook beside the orders, by their headers and first rows? */
import { columnBlocks } from "../intake/tables/columnBlocks";
import { guessOther } from "../intake/tables/guessOther";
import { otherHeader } from "../intake/tables/otherHeader";
import type { Cell } from "../intake/types";
import { areaAddress } from "../report/address";
import type { Area } from "../report/types";
import { step, type Hooks } from "./hooks";
import { inExcel } from "./inExcel";
import type { SourceRange, WorkbookSettings } from "./types";

/** Where a table stands; the address from its header to its last row. */
export interface TablePlace {
  readonly sheet: string;
  readonly address: string;
  /** Name of the Excel table; null for plain cells. */
  readonly name: string | null;
  readonly area: Area;
  readonly header: readonly string[];
}

/** Cells that may be a table: an Excel table, or all that a sheet without one holds. */
interface Region {
  readonly sheet: Excel.Worksheet;
  readonly name: string | null;
  readonly range: Excel.Range;
}

/** Enough to know a table by; it is read as a whole only then. */
const headRows = 60;
/** A sheet that is wider is no list of customers, costs or answers. */
const mostColumns = 200;

/** Sheets that people see and that we did not write. */
async function otherSheets(context: Excel.RequestContext, { sheets: own }: WorkbookSettings): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const ours = new Set(Object.values(own));
  return worksheets.items.filter(({ id, visibility }) => visibility === "Visible" && !ours.has(id));
}

async function regionsOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Region[]> {
  const pending = sheets.map((sheet) => {
    sheet.tables.load("items/name");
    return { sheet, used: sheet.getUsedRangeOrNullObject(true) };
  });
  for (const { used } of pending) used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const regions = pending.flatMap(({ sheet, used }): Region[] => {
    const tables = sheet.tables.items.map((table) => ({ sheet, name: table.name, range: table.getRange() }));
    return tables.length > 0 || used.isNullObject ? tables : [{ sheet, name: null, range: used }];
  });
  for (const { range } of regions) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return regions;
}

const areaOf = ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Excel.Range): Area => ({ row, column, rows, columns });

async function headOf(context: Excel.RequestContext, { range }: Region): Promise<Cell[][]> {
  const { rowCount, columnCount } = range;
  if (rowCount < 2 || columnCount < 2 || columnCount > mostColumns) return [];
  const head = range.getCell(0, 0).getAbsoluteResizedRange(Math.min(headRows, rowCount), columnCount);
  head.load("values");
  await context.sync();
  return (head.values as Cell[][] | null) ?? [];
}

/** The tables of a region that are plainly one of our kinds. */
function placesIn({ sheet, name, range }: Region, head: readonly (readonly Cell[])[]): TablePlace[] {
  const region = areaOf(range);
  return columnBlocks(head).flatMap(({ column, columns }) => {
    const cells = head.map((row) => row.slice(column, column + columns));
    const found = otherHeader(cells);
    if (found === null) return [];
    const { header, headerRows } = found;
    const area = { row: region.row + headerRows - 1, column: region.column + column, rows: region.rows - headerRows + 1, columns };
    const address = areaAddress(area);
    const table = { sheet: sheet.name, address, header, rows: cells.slice(headerRows), firstRow: area.row + 2, numberFormats: [] };
    return guessOther(table) === null ? [] : [{ sheet: sheet.name, address, name, area, header }];
  });
}

/** What touches the orders is a part of them. */
function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Tables that are plainly customers, costs, a survey or subscriptions, in the order of their sheets. */
export function findTables(source: SourceRange, settings: WorkbookSettings, hooks: Hooks): Promise<TablePlace[]> {
  return inExcel(async (context) => {
    const sheets = await otherSheets(context, settings);
    const orders = context.workbook.worksheets.getItem(source.sheet).getRange(source.address);
    orders.load("rowIndex,columnIndex,rowCount,columnCount");
    const places: TablePlace[] = [];
    for (const region of await regionsOf(context, sheets)) {
      step(hooks, "read", 1);
      const head = await headOf(context, region);
      places.push(...placesIn(region, head).filter(({ sheet, area }) => sheet !== source.sheet || !overlaps(area, areaOf(orders))));
    }
    return places;
  });
}
