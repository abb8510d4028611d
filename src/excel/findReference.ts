/** Which range does a reference within a formula mean, as far as Office.js can say? */
import { parseA1Ref, parseStructRef, type ReferenceStruct } from "@borgar/fx";
import type { Reference } from "../functions/explanation/cellFormula";

/** Where the formula stands. */
export interface FormulaPlace {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

/** The range, or the constant that a defined name stands for. */
export type Found = { readonly range: Excel.Range } | { readonly value: number | string | boolean };

/** null where the reference means nothing that can be read: another workbook, several sheets, a name of a formula. */
export async function findReference(context: Excel.RequestContext, place: FormulaPlace, { text, spills }: Reference): Promise<Found | null> {
  const address = spills ? text.slice(0, -1) : text;
  // The parser takes the table of Sales[Amount] for a defined name and drops the rest.
  const structured = parseStructRef(address);
  if (structured !== undefined) return tablePart(context, place, structured);
  const parsed = parseA1Ref(address);
  if (parsed === undefined) return null;
  const sheet = await sheetOf(context, place, parsed.context ?? []);
  if (sheet === null) return null;
  if ("name" in parsed) return named(context, sheet, parsed.name);
  const range = sheet.getRange(address.slice(address.lastIndexOf("!") + 1));
  return { range: spills ? range.getCell(0, 0).getSpillingToRangeOrNullObject() : range };
}

async function sheetOf(context: Excel.RequestContext, { sheet }: FormulaPlace, prefix: readonly string[]): Promise<Excel.Worksheet | null> {
  const [name, ...more] = prefix;
  if (name === undefined) return sheet;
  if (more.length > 0) return null;
  const found = context.workbook.worksheets.getItemOrNullObject(name);
  found.load("name");
  await context.sync();
  return found.isNullObject ? null : found;
}

/** A name of the sheet goes before one of the workbook. */
async function named(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<Found | null> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const items = [sheet.names.getItemOrNullObject(name), context.workbook.names.getItemOrNullObject(name)];
  table.load("name");
  for (const item of items) item.load("type,value");
  await context.sync();
  if (!table.isNullObject) return { range: table.getDataBodyRange() };
  const item = items.find((one) => !one.isNullObject);
  if (item === undefined) return null;
  if (item.type === "Range") return { range: item.getRange() };
  const value: unknown = item.value;
  const isConstant = typeof value === "number" || typeof value === "boolean" || (item.type === "String" && typeof value === "string");
  return isConstant ? { value: value as number | string | boolean } : null;
}

async function tablePart(context: Excel.RequestContext, place: FormulaPlace, reference: ReferenceStruct): Promise<Found | null> {
  const { sections = [], columns = [] } = reference;
  const table = await tableOf(context, place, reference.table ?? "");
  const [section = "data", ...more] = sections;
  if (table === null || more.length > 0 || columns.length > 2) return null;
  const part = (of: Excel.Table | Excel.TableColumn): Excel.Range => rowsOf(of, section, place);
  const [first, last] = columns;
  if (first === undefined) return { range: part(table) };
  const start = part(table.columns.getItem(first));
  return { range: last === undefined ? start : start.getBoundingRect(part(table.columns.getItem(last))) };
}

function rowsOf(of: Excel.Table | Excel.TableColumn, section: string, { cell }: FormulaPlace): Excel.Range {
  if (section === "all") return of.getRange();
  if (section === "headers") return of.getHeaderRowRange();
  if (section === "totals") return of.getTotalRowRange();
  const body = of.getDataBodyRange();
  return section === "this row" ? body.getIntersection(cell.getEntireRow()) : body;
}

/** Within a table its name can be left out. */
async function tableOf(context: Excel.RequestContext, { cell }: FormulaPlace, name: string): Promise<Excel.Table | null> {
  if (name === "") {
    const around = cell.getTables(false);
    around.load("items/name");
    await context.sync();
    const [own] = around.items.map((table) => table.name);
    return own === undefined ? null : context.workbook.tables.getItem(own);
  }
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  await context.sync();
  return table.isNullObject ? null : table;
}
