/** What is in the workbook before we write: may we, which sheets are ours, which names are taken? */
import type { SheetId } from "../catalogue/sheets";
import { Problem } from "../core/problem";
import { inExcel } from "./inExcel";

/** A sheet that an earlier run made. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** Names of its tables and charts. */
  readonly tables: readonly string[];
  /** What Excel calls the tables whatever their names. */
  readonly tableIds: readonly string[];
  readonly charts: readonly string[];
  /** Rows and columns from A1 to its last used cell. */
  readonly rows: number;
  readonly columns: number;
}

export interface WorkbookState {
  readonly sheetNames: readonly string[];
  /** Names of tables and of cells: they must differ from each other. */
  readonly names: readonly string[];
  /** Those of the sheets that were asked for which are there. */
  readonly own: Readonly<Partial<Record<SheetId, OwnSheet>>>;
  /** No sheet can be added or renamed. */
  readonly isProtected: boolean;
}

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueSheet(context: Excel.RequestContext, id: string): Pending {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id,name,position");
  sheet.protection.load("protected");
  sheet.tables.load("items/id,items/name");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

function ownSheet({ sheet, used }: Pending): OwnSheet | null {
  if (sheet.isNullObject) return null;
  if (sheet.protection.protected) throw new Problem("sheetProtected", { sheet: sheet.name });
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    tables: sheet.tables.items.map(({ name }) => name),
    tableIds: sheet.tables.items.map(({ id }) => id),
    charts: sheet.charts.items.map(({ name }) => name),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  };
}

/** Reads all that decides whether and where to write these sheets; nothing is changed. */
export function inspectWorkbook(wanted: readonly SheetId[], known: Readonly<Partial<Record<SheetId, string>>>): Promise<WorkbookState> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    const pending = wanted.flatMap((id) => {
      const sheet = known[id];
      return sheet === undefined ? [] : [[id, queueSheet(context, sheet)] as const];
    });
    await context.sync();
    const own = pending.flatMap(([id, one]) => {
      const found = ownSheet(one);
      return found === null ? [] : [[id, found] as const];
    });
    const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
    return { sheetNames: workbook.worksheets.items.map(({ name }) => name), names, own: Object.fromEntries(own), isProtected: workbook.protection.protected };
  });
}
