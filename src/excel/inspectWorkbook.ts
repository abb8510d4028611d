/** What is in the workbook before we write: may we, which sheets are ours, which names are taken? */
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";

/** A sheet that an earlier run made. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  /** Names of its tables and charts. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Rows and columns from A1 to its last used cell. */
  readonly rows: number;
  readonly columns: number;
}

export interface WorkbookState {
  readonly sheetNames: readonly string[];
  /** Names of tables and of cells: they must differ from each other. */
  readonly names: readonly string[];
  readonly customers: OwnSheet | null;
  readonly summary: OwnSheet | null;
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueSheet(context: Excel.RequestContext, id: string | undefined): Pending | null {
  if (id === undefined) return null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

function ownSheet(pending: Pending | null): OwnSheet | null {
  if (pending === null || pending.sheet.isNullObject) return null;
  const { sheet, used } = pending;
  if (sheet.protection.protected) throw new Problem("sheetProtected", { sheet: sheet.name });
  return {
    id: sheet.id,
    name: sheet.name,
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  };
}

/** Reads all that decides whether and where to write; nothing is changed. */
export function inspectWorkbook(sheets: { readonly customers: string | undefined; readonly summary: string | undefined }): Promise<WorkbookState> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    const pending = { customers: queueSheet(context, sheets.customers), summary: queueSheet(context, sheets.summary) };
    await context.sync();
    const own = { customers: ownSheet(pending.customers), summary: ownSheet(pending.summary) };
    const mustAdd = own.customers === null || own.summary === null;
    if (mustAdd && workbook.protection.protected) throw new Problem("workbookProtected", {});
    const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
    return { sheetNames: workbook.worksheets.items.map(({ name }) => name), names, ...own };
  });
}
