/** What will be written where: each sheet with what people wrote in it, and the old one in place or kept aside? Nothing is changed yet. */
import type { Language } from "../catalogue/languages";
import { moreSheetIds, sheetIds, type MoreSheetId, type SheetId } from "../catalogue/sheets";
import type { Cell } from "../intake/types";
import { keptNoteOf, keptNotesSheet, type KeptNote } from "../report/keptNotes";
import { inputLabels } from "../report/moreSheets";
import type { BlockSheet, ReportCell, ReportSheet, TableSheet } from "../report/types";
import { aliveWords } from "../words/alive/alive";
import { examineBlocks, examineTable, nothing, type Examined } from "./examineSheets";
import { inExcel } from "./inExcel";
import type { OwnSheet, WorkbookState } from "./inspectWorkbook";
import { carried } from "./keptRows";
import type { OldPlace } from "./readOldTable";
import { freeSheetName, freeTableName, longestSheetName } from "./sheetNames";
import type { Target } from "./targets";
import type { WrittenMarks } from "./writtenMarks";

/** A sheet of ours that a person changed: it stays, under another name. */
export interface Aside {
  readonly sheet: OwnSheet;
  readonly name: string;
  /** New names of its tables, whose own names the new sheet takes. */
  readonly tables: readonly { readonly from: string; readonly to: string }[];
}

/** A sheet with the place where it goes. */
export interface Placed<Sheet = BlockSheet | TableSheet> {
  readonly target: Target;
  readonly sheet: Sheet;
  /** Name under which a new sheet waits for the commit. */
  readonly waiting: string;
  readonly aside: Aside | null;
  /** Where the old table stands. */
  readonly place: OldPlace | null;
  /** How many columns are ours; those of theirs stand behind. */
  readonly ownColumns: number;
}

export interface Prepared {
  readonly sheets: readonly Placed[];
  /** How many notes stand on the list of those without a row. */
  readonly notes: number;
}

interface Names {
  readonly sheets: string[];
  readonly tables: string[];
}

function asideOf(old: OwnSheet, { sheets, tables }: Names, language: Language): Aside {
  const suffix = aliveWords[language].keptSheet("");
  const name = freeSheetName(old.name.slice(0, longestSheetName - suffix.length) + suffix, sheets);
  sheets.push(name);
  const renamed = old.tables.map((from) => {
    const to = freeTableName(`${from}_`, tables);
    tables.push(to);
    return { from, to };
  });
  return { sheet: old, name, tables: renamed };
}

function placed(target: Target, sheet: BlockSheet | TableSheet, { examined, ownColumns }: { examined: Examined; ownColumns: number }, names: Names, language: Language): Placed {
  const { old } = target;
  const aside = old !== null && examined.isForeign ? asideOf(old, names, language) : null;
  const isNew = old === null || aside !== null;
  const waiting = isNew && aside !== null ? freeSheetName(target.name, names.sheets) : target.name;
  names.sheets.push(waiting);
  const table = { name: target.table.name, old: aside === null ? (examined.table?.name ?? null) : null };
  return { target: { ...target, old: aside === null ? old : null, table }, sheet, waiting, aside, place: aside === null ? (examined.table?.place ?? null) : null, ownColumns };
}

/** The list of notes that an earlier run kept. */
async function readNotes(context: Excel.RequestContext, old: OwnSheet | undefined): Promise<KeptNote[]> {
  const [table] = old?.tables ?? [];
  if (old === undefined || table === undefined) return [];
  const body = context.workbook.worksheets.getItem(old.id).tables.getItem(table).getDataBodyRange();
  body.load("values");
  await context.sync();
  return (body.values as Cell[][]).flatMap((row) => keptNoteOf(row, sheetIds) ?? []);
}

/** A sheet stands where it stood, below rows that a person has put on top. */
function onPlace(sheet: TableSheet, { isForeign, table }: Examined): TableSheet {
  return isForeign || table === null || sheet.appends ? sheet : { ...sheet, headerRow: table.place.headerRow };
}

/** Sheets whose yellow cells are read before the report is drawn. */
const readBefore = (id: SheetId): boolean => id === "summary" || id === "subscriptions" || (moreSheetIds as readonly SheetId[]).includes(id) && inputLabels(id as MoreSheetId) !== null;

/** Yellow cells with what people typed into them; `lost` where one of them is not written any more. */
function withTyped(id: SheetId, sheet: BlockSheet, typed: ReadonlyMap<string, Cell>): { readonly sheet: BlockSheet; readonly lost: boolean } {
  if (typed.size === 0 || readBefore(id)) return { sheet, lost: false };
  const left = new Set(typed.keys());
  const filled = (cell: ReportCell): ReportCell => {
    const value = cell.kind === "input" ? typed.get(cell.input) : undefined;
    if (cell.kind !== "input" || value === undefined) return cell;
    left.delete(cell.input);
    return { ...cell, value: value === "" ? null : typeof value === "boolean" ? String(value) : value };
  };
  const blocks = sheet.blocks.map((block) => ({ ...block, cells: block.cells.map(filled) }));
  return { sheet: { ...sheet, blocks }, lost: left.size > 0 };
}

function examine(context: Excel.RequestContext, { id, old }: Target, sheet: BlockSheet | TableSheet, marks: WrittenMarks): Promise<Examined> {
  if (old === null) return Promise.resolve(nothing);
  return sheet.is === "table" ? examineTable(context, old, sheet, marks[id]) : examineBlocks(context, old, marks[id]);
}

export interface Preparation {
  readonly state: WorkbookState;
  readonly targets: readonly Target[];
  readonly drawn: readonly ReportSheet[];
  readonly marks: WrittenMarks;
  readonly language: Language;
  /** How a row that is gone is told on the list of notes. */
  readonly ofGone: (id: string) => string;
}

/** The id comes first in every table of customers. */
const told = (note: KeptNote, ofGone: Preparation["ofGone"]): KeptNote => ({ ...note, key: note.key.map((text, at) => (at === 0 ? ofGone(text) : text)) });

export function prepareSheets({ state, targets, drawn, marks, language, ofGone }: Preparation): Promise<Prepared> {
  return inExcel(async (context) => {
    const names: Names = { sheets: [...state.sheetNames, ...targets.map(({ name }) => name)], tables: [...state.names, ...targets.map(({ table }) => table.name)] };
    const notes = await readNotes(context, state.own.keptNotes);
    const written = new Set<SheetId>(drawn.map(({ id }) => id));
    const gone: KeptNote[] = notes.filter(({ sheet }) => !written.has(sheet));
    const sheets: Placed[] = [];
    for (const { id, sheet } of drawn) {
      const target = targets.find((one) => one.id === id);
      if (target === undefined) continue;
      const examined = await examine(context, target, sheet, marks);
      if (sheet.is === "blocks") {
        const { sheet: blocks, lost } = withTyped(id, sheet, examined.typed);
        sheets.push(placed(target, blocks, { examined: { ...examined, isForeign: examined.isForeign || lost }, ownColumns: 0 }, names, language));
        continue;
      }
      const filled = carried(onPlace(sheet, examined), examined.rows, notes.filter((note) => note.sheet === id));
      gone.push(...filled.gone.map((note) => ({ ...note, sheet: id })));
      sheets.push(placed(target, filled.sheet, { examined, ownColumns: sheet.columns.length }, names, language));
    }
    const list = targets.find(({ id }) => id === "keptNotes");
    if (list === undefined || (gone.length === 0 && list.old === null)) return { sheets, notes: 0 };
    const sheet = keptNotesSheet(gone.map((note) => told(note, ofGone)), language);
    const examined = await examine(context, list, sheet, marks);
    return { sheets: [...sheets, placed(list, onPlace(sheet, examined), { examined, ownColumns: sheet.columns.length }, names, language)], notes: gone.length };
  });
}
