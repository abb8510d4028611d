/** What is in the workbook before a run, that the run will write over? Read before anything is changed. */
import type { SheetId } from "../catalogue/sheets";
import { beginsLikeFormula } from "./holdsFormula";
import { unwatched } from "./hooks";
import type { OwnSheet } from "./inspectWorkbook";
import { placeKey, type BlockLooks, type Content, type Looks, type OldRows, type TableLooks } from "./looks";
import type { Aside, Placed } from "./prepareSheets";
import { readCells, type RangeSize } from "./readCells";
import { settingKeys } from "./workbookSettings";
import type { WrittenMarks } from "./writtenMarks";

export type OldSheet = { readonly id: SheetId; readonly sheet: OwnSheet } & (
  | { readonly is: "blocks"; readonly looks: BlockLooks; readonly content: Content }
  | { readonly is: "table"; readonly looks: TableLooks; readonly rows: OldRows; readonly columns: number; readonly table: string }
);

/** Null: the workbook had none. */
export type OldSettings = readonly { readonly key: (typeof settingKeys)[number]; readonly value: unknown }[];

export interface BeforeRun {
  /** Null where sheets cannot be given back: an older version wrote them, or they are too large to keep. */
  readonly sheets: readonly OldSheet[] | null;
  readonly asides: readonly Aside[];
  readonly settings: OldSettings;
}

/** Of all sheets together; more would fill the memory of a pane. */
const mostCells = 2_000_000;

export async function readSettings(context: Excel.RequestContext): Promise<OldSettings> {
  const settings = settingKeys.map((key) => ({ key, setting: context.workbook.settings.getItemOrNullObject(key) }));
  for (const { setting } of settings) setting.load("value");
  await context.sync();
  return settings.map(({ key, setting }) => ({ key, value: setting.isNullObject ? null : (setting.value as unknown) }));
}

async function contentOf(context: Excel.RequestContext, range: Excel.Range, size: RangeSize, isAsked: (column: number) => boolean): Promise<Content> {
  // Where a message is too large, smaller ones still know this range.
  range.load("address");
  await context.sync();
  const formulas = await readCells(context, range, size, unwatched, "formulas");
  const formats = (await readCells(context, range, size, unwatched, "numberFormat")) as string[][];
  return { formulas, formats, texts: await textsIn(context, range, size, formulas, isAsked) };
}

/** Texts that begin like a formula: their cells show what they hold. Asked only where there is anything that begins so. */
async function textsIn(context: Excel.RequestContext, range: Excel.Range, size: RangeSize, formulas: Content["formulas"], isAsked: (column: number) => boolean): Promise<Set<string>> {
  const begun = formulas.map((row) => row.flatMap((cell, column) => (isAsked(column) && beginsLikeFormula(cell) ? [column] : [])));
  if (begun.every((columns) => columns.length === 0)) return new Set();
  const values = await readCells(context, range, size, unwatched);
  return new Set(begun.flatMap((columns, row) => columns.filter((column) => values[row]?.[column] === formulas[row]?.[column]).map((column) => placeKey(row, column))));
}

async function widthsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, columns: number): Promise<number[]> {
  const formats = Array.from({ length: columns }, (_, column) => sheet.getRangeByIndexes(0, column, 1, 1).format);
  for (const format of formats) format.load("columnWidth");
  await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}

async function readOld(context: Excel.RequestContext, { target, place }: Placed, looks: Looks): Promise<OldSheet | null> {
  const { id, old, table } = target;
  if (old === null) return null;
  const sheet = context.workbook.worksheets.getItem(old.id);
  if (looks.is === "blocks") {
    const [rows, columns] = [looks.rows, looks.widths.length];
    return { id, sheet: old, is: "blocks", looks, content: await contentOf(context, sheet.getRangeByIndexes(0, 0, rows, columns), { rows, columns }, () => true) };
  }
  if (place === null || table.old === null) return null;
  const { headerRow, header, rows, columns } = place;
  const range = sheet.getRangeByIndexes(headerRow + 1, 0, rows, header.length);
  const content = await contentOf(context, range, { rows, columns: header.length }, (column) => (looks.columns.find((one) => one.header === header[column])?.formula ?? null) === null);
  const widths = await widthsOf(context, sheet, header.length);
  return { id, sheet: old, is: "table", looks, columns, table: table.old, rows: { ...content, headerRow, header, widths } };
}

const cellsIn = ({ target: { old } }: Placed): number => (old === null ? 0 : old.rows * old.columns);

/** Sheets of an earlier run that are written in place. */
export async function readBeforeRun(context: Excel.RequestContext, sheets: readonly Placed[], marks: WrittenMarks): Promise<BeforeRun> {
  const settings = await readSettings(context);
  const asides = sheets.flatMap(({ aside }) => aside ?? []);
  const rewritten = sheets.filter(({ target }) => target.old !== null);
  if (rewritten.reduce((sum, one) => sum + cellsIn(one), 0) > mostCells) return { sheets: null, asides, settings };
  const old: OldSheet[] = [];
  for (const one of rewritten) {
    const looks = marks[one.target.id]?.looks;
    const found = looks === undefined ? null : await readOld(context, one, looks);
    if (found === null) return { sheets: null, asides, settings };
    old.push(found);
  }
  return { sheets: old, asides, settings };
}

